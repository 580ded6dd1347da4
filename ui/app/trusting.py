"""What the Safety page does about keys: this device's, colleagues' and an office's, joined from the core."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.clock import Clock
from desktop.domain.issued import Issued
from desktop.errors import Code, FixableError, machine_error
from desktop.storage.settings import Settings
from sync.authority import Authority, Office, OfficeKeys
from sync.certificates import MAX_CERTIFICATE
from sync.contacts import Contacts, words_of
from sync.identity import DeviceIdentity, take_certificate
from sync.inbox_key import renew_inbox
from sync.renewal import last_former, renew_key
from sync.requests import MAX_REQUEST, Request, fit_name, read_request, write_request
from sync.revocations import MAX_LIST, Revocations, write_list
from sync.trust import TrustList
from ui.desk_trust import Asked, Colleague, OfficeFacts, ThisDevice

_NAME = "device.name"
_SEQUENCE = "office.list"


class KeyDesk:
    """Keys, and who vouches for whom. Every method runs on the store lane and raises only the family."""

    def __init__(
        self,
        settings: Settings,
        identity: DeviceIdentity,
        contacts: Contacts,
        offices: OfficeKeys,
        revocations: Revocations,
        clock: Clock,
        *,
        home: Path,
        recipient: str,
        believed: Callable[[], TrustList],
        identities: list[str] | None = None,
    ) -> None:
        """Join them.

        The vault lies in `home`, `recipient` is its age key, and `believed` returns whom it trusts. Whoever
        opens what colleagues sealed does it with `identities`: a new key is put there as well.
        """
        self._identities = [] if identities is None else identities
        self._home = home
        self._settings, self._identity, self._contacts = settings, identity, contacts
        self._offices, self._revocations, self._clock = offices, revocations, clock
        self._recipient, self._believed = recipient, believed

    def device(self) -> ThisDevice:
        """Return what others may know of this vault."""
        certificate = self._identity.certificate
        end = self._identity.confirmed_until()
        return ThisDevice(
            name=self._name(),
            organisation=self._organisation(),
            words=self._identity.words,
            request=self._request().decode("utf-8"),
            office=self._office_name(certificate.authority) if certificate else "",
            confirmed_on=certificate.made_at.astimezone().date() if certificate else None,
            until=end.astimezone().date() if end else None,
            days_left=(end - self._clock.now()).days if end else None,
        )

    def name_device(self, name: str) -> ThisDevice:
        """Call this device otherwise."""
        self._settings.put(_NAME, fit_name(name))
        return self.device()

    def save_request(self, to: Path) -> Path:
        """Write the file with which an office or a colleague comes to know this device."""
        self._check_place(to)
        return _write(to, self._request())

    def take_answer(self, path: Path) -> ThisDevice:
        """Keep what an office answered; from then on this device signs with it."""
        line = _read(path, 2 * MAX_CERTIFICATE)
        take_certificate(self._settings, self._identity, line, self._clock.now(), path.name)
        return self.device()

    def renew(self) -> ThisDevice:
        """Make new keys, which sign and open from now on, and believe the old one no more.

        Whoever has the old signing key may have had the whole vault, and would read along.
        """
        inbox = renew_inbox(self._settings)
        self._recipient = inbox.recipient
        self._identities.insert(0, inbox.identity)
        renew_key(self._settings, self._identity)
        self._contacts.become(self._identity.fingerprint)
        return self.device()

    def colleagues(self) -> Sequence[Colleague]:
        """Return whom the people here know."""
        return [Colleague(contact=one, words=words_of(one)) for one in self._contacts.all()]

    def read_request(self, path: Path) -> Asked:
        """Return what a request file says, and keep nothing."""
        data = _read(path, MAX_REQUEST)
        request = read_request(data, path.name)
        if request.fingerprint == self._identity.fingerprint:
            raise FixableError(Code.REQUEST_OWN, name=path.name)
        before = (one.name for one in self._offices.issued() if one.fingerprint == request.replaces)
        return Asked(
            name=request.name,
            organisation=request.organisation,
            words=request.words,
            fingerprint=request.fingerprint,
            data=data,
            replaces=request.replaces,
            replaced_name=next(before, ""),
            known=self._contacts.knows(request.fingerprint),
        )

    def add_colleague(self, asked: Asked, name: str, organisation: str) -> None:
        """Keep a colleague whose words somebody here compared."""
        self._contacts.add(_request_of(asked), name=name, organisation=organisation, compared=True)

    def rename_colleague(self, fingerprint: str, name: str, organisation: str) -> None:
        """Call a colleague otherwise."""
        self._contacts.rename(fingerprint, name, organisation)

    def remove_colleague(self, fingerprint: str) -> None:
        """Know a colleague no more."""
        self._contacts.remove(fingerprint)

    def office(self) -> OfficeFacts | None:
        """Return the office's key of this vault, if there is one."""
        office = self._offices.office()
        return None if office is None else _facts(office)

    def make_office(self, name: str, domain: str, phrase: str) -> OfficeFacts:
        """Make the office's key, under a phrase of its own."""
        return _facts(self._offices.make(name, domain, phrase))

    def confirm(
        self, asked: Asked, name: str, organisation: str, phrase: str, to: Path, *, is_replaced: bool = False
    ) -> Path:
        """Vouch for a device whose words somebody compared, and write the answer for it.

        `is_replaced` takes back what was confirmed of the key that it had before.
        """
        self._check_place(to)
        request = _request_of(asked)
        certificate = self._offices.unlock(phrase).issue(request, name, organisation)
        if is_replaced and request.replaces:
            self._offices.lose(request.replaces)
        self._contacts.add(request, name=name, organisation=organisation, compared=True)
        return _write(to, certificate.line)

    def confirmed(self) -> Sequence[Issued]:
        """Return every confirmation, the newest first."""
        return self._offices.issued()

    def lose(self, fingerprint: str, phrase: str, to: Path) -> Path:
        """Take a device's confirmations back, and write the office's list of lost devices."""
        self._check_place(to)
        authority = self._offices.unlock(phrase)
        self._offices.lose(fingerprint)
        return self._write_list(authority, to)

    def save_list(self, phrase: str, to: Path) -> Path:
        """Write the office's list of lost devices once more."""
        self._check_place(to)
        return self._write_list(self._offices.unlock(phrase), to)

    def take_list(self, path: Path) -> int:
        """Believe an office's list of lost devices; return how many devices it names."""
        found = self._revocations.take_in(_read(path, MAX_LIST), self._believed(), path.name)
        return len(found.revoked.keys)

    def _write_list(self, authority: Authority, to: Path) -> Path:
        number = int(self._settings.get(_SEQUENCE) or 0) + 1
        self._settings.put(_SEQUENCE, str(number))
        return _write(to, write_list(authority, self._offices.revoked(), number, self._clock.now()))

    def _check_place(self, to: Path) -> None:
        """Raise FixableError(INSIDE_VAULT) for a file to give away in the vault's own folder."""
        if to.resolve().is_relative_to(self._home.resolve()):
            raise FixableError(Code.INSIDE_VAULT)

    def _request(self) -> bytes:
        former = last_former(self._settings)
        return write_request(
            self._identity, self._recipient, self._name(), self._organisation(), replaces=former
        )

    def _name(self) -> str:
        return self._settings.get(_NAME) or ""

    def _organisation(self) -> str:
        return fit_name(self._settings.author().organisation)

    def _office_name(self, key: bytes) -> str:
        offices = (one for one in self._believed().signers if one.is_authority and one.key == key)
        return next((one.comment for one in offices if one.comment), "")


def _facts(office: Office) -> OfficeFacts:
    return OfficeFacts(name=office.name, domain=office.domain, words=office.words)


def _request_of(asked: Asked) -> Request:
    return read_request(asked.data)


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    if len(data) > limit:
        raise FixableError(Code.FILE_TOO_LARGE, name=path.name, limit=limit)
    return data


def _write(to: Path, data: bytes) -> Path:
    try:
        to.write_bytes(data)
    except OSError as error:
        raise machine_error(error, str(to.parent)) from error
    return to

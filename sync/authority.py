"""An office's own key, which vouches for devices: made under a phrase of its own, used, and its list kept.

The secret key lies in the vault sealed under the phrase, as the keys of people who check do: whoever has the
vault open cannot confirm a device without it. An office may keep its key with `ssh-keygen` instead; what both
make is of one kind (docs/trust.md).
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop.clock import Clock
from desktop.domain.answers import canonical
from desktop.domain.issued import Issued
from desktop.errors import Code, FixableError, MachineError
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.sealed_key import open_sealed, seal
from desktop.vault.strength import strength
from sync.certificates import EARLIER, Certificate, issue
from sync.identity import KeyKeeper, principal_of
from sync.keys import fingerprint, fingerprint_words, public_blob, public_text, read_public
from sync.requests import Request, fit_name
from sync.revoked import Revoked
from sync.signing import BUNDLE_NAMESPACE, sign
from sync.trust import Signer, certifying_office

VALID_FOR = timedelta(days=730)
"""Two years: long enough that nobody in the field is cut off while she cannot reach her office, and short
enough that a forgotten device falls silent by itself."""

_KEPT = "office.signing"
_SERIAL_BITS = 48
_DOMAIN = re.compile(r"[a-z0-9][a-z0-9-]{1,30}[a-z0-9]")


class IssuedList(Protocol):
    """The list of what was issued; `desktop.storage.issued.IssuedCertificates` keeps it."""

    def add(self, issued: Issued) -> None:
        """Keep a line for a certificate; before the certificate leaves the program's hands."""

    def get(self, serial: int) -> Issued | None:
        """Return the certificate with that serial."""

    def all(self) -> tuple[Issued, ...]:
        """Return every certificate, those that were revoked too."""

    def revoke(self, serial: int, at: datetime) -> None:
        """Note that a certificate is good no longer, for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What everybody may know of an office's key.

    Attributes:
        name: as people call it ("Kabul country office").
        domain: the short name behind the "@" of its devices' names.
        public: the key as "ssh-ed25519 AAAA...".
    """

    name: str
    domain: str
    public: str

    @property
    def blob(self) -> bytes:
        """Return the key as SSH writes it on the wire."""
        return read_public(self.public)

    @property
    def fingerprint(self) -> str:
        """Return the key's fingerprint, as `ssh-keygen -l` prints it."""
        return fingerprint(self.blob)

    @property
    def words(self) -> str:
        """Return the words that two people compare."""
        return fingerprint_words(self.blob)

    @property
    def pattern(self) -> str:
        """Return which names its devices have."""
        return f"*@{self.domain}"

    def line(self, *namespaces: str) -> Signer:
        """Return the line with which others trust its devices, for bundles where nothing else is said."""
        return certifying_office((self.pattern,), self.blob, self.name, namespaces or (BUNDLE_NAMESPACE,))

    def principal_for(self, key: bytes) -> str:
        """Return the name that a device of this office signs under: it tells of no person and no place."""
        return f"{principal_of(key).partition('@')[0]}@{self.domain}"


class Authority:
    """An office's key while it signs; opened by its phrase, and let go right after."""

    def __init__(self, office: Office, key: Ed25519PrivateKey, issued: IssuedList, clock: Clock) -> None:
        self.office = office
        self._key, self._issued, self._clock = key, issued, clock

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return the office's armored signature: of a setup file, or of a list of lost devices."""
        return sign(self._key, message, namespace)

    def issue(
        self, request: Request, name: str = "", organisation: str = "", valid_for: timedelta = VALID_FOR
    ) -> Certificate:
        """Vouch for the device that made a request, once somebody compared its words with its people.

        It stands in the list before anybody gets it. Whoever reads a bundle of the device reads its name and
        organisation there: they are a device's, never a person's.

        Raises FixableError(CONTACT_UNNAMED).
        """
        called = fit_name(name) or request.name
        if not called:
            raise FixableError(Code.CONTACT_UNNAMED)
        whose = fit_name(organisation) or request.organisation
        now = self._clock.now().replace(microsecond=0)
        taken = {one.serial for one in self._issued.all()}
        serial = next(one for one in iter(_new_serial, 0) if one not in taken)
        certificate = issue(
            self._key,
            request.key,
            serial=serial,
            key_id=", ".join(part for part in (called, whose) if part),
            principal=self.office.principal_for(request.key),
            valid_after=now - EARLIER,
            valid_before=now + valid_for,
        )
        self._issued.add(
            Issued(
                serial=serial,
                authority=self.office.fingerprint,
                fingerprint=request.fingerprint,
                principal=certificate.principals[0],
                name=certificate.key_id,
                issued_at=now,
                valid_before=now + valid_for,
            )
        )
        return certificate


class OfficeKeys:
    """The office's key of this vault, if it has one; runs where Argon2id may take a second."""

    def __init__(
        self, keys: KeyKeeper, issued: IssuedList, clock: Clock, *, cost: KdfCost | None = None
    ) -> None:
        self._keys, self._issued, self._clock = keys, issued, clock
        self._cost = cost or KdfCost()

    def office(self) -> Office | None:
        """Return what is known of the office's key without its phrase; None where there is none."""
        kept = self._read()
        return None if kept is None else kept[0]

    def make(self, name: str, domain: str, phrase: str) -> Office:
        """Make the office's key, sealed under its own phrase.

        `domain` is a short name of Latin letters, digits and hyphens, such as "kabul-office".

        Raises FixableError: OFFICE_SIGNING_EXISTS, OFFICE_UNNAMED, PASSPHRASE_TOO_WEAK.
        """
        if self._read() is not None:
            raise FixableError(Code.OFFICE_SIGNING_EXISTS)
        called, short = fit_name(name), domain.strip().lower()
        if not called or not _DOMAIN.fullmatch(short):
            raise FixableError(Code.OFFICE_UNNAMED)
        if not strength(phrase).is_enough:
            raise FixableError(Code.PASSPHRASE_TOO_WEAK)
        key = Ed25519PrivateKey.generate()
        raw = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        tree = {
            "domain": short,
            "name": called,
            "public": public_text(public_blob(key.public_key())),
            "sealed": seal(DataKey(raw), phrase, self._cost, self._clock.now()),
        }
        self._keys.put_bytes(_KEPT, canonical(tree).encode("utf-8"))
        return Office(name=called, domain=short, public=tree["public"])

    def unlock(self, phrase: str) -> Authority:
        """Return the key. Raises FixableError (OFFICE_SIGNING_MISSING, OFFICE_PHRASE_WRONG), KEY_DAMAGED."""
        kept = self._read()
        if kept is None:
            raise FixableError(Code.OFFICE_SIGNING_MISSING)
        office, sealed = kept
        found = open_sealed(sealed, phrase)
        if found is None:
            raise FixableError(Code.OFFICE_PHRASE_WRONG)
        key = Ed25519PrivateKey.from_private_bytes(found.raw())
        if public_text(public_blob(key.public_key())) != office.public:
            raise MachineError(Code.KEY_DAMAGED)
        return Authority(office, key, self._issued, self._clock)

    def issued(self) -> tuple[Issued, ...]:
        """Return every certificate that was issued here, the newest first."""
        return tuple(sorted(self._issued.all(), key=lambda one: one.issued_at, reverse=True))

    def lose(self, device: str) -> None:
        """Take back every certificate of the device with that fingerprint: it was lost, or its key stolen."""
        now = self._clock.now()
        for one in self._issued.all():
            if one.fingerprint == device and one.revoked_at is None:
                self._issued.revoke(one.serial, now)

    def revoked(self) -> Revoked:
        """Return what this office took back: the devices' keys, and the numbers of their certificates.

        The number stops the certificate for whoever asks `ssh-keygen` by it; the key stops the device also
        where somebody listed it by hand.
        """
        office = self.office()
        lost = [one for one in self._issued.all() if one.revoked_at is not None]
        if office is None:
            return Revoked(keys=frozenset(one.fingerprint for one in lost))
        return Revoked(
            keys=frozenset(one.fingerprint for one in lost),
            serials=frozenset(
                (office.public, one.serial) for one in lost if one.authority == office.fingerprint
            ),
        )

    def _read(self) -> tuple[Office, str] | None:
        kept = self._keys.get_bytes(_KEPT)
        if not kept:
            return None
        try:
            tree = json.loads(kept)
            office = Office(name=tree["name"], domain=tree["domain"], public=tree["public"])
            return (office, str(tree["sealed"])) if office.blob else None
        except (ValueError, TypeError, KeyError) as error:
            raise MachineError(Code.KEY_DAMAGED) from error


def _new_serial() -> int:
    """Return a number that no other vault of the office has drawn, nor one put back from a backup."""
    return 1 + secrets.randbelow((1 << _SERIAL_BITS) - 1)

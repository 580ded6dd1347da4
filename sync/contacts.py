"""Colleagues whose keys somebody here compared by voice; kept in the vault and sent nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from desktop.clock import Clock
from desktop.domain.contact import Contact
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.errors import Code, FixableError
from sync.keys import fingerprint_words, read_public
from sync.requests import Request, fit_name

_UNDATED = "senders.known"
"""The setting in which fingerprints stand that were compared before contacts had a day and a name."""


class Kept(Protocol):
    """Where contacts are kept; `desktop.storage.contacts.Contacts` does it."""

    def all(self) -> tuple[Contact, ...]:
        """Return everybody who is kept."""

    def of(self, fingerprint: str) -> Contact | None:
        """Return whose key that is; None for one that nobody here keeps."""

    def keep(self, contact: Contact, at: datetime) -> None:
        """Keep a contact, in place of what was known of that key."""

    def forget(self, fingerprint: str) -> None:
        """Keep a key no longer."""


class Texts(Protocol):
    """What keeps single texts durably; `desktop.storage.settings.Settings` does."""

    def get(self, name: str) -> str | None:
        """Return the text, or None if there is none."""

    def put(self, name: str, value: str) -> object:
        """Keep the text, in place of what was there."""


class Contacts:
    """Whose keys are known here. Every method runs on the store lane."""

    def __init__(self, kept: Kept, texts: Texts, clock: Clock, *, own: str = "") -> None:
        """Keep contacts in `kept`; the vault's own key has the fingerprint `own`."""
        self._kept, self._texts, self._clock, self._own = kept, texts, clock, own

    def become(self, own: str) -> None:
        """Know another key as the vault's own: it got a new one."""
        self._own = own

    def all(self) -> Sequence[Contact]:
        """Return everybody, by name; those compared long ago, of whom only the key is known, come last."""
        kept = self._kept.all()
        found = {contact.fingerprint for contact in kept}
        old = [Contact(fingerprint=one, public="") for one in self._undated() if one not in found]
        return (*kept, *old)

    def knows(self, fingerprint: str) -> bool:
        """Tell whether somebody compared this key before."""
        contact = self._kept.of(fingerprint)
        compared = contact is not None and contact.compared_on is not None
        return bool(fingerprint) and (compared or fingerprint in self._undated())

    def add(self, request: Request, *, name: str = "", organisation: str = "", compared: bool) -> Contact:
        """Keep whoever made a request, under the name that people here give her.

        Args:
            request: what her device says.
            name: in the words of whoever compared; the request's own where it is empty.
            organisation: likewise.
            compared: somebody here compared the words with her, by voice or face to face.

        Raises FixableError: CONTACT_UNNAMED, REQUEST_OWN.
        """
        if request.fingerprint == self._own:
            raise FixableError(Code.REQUEST_OWN, name=request.name)
        if not (called := fit_name(name) or request.name):
            raise FixableError(Code.CONTACT_UNNAMED)
        known = self._kept.of(request.fingerprint)
        now = self._clock.now()
        before = known.compared_on if known else None
        contact = Contact(
            fingerprint=request.fingerprint,
            public=request.public,
            recipient=request.recipient,
            name=called,
            organisation=fit_name(organisation) or request.organisation,
            compared_on=now.astimezone().date() if compared else before,
        )
        self._kept.keep(contact, now)
        return contact

    def compared(self, fingerprint: str, public: str = "", name: str = "", organisation: str = "") -> None:
        """Note that somebody compared this key today; what was known of it besides stays."""
        if not fingerprint or fingerprint == self._own:
            return
        now = self._clock.now()
        known = self._kept.of(fingerprint) or Contact(fingerprint=fingerprint, public=public)
        contact = replace(
            known,
            public=known.public or public,
            name=known.name or fit_name(name),
            organisation=known.organisation or fit_name(organisation),
            compared_on=known.compared_on or now.astimezone().date(),
        )
        if contact != known:
            self._kept.keep(contact, now)

    def rename(self, fingerprint: str, name: str, organisation: str) -> None:
        """Call somebody otherwise. Raises FixableError: CONTACT_MISSING, CONTACT_UNNAMED."""
        known = next((one for one in self.all() if one.fingerprint == fingerprint), None)
        if known is None:
            raise FixableError(Code.CONTACT_MISSING)
        if not (called := fit_name(name)):
            raise FixableError(Code.CONTACT_UNNAMED)
        named = replace(known, name=called, organisation=fit_name(organisation))
        self._kept.keep(named, self._clock.now())

    def remove(self, fingerprint: str) -> None:
        """Know a key no longer; doing it twice changes nothing."""
        self._kept.forget(fingerprint)
        old = self._undated()
        if fingerprint in old:
            self._texts.put(_UNDATED, "\n".join(one for one in old if one != fingerprint))

    def who(self, known: KnownMaker) -> KnownMaker:
        """Return whose word something is, as far as people here know beyond lists and offices.

        What speaks against a key stays: a colleague's stolen key is stolen, whoever compared it once.
        """
        if known.kind in (MakerKind.FORGED, MakerKind.REVOKED, MakerKind.CERTIFIED):
            return known if known.kind is not MakerKind.CERTIFIED else self._own_or(known)
        contact = self._kept.of(known.fingerprint)
        if contact is not None:
            known = replace(
                known,
                name=contact.name or known.name,
                organisation=contact.organisation or known.organisation,
            )
        if not self.knows(known.fingerprint):
            return self._own_or(known)
        day = contact.compared_on if contact is not None else None
        return self._own_or(replace(known, kind=MakerKind.COMPARED, known_on=day))

    def _own_or(self, known: KnownMaker) -> KnownMaker:
        is_own = bool(self._own) and known.fingerprint == self._own
        return replace(known, kind=MakerKind.OWN) if is_own else known

    def _undated(self) -> tuple[str, ...]:
        return tuple((self._texts.get(_UNDATED) or "").split())


def words_of(contact: Contact) -> str:
    """Return the words of a contact's key; nothing where only its fingerprint is kept."""
    try:
        return fingerprint_words(read_public(contact.public))
    except ValueError:
        return ""

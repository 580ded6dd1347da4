"""Who sent what was taken in: as an office or a list told it on that day, and what was taken back since."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from desktop.domain.maker import KnownMaker, MakerKind
from sync.bundle.verdict import Maker
from sync.contacts import Contacts
from sync.faults import Refused
from sync.keys import public_text, read_public
from sync.revoked import Revoked
from sync.signing import read_signature

_NAME = "sender."
"""And a key's fingerprint: whom an office or a list said it is."""
_TOLD = (MakerKind.CERTIFIED, MakerKind.LISTED)


class Texts(Protocol):
    """What keeps single texts durably; `desktop.storage.settings.Settings` does."""

    def get(self, name: str) -> str | None:
        """Return the text, or None if there is none."""

    def put(self, name: str, value: str) -> object:
        """Keep the text, in place of what was there."""


class Senders:
    """Remembers whose word was believed. Every method runs on the store lane."""

    def __init__(self, texts: Texts, contacts: Contacts, revoked: Callable[[], Revoked]) -> None:
        """`revoked` returns what is no longer believed today."""
        self._texts, self._contacts, self._revoked = texts, contacts, revoked

    def remember(self, maker: Maker) -> None:
        """Keep what an office or a list tells of whoever sent a bundle that is taken in now."""
        known = maker.known
        if known.kind not in _TOLD:
            return
        certificate = read_signature(maker.signature.encode("ascii")).certificate
        told = {
            "kind": known.kind.value,
            "principal": known.principal,
            "words": known.words,
            "name": known.name,
            "organisation": known.organisation,
            "office": known.office,
            "known_on": known.known_on.isoformat() if known.known_on else "",
            "public": maker.public,
            "authority": public_text(certificate.authority) if certificate else "",
            "serial": certificate.serial if certificate else 0,
        }
        self._texts.put(_NAME + known.fingerprint, json.dumps(told))

    def who(self, fingerprint: str) -> KnownMaker:
        """Return what is known here of whoever brought a version, the way it was told when it came."""
        told = json.loads(self._texts.get(_NAME + fingerprint) or "{}")
        known = KnownMaker(kind=MakerKind.UNKNOWN, fingerprint=fingerprint)
        if told:
            known = KnownMaker(
                kind=MakerKind(told["kind"]),
                fingerprint=fingerprint,
                principal=told["principal"],
                words=told["words"],
                name=told["name"],
                organisation=told["organisation"],
                office=told["office"],
                known_on=date.fromisoformat(told["known_on"]) if told["known_on"] else None,
            )
        is_lost = fingerprint in self._revoked().lost or self._is_taken_back(told)
        return replace(self._contacts.who(known), is_taken_back=is_lost)

    def _is_taken_back(self, told: dict[str, str]) -> bool:
        if not told:
            return False
        authority = read_public(told["authority"]) if told["authority"] else None
        try:
            self._revoked().check(read_public(told["public"]), authority, int(told["serial"]))
        except Refused:
            return True
        return False

"""What is shown of a setup file and of whoever signed it; judges nothing."""

import hashlib
from datetime import datetime

from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.setup import NamedKey, OfficeForm, SetupFacts
from sync.keys import fingerprint, fingerprint_words, public_text
from sync.setup.content import Setup, key_blob
from sync.setup.reading import SignedSetup
from sync.words import spoken


def facts_of(setup: Setup, forms: tuple[OfficeForm, ...]) -> SetupFacts:
    """Return what a setup brings, as people look at it."""
    revoked = setup.revoked
    return SetupFacts(
        office=setup.office,
        sequence=setup.sequence,
        issued_at=setup.issued_at,
        gateway=setup.gateway,
        openers=tuple(
            NamedKey(name=one.name, key=one.recipient, words=_spoken(one.recipient)) for one in setup.openers
        ),
        authorities=tuple(_named(one.name, one.key) for one in setup.authorities),
        signers=tuple(_named(one.name, one.key) for one in setup.signers),
        revoked=len(revoked.keys) + len(revoked.serials) + len(revoked.authorities),
        forms=forms,
    )


def _named(name: str, key: str) -> NamedKey:
    return NamedKey(name=name, key=key, words=fingerprint_words(key_blob(key)))


def _spoken(recipient: str) -> str:
    return spoken(hashlib.sha256(recipient.encode("ascii")).digest()[:12])


def key_mark(key: str) -> str:
    """Return a key's fingerprint, as `ssh-keygen -l` prints it."""
    return fingerprint(key_blob(key))


def maker_of(signed: SignedSetup, kind: MakerKind, name: str, at: datetime | None = None) -> KnownMaker:
    """Return who signed a setup file, as the caller knows them."""
    return KnownMaker(
        kind=kind,
        principal=public_text(signed.key),
        words=fingerprint_words(signed.key),
        fingerprint=fingerprint(signed.key),
        name=name,
        organisation=signed.setup.office,
        known_on=at.astimezone().date() if at else None,
    )

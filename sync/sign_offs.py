"""Put one's name to a revision with a key of one's own, and prove such words; keeps nothing.

A word is an SSHSIG over a canonical statement, in a namespace of its own, so that no signature made for a
bundle can pass for it. A name is no part of the statement: readers get the word and must not get the name.
"""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop.clock import Clock, stamp
from desktop.domain.answers import canonical, clean
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, RevisionId, SignOffId, new_uuid
from desktop.domain.sign_off import SignOff, Step
from desktop.domain.signer import Signer
from desktop.errors import Code, FixableError, MachineError
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.sealed_key import open_sealed, seal
from desktop.vault.strength import strength
from sync.faults import Refused
from sync.keys import KEY_TYPE, fingerprint, public_blob
from sync.signing import read_signature, sign

if TYPE_CHECKING:
    from desktop.storage.signers import Signers

NAMESPACE = "signoff@spotlight-capture"


def statement(word: SignOff) -> bytes:
    """Return what is signed: everything about the word but the name of whoever says it."""
    return canonical(
        {
            "audience": word.audience.value,
            "digest": word.digest,
            "record_id": word.record_id,
            "revision_id": word.revision_id,
            "role": word.role.value,
            "signed_at": stamp(word.signed_at),
            "step": word.step.value,
            "version": "1",
        }
    ).encode("utf-8")


def is_proven(word: SignOff) -> bool:
    """Tell whether the key that the word names signed exactly this."""
    try:
        signature = read_signature(word.signature.encode("ascii"))
        signature.check(statement(word), NAMESPACE)
    except (Refused, UnicodeEncodeError):
        return False
    return fingerprint(signature.key) == word.signer


class SigningKey:
    """One person's key while she signs; made from her phrase, and let go right after."""

    def __init__(self, key: Ed25519PrivateKey, signer: Signer) -> None:
        self._key = key
        self.signer = signer
        self.public = public_blob(key.public_key())

    def sign_off(
        self,
        record_id: RecordId,
        revision_id: RevisionId,
        digest: str,
        step: Step,
        audience: Audience,
        now: datetime,
    ) -> SignOff:
        """Return her signed word on one revision."""
        word = SignOff(
            sign_off_id=SignOffId(new_uuid()),
            record_id=record_id,
            revision_id=revision_id,
            digest=digest,
            step=step,
            audience=audience,
            signer=self.signer.signer_id,
            alias=self.signer.alias,
            role=self.signer.role,
            signed_at=now,
            signature="",
        )
        return replace(word, signature=self.sign(statement(word), NAMESPACE))

    def sign(self, message: bytes, namespace: str) -> str:
        """Return her armored signature."""
        return sign(self._key, message, namespace).decode("ascii")


class SignerKeys:
    """The keys of the people who check at this vault; runs where Argon2id may take a second."""

    def __init__(self, signers: Signers, clock: Clock, *, cost: KdfCost | None = None) -> None:
        self._signers = signers
        self._clock = clock
        self._cost = cost or KdfCost()

    def add(self, alias: str, role: Role, phrase: str) -> Signer:
        """Make a key for somebody, sealed under her own phrase.

        Raises FixableError: SIGNER_UNNAMED, SIGNER_EXISTS, PASSPHRASE_TOO_WEAK.
        """
        name = " ".join(clean(alias).split())
        if not name:
            raise FixableError(Code.SIGNER_UNNAMED)
        known = (one for one in self._signers.all() if not one.is_gone)
        if any(one.alias.casefold() == name.casefold() for one in known):
            raise FixableError(Code.SIGNER_EXISTS, alias=name)
        if not strength(phrase).is_enough:
            raise FixableError(Code.PASSPHRASE_TOO_WEAK)
        key = Ed25519PrivateKey.generate()
        blob = public_blob(key.public_key())
        signer = Signer(
            signer_id=fingerprint(blob),
            alias=name,
            role=role,
            public=f"{KEY_TYPE.decode()} {base64.b64encode(blob).decode('ascii')}",
            made_at=self._clock.now(),
        )
        raw = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        self._signers.add(signer, seal(DataKey(raw), phrase, self._cost, self._clock.now()))
        return signer

    def unlock(self, signer_id: str, phrase: str) -> SigningKey:
        """Return somebody's key. Raises FixableError (SIGN_PHRASE_WRONG, SIGNER_MISSING), KEY_DAMAGED."""
        signer = next((one for one in self._signers.all() if one.signer_id == signer_id), None)
        sealed = self._signers.sealed_key(signer_id)
        if signer is None or sealed is None:
            raise FixableError(Code.SIGNER_MISSING)
        found = open_sealed(sealed, phrase)
        if found is None:
            raise FixableError(Code.SIGN_PHRASE_WRONG, alias=signer.alias)
        key = Ed25519PrivateKey.from_private_bytes(found.raw())
        if fingerprint(public_blob(key.public_key())) != signer_id:
            raise MachineError(Code.KEY_DAMAGED)
        return SigningKey(key, signer)

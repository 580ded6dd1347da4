"""The secret of a recovery kit: thirty-two random bytes, and the age identity that follows from them."""

from __future__ import annotations

import secrets
from enum import StrEnum

import pyrage
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.vault import bech32

SIZE = 32
_PREFIX = "age-secret-key-"


class SlotKind(StrEnum):
    """What opens a slot that is not the passphrase's."""

    RECOVERY = "recovery"
    PIECES = "pieces"
    OFFICE = "office"


class RecoverySecret:
    """What a kit, or two of three pieces, hold. Its kind says which slot it opens, and is part of the key."""

    __slots__ = ("_secret", "kind")

    def __init__(self, kind: SlotKind, secret: bytes) -> None:
        if len(secret) != SIZE or kind is SlotKind.OFFICE:
            raise ValueError("a recovery secret is 32 bytes, of a kit or of pieces")
        self.kind = kind
        self._secret = secret

    @classmethod
    def generate(cls, kind: SlotKind) -> RecoverySecret:
        """Return a fresh random secret."""
        return cls(kind, secrets.token_bytes(SIZE))

    def raw(self) -> bytes:
        """Return the secret's bytes, to be put into words."""
        return self._secret

    def identity(self) -> str:
        """Return the secret as the age identity that opens its slot."""
        info = f"spotlight-capture {self.kind.value} v1".encode()
        derived = HKDF(algorithm=SHA256(), length=SIZE, salt=None, info=info).derive(self._secret)
        return bech32.encode(_PREFIX, derived).upper()

    def recipient(self) -> str:
        """Return the public half, as vault.json holds it."""
        return str(pyrage.x25519.Identity.from_str(self.identity()).to_public())

    def __repr__(self) -> str:
        return f"RecoverySecret({self.kind.value}, hidden)"

    def __reduce__(self) -> str:
        raise TypeError("a recovery secret is never pickled")

"""One way into the vault: the data key wrapped by the key that a passphrase makes."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.vault.kdf import Kdf, KdfCost
from desktop.vault.key import SIZE, DataKey

KIND = "passphrase"
_NONCE_SIZE = 12
_TAG_SIZE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The wrapped data key and everything but the passphrase that opening it needs."""

    kdf: Kdf
    nonce: bytes
    wrapped: bytes

    def __post_init__(self) -> None:
        if len(self.nonce) != _NONCE_SIZE or len(self.wrapped) != SIZE + _TAG_SIZE:
            raise ValueError("a slot has a 12-byte nonce and a 48-byte wrapped key")

    @classmethod
    def wrap(cls, key: DataKey, passphrase: str, cost: KdfCost) -> Slot:
        """Return `key` wrapped under `passphrase` with a fresh salt."""
        kdf = Kdf(cost=cost)
        nonce = secrets.token_bytes(_NONCE_SIZE)
        cipher = ChaCha20Poly1305(kdf.derive(passphrase))
        return cls(kdf=kdf, nonce=nonce, wrapped=cipher.encrypt(nonce, key.raw(), _bound(kdf)))

    def open(self, passphrase: str) -> DataKey | None:
        """Return the data key, or None if the passphrase is not this slot's."""
        cipher = ChaCha20Poly1305(self.kdf.derive(passphrase))
        try:
            return DataKey(cipher.decrypt(self.nonce, self.wrapped, _bound(self.kdf)))
        except InvalidTag:
            return None

    def document(self) -> dict[str, object]:
        """Return the slot as vault.json holds it."""
        return {
            "kind": KIND,
            "kdf": _kdf_document(self.kdf),
            "aead": "chacha20-poly1305",
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }

    @classmethod
    def read(cls, document: dict[str, object]) -> Slot:
        """Return the slot that made `document`. Raises ValueError, TypeError or KeyError for nonsense."""
        kdf = document["kdf"]
        if document["aead"] != "chacha20-poly1305" or not isinstance(kdf, dict) or kdf["name"] != "argon2id":
            raise ValueError("an unknown way of wrapping")
        cost = KdfCost(
            time=_whole(kdf["time"]), memory_kib=_whole(kdf["memory_kib"]), lanes=_whole(kdf["lanes"])
        )
        return cls(
            kdf=Kdf(cost=cost, salt=_bytes(kdf["salt"])),
            nonce=_bytes(document["nonce"]),
            wrapped=_bytes(document["wrapped"]),
        )


def _bound(kdf: Kdf) -> bytes:
    """Return what the wrapping also vouches for, so that nobody can lower the cost of a slot unnoticed."""
    bound = {"kind": KIND, "kdf": _kdf_document(kdf)}
    return json.dumps(bound, sort_keys=True, separators=(",", ":")).encode()


def _kdf_document(kdf: Kdf) -> dict[str, object]:
    return {
        "name": "argon2id",
        "time": kdf.cost.time,
        "memory_kib": kdf.cost.memory_kib,
        "lanes": kdf.cost.lanes,
        "salt": kdf.salt.hex(),
    }


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number was expected")
    return value


def _bytes(value: object) -> bytes:
    if not isinstance(value, str):
        raise TypeError("hexadecimal text was expected")
    return bytes.fromhex(value)

"""One way into the vault: the data key wrapped by the key that a passphrase makes."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from desktop.clock import stamp
from desktop.vault.kdf import Kdf, KdfCost
from desktop.vault.key import SIZE, DataKey
from desktop.vault.recipient import read_id, read_moment

KIND = "passphrase"
_NONCE_SIZE = 12
_TAG_SIZE = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The wrapped data key and everything but the passphrase that opening it needs.

    Attributes:
        slot_id: a random UUID; another passphrase gets another, the same one at a higher cost keeps it.
        made_at: when the passphrase was chosen, as `desktop.clock.stamp` writes it; "" if nobody knows.
    """

    kdf: Kdf
    nonce: bytes
    wrapped: bytes
    slot_id: str = field(default_factory=lambda: str(uuid4()))
    made_at: str = ""

    def __post_init__(self) -> None:
        if len(self.nonce) != _NONCE_SIZE or len(self.wrapped) != SIZE + _TAG_SIZE:
            raise ValueError("a slot has a 12-byte nonce and a 48-byte wrapped key")

    @classmethod
    def wrap(cls, key: DataKey, passphrase: str, cost: KdfCost, now: datetime) -> Slot:
        """Return `key` wrapped under `passphrase` with a fresh salt."""
        kdf = Kdf(cost=cost)
        nonce = secrets.token_bytes(_NONCE_SIZE)
        cipher = ChaCha20Poly1305(kdf.derive(passphrase))
        wrapped = cipher.encrypt(nonce, key.raw(), _bound(kdf))
        return cls(kdf=kdf, nonce=nonce, wrapped=wrapped, made_at=stamp(now))

    def rewrap(self, key: DataKey, passphrase: str, cost: KdfCost, now: datetime) -> Slot:
        """Return `key` under the same passphrase, which stays as old as it is."""
        return replace(Slot.wrap(key, passphrase, cost, now), slot_id=self.slot_id, made_at=self.made_at)

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
            "id": self.slot_id,
            "made_at": self.made_at,
            "kdf": _kdf_document(self.kdf),
            "aead": "chacha20-poly1305",
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
        }

    @classmethod
    def read(cls, document: dict[str, object]) -> Slot:
        """Return the slot that made `document`, or its like of version 1, which had neither id nor moment.

        Raises ValueError, TypeError or KeyError for nonsense.
        """
        kdf = document["kdf"]
        if document["aead"] != "chacha20-poly1305" or not isinstance(kdf, dict) or kdf["name"] != "argon2id":
            raise ValueError("an unknown way of wrapping")
        cost = KdfCost(
            time=_whole(kdf["time"]), memory_kib=_whole(kdf["memory_kib"]), lanes=_whole(kdf["lanes"])
        )
        slot = cls(
            kdf=Kdf(cost=cost, salt=_bytes(kdf["salt"])),
            nonce=_bytes(document["nonce"]),
            wrapped=_bytes(document["wrapped"]),
        )
        if "id" not in document:
            return slot
        made_at = "" if document["made_at"] == "" else read_moment(document["made_at"])
        return replace(slot, slot_id=read_id(document["id"]), made_at=made_at)


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

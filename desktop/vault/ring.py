"""All ways into one vault as vault.json holds them, and whether its own key vouches for them; no files."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from uuid import uuid4

from desktop.errors import Code, FixableError
from desktop.vault.key import DataKey
from desktop.vault.recipient import RecipientSlot, read_id, text
from desktop.vault.secret import SlotKind
from desktop.vault.slot import KIND, Slot

FORMAT = "spotlight-capture-vault"
VERSION = 2
LARGEST_FILE = 128 * 1024
MOST_OFFICES = 4
_MOST_SLOTS = 16
_MAC_SIZE = 32
_MAC_INFO = b"spotlight-capture vault.json mac v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """The slots of one vault.

    Attributes:
        vault_id: a random UUID; "" in a file of version 1, which had none.
        passphrase: the one slot that every vault has.
        recipients: kit, pieces and offices; at most one of each but of the offices.
        mac: what the data key said of all this when it was written; b"" in a file of version 1.
    """

    vault_id: str
    passphrase: Slot
    recipients: tuple[RecipientSlot, ...] = ()
    mac: bytes = b""

    @property
    def is_current(self) -> bool:
        """Tell whether it was written by this version of the format."""
        return bool(self.mac)

    @property
    def slot_ids(self) -> frozenset[str]:
        """Return the ids of every slot, the passphrase's too."""
        return frozenset([self.passphrase.slot_id, *(slot.slot_id for slot in self.recipients)])

    def of(self, kind: SlotKind) -> tuple[RecipientSlot, ...]:
        """Return the slots of a kind."""
        return tuple(slot for slot in self.recipients if slot.kind is kind)

    def is_vouched(self, key: DataKey) -> bool:
        """Tell whether whoever had the data key wrote these slots, and nobody has changed them since.

        A file of version 1 has only the passphrase's slot, which vouches for itself.
        """
        return not self.is_current or hmac.compare_digest(self.mac, _mac(key, self._bare()))

    def vouched(self, key: DataKey) -> Ring:
        """Return the ring without the slots that nobody vouches for."""
        return self if self.is_vouched(key) else replace(self, recipients=())

    def sealed(self, key: DataKey) -> Ring:
        """Return the ring, vouched for by `key`, with an id if it had none."""
        named = replace(self, vault_id=self.vault_id or str(uuid4()))
        return replace(named, mac=_mac(key, named._bare()))

    def content(self) -> bytes:
        """Return what vault.json holds."""
        document = {**self._bare(), "mac": self.mac.hex()}
        document["check"] = _check(document)
        return json.dumps(document, indent=1).encode() + b"\n"

    def _bare(self) -> dict[str, object]:
        slots = [self.passphrase.document(), *(slot.document() for slot in self.recipients)]
        return {"format": FORMAT, "version": VERSION, "vault": self.vault_id, "slots": slots}


def parse(content: bytes) -> Ring:
    """Return the ring that a vault.json of any version so far holds.

    Raises FixableError(VAULT_TOO_NEW); ValueError, TypeError, KeyError or RecursionError if it is damaged.
    """
    if len(content) > LARGEST_FILE:
        raise ValueError("no vault.json is that long")
    document = json.loads(content)
    version = document["version"]
    if document["format"] != FORMAT or not isinstance(version, int) or isinstance(version, bool):
        raise ValueError("not the key slots of a vault")
    if version > VERSION:
        raise FixableError(Code.VAULT_TOO_NEW)
    slots = document["slots"]
    if version < 1 or not isinstance(slots, list) or len(slots) > _MOST_SLOTS:
        raise ValueError("not the key slots of a vault")
    passphrase = [Slot.read(slot) for slot in slots if slot["kind"] == KIND]
    if len(passphrase) != 1:
        raise ValueError("a vault has one passphrase")
    if version == 1:
        return Ring(vault_id="", passphrase=passphrase[0])
    if not hmac.compare_digest(text(document.pop("check")).encode(), _check(document).encode()):
        raise ValueError("something in it is not as it was written")
    mac = bytes.fromhex(text(document["mac"]))
    if len(mac) != _MAC_SIZE:
        raise ValueError("no such code vouches for anything")
    return Ring(
        vault_id=read_id(document["vault"]), passphrase=passphrase[0], recipients=_recipients(slots), mac=mac
    )


def _recipients(slots: list[dict[str, object]]) -> tuple[RecipientSlot, ...]:
    """Return the slots beside the passphrase's; one that makes no sense must not keep the passphrase out.

    What is left out here is missed by the mac.
    """
    found: list[RecipientSlot] = []
    for slot in slots:
        with contextlib.suppress(ValueError, TypeError, KeyError):
            found.append(RecipientSlot.read(slot))
    for kind in SlotKind:
        if sum(slot.kind is kind for slot in found) > (MOST_OFFICES if kind is SlotKind.OFFICE else 1):
            return ()
    return tuple(found)


def _canonical(document: dict[str, object]) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def _mac(key: DataKey, bare: dict[str, object]) -> bytes:
    extracted = hmac.digest(bytes(32), key.raw(), hashlib.sha256)
    own = hmac.digest(extracted, _MAC_INFO + b"\x01", hashlib.sha256)  # HKDF, of which one block is enough
    return hmac.digest(own, _canonical(bare), hashlib.sha256)


def _check(document: dict[str, object]) -> str:
    """Return what tells damage by accident before any key is there; against malice the mac stands."""
    return hashlib.sha256(_canonical(document)).hexdigest()

"""Make a vault's key and get it back with the passphrase; knows nothing of what it encrypts.

`vault.json` is UTF-8 JSON and holds nothing secret in the clear:

    {"format": "spotlight-capture-vault", "version": 1,
     "slots": [{"kind": "passphrase",
                "kdf": {"name": "argon2id", "time": 3, "memory_kib": 131072, "lanes": 2, "salt": "<32 hex>"},
                "aead": "chacha20-poly1305", "nonce": "<24 hex>", "wrapped": "<96 hex>"}]}

Each slot wraps the same 32-byte data key under Argon2id (version 0x13) of the passphrase in Unicode NFKC and
UTF-8. The associated data is the slot's kind and kdf as compact JSON with sorted keys: no parameter can be
changed.
"""

import json
from pathlib import Path

from desktop.clock import Clock
from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import Paths
from desktop.vault import atomic
from desktop.vault.holder import hold
from desktop.vault.kdf import KdfCost
from desktop.vault.key import DataKey
from desktop.vault.presence import exists
from desktop.vault.slot import KIND, Slot
from desktop.vault.strength import Strength, strength
from desktop.vault.tries import Tries

__all__ = ["DataKey", "KdfCost", "Strength", "create", "exists", "strength", "unlock"]

_FORMAT = "spotlight-capture-vault"
_VERSION = 1
_LARGEST_FILE = 1024 * 1024
_MOST_SLOTS = 16


def create(paths: Paths, passphrase: str, clock: Clock, *, cost: KdfCost | None = None) -> DataKey:
    """Make a vault's key slot and return its new data key.

    Raises FixableError(PASSPHRASE_TOO_WEAK) and (VAULT_EXISTS): what is there is never written over; and
    MachineError, (VAULT_IN_USE) among others.
    """
    if not strength(passphrase).is_enough:
        raise FixableError(Code.PASSPHRASE_TOO_WEAK)
    # Of two programs that both found nothing here, the later one would lock out what the other one keeps.
    with hold(paths, clock):
        if exists(paths):
            raise FixableError(Code.VAULT_EXISTS, folder=str(paths.home))
        key = DataKey.generate()
        _write(paths.vault_json, Slot.wrap(key, passphrase, cost or KdfCost()))
        Tries(paths, clock).clear()
    return key


def unlock(paths: Paths, passphrase: str, clock: Clock) -> DataKey:
    """Return the data key. Needs no network; takes about half a second.

    Raises FixableError(UNLOCK_TOO_SOON, wait=) before a due wait is over, (WRONG_PASSPHRASE, wait=) with the
    wait before the next try, (VAULT_MISSING), (VAULT_TOO_NEW), and MachineError(VAULT_DAMAGED).
    """
    slots = _read(paths)
    tries = Tries(paths, clock)
    left = tries.wait()
    if left:
        raise FixableError(Code.UNLOCK_TOO_SOON, wait=left)
    wait = tries.charge()
    for slot in slots:
        key = slot.open(passphrase)
        if key is not None:
            tries.clear()
            return key
    raise FixableError(Code.WRONG_PASSPHRASE, wait=wait)


def _write(target: Path, slot: Slot) -> None:
    document = {"format": _FORMAT, "version": _VERSION, "slots": [slot.document()]}
    atomic.write(target, json.dumps(document, indent=1).encode() + b"\n")


def _read(paths: Paths) -> list[Slot]:
    """Return the passphrase slots of vault.json, having checked everything that can be without a key."""
    if not exists(paths):
        raise FixableError(Code.VAULT_MISSING, folder=str(paths.home))
    damaged = MachineError(Code.VAULT_DAMAGED, file=paths.vault_json.name)
    try:
        with paths.vault_json.open("rb") as stream:
            content = stream.read(_LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise damaged from error
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    try:
        return _parse(content)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise damaged from error


def _parse(content: bytes) -> list[Slot]:
    """Return the slots. Raises FixableError(VAULT_TOO_NEW); ValueError, TypeError or KeyError if damaged."""
    if len(content) > _LARGEST_FILE:
        raise ValueError("no vault.json is that long")
    document = json.loads(content)
    version = document["version"]
    if document["format"] != _FORMAT or not isinstance(version, int) or isinstance(version, bool):
        raise ValueError("not the key slots of a vault")
    if version > _VERSION:
        raise FixableError(Code.VAULT_TOO_NEW)
    if version < 1 or not isinstance(document["slots"], list) or len(document["slots"]) > _MOST_SLOTS:
        raise ValueError("not the key slots of a vault")
    slots = [Slot.read(slot) for slot in document["slots"] if slot["kind"] == KIND]
    if not slots:
        raise ValueError("no slot for a passphrase")
    return slots

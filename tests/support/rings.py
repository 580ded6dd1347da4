"""Vault files as somebody else would write them: forged, of version 1, or cut short."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pyrage

from desktop.paths import Paths
from desktop.vault import vault
from desktop.vault.key import DataKey
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.vaults import MovableClock, new_vault


def forge(paths: Paths, document: dict[str, Any]) -> None:
    """Write `document` as vault.json and as its copy, with the plain check that anybody can reckon."""
    document.pop("check", None)
    if document.get("version") == 2:
        bare = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
        document["check"] = hashlib.sha256(bare).hexdigest()
    write_both(paths, json.dumps(document).encode())


def write_both(paths: Paths, content: bytes) -> None:
    """Write `content` as vault.json and as its copy."""
    paths.vault_json.write_bytes(content)
    paths.vault_copy.write_bytes(content)


def read(paths: Paths) -> dict[str, Any]:
    """Return what vault.json holds."""
    found: dict[str, Any] = json.loads(paths.vault_json.read_bytes())
    return found


def as_version_1(paths: Paths) -> None:
    """Turn a new vault into what the first release would have made of it."""
    slots = [slot for slot in read(paths)["slots"] if slot["kind"] == "passphrase"]
    old = {name: slots[0][name] for name in ("kind", "kdf", "aead", "nonce", "wrapped")}
    document = {"format": "spotlight-capture-vault", "version": 1, "slots": [old]}
    paths.vault_json.write_text(json.dumps(document, indent=1) + "\n")
    paths.vault_copy.unlink()


def with_kit(folder: Path, clock: MovableClock) -> tuple[Paths, DataKey, RecoverySecret]:
    """Make a vault with a kit, and return the kit's secret too."""
    paths, key = new_vault(folder, clock)
    secret = RecoverySecret.generate(SlotKind.RECOVERY)
    vault.add(paths, key, SlotKind.RECOVERY, secret.recipient(), clock)
    return paths, key, secret


def foreign_slot(key: DataKey, kind: str = "office") -> dict[str, Any]:
    """Return a slot for somebody else's key, as it stands in vault.json."""
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    sealed = pyrage.encrypt(key.raw(), [pyrage.x25519.Recipient.from_str(recipient)])
    return {
        "kind": kind,
        "id": "00000000-0000-4000-8000-000000000000",
        "made_at": "2026-11-22T09:30:00.000Z",
        "recipient": recipient,
        "wrapped": base64.b64encode(sealed).decode(),
    }

"""Vault files as somebody else would write them: forged, of version 1, or cut short."""

import hashlib
import json
from typing import Any

from desktop.paths import Paths


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

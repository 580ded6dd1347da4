"""Keep a second copy of the few values that everything else hangs on, sealed, beside the database.

Without the identity of the sealed files every attachment is lost, without the device's key its bundles are
signed by a stranger, and without the salt no page of the database can be told genuine.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.vault import atomic
from desktop.vault.key import DataKey

_PURPOSE = b"spotlight-capture/spare/v1"
_LARGEST_FILE = 1 << 20
_LARGEST_VALUE = 64 * 1024
_NONCE = 12
_PASSING = ("clock.", "check.", "repair.")
"""Beginnings of names that change all the time or say nothing that is missed."""


@dataclass(frozen=True, slots=True)
class Spare:
    """What the second copy holds: the database's salt, and settings by name."""

    salt: bytes = b""
    settings: Mapping[str, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, salt: bytes, settings: Mapping[str, bytes]) -> Spare:
        """Return what is worth keeping of all settings."""
        kept = {
            name: value
            for name, value in settings.items()
            if not name.startswith(_PASSING) and len(value) <= _LARGEST_VALUE
        }
        return cls(salt, kept)


def read(path: Path, key: DataKey) -> Spare | None:
    """Return the second copy, or None if there is none that this key opens."""
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_FILE)
        plain = _cipher(key).decrypt(content[:_NONCE], content[_NONCE:], _PURPOSE)
        found = json.loads(plain)
        settings = {name: base64.b64decode(value) for name, value in found["settings"].items()}
        return Spare(bytes.fromhex(found["salt"]), settings)
    except (OSError, InvalidTag, ValueError, TypeError, KeyError, AttributeError):
        return None


def write(path: Path, key: DataKey, spare: Spare) -> None:
    """Keep `spare`, unless it is what is kept already. Raises MachineError."""
    if read(path, key) == spare:
        return
    settings = {name: base64.b64encode(value).decode() for name, value in sorted(spare.settings.items())}
    plain = json.dumps({"salt": spare.salt.hex(), "settings": settings}).encode()
    nonce = secrets.token_bytes(_NONCE)
    atomic.write(path, nonce + _cipher(key).encrypt(nonce, plain, _PURPOSE))


def _cipher(key: DataKey) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, None, _PURPOSE).derive(key.raw()))

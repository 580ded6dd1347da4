"""What a program says of itself while it holds a vault, and whether that program still lives.

A computer is often called after its owner, and the note outlives a crash. So its name is sealed to the data
key: whoever opens the vault reads it, and whoever finds the folder does not.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import platform
import secrets
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import Clock, stamp
from desktop.paths import open_own
from desktop.vault.key import DataKey

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

_LARGEST_FILE = 4096
_SEALED = "sealed:"
_NAME_SIZE = 64
_NONCE_SIZE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Which program holds a vault, on which computer, since when.

    Attributes:
        pid: its number.
        host: the computer's name, for people, as the file has it: sealed, or empty where no key was at hand;
            in the clear only in the note of an earlier version. `name` reads it.
        machine: a mark that tells this computer from others of the same name, as far as the system has one.
        started: when that program and that run of the machine began, as the system numbers it; "" if unknown.
        since: the moment it took the vault.
    """

    pid: int
    host: str
    machine: str
    started: str
    since: str

    @classmethod
    def own(cls, clock: Clock, key: DataKey | None = None) -> Note:
        """Return what this program says of itself; where it runs, to whoever has the key."""
        pid = os.getpid()
        return cls(
            pid=pid,
            host="" if key is None else _seal(platform.node(), key),
            machine=_machine(),
            started=_started(pid),
            since=stamp(clock.now()),
        )

    @classmethod
    def read(cls, path: Path) -> Note | None:
        """Return what the file says, or None where it says nothing sensible."""
        try:
            with os.fdopen(open_own(path, os.O_RDONLY), "rb") as stream:
                found = json.loads(stream.read(_LARGEST_FILE))
            return cls(
                pid=int(found["pid"]),
                host=str(found["host"])[:255],
                machine=str(found.get("machine", ""))[:64],
                started=str(found.get("started", ""))[:128],
                since=str(found["since"])[:40],
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
            return None

    def content(self) -> bytes:
        """Return the note as the file holds it."""
        return json.dumps(asdict(self)).encode()

    def name(self, key: DataKey | None) -> str:
        """Return what the computer is called, or "" where `key` does not tell."""
        return _unseal(self.host, key) if self.host.startswith(_SEALED) else self.host

    @property
    def is_here(self) -> bool:
        """Whether it was written on this computer."""
        return self.machine == _machine() if self.machine else self.host == platform.node()

    @property
    def is_dead(self) -> bool:
        """Whether the program is proven to be gone: its number is free, or another program's by now."""
        return self.is_here and bool(self.started) and _started(self.pid) != self.started


def _seal(name: str, key: DataKey) -> str:
    nonce = secrets.token_bytes(_NONCE_SIZE)
    # Always as long, so that the length tells nothing.
    plain = name.encode(errors="replace")[:_NAME_SIZE].ljust(_NAME_SIZE, b"\0")
    return _SEALED + base64.b64encode(nonce + _cipher(key).encrypt(nonce, plain, None)).decode()


def _unseal(host: str, key: DataKey | None) -> str:
    if key is None:
        return ""
    from cryptography.exceptions import InvalidTag

    try:
        sealed = base64.b64decode(host.removeprefix(_SEALED), validate=True)
        plain = _cipher(key).decrypt(sealed[:_NONCE_SIZE], sealed[_NONCE_SIZE:], None)
    except (ValueError, InvalidTag):
        return ""
    return plain.rstrip(b"\0").decode(errors="ignore")


def _cipher(key: DataKey) -> ChaCha20Poly1305:
    # Read here: the first window looks at notes and needs none of this.
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return ChaCha20Poly1305(HKDF(SHA256(), 32, None, b"spotlight-capture holder").derive(key.raw()))


def _machine() -> str:
    """Return a mark of this computer that gives away nothing else."""
    parts = [platform.node()]
    with suppress(OSError):
        parts.append(Path("/etc/machine-id").read_text(encoding="ascii").strip())
    return hashlib.sha256("\0".join(["spotlight-capture holder", *parts]).encode()).hexdigest()[:16]


def _started(pid: int) -> str:
    """Return when a program began, together with the machine's present run; "" if nothing tells."""
    if sys.platform != "linux":
        return ""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        if fields[0] == b"Z":
            return f"{boot} ended"
        return f"{boot} {int(fields[19])}"
    except FileNotFoundError:
        return "none"
    except (OSError, ValueError, IndexError):
        return ""

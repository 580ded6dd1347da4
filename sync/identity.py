"""Who this device is: its signing key, the name it signs under, and its chain of bundles.

The key lives inside the encrypted vault, reached only through `KeyKeeper`; it never touches a disk bare.
"""

import base64
import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_ssh_private_key,
)

from desktop.domain.answers import canonical
from desktop.errors import Code, MachineError
from sync.signing import KEY_TYPE, public_blob, sign
from sync.words import spoken

DOMAIN = "spotlight-capture"
_KEY = "device.key"
_CHAIN = "device.chain"
_UNFINISHED = "device.unfinished"


class KeyKeeper(Protocol):
    """Where small secrets are kept: the settings inside the encrypted store."""

    def get_bytes(self, name: str) -> bytes | None:
        """Return what is kept under `name`, or None."""

    def put_bytes(self, name: str, value: bytes) -> object:
        """Keep `value` under `name`, durably, in one step."""


def fingerprint(blob: bytes) -> str:
    """Return a public key's fingerprint as `ssh-keygen -l` prints it."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(blob).digest()).decode("ascii").rstrip("=")


def fingerprint_words(blob: bytes) -> str:
    """Return the first 96 bits of the fingerprint as six short words to read out."""
    return spoken(hashlib.sha256(blob).digest()[:12])


def principal_of(blob: bytes) -> str:
    """Return the name a device signs under, which follows from its key."""
    return f"device-{hashlib.sha256(blob).hexdigest()[:8]}@{DOMAIN}"


class DeviceIdentity:
    """This device's Ed25519 key and what can be said of it in public."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public = public_blob(key.public_key())
        self.principal = principal_of(self.public)
        self.fingerprint = fingerprint(self.public)
        self.words = fingerprint_words(self.public)

    def __repr__(self) -> str:
        return f"DeviceIdentity({self.principal})"

    @property
    def public_line(self) -> str:
        """Return the public key as a line of a `.pub` file."""
        return f"{KEY_TYPE.decode()} {base64.b64encode(self.public).decode('ascii')} {self.principal}"

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return this device's armored signature of `message`."""
        return sign(self._key, message, namespace)


def ensure(keys: KeyKeeper) -> DeviceIdentity:
    """Return this device's identity, making the key when there is none yet."""
    kept = keys.get_bytes(_KEY)
    if kept is None:
        key = Ed25519PrivateKey.generate()
        keys.put_bytes(_KEY, key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
        return DeviceIdentity(key)
    try:
        loaded = load_ssh_private_key(kept, password=None)
    except (ValueError, TypeError) as error:
        raise MachineError(Code.KEY_DAMAGED) from error
    if not isinstance(loaded, Ed25519PrivateKey):
        raise MachineError(Code.KEY_DAMAGED)
    return DeviceIdentity(loaded)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A bundle that was about to get its final name when the program was last seen."""

    identity: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """How many bundles this device made, and the identity of the last one ("" before the first)."""

    sequence: int = 0
    previous: str = ""
    pending: Pending | None = None


class ChainKeeper:
    """Keep the chain so that a number is used up only by a bundle that stands under its final name.

    `begin` before the first byte, `announce` before the rename, `settle` after it; what is left after a crash
    is judged by `load`.
    """

    def __init__(self, keys: KeyKeeper) -> None:
        self._keys = keys

    def load(self) -> Chain:
        """Return the chain, having first judged a bundle that a crash left pending."""
        chain = self._read()
        if chain.pending is None:
            return chain
        part = Path(chain.pending.path + ".part")
        if part.exists() and not Path(chain.pending.path).exists():
            part.unlink(missing_ok=True)
            return self.withdraw()
        # It stands there, or somebody already took it away: a gap in the numbers is harmless,
        # the same number on two bundles would look like a forgery.
        return self.settle()

    def begin(self, part: Path) -> None:
        """Note where the next bundle is being written, so that what a crash leaves there can be cleared."""
        self._keys.put_bytes(_UNFINISHED, os.fsencode(part))

    def clear(self) -> None:
        """Remove what a crash left half-written; call it after `load`. A stick that is not there keeps it.

        Safe: the name holds a random id that only this vault made, and one program at a time has it open.
        """
        kept = self._keys.get_bytes(_UNFINISHED)
        if kept:
            with suppress(OSError):
                Path(os.fsdecode(kept)).unlink(missing_ok=True)

    def announce(self, identity: str, path: Path) -> None:
        """Note that `path` is about to get its name."""
        chain = self._read()
        pending = Pending(identity=identity, path=str(path))
        self._write(Chain(sequence=chain.sequence, previous=chain.previous, pending=pending))

    def settle(self) -> Chain:
        """Count the pending bundle as made."""
        chain = self._read()
        if chain.pending is not None:
            chain = Chain(sequence=chain.sequence + 1, previous=chain.pending.identity)
            self._write(chain)
        return chain

    def withdraw(self) -> Chain:
        """Forget the pending bundle: it never got its name."""
        chain = self._read()
        if chain.pending is not None:
            chain = Chain(sequence=chain.sequence, previous=chain.previous)
            self._write(chain)
        return chain

    def _read(self) -> Chain:
        kept = self._keys.get_bytes(_CHAIN)
        if kept is None:
            return Chain()
        try:
            tree = json.loads(kept)
            pending = Pending(**tree["pending"]) if tree["pending"] else None
            return Chain(sequence=int(tree["sequence"]), previous=str(tree["previous"]), pending=pending)
        except (ValueError, TypeError, KeyError) as error:
            raise MachineError(Code.KEY_DAMAGED) from error

    def _write(self, chain: Chain) -> None:
        pending = chain.pending
        tree = {
            "pending": {"identity": pending.identity, "path": pending.path} if pending else None,
            "previous": chain.previous,
            "sequence": chain.sequence,
        }
        self._keys.put_bytes(_CHAIN, canonical(tree).encode("utf-8"))

"""Who this device is: its signing key, the name it signs under, and its chain of bundles.

The key lives inside the encrypted vault, reached only through `KeyKeeper`; it never touches a disk bare.
"""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
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
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import sync_folder
from sync.certificates import Certificate, read_certificate
from sync.faults import Refused
from sync.keys import fingerprint, fingerprint_words, public_blob, public_text
from sync.signing import sign

DOMAIN = "spotlight-capture"
_KEY = "device.key"
_CERTIFICATE = "device.certificate"
_CHAIN = "device.chain"
_UNFINISHED = "device.unfinished"
_BETWEEN = b"\x00"
"""Stands in no path."""
_MOST_UNFINISHED = 32
"""Places of half-written bundles that are remembered; a stick may be away for a long time."""


class KeyKeeper(Protocol):
    """Where small secrets are kept: the settings inside the encrypted store."""

    def get_bytes(self, name: str) -> bytes | None:
        """Return what is kept under `name`, or None."""

    def put_bytes(self, name: str, value: bytes) -> object:
        """Keep `value` under `name`, durably, in one step."""


def principal_of(blob: bytes) -> str:
    """Return the name a device signs under, which follows from its key."""
    return f"device-{hashlib.sha256(blob).hexdigest()[:8]}@{DOMAIN}"


class DeviceIdentity:
    """This device's Ed25519 key and what can be said of it in public.

    With a certificate of its office it signs under the name that the office gave it, and the certificate
    goes along with every signature; without one its name follows from the key.
    """

    def __init__(self, key: Ed25519PrivateKey, certificate: Certificate | None = None) -> None:
        self._key = key
        self.certificate = certificate

    def __repr__(self) -> str:
        return f"DeviceIdentity({self.principal})"

    @property
    def public(self) -> bytes:
        """Return the public key as SSH writes it on the wire."""
        return public_blob(self._key.public_key())

    @property
    def fingerprint(self) -> str:
        """Return the key's fingerprint, as `ssh-keygen -l` prints it."""
        return fingerprint(self.public)

    @property
    def words(self) -> str:
        """Return the fingerprint as words to read out."""
        return fingerprint_words(self.public)

    @property
    def principal(self) -> str:
        """Return the name it signs under."""
        return self.certificate.principals[0] if self.certificate else principal_of(self.public)

    def confirmed_until(self) -> datetime | None:
        """Return when its office's word on it ends; None: nobody gave one, or without end."""
        return self.certificate.valid_before if self.certificate else None

    @property
    def public_line(self) -> str:
        """Return the public key as a line of a `.pub` file."""
        return f"{public_text(self.public)} {principal_of(self.public)}"

    def sign(self, message: bytes, namespace: str) -> bytes:
        """Return this device's armored signature of `message`."""
        return sign(self._key, message, namespace, self.certificate)

    def without_name(self) -> "DeviceIdentity":
        """Return the same key without its certificate, in which the office wrote whose device this is."""
        return DeviceIdentity(self._key)

    def become(self, other: "DeviceIdentity") -> None:
        """Sign with another key from now on, wherever this identity was handed."""
        self._key, self.certificate = other._key, other.certificate

    def sign_plain(self, message: bytes, namespace: str) -> bytes:
        """Return the signature of the key alone: a request asks for the certificate that is not there yet."""
        return sign(self._key, message, namespace)


def ensure(keys: KeyKeeper) -> DeviceIdentity:
    """Return this device's identity, making the key when there is none yet."""
    kept = keys.get_bytes(_KEY)
    if kept is None:
        return renew(keys)
    try:
        loaded = load_ssh_private_key(kept, password=None)
    except (ValueError, TypeError) as error:
        raise MachineError(Code.KEY_DAMAGED) from error
    if not isinstance(loaded, Ed25519PrivateKey):
        raise MachineError(Code.KEY_DAMAGED)
    return DeviceIdentity(loaded, _kept_certificate(keys, public_blob(loaded.public_key())))


def renew(keys: KeyKeeper) -> DeviceIdentity:
    """Make a new key for this device, in place of the one it had and of its certificate."""
    key = Ed25519PrivateKey.generate()
    keys.put_bytes(_CERTIFICATE, b"")
    keys.put_bytes(_KEY, key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    return DeviceIdentity(key)


def take_certificate(
    keys: KeyKeeper, identity: DeviceIdentity, line: bytes, now: datetime, name: str = ""
) -> Certificate:
    """Keep the certificate that an office made for this device, from a file called `name`; sign with it.

    Raises FixableError: ANSWER_UNREADABLE, ANSWER_FOR_ANOTHER, ANSWER_EXPIRED.
    """
    try:
        certificate = read_certificate(line)
    except Refused as error:
        raise FixableError(Code.ANSWER_UNREADABLE, name=name) from error
    if certificate.key != identity.public:
        raise FixableError(Code.ANSWER_FOR_ANOTHER, name=name)
    if certificate.valid_before is not None and now >= certificate.valid_before:
        raise FixableError(Code.ANSWER_EXPIRED, name=name, date=certificate.valid_before.date())
    keys.put_bytes(_CERTIFICATE, certificate.line)
    identity.certificate = certificate
    return certificate


def _kept_certificate(keys: KeyKeeper, public: bytes) -> Certificate | None:
    """Return the certificate; one that damage spoiled is as good as none, and can be asked for again."""
    try:
        certificate = read_certificate(keys.get_bytes(_CERTIFICATE) or b"")
    except Refused:
        return None
    return certificate if certificate.key == public else None


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

    def load(self, noted: tuple[int, str] = (0, "")) -> Chain:
        """Return the chain, having first judged a bundle that a crash left pending.

        Damage may have cost the chain, or a repair put back an older one: it goes on behind the number and
        identity of the newest bundle that was `noted` in the ledger.
        """
        chain = self._read()
        if chain.pending is not None:
            target = chain.pending.path
            # If it stands there, or somebody already took it away: a gap in the numbers is harmless,
            # the same number on two bundles would look like a forgery.
            is_unnamed = os.path.exists(f"{target}.part") and not os.path.exists(target)
            chain = self.withdraw() if is_unnamed else self.settle()
        if chain.sequence < noted[0]:
            chain = Chain(sequence=noted[0], previous=noted[1])
            self._write(chain)
        return chain

    def begin(self, part: Path) -> None:
        """Note where the next bundle is being written, so that what a crash leaves there can be cleared."""
        self._keep_unfinished([*self._unfinished(), os.fsencode(part)])

    def clear(self) -> None:
        """Remove what crashes left half-written; call it after `load`.

        A stick that is not there, or that lets nobody write just now, keeps it: it is remembered, and the
        next bundle tries again. Safe: the name holds a random id that only this vault made, and one program
        at a time has it open.
        """
        kept = self._unfinished()
        left = [part for part in kept if not _is_cleared(Path(os.fsdecode(part)))]
        if left != kept:
            self._keep_unfinished(left)

    def announce(self, identity: str, path: Path) -> None:
        """Note that `path` is about to get its name."""
        chain = self._read()
        pending = Pending(identity=identity, path=str(path))
        self._write(Chain(sequence=chain.sequence, previous=chain.previous, pending=pending))

    def settle(self) -> Chain:
        """Count the pending bundle as made."""
        chain = self._read()
        if chain.pending is not None:
            part = os.fsencode(f"{chain.pending.path}.part")
            chain = Chain(sequence=chain.sequence + 1, previous=chain.pending.identity)
            self._write(chain)
            if part in (kept := self._unfinished()):
                with suppress(MachineError):  # it is finished all the same, and only looked for once more
                    self._keep_unfinished([one for one in kept if one != part])
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

    def _unfinished(self) -> list[bytes]:
        return [part for part in (self._keys.get_bytes(_UNFINISHED) or b"").split(_BETWEEN) if part]

    def _keep_unfinished(self, parts: list[bytes]) -> None:
        self._keys.put_bytes(_UNFINISHED, _BETWEEN.join(parts[-_MOST_UNFINISHED:]))


def _is_cleared(part: Path) -> bool:
    """Remove a half-written bundle; tell whether it is gone for good, and not only out of reach."""
    try:
        if not part.parent.is_dir():
            return False
        part.unlink(missing_ok=True)
        sync_folder(part.parent)
    except OSError:
        return False
    return True

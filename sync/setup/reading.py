"""Read a setup file strictly; whose word it is, and whether it counts, is for others to say."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Code, FixableError
from sync.bundle.strictjson import Wrong, parse_line
from sync.faults import FaultCode, Refused
from sync.setup.content import FORMAT, NAMESPACE, Setup, Unlike
from sync.setup.tree import setup_of
from sync.signing import read_signature

MAX_SETUP = 24 * 1024 * 1024
"""Bytes of a setup file; one with all seven forms and their lists takes about 1.5 MB."""

_CHANGED = frozenset(
    {FaultCode.SIGNATURE_WRONG, FaultCode.SIGNATURE_RELABELLED, FaultCode.SIGNATURE_NAMESPACE}
)
_OTHER_VERSION = re.compile(r"setup-v[0-9]{1,6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSetup:
    """A setup and the key whose signature fits it, as SSH writes it on the wire."""

    setup: Setup
    key: bytes
    content: bytes

    @property
    def digest(self) -> str:
        """Return the SHA-512 of the whole file, in lower-case hex."""
        return hashlib.sha512(self.content).hexdigest()


def read_file(path: Path) -> bytes:
    """Return the bytes of a setup file. Raises FixableError (FILE_UNREADABLE, FILE_TOO_LARGE)."""
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_SETUP + 1)
    except (OSError, ValueError) as error:  # a name that no file can have
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    if len(content) > MAX_SETUP:
        raise FixableError(Code.FILE_TOO_LARGE, name=path.name, limit=MAX_SETUP)
    return content


def read_setup(content: bytes, name: str = "") -> SignedSetup:
    """Return what `content` says, once its signature is proven to fit; by whichever key.

    Raises FixableError: SETUP_UNREADABLE (`place` says which field), SETUP_FORGED, SETUP_TOO_NEW.
    """
    line, feed, armored = content.partition(b"\n")
    if len(content) > MAX_SETUP or not feed:
        raise _unreadable(name, "")
    try:
        signature = read_signature(armored)
        signature.check(line + b"\n", NAMESPACE)
    except Refused as refused:
        if {fault.code for fault in refused.faults} & _CHANGED:
            raise FixableError(Code.SETUP_FORGED, name=name) from refused
        raise _unreadable(name, "signature") from refused
    try:
        tree = parse_line(line)
        if isinstance(tree, dict) and _is_newer(tree.get("format")):
            raise FixableError(Code.SETUP_TOO_NEW, name=name)
        setup = setup_of(tree)
    except Unlike as unlike:
        raise _unreadable(name, unlike.place) from unlike
    except Wrong as wrong:
        raise _unreadable(name, "") from wrong
    return SignedSetup(setup=setup, key=signature.key, content=content)


def _is_newer(found: object) -> bool:
    return isinstance(found, str) and found != FORMAT and _OTHER_VERSION.fullmatch(found) is not None


def _unreadable(name: str, place: str) -> FixableError:
    return FixableError(Code.SETUP_UNREADABLE, name=name, place=place)

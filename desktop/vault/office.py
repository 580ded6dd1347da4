"""Read the public and the secret age keys of an office from text files; opens nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.errors import Code, FixableError
from desktop.vault import envelope

_LARGEST_FILE = 64 * 1024
_MOST_KEYS = 64
_LONGEST_LABEL = 80
_BEGINS = "AGE-SECRET-KEY-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A public key and what its file calls it ("" if nothing)."""

    recipient: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeIdentity:
    """A secret key and its public half."""

    recipient: str
    identity: str = field(repr=False)


def read_recipients(path: Path) -> tuple[Office, ...]:
    """Return the public keys in a recipients file as age reads it, each under the comment above it.

    A secret key is refused: whoever sends that to the field has not understood. Raises
    FixableError(OFFICE_KEY_UNREADABLE, name=).
    """
    found: dict[str, Office] = {}
    label = ""
    for line in _lines(path):
        if line.startswith("#"):
            label = _label(line)
        elif line:
            try:
                recipient = envelope.check_recipient(line)
            except ValueError as error:
                raise FixableError(Code.OFFICE_KEY_UNREADABLE, name=path.name) from error
            found.setdefault(recipient, Office(recipient=recipient, label=label))
            label = ""
    if not found:
        raise FixableError(Code.OFFICE_KEY_UNREADABLE, name=path.name)
    return tuple(found.values())


def read_identities(path: Path) -> tuple[OfficeIdentity, ...]:
    """Return the secret keys in a file of `age-keygen`. Raises FixableError(OFFICE_KEY_UNREADABLE, name=)."""
    found = []
    for line in _lines(path):
        if line.upper().startswith(_BEGINS):
            try:
                found.append(OfficeIdentity(recipient=envelope.check_identity(line), identity=line))
            except ValueError as error:
                raise FixableError(Code.OFFICE_KEY_UNREADABLE, name=path.name) from error
    if not found:
        raise FixableError(Code.OFFICE_KEY_UNREADABLE, name=path.name)
    return tuple(found)


def _lines(path: Path) -> list[str]:
    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    try:
        lines = [line.strip() for line in content.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError as error:
        raise FixableError(Code.OFFICE_KEY_UNREADABLE, name=path.name) from error
    if len(content) > _LARGEST_FILE or sum(not line.startswith("#") for line in lines if line) > _MOST_KEYS:
        raise FixableError(Code.OFFICE_KEY_UNREADABLE, name=path.name)
    return lines


def _label(line: str) -> str:
    """Return what a comment says, if it is no note of age-keygen's, in characters that stand on a line."""
    words = line.lstrip("#").strip()
    if words.startswith(("created:", "public key:")):
        return ""
    return "".join(char for char in words if char.isprintable() and not _steers(char))[:_LONGEST_LABEL]


def _steers(char: str) -> bool:
    """Tell whether a character turns the direction of what follows it."""
    return "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"

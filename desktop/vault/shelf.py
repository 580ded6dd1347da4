"""Where vault.json and its copy lie: read the one that is whole, write both; opens no slot."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import Paths, open_own, sync_folder
from desktop.vault import atomic
from desktop.vault.presence import exists
from desktop.vault.recipient import read_id
from desktop.vault.ring import LARGEST_FILE, Ring, parse

_ID_SIZE = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What lies in the folder.

    Attributes:
        ring: the one to use.
        other: the one of the other file, if that can be read too.
        is_copy: whether the first file is lost, damaged or another vault's, so that the copy stands in.
        contents: what the two files hold, None where there is nothing to read.
    """

    ring: Ring
    other: Ring | None
    is_copy: bool
    contents: tuple[bytes | None, bytes | None]


def look(paths: Paths) -> Found:
    """Read vault.json, and its copy in case the first is lost, damaged or another vault's.

    Raises FixableError(VAULT_MISSING), (VAULT_TOO_NEW), and MachineError(VAULT_DAMAGED) among others.
    """
    if not exists(paths):
        raise FixableError(Code.VAULT_MISSING, folder=str(paths.home))
    main, trouble = _content(paths.vault_json)
    copy, _ = _content(paths.vault_copy)
    first, second = _ring(main), _ring(copy)
    if first is not None and not (second is not None and _is_stranger(first, second, paths)):
        return Found(ring=first, other=second, is_copy=False, contents=(main, copy))
    if second is not None:
        return Found(ring=second, other=None, is_copy=True, contents=(main, copy))
    if trouble is not None:
        raise machine_error(trouble, str(paths.home)) from trouble
    raise MachineError(Code.VAULT_DAMAGED, file=paths.vault_json.name)


def put(paths: Paths, content: bytes) -> None:
    """Write vault.json, then its copy. Raises MachineError.

    A crash between the two leaves the new one and the old copy, which is not asked while the new one can be
    read and is brought up to date by the next unlocking. Once the first stands, the change is in force, and
    nobody is told that it failed: a copy that finds no room goes, so that it opens nothing any more.
    """
    _sweep(paths)
    atomic.write(paths.vault_json, content)
    try:
        atomic.write(paths.vault_copy, content)
    except MachineError:
        try:
            paths.vault_copy.unlink(missing_ok=True)
            sync_folder(paths.home)
        except OSError as error:
            raise machine_error(error, str(paths.home)) from error


def contents(paths: Paths) -> tuple[bytes | None, bytes | None]:
    """Return what vault.json and its copy hold, None where there is nothing to read."""
    return _content(paths.vault_json)[0], _content(paths.vault_copy)[0]


def owner(paths: Paths) -> str:
    """Return the id of the vault that the database belongs to, as noted beside it; "" if nobody noted it."""
    try:
        with os.fdopen(open_own(paths.vault_id, os.O_RDONLY), "rb") as stream:
            return read_id(stream.read(_ID_SIZE + 1).decode("ascii").strip())
    except (OSError, ValueError, TypeError):
        return ""


def note_owner(paths: Paths, vault_id: str) -> None:
    """Note beside the database whose it is. Raises MachineError."""
    if owner(paths) != vault_id:
        atomic.write(paths.vault_id, f"{vault_id}\n".encode())


def _sweep(paths: Paths) -> None:
    """Remove what a crash left half-written: it may hold a slot that was taken away since."""
    for path in (paths.vault_json, paths.vault_copy):
        for stray in path.parent.glob(f".{path.name}.*"):
            with contextlib.suppress(OSError):
                stray.unlink()


def _content(path: Path) -> tuple[bytes | None, OSError | None]:
    """Return what a file holds, or why it cannot be read; nothing at all if it is not there."""
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as stream:
            return stream.read(LARGEST_FILE + 1), None
    except FileNotFoundError:
        return None, None
    except OSError as error:
        return None, error


def _ring(content: bytes | None) -> Ring | None:
    """Return the ring, None if damage leaves none. Raises FixableError(VAULT_TOO_NEW)."""
    if content is None:
        return None
    try:
        return parse(content)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _is_stranger(first: Ring, second: Ring, paths: Paths) -> bool:
    """Tell whether the first file is another vault's and the copy the one that belongs here."""
    noted = owner(paths)
    return noted not in ("", first.vault_id) and first.vault_id != "" and second.vault_id == noted

"""Let a new data key take over from the old one, whatever breaks off in between; opens no slot, reads no SQL.

The order of a change, each step on the disk before the next:

1. `records.next.db` is the whole database under the new key. Nothing points at it yet.
2. `vault.next.json` holds every way into the vault for the new key. From here on the change will happen.
3. `records.next.db` takes the place of `records.db`.
4. `vault.next.json` takes the place of `vault.json` and its copy.

Which files lie there says how far it came, so `settle` needs no key: before step 2 it takes back, after it
it goes on.
"""

from __future__ import annotations

import os

from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, open_own, sync_folder
from desktop.vault import atomic, shelf
from desktop.vault.ring import LARGEST_FILE, parse

_SIDES = ("-wal", "-shm", "-journal")


def is_pending(paths: Paths) -> bool:
    """Tell whether a change of the data key broke off; asked before every unlocking."""
    return os.path.lexists(paths.vault_next) or os.path.lexists(paths.records_next)


def succeed(paths: Paths, content: bytes) -> None:
    """Make `records.next.db`, which is whole and on the disk, and the slots in `content` the vault's own.

    Raises MachineError; the next `settle` then goes on, or takes all of it back.
    """
    try:
        sync_folder(paths.home)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    atomic.write(paths.vault_next, content)
    settle(paths)


def settle(paths: Paths) -> None:
    """Finish or take back a change that broke off. Whoever calls it holds the vault. Raises MachineError."""
    try:
        content = _promised(paths)
        if content is None:
            if not os.path.lexists(paths.records_next) and os.path.lexists(paths.vault_next):
                # The database has changed its key already, and these slots are all that open it.
                raise MachineError(Code.VAULT_DAMAGED, file=paths.vault_next.name)
            _remove(paths, paths.records_next.name)
        else:
            if os.path.lexists(paths.records_next):
                # The log of the old database must not be played into the new one.
                for side in _SIDES:
                    _unlink(paths, f"{paths.records_db.name}{side}")
                sync_folder(paths.home)
                os.replace(paths.records_next, paths.records_db)
                sync_folder(paths.home)
            shelf.put(paths, content)
            _remove(paths, paths.records_next.name)
        _unlink(paths, paths.vault_next.name)
        sync_folder(paths.home)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def _promised(paths: Paths) -> bytes | None:
    """Return the slots that are to follow; None if there are none, or none that anybody could open."""
    try:
        with os.fdopen(open_own(paths.vault_next, os.O_RDONLY), "rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return None
    try:
        parse(content)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return content


def _remove(paths: Paths, name: str) -> None:
    for side in ("", *_SIDES):
        _unlink(paths, f"{name}{side}")


def _unlink(paths: Paths, name: str) -> None:
    (paths.home / name).unlink(missing_ok=True)

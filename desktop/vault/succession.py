"""Let a new data key take over from the old one, whatever breaks off in between; opens no slot, reads no SQL.

The order of a change, each step on the disk before the next:

1. `records.next.db` is the whole database under the new key. Nothing points at it yet.
2. `vault.next.json` holds every way into the vault for the new key. From here on the change will happen.
3. `records.next.db` takes the place of `records.db`.
4. `vault.next.json` takes the place of `vault.json` and its copy.

Which files lie there says how far it came, so `settle` needs no key: before step 2 it takes back, after it
it goes on. A folder that is synchronised or put together from copies may bring such files back years later,
or another vault's; so `vault.next.json` says which slots it follows, and for which database it was made.
What follows nothing that lies here is taken away, and the vault stays as it is.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, open_own, sync_folder
from desktop.vault import atomic, shelf
from desktop.vault.ring import LARGEST_FILE, parse

_FORMAT = "spotlight-capture-vault-next"
_VERSION = 1
_SIDES = ("-wal", "-shm", "-journal")
_SALT = 16
"""Bytes at the beginning of an encrypted database that no other one has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Promise:
    """What `vault.next.json` holds.

    Attributes:
        follows: the SHA-256 of the vault.json that was in force.
        database: the first bytes of the database that these slots open.
        size: the bytes that it had when it was whole.
        slots: the vault.json that is to follow.
    """

    follows: str
    database: str
    size: int
    slots: bytes

    def content(self) -> bytes:
        document = {
            "format": _FORMAT,
            "version": _VERSION,
            "follows": self.follows,
            "database": self.database,
            "size": self.size,
            "slots": self.slots.decode(),
        }
        return json.dumps({**document, "check": _check(document)}, indent=1).encode() + b"\n"

    @classmethod
    def read(cls, content: bytes) -> _Promise:
        """Raises ValueError, TypeError, KeyError, AttributeError or RecursionError for what is damaged."""
        document = json.loads(content)
        if document.pop("check") != _check(document) or document["format"] != _FORMAT:
            raise ValueError("not as it was written")
        if document["version"] != _VERSION:
            raise ValueError("of another version")
        slots = document["slots"].encode()
        parse(slots)
        return cls(
            follows=str(document["follows"]),
            database=str(document["database"]),
            size=int(document["size"]),
            slots=slots,
        )


def is_pending(paths: Paths) -> bool:
    """Tell whether a change of the data key broke off; asked before every unlocking."""
    return os.path.lexists(paths.vault_next) or os.path.lexists(paths.records_next)


def succeed(paths: Paths, slots: bytes) -> None:
    """Make `records.next.db`, which is whole and on the disk, and the vault.json in `slots` the vault's own.

    Raises MachineError; the next `settle` then goes on, or takes all of it back.
    """
    in_force = [content for content in shelf.contents(paths) if _is_whole(content)]
    try:
        database = _salt(paths.records_next)
        if database is None or not in_force:
            raise MachineError(Code.VAULT_DAMAGED, file=paths.vault_json.name)
        size = paths.records_next.stat().st_size
        sync_folder(paths.home)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    promise = _Promise(follows=_digest(in_force[0]), database=database, size=size, slots=slots)
    atomic.write(paths.vault_next, promise.content())
    settle(paths)


def settle(paths: Paths) -> None:
    """Finish or take back a change that broke off. Whoever calls it holds the vault. Raises MachineError.

    Promised slots that are damaged stay where they are: the database may have changed its key already, and
    they be all that tells of it. Whether it has, shows when it is opened (`is_doubtful`, `forget`).
    """
    try:
        if is_doubtful(paths):
            return
        promise = _promise(_content(paths))
        if promise is not None and _is_due(paths, promise):
            if _salt(paths.records_db) != promise.database:
                # The log of the old database must not be played into the new one.
                for side in _SIDES:
                    _unlink(paths, f"{paths.records_db.name}{side}")
                sync_folder(paths.home)
                os.replace(paths.records_next, paths.records_db)
                sync_folder(paths.home)
            shelf.put(paths, promise.slots)
        forget(paths)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def is_doubtful(paths: Paths) -> bool:
    """Tell whether the database may be under a key whose slots are damaged. Raises OSError."""
    content = _content(paths)
    return content is not None and _promise(content) is None and not os.path.lexists(paths.records_next)


def forget(paths: Paths) -> None:
    """Take away what is to follow; for whoever has proved that nothing needs it. Raises OSError."""
    for side in ("", *_SIDES):
        _unlink(paths, f"{paths.records_next.name}{side}")
    _unlink(paths, paths.vault_next.name)
    sync_folder(paths.home)


def _is_due(paths: Paths, promise: _Promise) -> bool:
    """Tell whether the promised slots are to open this vault from now on.

    They are if their database lies here, and the slots in force are those they follow, or are theirs already,
    or cannot be read, so that these are the only ones left.
    """
    is_moved = _salt(paths.records_db) == promise.database
    is_whole = (
        _salt(paths.records_next) == promise.database and paths.records_next.stat().st_size == promise.size
    )
    if not is_moved and not is_whole:
        return False
    main, copy = shelf.contents(paths)
    in_force = main if _is_whole(main) else copy
    return not _is_whole(in_force) or in_force == promise.slots or _digest(in_force) == promise.follows


def _is_whole(content: bytes | None) -> bool:
    try:
        return content is not None and bool(parse(content))
    except (ValueError, TypeError, KeyError, RecursionError):
        return False


def _content(paths: Paths) -> bytes | None:
    try:
        with os.fdopen(open_own(paths.vault_next, os.O_RDONLY), "rb") as stream:
            return stream.read(2 * LARGEST_FILE + 1)
    except FileNotFoundError:
        return None


def _promise(content: bytes | None) -> _Promise | None:
    """Return the promise; None if there is none, or none that anybody could keep."""
    if content is None or len(content) > 2 * LARGEST_FILE:
        return None
    try:
        return _Promise.read(content)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _salt(path: Path) -> str | None:
    """Return the bytes that tell a database from every other; None if there is none. Raises OSError."""
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as stream:
            found = stream.read(_SALT)
    except FileNotFoundError:
        return None
    return found.hex() if len(found) == _SALT else None


def _digest(content: bytes | None) -> str:
    return hashlib.sha256(content or b"").hexdigest()


def _check(document: dict[str, object]) -> str:
    return _digest(json.dumps(document, sort_keys=True, separators=(",", ":")).encode())


def _unlink(paths: Paths, name: str) -> None:
    (paths.home / name).unlink(missing_ok=True)

"""Hold the live database's file still while it is read, without keeping anybody from writing.

In the write-ahead mode a reader of a fully checkpointed database reads the file alone, and SQLite lets no
checkpoint change the file while it reads. So the encrypted pages are copied as they lie: no decryption, and a
page that nobody changed has the same bytes as in the last backup. Writers go on in the log meanwhile.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlcipher3 import dbapi2

from desktop.errors import Code, MachineError, machine_error
from desktop.storage.engine import Database, explain, is_spoilt

_PATIENCE = 30.0
_PAUSE = 0.02
_BUSY = 5


class Still:
    """One unchanging state of the encrypted database file.

    Attributes:
        size: how many bytes it has.
        file_ids: the names of the sealed files that this state knows.
    """

    def __init__(self, descriptor: int, size: int, file_ids: frozenset[str]) -> None:
        self._descriptor = descriptor
        self.size = size
        self.file_ids = file_ids

    def blocks(self, size: int) -> Iterator[bytes]:
        """Yield the file, `size` bytes at a time. Raises OSError."""
        at = 0
        while at < self.size:
            wanted = min(size, self.size - at)
            block = _read_at(self._descriptor, wanted, at)
            if len(block) != wanted:
                raise MachineError(Code.DATABASE_DAMAGED)
            yield block
            at += wanted


@contextmanager
def hold_still(database: Database) -> Iterator[Still]:
    """Give the database's file as it is now; what is saved meanwhile goes to the log beside it.

    Raises MachineError (DATABASE_DAMAGED, VAULT_IN_USE).
    """
    try:
        with database.private() as connection:
            try:
                _settle(database, connection)
                (count,) = connection.execute("PRAGMA page_count").fetchone()
                (page,) = connection.execute("PRAGMA page_size").fetchone()
                file_ids = named_files(connection)
                if is_spoilt(connection):
                    raise MachineError(Code.DATABASE_DAMAGED)
            except dbapi2.Error as error:
                raise explain(error, database.path) from error
            yield Still(database.raw(), int(count) * int(page), file_ids)
            with suppress(dbapi2.Error):
                connection.execute("ROLLBACK")
    except OSError as error:
        raise machine_error(error, str(database.path.parent)) from error


def named_files(connection: dbapi2.Connection) -> frozenset[str]:
    """Return the names of all sealed files that a database knows. Raises the driver's errors."""
    names = "file_id, thumbnail_id" + (", original_id" if knows_originals(connection) else "")
    rows = connection.execute(f"SELECT {names} FROM attachments").fetchall()  # noqa: S608
    return frozenset(name for row in rows for name in row if name)


def knows_originals(connection: dbapi2.Connection) -> bool:
    """Tell whether a database, perhaps an older one in a backup, can hold untouched originals."""
    columns = connection.execute("PRAGMA table_info(attachments)").fetchall()
    return any(column[1] == "original_id" for column in columns)


def _settle(database: Database, reader: dbapi2.Connection) -> None:
    """Begin reading at a moment when the log is folded into the file to its end.

    Writers are kept out only for the moment between: a short checkpoint.
    """
    deadline = time.monotonic() + _PATIENCE
    with database.private() as writer:
        while time.monotonic() < deadline:
            if _begin(writer):
                try:
                    busy, logged, folded = reader.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
                    if not int(busy) and int(logged) == int(folded):
                        reader.execute("BEGIN")
                        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
                        return
                finally:
                    writer.execute("ROLLBACK")
            time.sleep(_PAUSE)  # somebody reads an older state, or folds the log just now
    raise MachineError(Code.VAULT_IN_USE, holder="", since="")


def _begin(writer: dbapi2.Connection) -> bool:
    """Tell whether nobody else can write now; somebody may be writing one thing after the other."""
    try:
        writer.execute("BEGIN IMMEDIATE")
    except dbapi2.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != _BUSY:
            raise
        return False
    return True


def _read_at(descriptor: int, size: int, at: int) -> bytes:
    """Read without moving anything that another reader relies on, where the system can."""
    if hasattr(os, "pread"):
        return os.pread(descriptor, size, at)
    os.lseek(descriptor, at, os.SEEK_SET)
    return os.read(descriptor, size)

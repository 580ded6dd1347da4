"""Open a backup file for reading or writing, trusting nothing in it; knows neither vault nor key."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from sqlcipher3 import dbapi2

from desktop.errors import AppError, Code, DefectError, FixableError, MachineError
from desktop.storage.backup import journal, layout

_CACHE = 64 << 20
_BUSY_SECONDS = 5.0
_HEADER = b"SQLite format 3\x00"

# Primary result codes of SQLite (https://sqlite.org/rescode.html).
_ERROR, _PERM, _BUSY, _LOCKED, _NOMEM, _READONLY, _IOERR, _CORRUPT = 1, 3, 5, 6, 7, 8, 10, 11
_FULL, _CANTOPEN, _TOOBIG, _CONSTRAINT, _MISMATCH, _NOTADB = 13, 14, 18, 19, 20, 26


class Container:
    """One open backup file. Use it in a `with`; make it with `read` or `write`.

    Attributes:
        path: where it lies.
        vault_id: whose backups it holds.
        connection: for the rooms beside this one.
    """

    def __init__(self, path: Path, connection: dbapi2.Connection) -> None:
        self.path = path
        self.connection = connection
        self.vault_id = ""

    @classmethod
    def read(cls, path: Path) -> Container:
        """Open an existing file for reading only.

        Raises MachineError (BACKUP_UNREADABLE, BACKUP_DAMAGED, BACKUP_INTERRUPTED, BACKUP_PLACE_GONE) and
        FixableError(BACKUP_TOO_NEW).
        """
        with explained(path):
            look_at(path)
            if journal.is_interrupted(path):
                _put_right(path)
            container = cls(path, _connect(path, "ro"))
        return container._checked()

    @classmethod
    def write(cls, path: Path, vault_id: str) -> Container:
        """Open the file for writing, making it first if there is none.

        Raises as `read` does; whether the file is of this vault is for the caller to say.
        """
        with explained(path):
            if path.is_symlink() or not journal.is_harmless(path):
                raise MachineError(Code.BACKUP_UNREADABLE, name=path.name)
            if path.is_file() and journal.is_interrupted(path):
                _put_right(path)
            is_new = not os.path.lexists(path) or (path.is_file() and not path.stat().st_size)
            if not is_new:
                look_at(path)
            container = cls(path, _connect(path, "rwc" if is_new else "rw"))
        try:
            with explained(path):
                # Until it is closed the file is ours alone: two copies of a vault may share a stick.
                container.connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
                if is_new:
                    container._lay_out(vault_id)
                else:
                    container.connection.execute("BEGIN EXCLUSIVE")
                    container.connection.execute("COMMIT")
        except BaseException:
            container.close()
            raise
        return container._checked()

    def close(self) -> None:
        """Close the file. What was not committed is as if it never was."""
        with suppress(dbapi2.Error):
            self.connection.close()

    def __enter__(self) -> Container:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[dbapi2.Connection]:
        """Give the connection; what it writes is durable once the block ends, or not there at all."""
        with explained(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                with suppress(dbapi2.Error):  # a pulled-out stick: the journal puts it right the next time
                    self.connection.execute("ROLLBACK")
                raise

    def free(self) -> int:
        """Return how many bytes inside the file are free to be used again."""
        with explained(self.path):
            (count,) = self.connection.execute("PRAGMA freelist_count").fetchone()
            return int(count) * layout.PAGE

    def damaged(self) -> MachineError:
        """Return the error for a part of this file that is not as it was written."""
        return MachineError(Code.BACKUP_DAMAGED, name=self.path.name)

    def _lay_out(self, vault_id: str) -> None:
        for pragma in (f"page_size={layout.PAGE}", "auto_vacuum=INCREMENTAL"):
            self.connection.execute(f"PRAGMA {pragma}")
        with self.transaction() as connection:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() != (0,):
                return  # another program was quicker
            connection.execute(f"PRAGMA application_id={layout.APPLICATION_ID}")
            for statement in layout.SCHEMA:
                connection.execute(statement)
            about = {"format": layout.FORMAT, "version": layout.VERSION, "vault": vault_id}
            connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())

    def _checked(self) -> Container:
        """Return itself, having made sure that the file is laid out as ours are, with nothing more in it."""
        try:
            with explained(self.path):
                self._check()
        except BaseException:
            self.close()
            raise
        return self

    def _check(self) -> None:
        unreadable = MachineError(Code.BACKUP_UNREADABLE, name=self.path.name)
        # Before anything else is asked: a view or a trigger could bear the name of a table of ours.
        (count,) = self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        rows = self.connection.execute("SELECT type, sql FROM sqlite_master LIMIT 20").fetchall()
        tables = {(kind, sql) for kind, sql in rows}
        about_table = ("table", layout.SCHEMA[0])
        if about_table not in tables:
            raise unreadable
        about = dict(self.connection.execute("SELECT name, value FROM about LIMIT 20").fetchall())
        version = about.get("version")
        if about.get("format") != layout.FORMAT or not isinstance(version, str) or not version.isascii():
            raise unreadable
        if version.isdigit() and len(version) < 9 and int(version) > int(layout.VERSION):
            raise FixableError(Code.BACKUP_TOO_NEW, name=self.path.name)
        if version != layout.VERSION or count != len(layout.SCHEMA):
            raise unreadable
        if tables != {("table", sql) for sql in layout.SCHEMA} or not layout.is_uuid(about.get("vault")):
            raise unreadable
        self.vault_id = str(about["vault"])


def look_at(path: Path) -> None:
    """Make sure that `path` may be given to SQLite at all. Raises OSError and MachineError.

    A link is refused: it could lead anywhere.
    """
    if path.is_symlink() or not path.is_file() or not journal.is_harmless(path):
        if not os.path.lexists(path):
            raise FileNotFoundError(errno.ENOENT, "no backup file", str(path))
        raise MachineError(Code.BACKUP_UNREADABLE, name=path.name)
    with path.open("rb") as stream:
        header = stream.read(100)
    application = int.from_bytes(header[68:72], "big")
    if not header.startswith(_HEADER) or application != layout.APPLICATION_ID:
        raise MachineError(Code.BACKUP_UNREADABLE, name=path.name)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say about the file at `path` into the family."""
    try:
        yield
    except dbapi2.Error as error:
        raise _explain(error, path) from error
    except (OverflowError, UnicodeError, MemoryError) as error:  # numbers and texts no file of ours holds
        raise MachineError(Code.BACKUP_DAMAGED, name=path.name) from error
    except OSError as error:
        raise place_error(error, path) from error


def place_error(error: OSError, path: Path) -> MachineError:
    """Return what the system's `error` at a place for backups means to a person."""
    folder = str(path.parent)
    if error.errno == errno.EFBIG:
        return MachineError(Code.BACKUP_TOO_LARGE, folder=folder)
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return MachineError(Code.BACKUP_NO_ROOM, folder=folder, needed=0)
    if error.errno == errno.EROFS:
        return MachineError(Code.READ_ONLY, folder=folder)
    if error.errno in (errno.EACCES, errno.EPERM):
        return MachineError(Code.NO_PERMISSION, folder=folder)
    return MachineError(Code.BACKUP_PLACE_GONE, folder=folder)


def _connect(path: Path, mode: str) -> dbapi2.Connection:
    """Return a connection that trusts nothing it reads. Raises the driver's errors."""
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
    )
    try:
        for pragma in (
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            "temp_store=MEMORY",
            "secure_delete=OFF",  # where it matters, `letting_go` turns it on
            "journal_mode=DELETE",  # one file to carry away, and none beside it once a backup is made
            "synchronous=EXTRA",
            "fullfsync=ON",
            f"cache_size=-{_CACHE // 1024}",
        ):
            if mode == "ro" and pragma.startswith("journal_mode"):
                continue
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _put_right(path: Path) -> None:
    """Let SQLite roll back what was interrupted. Raises MachineError(BACKUP_INTERRUPTED) if it may not."""
    try:
        connection = _connect(path, "rw")
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        finally:
            connection.close()
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (_READONLY, _CANTOPEN, _PERM):
            raise MachineError(Code.BACKUP_INTERRUPTED, name=path.name) from error
        raise


def _explain(error: dbapi2.Error, path: Path) -> AppError:
    """Return what the driver's `error` means to a person whose backup lies at `path`."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        # The driver itself says so of a text that is none; what else it says is about our own use of it.
        is_text = isinstance(error, dbapi2.OperationalError)
        return MachineError(Code.BACKUP_DAMAGED, name=path.name) if is_text else DefectError("backup.driver")
    folder = str(path.parent)
    match code & 0xFF:
        case c if c in (_ERROR, _CORRUPT, _NOTADB, _TOOBIG, _CONSTRAINT, _MISMATCH):
            return MachineError(Code.BACKUP_DAMAGED, name=path.name)
        case c if c == _FULL:
            return MachineError(Code.BACKUP_NO_ROOM, folder=folder, needed=0)
        case c if c == _READONLY:
            return MachineError(Code.READ_ONLY, folder=folder)
        case c if c in (_PERM, _CANTOPEN):
            if not path.parent.is_dir():
                return MachineError(Code.BACKUP_PLACE_GONE, folder=folder)
            return MachineError(Code.NO_PERMISSION, folder=folder)
        case c if c in (_BUSY, _LOCKED):
            return MachineError(Code.BACKUP_PLACE_GONE, folder=folder)
        case c if c == _NOMEM:
            return MachineError(Code.NO_MEMORY, needed=0)
        case c if c == _IOERR:
            return MachineError(Code.BACKUP_PLACE_GONE, folder=folder)
        case _:
            return DefectError(f"backup.sqlite.{code}")

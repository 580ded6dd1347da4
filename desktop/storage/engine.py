"""Open the encrypted database and turn its failures into our family; knows no table."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.errors import AppError, Code, DefectError, FixableError, MachineError
from desktop.vault.key import DataKey

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # a save that returned survives a power cut
    "fullfsync=ON",  # the same on macOS, where fsync alone does not reach the disk
    "foreign_keys=ON",
    "secure_delete=FAST",
    "recursive_triggers=ON",  # else INSERT OR REPLACE slips past the append-only triggers
    "trusted_schema=OFF",
    "cache_size=-32768",  # KiB: the list of 10,000 records stays decrypted while somebody types a filter
    "temp_store=MEMORY",  # sorting must not leave plain text in a temporary file
    "cell_size_check=ON",
)
_BUSY_SECONDS = 5.0
_LEAST_ROOM = 64 * 1024
"""Bytes: with less, the log's index (32 KiB) and a page or two find no room."""

# Primary result codes of SQLite (https://sqlite.org/rescode.html).
_PERM, _BUSY, _LOCKED, _NOMEM, _READONLY, _IOERR, _CORRUPT = 3, 5, 6, 7, 8, 10, 11
_FULL, _CANTOPEN, _NOTADB = 13, 14, 26
_SHORT_READ, _BAD_DATA, _BAD_FILE_SYSTEM = 10 | 2 << 8, 10 | 32 << 8, 10 | 33 << 8


class Database:
    """One open database file.

    Nearly all use comes from one lane; a transaction from another thread gets a connection of its own, and
    writers wait for each other.
    """

    def __init__(self, path: Path, key: DataKey) -> None:
        """Make ready to open `path`, which must be there; nothing is touched before the first use."""
        self.path = path
        self._key = key
        self._is_closed = False
        self._raw: int | None = None
        self._engine = create_engine(
            "sqlite+pysqlite://",
            module=dbapi2,
            creator=self._connect,
            poolclass=QueuePool,
            pool_size=2,
            hide_parameters=True,  # what people wrote must not reach a log through an error's text
        )
        event.listen(self._engine, "begin", _begin)
        event.listen(self._engine, "handle_error", _drop_if_damaged)
        self._immediate = self._engine.execution_options(immediate=True)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection on one unchanging state of the database. Raises the family only."""
        with self._transaction(self._engine) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection whose changes are durable together once the block ends, or not at all."""
        with self._transaction(self._immediate) as connection:
            yield connection

    @contextmanager
    def bare(self) -> Iterator[Connection]:
        """Give a connection that has begun nothing, for migrations."""
        try:
            with self._immediate.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise explain(error.orig, self.path) from error

    @contextmanager
    def private(self) -> Iterator[dbapi2.Connection]:
        """Give a driver's connection of its own, closed at the end: one that meets damage is spoilt."""
        try:
            connection = self._connect()
        except dbapi2.Error as error:
            raise explain(error, self.path) from error
        try:
            yield connection
        finally:
            connection.close()

    def raw(self) -> int:
        """Return a descriptor of the encrypted file itself, to read from; it is closed with the database.

        Closing it sooner would drop the locks that SQLite holds on the file. Raises OSError.
        """
        here = self.path.stat()
        if self._raw is not None and not os.path.samestat(os.fstat(self._raw), here):
            os.close(self._raw)  # another file has the name now
            self._raw = None
        if self._raw is None:
            self._raw = os.open(self.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        return self._raw

    def salt(self) -> bytes:
        """Return the bytes at the file's beginning that the seals of its pages are made with."""
        with self.read() as connection:
            return bytes.fromhex(connection.exec_driver_sql("PRAGMA cipher_salt").scalar_one())

    def copy(self, target: Path) -> None:
        """Write the whole database, under the same key, to the new file `target`."""
        create_file(target)
        try:
            with self.private() as source, closing(connect(target, self._key)) as destination:
                source.backup(destination)
                if is_spoilt(source):
                    raise MachineError(Code.DATABASE_DAMAGED)
        except dbapi2.Error as error:
            raise explain(error, target) from error

    def beside(self, path: Path) -> Database:
        """Return another database under the same key."""
        return Database(path, self._key)

    def compact(self) -> None:
        """Write the whole database anew, so that no free page and no slack keeps what was deleted.

        Raises MachineError; the database is as it was then.
        """
        try:
            with self.private() as connection:
                connection.execute("PRAGMA secure_delete=ON")
                connection.execute("VACUUM")
                busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                if is_spoilt(connection):
                    raise MachineError(Code.DATABASE_DAMAGED)
        except dbapi2.Error as error:
            raise explain(error, self.path) from error
        if busy:
            raise MachineError(Code.VAULT_IN_USE, holder="", since="")

    def close(self) -> None:
        """Close every connection, for good; the last one folds the write-ahead log into the file."""
        self._is_closed = True
        self._engine.dispose()
        if self._raw is not None:
            os.close(self._raw)
            self._raw = None

    def _connect(self) -> dbapi2.Connection:
        """Return a new connection; never after closing, when another program may hold the vault."""
        if self._is_closed:
            raise DefectError("storage.closed")
        return connect(self.path, self._key)

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        try:
            with engine.begin() as connection:
                try:
                    yield connection
                finally:
                    _refuse_if_spoilt(connection)
        except DBAPIError as error:
            raise explain(error.orig, self.path) from error
        except UnicodeEncodeError:
            # Half a character, in an id from a command line: the database holds no such text.
            # The error itself carries the whole text, so it goes no further.
            raise FixableError(Code.RECORD_MISSING) from None


def create_file(path: Path) -> None:
    """Make an empty file for a database, for its owner alone, in place of a half-made one. Raises OSError."""
    remove_file(path)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def sync_file(path: Path) -> None:
    """Bring a file's bytes to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove_file(path: Path) -> None:
    """Remove what there is of a database, as far as the disk lets go of it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(OSError):
            path.with_name(name).unlink(missing_ok=True)


def connect(path: Path, key: DataKey) -> dbapi2.Connection:
    """Return a keyed connection as every use of the database needs it. Raises the driver's errors.

    The file must be there: a database that went missing must not be taken for a new one.
    """
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key fails here
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def is_spoilt(connection: dbapi2.Connection) -> bool:
    """Tell whether the connection met a page that is not as it was written.

    SQLCipher reads the last page of a long text as zeros when it is damaged, and reports it only with the
    next page: so whatever was read counts only if this is still False afterwards.
    """
    return bool(connection.execute("PRAGMA cipher_status").fetchone()[0] != "1")


def explain(error: BaseException | None, path: Path) -> AppError:
    """Return what the driver's `error` means to a user; one place for all of SQLite's codes."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return DefectError("storage.driver")
    if code in (_SHORT_READ, _BAD_DATA, _BAD_FILE_SYSTEM):
        return MachineError(Code.DATABASE_DAMAGED)
    folder = str(path.parent)
    match code & 0xFF:
        case c if c in (_CORRUPT, _NOTADB):
            return MachineError(Code.DATABASE_DAMAGED)
        case c if c == _FULL:
            return MachineError(Code.DISK_FULL, needed=0)
        case c if c == _READONLY:
            return MachineError(Code.READ_ONLY, folder=folder)
        case c if c in (_PERM, _CANTOPEN):
            return MachineError(Code.NO_PERMISSION, folder=folder)
        case c if c in (_BUSY, _LOCKED):
            return MachineError(Code.VAULT_IN_USE, holder="", since="")
        case c if c == _NOMEM:
            return MachineError(Code.NO_MEMORY, needed=0)
        case c if c == _IOERR and _is_full(path.parent):  # no room for the log's index is told as this
            return MachineError(Code.DISK_FULL, needed=0)
        case c if c == _IOERR:
            return MachineError(Code.FILE_UNREADABLE, name=path.name)
        case _:
            return DefectError(f"storage.sqlite.{code}")


def _is_full(folder: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    return False


def _begin(connection: Connection) -> None:
    """Begin for real, and for writing at once: a lock that comes later could fail half-way."""
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _refuse_if_spoilt(connection: Connection) -> None:
    """Let nothing out of a block, and nothing be committed, if a damaged page was read in it."""
    if connection.invalidated or not is_spoilt(connection.connection.driver_connection):
        return
    connection.invalidate()
    raise MachineError(Code.DATABASE_DAMAGED)


def _drop_if_damaged(context: ExceptionContext) -> None:
    """Give up a connection that met a damaged page.

    After one bad page SQLCipher refuses every further page on that connection, the good ones too.
    """
    code = getattr(context.original_exception, "sqlite_errorcode", 0)
    if code & 0xFF in (_CORRUPT, _NOTADB):
        context.is_disconnect = True

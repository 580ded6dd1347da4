"""Open the desk's database, bring its schema up to date, and let several desks file into it at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from desktop.errors import Code, FixableError, MachineError
from sync.intake.claims import claim
from sync.intake.tables import VERSION, desk, metadata
from sync.intake.views import VIEWS

_T = TypeVar("_T")

_PATIENCE = 120.0
"""Seconds to wait for another desk that is filing; a transaction takes a fraction of one."""
_MAX_URL = 4096
_READING = "desk_reading"

_UNFIT = ("22", "23", "54")
"""Classes of PostgreSQL's error codes: wrong data, broken rules, a limit of the database itself."""
_AGAIN = ("40001", "40P01", "23505")
"""Codes of PostgreSQL that another desk is at the bottom of: a ring of waiting, or the same row at once."""
_TRIES = 4
_WRITTEN = (("carried", "title"), ("carried", "content"), ("answers", "answer"), ("corrections", "reason"))


class Unfit(ValueError):  # noqa: N818 (a verdict on what was to be filed)
    """The database takes this bundle neither now nor later."""


class _Again(Exception):  # noqa: N818 (told to `settle` alone)
    """Another desk came between; the same once more may well succeed."""


class Database:
    """The tables of one gateway. Several desks, each with its own, may file at once."""

    def __init__(self, url: str) -> None:
        """Open the database at `url`; nothing is read yet.

        Args:
            url: "sqlite:///path" or "postgresql://user@host/name"; "@file" takes it from that file, so that
                no password stands in a list of processes.

        Raises FixableError(DESK_URL).
        """
        self._url = _url(url)
        try:
            self.engine = _engine(self._url)
        except (ArgumentError, ImportError) as error:
            raise FixableError(Code.DESK_URL, name=self.name) from error

    @property
    def name(self) -> str:
        """Return the address without its password, to be shown."""
        return self._url.render_as_string(hide_password=True)

    def prepare(self, *, is_new: bool = True) -> None:
        """Make the tables, or bring them up to date. Raises MachineError(DESK_DATABASE, DESK_TOO_NEW).

        Without `is_new` there has to be a desk's database already: whoever asks of one mistyped its name.
        """
        is_file = self._url.get_backend_name() == "sqlite"
        if not is_new and is_file and not Path(self._url.database or "").is_file():
            raise self._none()
        with self.filing() as connection:
            found = None
            if inspect(connection).has_table(desk.name):
                found = connection.execute(select(desk.c.version)).scalar()
            if found is None and not is_new:
                raise self._none()
            if found is not None and found > VERSION:
                raise MachineError(Code.DESK_TOO_NEW, name=self.name)
            if found == VERSION:
                return
            # A table is never changed here, only added, so that this brings an older database up to date too.
            metadata.create_all(connection)
            _make_views(connection)
            _keep_out_of_statistics(connection)
            connection.execute(desk.delete())
            connection.execute(desk.insert().values(version=VERSION))

    def settle(self, names: Collection[str], work: Callable[[Connection], _T]) -> _T:
        """Return what `work` made of a connection, once that is kept; done anew if another desk came between.

        Args:
            names: what nobody else may touch meanwhile, see `sync.intake.claims`.
            work: may be called more than once; nothing is left of a call that was in vain.

        Raises as `filing` does.
        """
        for left in reversed(range(_TRIES)):
            try:
                with self._filing(names, may_again=bool(left)) as connection:
                    return work(connection)
            except _Again:
                continue
        raise AssertionError("the last try says what is wrong")

    @contextmanager
    def filing(self) -> Iterator[Connection]:
        """Yield a connection that alone may write until the block ends; all of it is kept, or nothing.

        Raises Unfit for what no database would take, and MachineError(DESK_DATABASE) for whatever else it
        says.
        """
        with self._filing(None, may_again=False) as connection:
            yield connection

    @contextmanager
    def _filing(self, names: Collection[str] | None, *, may_again: bool) -> Iterator[Connection]:
        try:
            with self.engine.begin() as connection:
                claim(connection, names)
                yield connection
        except DBAPIError as error:
            if may_again and _state(error) in _AGAIN:
                raise _Again from error
            if _is_unfit(error):
                raise Unfit(self._words(error)) from error
            raise self._error(error) from error
        except SQLAlchemyError as error:
            raise self._error(error) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection to look things up. Raises as `filing` does."""
        try:
            with self.engine.connect().execution_options(**{_READING: True}) as connection:
                yield connection
        except SQLAlchemyError as error:
            raise self._error(error) from error

    def scrub(self, tables: Collection[str]) -> bool:
        """Write `tables` anew without what was deleted; tell whether the bytes are gone from the files.

        Others who read just now keep SQLite from it; then False, and it can be tried again. Of PostgreSQL's
        log and of backups it knows nothing. Raises MachineError.
        """
        if self._url.get_backend_name() == "sqlite":
            return self._scrub_sqlite()
        # A connection of its own: the ones that file begin a transaction by themselves.
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        try:
            with engine.connect() as connection:
                for name in tables:
                    connection.execute(text(f"VACUUM (FULL) {name}"))
        except SQLAlchemyError as error:
            raise self._error(error) from error
        return True

    def _scrub_sqlite(self) -> bool:
        try:
            connection = self.engine.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute("VACUUM")
                # The log next to the file has the older pages until it is written back and cut off.
                (busy, *_) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                connection.close()
        except sqlite3.OperationalError:
            return False
        except SQLAlchemyError as error:
            raise self._error(error) from error
        return not busy

    def close(self) -> None:
        """Let every connection go."""
        self.engine.dispose()

    def _none(self) -> MachineError:
        return MachineError(Code.DESK_DATABASE, name=self.name, detail="no desk ever worked with it")

    def _error(self, error: SQLAlchemyError) -> MachineError:
        return MachineError(Code.DESK_DATABASE, name=self.name, detail=self._words(error))

    def _words(self, error: SQLAlchemyError) -> str:
        cause = getattr(error, "orig", None) or error
        return " ".join(str(cause).split())[:200]


def _is_unfit(error: DBAPIError) -> bool:
    """Tell whether what was to be written is at fault, and trying again would be in vain."""
    return isinstance(error, DataError | IntegrityError) or _state(error)[:2] in _UNFIT


def _state(error: DBAPIError) -> str:
    """Return PostgreSQL's code of an error; empty for those of SQLite."""
    told = error.orig.args[0] if error.orig is not None and error.orig.args else None
    return str(told.get("C", "")) if isinstance(told, dict) else ""


def _make_views(connection: Connection) -> None:
    """Make the views, in the place of older ones; views of other people that read ours stay."""
    for name, query in VIEWS.items():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"CREATE OR REPLACE VIEW {name} AS {query}"))
        else:
            connection.execute(text(f"DROP VIEW IF EXISTS {name}"))
            connection.execute(text(f"CREATE VIEW {name} AS {query}"))


def _keep_out_of_statistics(connection: Connection) -> None:
    """Let PostgreSQL's planner copy nothing that people wrote: erasing could not reach it there."""
    if connection.dialect.name == "postgresql":
        for name, told in _WRITTEN:
            connection.execute(text(f"ALTER TABLE {name} ALTER COLUMN {told} SET STATISTICS 0"))


def _url(given: str) -> URL:
    if given.startswith("@"):
        path = Path(given[1:])
        try:
            with path.open(encoding="utf-8") as stream:
                given = stream.readline(_MAX_URL).strip()
        except (OSError, UnicodeDecodeError) as error:
            raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    try:
        url = make_url(given)
    except (ArgumentError, ValueError) as error:
        # The text may hold a password, so it is not repeated.
        raise FixableError(Code.DESK_URL, name="") from error
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+pg8000")
    if url.drivername not in ("sqlite", "postgresql+pg8000"):
        raise FixableError(Code.DESK_URL, name=url.render_as_string(hide_password=True))
    return url


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(url, connect_args={"timeout": _PATIENCE})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_at_once)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # SQLAlchemy's own word for BEGIN comes too late for the driver: it would begin by itself, and read first.
    connection.isolation_level = None
    for line in ("PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON"):
        connection.execute(line)
    # Another desk that opens the same new file in the same moment does it just as well.
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = WAL")


def _begin_at_once(connection: Connection) -> None:
    # Two who read first and then want to write would wait for each other in vain.
    is_reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")

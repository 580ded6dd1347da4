"""Open the desk's database, bring its schema up to date, and let one desk at a time file into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, SQLAlchemyError

from desktop.errors import Code, FixableError, MachineError
from sync.intake.tables import VERSION, VIEWS, desk, metadata

_LOCK = 7_301_112_026
"""Names the desk's lock among those of a PostgreSQL database; any number that nobody else uses there."""
_PATIENCE = 120.0
"""Seconds to wait for another desk that is filing; a transaction takes a fraction of one."""
_MAX_URL = 4096
_READING = "desk_reading"

_UNFIT = ("22", "23", "54")
"""Classes of PostgreSQL's error codes: wrong data, broken rules, a limit of the database itself."""


class Unfit(ValueError):  # noqa: N818 (a verdict on what was to be filed)
    """The database takes this bundle neither now nor later."""


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

    def prepare(self) -> None:
        """Make the tables, or bring them up to date. Raises MachineError(DESK_DATABASE, DESK_TOO_NEW)."""
        with self.filing() as connection:
            found = None
            if inspect(connection).has_table(desk.name):
                found = connection.execute(select(desk.c.version)).scalar()
            if found is not None and found > VERSION:
                raise MachineError(Code.DESK_TOO_NEW, name=self.name)
            if found == VERSION:
                return
            metadata.create_all(connection)
            for name, query in VIEWS.items():
                connection.execute(text(f"CREATE VIEW {name} AS {query}"))
            connection.execute(desk.insert().values(version=VERSION))

    @contextmanager
    def filing(self) -> Iterator[Connection]:
        """Yield a connection that alone may write until the block ends; all of it is kept, or nothing.

        Raises Unfit for what no database would take, and MachineError(DESK_DATABASE) for whatever else it
        says.
        """
        try:
            with self.engine.begin() as connection:
                if connection.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                yield connection
        except DBAPIError as error:
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

    def close(self) -> None:
        """Let every connection go."""
        self.engine.dispose()

    def _error(self, error: SQLAlchemyError) -> MachineError:
        return MachineError(Code.DESK_DATABASE, name=self.name, detail=self._words(error))

    def _words(self, error: SQLAlchemyError) -> str:
        cause = getattr(error, "orig", None) or error
        return " ".join(str(cause).split())[:200]


def _is_unfit(error: DBAPIError) -> bool:
    """Tell whether what was to be written is at fault, and trying again would be in vain."""
    if isinstance(error, DataError | IntegrityError):
        return True
    told = error.orig.args[0] if error.orig is not None and error.orig.args else None
    return isinstance(told, dict) and str(told.get("C", ""))[:2] in _UNFIT


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
    for line in ("PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL"):
        connection.execute(line)
    # Another desk that opens the same new file in the same moment does it just as well.
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = WAL")


def _begin_at_once(connection: Connection) -> None:
    # Two who read first and then want to write would wait for each other in vain.
    is_reading = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if is_reading else "BEGIN IMMEDIATE")

"""Single values that reveal something, by name: keys, the author's identity; all inside the encryption."""

from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop.clock import moment, stamp
from desktop.domain.author import Author
from desktop.storage import authors, tables
from desktop.storage.engine import Database

LAST_SEEN = "clock.last_seen"
"""The latest moment that the clock showed when something was written, to notice that it was set back."""

IDENTITY = "files.identity"
"""The age identity that the vault's files are sealed to."""

AUTHOR = "author"
"""Who writes at this vault."""

_T = tables.settings
_INSERT = insert(_T).values(name=bindparam("name"), value=bindparam("value"))
_PUT = _INSERT.on_conflict_do_update(index_elements=["name"], set_={"value": _INSERT.excluded.value})
_RAISE = _INSERT.on_conflict_do_update(
    index_elements=["name"], set_={"value": func.max(_T.c.value, _INSERT.excluded.value)}
)


class Settings:
    """Names and values, kept durably one by one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get_bytes(self, name: str) -> bytes | None:
        """Return the value, or None if there is none."""
        with self._database.read() as connection:
            found: bytes | None = connection.execute(select(_T.c.value).where(_T.c.name == name)).scalar()
            return found

    def all(self) -> dict[str, bytes]:
        """Return every value by its name."""
        with self._database.read() as connection:
            return {row.name: row.value for row in connection.execute(select(_T.c.name, _T.c.value))}

    def put_bytes(self, name: str, value: bytes) -> None:
        """Keep `value`, in place of what was there."""
        with self._database.write() as connection:
            connection.execute(_PUT, {"name": name, "value": value})

    def get(self, name: str) -> str | None:
        """Return the value as text, or None if there is none."""
        found = self.get_bytes(name)
        return None if found is None else found.decode()

    def put(self, name: str, value: str) -> None:
        """Keep the text `value`, in place of what was there."""
        self.put_bytes(name, value.encode())

    def see(self, now: datetime) -> None:
        """Remember that the clock has shown `now`, unless it has shown a later moment."""
        with self._database.write() as connection:
            see(connection, now)

    def latest_day(self) -> date | None:
        """Return the latest day, as it was called here, on which something was written; None before it."""
        found = self.get(LAST_SEEN)
        try:
            return None if found is None else moment(found).astimezone().date()
        except ValueError:
            return None

    def author(self) -> Author:
        """Return who writes at this vault, as last told."""
        found = self.get(AUTHOR)
        return Author() if found is None else authors.read(found)

    def put_author(self, author: Author) -> None:
        """Keep who writes at this vault."""
        self.put(AUTHOR, authors.write(author))

    def remove(self, name: str) -> None:
        """Forget the value. Doing it twice changes nothing."""
        with self._database.write() as connection:
            connection.execute(delete(_T).where(_T.c.name == name))


def see(connection: Connection, now: datetime) -> None:
    """Remember as part of a larger transaction that the clock has shown `now`, or a later moment before."""
    connection.execute(_RAISE, {"name": LAST_SEEN, "value": stamp(now).encode()})


def last_seen(connection: Connection) -> str:
    """Return as part of a larger transaction the latest moment that the clock showed, as text."""
    found: bytes = connection.execute(select(_T.c.value).where(_T.c.name == LAST_SEEN)).scalar_one()
    return found.decode()


def write(connection: Connection, name: str, value: bytes) -> None:
    """Keep a value as part of a larger transaction."""
    connection.execute(_PUT, {"name": name, "value": value})

"""The team's own list of real names and places; no output ever reads it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, insert, select

from desktop.domain.ids import WatchId
from desktop.domain.watched import Watched, WatchKind
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.watched


class WatchedNames:
    """The entries of the list, in the order of the alphabet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Watched, ...]:
        """Return every entry; one of a kind that this program does not know counts as a name."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.text, _T.c.watch_id)).all()
        return tuple(
            Watched(watch_id=WatchId(row.watch_id), text=row.text, kind=_kind(row.kind)) for row in rows
        )

    def add(self, entries: Iterable[Watched]) -> None:
        """Put entries on the list, all or none."""
        rows = [
            {"watch_id": entry.watch_id, "text": entry.text, "kind": entry.kind.value} for entry in entries
        ]
        if rows:
            with self._database.write() as connection:
                connection.execute(insert(_T), rows)

    def remove(self, watch_ids: Iterable[WatchId]) -> None:
        """Take entries off the list; doing it twice changes nothing."""
        with self._database.write() as connection:
            for watch_id in watch_ids:
                connection.execute(delete(_T).where(_T.c.watch_id == watch_id))


def _kind(kind: str) -> WatchKind:
    return WatchKind(kind) if kind in list(WatchKind) else WatchKind.NAME

"""Erase what was taken back: the contents go; the fact, ids and days stay, so that nothing brings it back.

A record that was taken back is hidden from the views in the same moment. Here its words, answers and files go
from the tables and the shelf, and then from the bytes of the database, as far as a program can reach them:
docs/gateway.md says what it cannot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Select, column, delete, func, insert, select, table, tuple_, update

from desktop.clock import Clock, stamp
from sync.intake import words
from sync.intake.database import Database
from sync.intake.decisions import Decided, DecisionKind, note
from sync.intake.shelf import Shelf
from sync.intake.tables import (
    DESK,
    answers,
    carried,
    carried_files,
    corrections,
    decisions,
    erased,
    files,
    sign_offs,
)

_AT_ONCE = 200
_HIDDEN = table("withdrawn_carried", column("bundle_id"), column("revision_id"), column("known_since"))
_EMPTIED = (answers, carried_files, sign_offs)
_REWRITTEN = (carried, answers, carried_files, sign_offs, corrections, files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was erased, or would be.

    Attributes:
        records: ids of the records of which something goes.
        versions: how many copies of versions, as bundles brought them.
        places: of the files that nothing else needs, below the folder of files.
        is_scrubbed: whether the database's own file is free of them too; False when others were using it.
    """

    records: tuple[str, ...] = ()
    versions: int = 0
    places: tuple[str, ...] = ()
    is_scrubbed: bool = True


class Erasing:
    """Erases for one gateway."""

    def __init__(self, database: Database, shelf: Shelf, clock: Clock) -> None:
        self._database = database
        self._shelf = shelf
        self._clock = clock

    def due(self, days: int) -> Erased:
        """Return what would go: taken back, and known here for `days`. Raises MachineError."""
        with self._database.reading() as connection:
            found = connection.execute(self._due(days)).all()
            places = self._places_after(connection, [(one.bundle_id, one.revision_id) for one in found])
        return Erased(records=_records(found), versions=len(found), places=places)

    def erase(self, days: int, by: str = DESK) -> Erased:
        """Let it go, and then the bytes that were left of it. Raises MachineError."""
        records: dict[str, None] = {}
        places: list[str] = []
        versions = 0
        while True:
            with self._database.filing() as connection:
                found = connection.execute(self._due(days).limit(_AT_ONCE)).all()
                if not found:
                    break
                gone = self._erase(connection, [(one.bundle_id, one.revision_id) for one in found])
                told = Decided(kind=DecisionKind.ERASED, maker="", about=" ".join(_records(found)))
                note(connection, told, by, self._clock)
                # Before the end of the transaction: what is cut off here is found again, and never forgotten.
                for place in gone:
                    self._shelf.remove(place)
            records |= dict.fromkeys(_records(found))
            places += gone
            versions += len(found)
        return Erased(
            records=tuple(records), versions=versions, places=tuple(places), is_scrubbed=self._scrub()
        )

    def _due(self, days: int) -> Select[Any]:
        until = stamp(self._clock.now() - timedelta(days=days))
        same = (carried.c.bundle_id == _HIDDEN.c.bundle_id) & (carried.c.revision_id == _HIDDEN.c.revision_id)
        return (
            select(carried.c.bundle_id, carried.c.revision_id, carried.c.record_id)
            .join(_HIDDEN, same)
            .where(carried.c.content != "", _HIDDEN.c.known_since <= until)
            .distinct()
            .order_by(carried.c.bundle_id, carried.c.revision_id)
        )

    def _erase(self, connection: Connection, pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
        """Erase versions from the tables; return where files lie that nothing names any more."""
        places = self._places_after(connection, pairs)
        for one in _EMPTIED:
            connection.execute(delete(one).where(tuple_(one.c.bundle_id, one.c.revision_id).in_(pairs)))
        if places:
            connection.execute(delete(files).where(files.c.place.in_(places)))
        is_theirs = tuple_(carried.c.bundle_id, carried.c.revision_id).in_(pairs)
        connection.execute(update(carried).where(is_theirs).values(content="", title=""))
        # A receipt that is still to be signed asks all the same; what people wrote may tell of her.
        asked = tuple_(corrections.c.bundle_id, corrections.c.revision_id).in_(pairs)
        by_people = asked & (corrections.c.asked_by != DESK)
        connection.execute(update(corrections).where(by_people).values(reason=words.UNSAID))
        at = stamp(self._clock.now())
        rows = [{"bundle_id": bundle, "revision_id": version, "erased_at": at} for bundle, version in pairs]
        connection.execute(insert(erased), rows)
        return places

    def _places_after(self, connection: Connection, pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
        """Return where the files lie that only these versions name."""
        theirs: dict[str, str] = {}
        others: set[str] = set()
        wanted = set(pairs)
        for at in range(0, len(pairs), _AT_ONCE):
            some = tuple_(carried_files.c.bundle_id, carried_files.c.revision_id).in_(
                pairs[at : at + _AT_ONCE]
            )
            asked = select(files.c.sha512, files.c.place).join(carried_files).where(some)
            theirs |= {sha512: place for sha512, place in connection.execute(asked)}
        names = list(theirs)
        for at in range(0, len(names), _AT_ONCE):
            asked = select(carried_files.c.sha512, carried_files.c.bundle_id, carried_files.c.revision_id)
            for row in connection.execute(asked.where(carried_files.c.sha512.in_(names[at : at + _AT_ONCE]))):
                if (row.bundle_id, row.revision_id) not in wanted:
                    others.add(row.sha512)
        return tuple(sorted(place for sha512, place in theirs.items() if sha512 not in others))

    def _scrub(self) -> bool:
        """Take what was erased out of the database's bytes, unless that was done since."""
        with self._database.reading() as connection:
            last = {
                kind: number
                for kind, number in connection.execute(
                    select(decisions.c.kind, func.max(decisions.c.decision_id)).group_by(decisions.c.kind)
                )
            }
        if last.get(DecisionKind.SCRUBBED.value, 0) >= last.get(DecisionKind.ERASED.value, 0):
            return True
        if not self._database.scrub([one.name for one in _REWRITTEN]):
            return False
        with self._database.filing() as connection:
            note(connection, Decided(kind=DecisionKind.SCRUBBED, maker=""), DESK, self._clock)
        return True


def _records(found: Sequence[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.record_id for one in found))

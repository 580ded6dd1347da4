"""The ledger of what left: lines that are added and read, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Text, bindparam, insert, select

from desktop.clock import moment, stamp
from desktop.domain.audience import Profile
from desktop.domain.departure import Departure
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.parcel import Parcel
from desktop.errors import Code, FixableError
from desktop.storage import entries, parcels, settings, tables
from desktop.storage.engine import Database

_T = tables.exports
_PAIRS = tables.exported_revisions
_REVISIONS = tables.revisions
_OF_RECORD = select(_PAIRS.c.bundle_id).where(_PAIRS.c.record_id == bindparam("record_id"))
_WITH_PAIRS = (
    select(_T, _PAIRS.c.record_id, _PAIRS.c.revision_id)
    .join(_PAIRS, _PAIRS.c.bundle_id == _T.c.bundle_id)
    .outerjoin(_REVISIONS, _REVISIONS.c.revision_id == _PAIRS.c.revision_id)  # deleted for good: it stays
    .where(_T.c.bundle_id.in_(_OF_RECORD))
    .order_by(_T.c.sequence.desc(), _REVISIONS.c.sequence, _PAIRS.c.revision_id)
)
_LAST = select(_T.c.sequence, _T.c.identity).order_by(_T.c.sequence.desc()).limit(1)
# The ledger outlives what was deleted for good, so no foreign key ties it: only what is here now can leave.
_ADD_PAIR = insert(_PAIRS).from_select(
    ["bundle_id", "revision_id", "record_id"],
    select(bindparam("bundle", type_=Text), _REVISIONS.c.revision_id, _REVISIONS.c.record_id).where(
        _REVISIONS.c.revision_id == bindparam("revision"), _REVISIONS.c.record_id == bindparam("record")
    ),
)


class Exports:
    """Bundles that were made, in the order of making, whatever the clock said."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, departure: Departure, number: int | None = None, parcel: Parcel | None = None) -> None:
        """Note a bundle that stands, and show its records as exported where nothing newer is there.

        `number` is the one that the bundle says it has, above all before; without it, the next one is taken.
        A `parcel` is what the bundle is in the outbox: both are noted, or neither.
        Raises FixableError(RECORD_MISSING) for a revision that is not kept here.
        """
        with self._database.write() as connection:
            connection.execute(
                insert(_T).values(
                    sequence=number,
                    bundle_id=departure.bundle_id,
                    identity=departure.identity,
                    profile=departure.profile.value,
                    exported_at=stamp(departure.exported_at),
                    file_count=departure.file_count,
                    size=departure.size,
                    reader=departure.reader,
                )
            )
            pairs = [
                {"bundle": departure.bundle_id, "revision": revision_id, "record": record_id}
                for record_id, revision_id in departure.revisions
            ]
            if pairs and connection.execute(_ADD_PAIR, pairs).rowcount != len(pairs):
                raise FixableError(Code.RECORD_MISSING)
            for record_id, revision_id in departure.revisions:
                entries.mark_exported(connection, record_id, revision_id)
            if parcel is not None:
                parcels.add(connection, parcel)
            settings.see(connection, departure.exported_at)

    def last(self) -> tuple[int, str]:
        """Return the number and the identity of the newest bundle; 0 and "" without any.

        Older programs numbered the lines by themselves, never higher than the bundles.
        """
        with self._database.read() as connection:
            row = connection.execute(_LAST).first()
        return (0, "") if row is None else (row.sequence, row.identity)

    def last_at(self) -> datetime | None:
        """Return when the newest bundle was made; None without any."""
        with self._database.read() as connection:
            found = connection.execute(select(_T.c.exported_at).order_by(_T.c.sequence.desc()).limit(1))
            at = found.scalar()
        return None if at is None else moment(at)

    def of(self, bundle_id: BundleId) -> Departure | None:
        """Return what is noted of one bundle; None for one that nobody noted."""
        pairs = select(_PAIRS.c.record_id, _PAIRS.c.revision_id).where(_PAIRS.c.bundle_id == bundle_id)
        with self._database.read() as connection:
            row = connection.execute(select(_T).where(_T.c.bundle_id == bundle_id)).one_or_none()
            held = connection.execute(pairs.order_by(_PAIRS.c.record_id)).all()
        if row is None or (not held and row.profile != Profile.WITHDRAWAL_NOTICE):
            return None  # a repair lost which records went along
        return _departure(row, ((RecordId(one.record_id), RevisionId(one.revision_id)) for one in held))

    def holds(self, revision_id: RevisionId) -> bool:
        """Tell whether this very revision ever left."""
        query = select(_PAIRS.c.bundle_id).where(_PAIRS.c.revision_id == revision_id).limit(1)
        with self._database.read() as connection:
            return connection.execute(query).first() is not None

    def of_record(self, record_id: RecordId) -> list[Departure]:
        """Return every bundle that any revision of the record left in, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(_WITH_PAIRS, {"record_id": record_id}).all()
        bundles = {row.bundle_id: row for row in rows}
        revisions: dict[str, list[tuple[RecordId, RevisionId]]] = {bundle_id: [] for bundle_id in bundles}
        for row in rows:
            revisions[row.bundle_id].append((RecordId(row.record_id), RevisionId(row.revision_id)))
        return [_departure(row, revisions[bundle_id]) for bundle_id, row in bundles.items()]


def _departure(row: Row[Any], revisions: Iterable[tuple[RecordId, RevisionId]]) -> Departure:
    return Departure(
        bundle_id=BundleId(row.bundle_id),
        identity=row.identity,
        profile=Profile(row.profile),
        exported_at=moment(row.exported_at),
        revisions=tuple(revisions),
        file_count=row.file_count,
        size=row.size,
        reader=row.reader,
    )

"""Read how the revisions of a record hang together, as part of a larger transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, select

from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.lineage import Knot, heads
from desktop.storage import tables

_R = tables.revisions.c
_KNOTS = (_R.record_id, _R.revision_id, _R.number, _R.parent, _R.merges, _R.origin)
_OF_RECORD = select(*_KNOTS).where(_R.record_id == bindparam("record"))
_BROUGHT = select(_R.record_id).where(_R.origin != "").distinct()
_OF_BROUGHT = select(*_KNOTS).where(_R.record_id.in_(_BROUGHT))


def knots(connection: Connection, record_id: RecordId) -> tuple[Knot, ...]:
    """Return every revision of the record, in no order."""
    return tuple(map(_knot, connection.execute(_OF_RECORD, {"record": record_id}).mappings()))


def knots_of(connection: Connection, record_ids: Collection[RecordId]) -> dict[RecordId, tuple[Knot, ...]]:
    """Return the revisions of many records at once."""
    return _by_record(connection, select(*_KNOTS).where(_R.record_id.in_(record_ids)))


def leading(connection: Connection, record_id: RecordId) -> RevisionId | None:
    """Return the newest version, of several that stand side by side the one made here; None before any."""
    found = heads(knots(connection, record_id))
    return found[0].revision_id if found else None


def brought(connection: Connection) -> dict[RecordId, tuple[Knot, ...]]:
    """Return all revisions of every record of which any came from elsewhere."""
    return _by_record(connection, _OF_BROUGHT)


def _by_record(connection: Connection, query: Select[Any]) -> dict[RecordId, tuple[Knot, ...]]:
    found: defaultdict[RecordId, list[Knot]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        found[RecordId(row["record_id"])].append(_knot(row))
    return {record_id: tuple(of_it) for record_id, of_it in found.items()}


def _knot(found: RowMapping) -> Knot:
    return Knot(
        revision_id=RevisionId(found["revision_id"]),
        number=found["number"],
        parent=RevisionId(found["parent"]) if found["parent"] else None,
        merges=tuple(map(RevisionId, found["merges"].split())),
        is_own=not found["origin"],
    )

"""The list of records: one narrow row each, rewritten inside the transaction that changes the record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from desktop.clock import moment, stamp
from desktop.domain.audience import Audience
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import RecordState, RecordSummary, RecordType
from desktop.storage import tables
from desktop.storage.engine import Database
from desktop.storage.folding import fold

_T = tables.entries
_SHOWN = [column for column in _T.columns if column.name not in ("sequence", "folded")]
_INSERT = insert(_T).values(
    {column.name: bindparam(column.name) for column in _T.columns}
    | {"sequence": select(func.coalesce(func.max(_T.c.sequence), 0) + 1).scalar_subquery()}
)
_PUT = _INSERT.on_conflict_do_update(
    index_elements=["record_id"],
    set_={column.name: _INSERT.excluded[column.name] for column in _T.columns if column.name != "record_id"},
)


class Entries:
    """What the list shows, newest change first."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def matching(self, words: str = "") -> list[RecordSummary]:
        """Return the records whose short text holds every one of `words`, as parts of words too."""
        query = select(*_SHOWN).order_by(_T.c.sequence.desc())
        for word in fold(words).split():
            query = query.where(func.instr(_T.c.folded, word) > 0)
        with self._database.read() as connection:
            return [summary(row) for row in connection.execute(query)]


def put(
    connection: Connection,
    headline: Headline,
    *,
    record_id: RecordId,
    record_type: RecordType,
    state: RecordState,
    draft_id: DraftId | None,
    revision_id: RevisionId | None,
    changed_at: datetime,
) -> None:
    """Write the record's row anew, at the top of the list."""
    text = "\n".join((headline.title, headline.summary, headline.place, headline.author, headline.words))
    row = {
        "record_id": record_id,
        "draft_id": draft_id,
        "revision_id": revision_id,
        "record_type": record_type.value,
        "state": state.value,
        "audience": headline.audience.value,
        "changed_at": stamp(changed_at),
        "title": headline.title,
        "author": headline.author,
        "place": headline.place,
        "pillar": headline.pillar,
        "summary": headline.summary,
        "folded": fold(text),
    }
    connection.execute(_PUT, row)


def remove(connection: Connection, record_id: RecordId) -> None:
    """Take the record out of the list."""
    connection.execute(delete(_T).where(_T.c.record_id == record_id))


def summary(row: Row[tuple[object, ...]]) -> RecordSummary:
    """Return the line of the list that `row` holds."""
    found = row._mapping
    return RecordSummary(
        record_id=RecordId(found["record_id"]),
        record_type=RecordType(found["record_type"]),
        title=found["title"],
        summary=found["summary"],
        place=found["place"],
        pillar=found["pillar"],
        author=found["author"],
        state=RecordState(found["state"]),
        changed_at=moment(found["changed_at"]),
        draft_id=DraftId(found["draft_id"]) if found["draft_id"] else None,
        revision_id=RevisionId(found["revision_id"]) if found["revision_id"] else None,
        audience=Audience(found["audience"]),
    )

"""The list of records: one narrow row each, rewritten inside the transaction that changes the record."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, Row, Select, bindparam, case, delete, func, literal, null, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.clock import moment, stamp
from desktop.domain.answers import clean
from desktop.domain.audience import Audience
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import RecordState, RecordSummary, RecordType
from desktop.errors import Code, MachineError
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
_MARK = (
    update(_T)
    .where(
        _T.c.record_id == bindparam("record"),
        _T.c.revision_id == bindparam("revision"),
        _T.c.draft_id.is_(None),
    )
    .values(state=RecordState.EXPORTED.value)
)
_WORDS = func.json_each(bindparam("words")).table_valued("value")
_BINNED = select(tables.bin.c.record_id)
_MATCHING = (
    select(*_SHOWN)
    # One value for all words: a condition for each breaks SQLite's limit when somebody pastes a page.
    .where(~select(_WORDS.c.value).where(func.instr(_T.c.folded, _WORDS.c.value) == 0).exists())
    .where(_T.c.record_id.not_in(_BINNED))
    .order_by(_T.c.sequence.desc())
)
_UNKNOWN = [literal("").label(name) for name in ("author", "place", "pillar", "summary")]


class Entries:
    """What the list shows, newest change first.

    Attributes:
        is_damaged: whether part of the list could not be read and was made up from the records themselves.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.is_damaged = False

    def matching(self, words: str = "") -> list[RecordSummary]:
        """Return the records whose short text holds every one of `words`, as parts of words too."""
        wanted = list(dict.fromkeys(fold(clean(words)).split()))
        try:
            with self._database.read() as connection:
                rows = connection.execute(_MATCHING, {"words": json.dumps(wanted)})
                return [_summary(row) for row in rows]
        except MachineError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise
        self.is_damaged = True
        return [line for line in self._salvaged() if _holds(line, wanted)]

    def _salvaged(self) -> list[RecordSummary]:
        """Return the list around a damaged page: row by row, and from the record where its row is lost.

        The numbers of the rows stand in an index of their own. What neither the list nor the record gives is
        left out, and a damaged index raises DATABASE_DAMAGED: only the full check of the vault helps then.
        """
        places = select(_T.c.record_id, _T.c.sequence).order_by(_T.c.record_id)
        with self._database.read() as connection:
            hidden = set(connection.execute(_BINNED).scalars())
            found = [(row.record_id, row.sequence) for row in connection.execute(places)]
        found = [place for place in found if place[0] not in hidden]
        lines = []
        for record_id, sequence in sorted(found, key=lambda place: -place[1]):
            row = select(*_SHOWN).where(_T.c.sequence == sequence)
            line = self._one(row) or self._one(_from_revision(record_id)) or self._one(_from_draft(record_id))
            if line is not None:
                lines.append(line)
        return lines

    def _one(self, query: Select[tuple[object, ...]]) -> RecordSummary | None:
        try:
            with self._database.read() as connection:
                row = connection.execute(query).first()
        except MachineError as error:
            if error.code is not Code.DATABASE_DAMAGED:
                raise
            return None
        return None if row is None else _summary(row)


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


def mark_exported(connection: Connection, record_id: RecordId, revision_id: RevisionId) -> None:
    """Show the record as exported, unless a draft or a newer revision is what the list shows of it.

    It keeps its place: nothing in it changed.
    """
    connection.execute(_MARK, {"record": record_id, "revision": revision_id})


def remove(connection: Connection, record_id: RecordId) -> None:
    """Take the record out of the list."""
    connection.execute(delete(_T).where(_T.c.record_id == record_id))


def _summary(row: Row[tuple[object, ...]]) -> RecordSummary:
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


def _from_revision(record_id: str) -> Select[tuple[object, ...]]:
    """Return a query for the list's line of a record, from its newest revision and its open draft."""
    revisions, drafts, exported = tables.revisions.c, tables.drafts.c, tables.exported_revisions.c
    draft_id = select(drafts.draft_id).where(drafts.record_id == record_id, drafts.is_discarded == 0)
    departed = select(exported.bundle_id).where(exported.revision_id == revisions.revision_id)
    return (
        select(
            revisions.record_id,
            draft_id.scalar_subquery().label("draft_id"),
            revisions.revision_id,
            revisions.record_type,
            case(
                (draft_id.exists(), RecordState.DRAFT.value),
                (departed.exists(), RecordState.EXPORTED.value),
                else_=revisions.state,
            ).label("state"),
            revisions.audience,
            revisions.finished_at.label("changed_at"),
            revisions.title,
            *_UNKNOWN,
        )
        .where(revisions.record_id == record_id)
        .order_by(revisions.number.desc())
        .limit(1)
    )


def _from_draft(record_id: str) -> Select[tuple[object, ...]]:
    """Return a query for the list's line of a record that was never finished, from its draft."""
    drafts = tables.drafts.c
    return select(
        drafts.record_id,
        drafts.draft_id,
        null().label("revision_id"),
        drafts.record_type,
        literal(RecordState.DRAFT.value).label("state"),
        literal(Audience.DEVICE.value).label("audience"),
        drafts.changed_at,
        func.coalesce(func.json_extract(drafts.answers, "$.title"), "").label("title"),
        *_UNKNOWN,
    ).where(drafts.record_id == record_id, drafts.is_discarded == 0)


def _holds(line: RecordSummary, words: list[str]) -> bool:
    folded = fold("\n".join((line.title, line.summary, line.place, line.author)))
    return all(word in folded for word in words)

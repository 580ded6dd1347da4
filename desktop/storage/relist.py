"""Make the list of records anew from what is kept of them, where its own rows are lost or say otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Row, and_, delete, or_, select, update

from desktop.clock import moment
from desktop.domain.answers import AnswerTree, parse
from desktop.domain.audience import Audience
from desktop.domain.finding import Damage, Finding
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.lineage import heads
from desktop.domain.record import FormRef, RecordState, RecordType
from desktop.errors import AppError
from desktop.forms.roles import Roles
from desktop.progress import CancelToken
from desktop.storage import authors, entries, lineage, tables
from desktop.storage.engine import Database
from desktop.storage.forms import Forms
from desktop.storage.losses import Losses

_E, _D, _R = tables.entries, tables.drafts, tables.revisions
_BINNED = select(tables.bin.c.record_id)
_SHOWN = or_(_D.c.is_discarded == 0, and_(_D.c.discarded_at.is_(None), _D.c.record_id.in_(_BINNED)))
"""The drafts that the list shows, and those that lie in the bin with their record."""
_OPEN = select(_D.c.record_id).where(_D.c.is_discarded == 0)
_TAKE_OUT = (
    update(_D)
    .where(_D.c.discarded_at.is_(None), _D.c.record_id.not_in(_BINNED), _D.c.record_id.not_in(_OPEN))
    .values(is_discarded=0)
)
"""Where the bin lost that a record is in it, its draft stands in the list again: nowhere else shows it."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What the list should show of a record: its open draft and its newest revision."""

    draft_id: str | None
    revision_id: str | None


def relist(database: Database, losses: Losses, cancel: CancelToken | None = None) -> int:
    """Put the list right, note what it names and what is lost, and return how many lines it has."""
    with database.write() as connection:
        connection.execute(_TAKE_OUT)
        wanted = _wanted(connection)
        shown = {row.record_id: row for row in connection.execute(select(_E)).all()}
    for record_id, row in shown.items():
        _note(row, wanted.get(record_id), losses)
    stale = [record_id for record_id, line in wanted.items() if not _agrees(shown.get(record_id), line)]
    roles = _RolesOf(database)
    for record_id in stale:
        if cancel is not None:
            cancel.check()
        _write(database, record_id, wanted[record_id], roles)
    with database.write() as connection:
        gone = [record_id for record_id in shown if record_id not in wanted]
        for record_id in gone:
            connection.execute(delete(_E).where(_E.c.record_id == record_id))
        if stale:
            _order(connection)
        return len(connection.execute(select(_E.c.record_id)).all())


def _wanted(connection: Connection) -> dict[str, _Line]:
    newest: dict[str, str] = {}
    for row in connection.execute(select(_R.c.record_id, _R.c.revision_id).order_by(_R.c.number)):
        newest[row.record_id] = row.revision_id
    for record_id, knots in lineage.brought(connection).items():
        newest[record_id] = heads(knots)[0].revision_id
    drafts = {
        row.record_id: row.draft_id
        for row in connection.execute(select(_D.c.record_id, _D.c.draft_id).where(_SHOWN))
    }
    return {key: _Line(drafts.get(key), newest.get(key)) for key in [*newest, *drafts]}


def _agrees(row: Row[tuple[object, ...]] | None, line: _Line) -> bool:
    return row is not None and _Line(row.draft_id, row.revision_id) == line


def _note(row: Row[tuple[object, ...]], line: _Line | None, losses: Losses) -> None:
    """Note what a line of the list names and what is not there any more, by the title the line has."""
    found = row._mapping
    title, record_id = found["title"], found["record_id"]
    if line is None and found["revision_id"]:
        losses.add(Finding(damage=Damage.RECORD, title=title, record_id=record_id, item_id=record_id))
        losses.forget_parts(record_id)
        return
    line = line or _Line(None, None)
    if found["draft_id"] and found["draft_id"] != line.draft_id:
        losses.add(Finding(damage=Damage.DRAFT, title=title, record_id=record_id, item_id=found["draft_id"]))
    if found["revision_id"] and found["revision_id"] != line.revision_id:
        losses.add(
            Finding(damage=Damage.REVISION, title=title, record_id=record_id, item_id=found["revision_id"])
        )


class _RolesOf:
    """The roles of the forms that are kept, each read once."""

    def __init__(self, database: Database) -> None:
        self._forms = Forms(database)
        self._known: dict[FormRef, Roles | None] = {}

    def headline(self, row: Mapping[str, object], answers: AnswerTree) -> Headline:
        """Return what the list says; without the form only what the row itself knows."""
        ref = FormRef(form_id=str(row["form_id"]), version=str(row["form_version"]))
        if ref not in self._known:
            try:
                form = self._forms.get(ref)
            except AppError:
                form = None
            self._known[ref] = None if form is None else Roles(form)
        roles = self._known[ref]
        if roles is not None:
            return roles.headline(answers)
        title, author = str(row.get("title") or answers.get("title") or ""), row.get("author")
        return Headline(
            title=title,
            summary="",
            place="",
            pillar="",
            author=authors.read(author).alias if isinstance(author, str) else "",
            audience=Audience(str(row.get("audience") or Audience.DEVICE.value)),
        )


def _write(database: Database, record_id: str, line: _Line, roles: _RolesOf) -> None:
    """Write the record's line from its open draft or else from its newest revision."""
    with database.read() as connection:
        query = (
            select(_D).where(_D.c.draft_id == line.draft_id)
            if line.draft_id
            else select(_R).where(_R.c.revision_id == line.revision_id)
        )
        row = connection.execute(query).one()._asdict()
        left = tables.exported_revisions
        has_left = connection.execute(select(left).where(left.c.revision_id == line.revision_id)).first()
    try:
        headline = roles.headline(row, parse(row["answers"]))
    except AppError:
        headline = roles.headline(row, {})
    state = RecordState.DRAFT if line.draft_id else RecordState(row["state"])
    if has_left and not line.draft_id:
        state = RecordState.EXPORTED
    with database.write() as connection:
        entries.put(
            connection,
            headline,
            record_id=RecordId(record_id),
            record_type=RecordType(row["record_type"]),
            state=state,
            draft_id=DraftId(line.draft_id) if line.draft_id else None,
            revision_id=RevisionId(line.revision_id) if line.revision_id else None,
            changed_at=moment(row["changed_at"] if line.draft_id else row["finished_at"]),
        )


def _order(connection: Connection) -> None:
    """Number the lines by their last change, as the order of those made anew is not known otherwise."""
    rows = connection.execute(select(_E.c.record_id).order_by(_E.c.changed_at, _E.c.sequence)).scalars().all()
    # Downwards from zero first, and then up: no number may be taken twice on the way.
    for table_sign in (-1, 1):
        for number, record_id in enumerate(rows, start=1):
            connection.execute(
                _E.update().where(_E.c.record_id == record_id).values(sequence=table_sign * number)
            )

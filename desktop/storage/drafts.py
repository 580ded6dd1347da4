"""Drafts: the only answers that change, each change one durable transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from desktop.clock import moment, stamp
from desktop.domain.answers import AnswerTree, canonical, parse
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import Draft, FormRef, RecordState, RecordType
from desktop.errors import Code, FixableError
from desktop.storage import entries, settings, tables
from desktop.storage.engine import Database

_T = tables.drafts
_REVISIONS = tables.revisions.c

# Statements of every save, built once: building them took longer than running them.
_SAVE = (
    update(_T)
    .where(_T.c.draft_id == bindparam("id"), _T.c.is_discarded == 0)
    .values(answers=bindparam("answers"), changed_at=bindparam("changed_at"))
)
_NEWEST = (
    select(_REVISIONS.revision_id)
    .where(_REVISIONS.record_id == bindparam("id"))
    .order_by(_REVISIONS.number.desc())
    .limit(1)
)


class Drafts:
    """Unfinished work by id; at most one open draft per record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, draft: Draft, headline: Headline) -> None:
        """Keep a new draft. Raises FixableError(DRAFT_OPEN) if its record has an open one."""
        with self._database.write() as connection:
            _refuse_second(connection, draft.record_id)
            connection.execute(
                insert(_T).values(
                    draft_id=draft.draft_id,
                    record_id=draft.record_id,
                    record_type=draft.record_type.value,
                    form_id=draft.form.form_id,
                    form_version=draft.form.version,
                    parent=draft.parent,
                    created_at=stamp(draft.created_at),
                    changed_at=stamp(draft.changed_at),
                    is_discarded=0,
                    answers=canonical(draft.answers),
                )
            )
            _list(connection, draft, headline, draft.changed_at)

    def save(self, draft: Draft, answers: AnswerTree, headline: Headline, now: datetime) -> None:
        """Replace the answers; on the disk when this returns. Raises FixableError(RECORD_MISSING)."""
        with self._database.write() as connection:
            saved = {"id": draft.draft_id, "answers": canonical(answers), "changed_at": stamp(now)}
            changed = connection.execute(_SAVE, saved)
            if changed.rowcount != 1:
                raise FixableError(Code.RECORD_MISSING)
            _list(connection, draft, headline, now)

    def get(self, draft_id: DraftId) -> Draft:
        """Return the open draft. Raises FixableError(RECORD_MISSING)."""
        with self._database.read() as connection:
            row = connection.execute(
                select(_T).where(_T.c.draft_id == draft_id, _T.c.is_discarded == 0)
            ).one_or_none()
        if row is None:
            raise FixableError(Code.RECORD_MISSING)
        return _draft(row)

    def of_record(self, record_id: RecordId) -> Draft | None:
        """Return the record's open draft, if there is one."""
        with self._database.read() as connection:
            row = connection.execute(
                select(_T).where(_T.c.record_id == record_id, _T.c.is_discarded == 0)
            ).one_or_none()
        return None if row is None else _draft(row)

    def discard(self, draft: Draft, under: tuple[Headline, RevisionId, RecordState, datetime] | None) -> None:
        """Put the draft aside; the list then shows the finished revision `under` it, or nothing."""
        with self._database.write() as connection:
            entries.remove(connection, draft.record_id)
            _set_aside(connection, draft.draft_id, True)
            if under is not None:
                headline, revision_id, state, finished_at = under
                entries.put(
                    connection,
                    headline,
                    record_id=draft.record_id,
                    record_type=draft.record_type,
                    state=state,
                    draft_id=None,
                    revision_id=revision_id,
                    changed_at=finished_at,
                )

    def discarded(self, draft_id: DraftId) -> Draft:
        """Return a draft that was put aside since the vault was opened. Raises RECORD_MISSING."""
        with self._database.read() as connection:
            row = connection.execute(
                select(_T).where(_T.c.draft_id == draft_id, _T.c.is_discarded == 1)
            ).one_or_none()
        if row is None:
            raise FixableError(Code.RECORD_MISSING)
        return _draft(row)

    def restore(self, draft: Draft, headline: Headline) -> None:
        """Take a discarded draft back. Raises DRAFT_OPEN if its record has got another one since."""
        with self._database.write() as connection:
            _refuse_second(connection, draft.record_id)
            _set_aside(connection, draft.draft_id, False)
            _list(connection, draft, headline, draft.changed_at)

    def purge(self) -> frozenset[RecordId]:
        """Forget the discarded drafts for good; return the records they were of."""
        with self._database.write() as connection:
            gone = connection.execute(select(_T.c.record_id).where(_T.c.is_discarded == 1)).scalars().all()
            if gone:
                connection.execute(delete(_T).where(_T.c.is_discarded == 1))
        return frozenset(RecordId(record_id) for record_id in gone)


def _list(connection: Connection, draft: Draft, headline: Headline, now: datetime) -> None:
    """Show the draft in the list and remember that the clock has been here."""
    newest = connection.execute(_NEWEST, {"id": draft.record_id}).scalar()
    entries.put(
        connection,
        headline,
        record_id=draft.record_id,
        record_type=draft.record_type,
        state=RecordState.DRAFT,
        draft_id=draft.draft_id,
        revision_id=RevisionId(newest) if newest else None,
        changed_at=now,
    )
    settings.see(connection, now)


def _refuse_second(connection: Connection, record_id: RecordId) -> None:
    query = select(_T.c.draft_id).where(_T.c.record_id == record_id, _T.c.is_discarded == 0)
    if connection.execute(query).first() is not None:
        raise FixableError(Code.DRAFT_OPEN, record=record_id)


def _set_aside(connection: Connection, draft_id: DraftId, is_discarded: bool) -> None:
    changed = connection.execute(
        update(_T)
        .where(_T.c.draft_id == draft_id, _T.c.is_discarded == int(not is_discarded))
        .values(is_discarded=int(is_discarded))
    )
    if changed.rowcount != 1:
        raise FixableError(Code.RECORD_MISSING)


def _draft(row: Row[tuple[object, ...]]) -> Draft:
    found = row._mapping
    return Draft(
        draft_id=DraftId(found["draft_id"]),
        record_id=RecordId(found["record_id"]),
        record_type=RecordType(found["record_type"]),
        form=FormRef(form_id=found["form_id"], version=found["form_version"]),
        parent=RevisionId(found["parent"]) if found["parent"] else None,
        answers=parse(found["answers"]),
        created_at=moment(found["created_at"]),
        changed_at=moment(found["changed_at"]),
    )

"""Drafts: the only answers that change, each change one durable transaction."""

from __future__ import annotations

from collections.abc import Collection, Set
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from desktop.clock import moment, stamp
from desktop.domain.answers import AnswerTree, canonical, parse
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import Draft, FormRef, RecordState, RecordType
from desktop.errors import Code, FixableError
from desktop.storage import entries, lineage, settings, tables
from desktop.storage.engine import Database
from desktop.storage.steps import Journal, Steps

_T = tables.drafts

# Statements of every save, built once: building them took longer than running them.
_SAVE = (
    update(_T)
    .where(_T.c.draft_id == bindparam("id"), _T.c.is_discarded == 0)
    .values(answers=bindparam("answers"), changed_at=bindparam("changed_at"), step=bindparam("at"))
)
_IN_BIN = select(tables.bin.c.record_id).where(tables.bin.c.record_id == bindparam("record"))


class Drafts:
    """Unfinished work by id; at most one open draft per record."""

    def __init__(self, database: Database, steps: Steps) -> None:
        self._database = database
        self._steps = steps

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
                    merges=" ".join(draft.merges),
                )
            )
            list_draft(connection, draft, headline, draft.changed_at)

    def save(
        self,
        draft: Draft,
        answers: AnswerTree,
        headline: Headline,
        now: datetime,
        *,
        aside: Set[str] = frozenset(),
        is_step: bool = True,
    ) -> None:
        """Replace the answers; on the disk when this returns. Raises FixableError(RECORD_MISSING).

        What changed can be undone afterwards, but for answers to the questions in `aside`, which the app
        reckons itself; nothing of it can unless it `is_step`.
        """
        with self._database.write() as connection:
            before = self._steps.load(connection, draft.draft_id)
            noted = self._steps.note(before, answers, now, aside) if is_step else None
            journal = noted.journal if noted is not None else replace(before, answers=answers)
            self._steps.forget()
            self._write(connection, draft, journal, headline, now)
            for statement, values in noted.writes if noted is not None else ():
                connection.execute(statement, values)
        self._steps.keep(journal)

    def turn(self, draft: Draft, journal: Journal, headline: Headline, now: datetime) -> None:
        """Replace the answers by those of a journal that one step was undone, or redone, in."""
        self._steps.forget()
        with self._database.write() as connection:
            self._write(connection, draft, journal, headline, now)
        self._steps.keep(journal)

    def get(self, draft_id: DraftId) -> Draft:
        """Return the open draft. Raises FixableError(RECORD_MISSING)."""
        with self._database.read() as connection:
            row = connection.execute(
                select(_T).where(_T.c.draft_id == draft_id, _T.c.is_discarded == 0)
            ).one_or_none()
        if row is None:
            raise FixableError(Code.RECORD_MISSING)
        return draft_from(row)

    def written(self, record_ids: Collection[RecordId]) -> dict[RecordId, datetime]:
        """Return when the open drafts of these records were last written in."""
        query = select(_T.c.record_id, _T.c.changed_at).where(
            _T.c.record_id.in_(record_ids), _T.c.is_discarded == 0
        )
        with self._database.read() as connection:
            return {RecordId(row.record_id): moment(row.changed_at) for row in connection.execute(query)}

    def of_record(self, record_id: RecordId) -> Draft | None:
        """Return the record's open draft, if there is one."""
        with self._database.read() as connection:
            row = connection.execute(
                select(_T).where(_T.c.record_id == record_id, _T.c.is_discarded == 0)
            ).one_or_none()
        return None if row is None else draft_from(row)

    def discard(
        self,
        draft: Draft,
        under: tuple[Headline, RevisionId, RecordState, datetime] | None,
        now: datetime,
    ) -> None:
        """Put the draft into the bin; the list then shows the finished revision `under` it, or nothing."""
        self._steps.forget()
        with self._database.write() as connection:
            settings.see(connection, now)
            entries.remove(connection, draft.record_id)
            _set_aside(connection, draft.draft_id, True, settings.last_seen(connection))
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
        """Return a draft that lies in the bin. Raises FixableError(RECORD_MISSING)."""
        with self._database.read() as connection:
            row = connection.execute(
                select(_T).where(_T.c.draft_id == draft_id, _T.c.discarded_at.is_not(None))
            ).one_or_none()
        if row is None:
            raise FixableError(Code.RECORD_MISSING)
        return draft_from(row)

    def restore(self, draft: Draft, headline: Headline) -> None:
        """Take a discarded draft back.

        Raises FixableError: DRAFT_OPEN if its record has got another one since, RECORD_MISSING if the
        record itself lies in the bin.
        """
        with self._database.write() as connection:
            if connection.execute(_IN_BIN, {"record": draft.record_id}).first() is not None:
                raise FixableError(Code.RECORD_MISSING)
            _refuse_second(connection, draft.record_id)
            _set_aside(connection, draft.draft_id, False)
            list_draft(connection, draft, headline, draft.changed_at)

    def _write(
        self, connection: Connection, draft: Draft, journal: Journal, headline: Headline, now: datetime
    ) -> None:
        saved = {
            "id": draft.draft_id,
            "answers": canonical(journal.answers),
            "changed_at": stamp(now),
            "at": journal.at,
        }
        if connection.execute(_SAVE, saved).rowcount != 1:
            raise FixableError(Code.RECORD_MISSING)
        list_draft(connection, draft, headline, now)


def list_draft(connection: Connection, draft: Draft, headline: Headline, now: datetime) -> None:
    """Show the draft in the list and remember that the clock has been here."""
    newest = lineage.leading(connection, draft.record_id)
    entries.put(
        connection,
        headline,
        record_id=draft.record_id,
        record_type=draft.record_type,
        state=RecordState.DRAFT,
        draft_id=draft.draft_id,
        revision_id=newest,
        changed_at=now,
    )
    settings.see(connection, now)


def _refuse_second(connection: Connection, record_id: RecordId) -> None:
    query = select(_T.c.draft_id).where(_T.c.record_id == record_id, _T.c.is_discarded == 0)
    if connection.execute(query).first() is not None:
        raise FixableError(Code.DRAFT_OPEN, record=record_id)


def _set_aside(
    connection: Connection, draft_id: DraftId, is_discarded: bool, discarded_at: str | None = None
) -> None:
    changed = connection.execute(
        update(_T)
        .where(_T.c.draft_id == draft_id, _T.c.is_discarded == int(not is_discarded))
        .values(is_discarded=int(is_discarded), discarded_at=discarded_at)
    )
    if changed.rowcount != 1:
        raise FixableError(Code.RECORD_MISSING)


def draft_from(row: Row[tuple[object, ...]]) -> Draft:
    """Return the draft that a whole row of the table holds."""
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
        merges=tuple(map(RevisionId, found["merges"].split())),
    )

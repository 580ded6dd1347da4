"""Finished records: revisions that are added and read, never changed."""

from __future__ import annotations

from sqlalchemy import Row, Select, delete, insert, select

from desktop.clock import moment, stamp
from desktop.domain.answers import canonical, parse
from desktop.domain.audience import Audience
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.record import FormRef, Record, RecordState, RecordType, RevisionSummary
from desktop.errors import Code, FixableError
from desktop.storage import authors, entries, settings, tables
from desktop.storage.engine import Database

_T = tables.revisions
_BINNED = select(tables.bin.c.record_id)


class Records:
    """Finished revisions, by record; their order is the order of finishing, whatever the clock said."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: Record, headline: Headline, *, closes: DraftId) -> None:
        """Keep a finished revision in place of the draft it came from, in one transaction.

        Raises FixableError(RECORD_MISSING) if that draft is not there any more.
        """
        with self._database.write() as connection:
            connection.execute(insert(_T).values(**_values(record)))
            entries.put(
                connection,
                headline,
                record_id=record.record_id,
                record_type=record.record_type,
                state=record.state,
                draft_id=None,
                revision_id=record.revision_id,
                changed_at=record.finished_at,
            )
            drafts = tables.drafts
            gone = connection.execute(
                delete(drafts).where(drafts.c.draft_id == closes, drafts.c.is_discarded == 0)
            )
            if gone.rowcount != 1:
                raise FixableError(Code.RECORD_MISSING)
            settings.see(connection, record.finished_at)

    def get(self, record_id: RecordId, revision_id: RevisionId | None = None) -> Record:
        """Return one revision, the newest unless told. Raises FixableError(RECORD_MISSING)."""
        found = self.newest(record_id) if revision_id is None else self.revision(revision_id)
        if found is None or found.record_id != record_id:
            raise FixableError(Code.RECORD_MISSING)
        return found

    def newest(self, record_id: RecordId) -> Record | None:
        """Return the newest revision, or None if the record was never finished."""
        query = select(_T).where(_T.c.record_id == record_id)
        return self._first(query.order_by(_T.c.number.desc()).limit(1))

    def revision(self, revision_id: RevisionId) -> Record:
        """Return the revision of whatever record. Raises FixableError(RECORD_MISSING)."""
        found = self._first(select(_T).where(_T.c.revision_id == revision_id))
        if found is None:
            raise FixableError(Code.RECORD_MISSING)
        return found

    def history(self, record_id: RecordId) -> list[RevisionSummary]:
        """Return every revision of the record, newest first; none while it lies in the bin."""
        columns = (_T.c.revision_id, _T.c.number, _T.c.parent, _T.c.title, _T.c.author, _T.c.finished_at)
        with self._database.read() as connection:
            rows = connection.execute(
                select(*columns)
                .where(_T.c.record_id == record_id, _T.c.record_id.not_in(_BINNED))
                .order_by(_T.c.sequence.desc())
            ).all()
        return [
            RevisionSummary(
                revision_id=RevisionId(row.revision_id),
                number=row.number,
                parent=RevisionId(row.parent) if row.parent else None,
                title=row.title,
                author=authors.read(row.author).alias,
                finished_at=moment(row.finished_at),
            )
            for row in rows
        ]

    def _first(self, query: Select[tuple[object, ...]]) -> Record | None:
        with self._database.read() as connection:
            row = connection.execute(query.where(_T.c.record_id.not_in(_BINNED))).first()
        return None if row is None else _record(row)


def _values(record: Record) -> dict[str, object]:
    return {
        "revision_id": record.revision_id,
        "record_id": record.record_id,
        "number": record.number,
        "parent": record.parent,
        "record_type": record.record_type.value,
        "state": record.state.value,
        "form_id": record.form.form_id,
        "form_version": record.form.version,
        "title": record.title,
        "language": record.language,
        "audience": record.audience.value,
        "author": authors.write(record.author),
        "finished_at": stamp(record.finished_at),
        "answers": canonical(record.answers),
    }


def _record(row: Row[tuple[object, ...]]) -> Record:
    found = row._mapping
    return Record(
        record_id=RecordId(found["record_id"]),
        revision_id=RevisionId(found["revision_id"]),
        number=found["number"],
        parent=RevisionId(found["parent"]) if found["parent"] else None,
        record_type=RecordType(found["record_type"]),
        state=RecordState(found["state"]),
        form=FormRef(form_id=found["form_id"], version=found["form_version"]),
        title=found["title"],
        language=found["language"],
        audience=Audience(found["audience"]),
        author=authors.read(found["author"]),
        answers=parse(found["answers"]),
        finished_at=moment(found["finished_at"]),
    )

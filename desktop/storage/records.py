"""Finished records: revisions that are added and read, never changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Row, Select, delete, insert, select

from desktop.clock import moment, stamp
from desktop.domain.answers import canonical, parse
from desktop.domain.audience import Audience
from desktop.domain.headline import Headline
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.lineage import Knot
from desktop.domain.record import FormRef, Record, RecordState, RecordType, RevisionSummary
from desktop.errors import Code, FixableError
from desktop.storage import authors, entries, lineage, settings, tables
from desktop.storage.engine import Database

_T = tables.revisions
_BINNED = select(tables.bin.c.record_id)


class Records:
    """Finished revisions, by record; their order is that of finishing or coming, whatever the clock said."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record: Record, headline: Headline, *, closes: DraftId) -> None:
        """Keep a finished revision in place of the draft it came from, in one transaction.

        Raises FixableError(RECORD_MISSING) if that draft is not there any more.
        """
        with self._database.write() as connection:
            connection.execute(insert(_T).values(**values(record)))
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
        """Return the newest revision, or None if the record was never finished.

        Of several versions that stand side by side it is the one that was made here.
        """
        with self._database.read() as connection:
            leading = lineage.leading(connection, record_id)
        return None if leading is None else self._first(select(_T).where(_T.c.revision_id == leading))

    def knots(self, record_id: RecordId) -> tuple[Knot, ...]:
        """Return how the record's revisions hang together; also while it lies in the bin."""
        with self._database.read() as connection:
            return lineage.knots(connection, record_id)

    def knots_of(self, record_ids: Collection[RecordId]) -> dict[RecordId, tuple[Knot, ...]]:
        """Return the same of many records at once; a record that is gone is left out."""
        with self._database.read() as connection:
            return lineage.knots_of(connection, record_ids)

    def brought(self) -> dict[RecordId, tuple[Knot, ...]]:
        """Return the same of every record of which any revision came from elsewhere."""
        with self._database.read() as connection:
            return lineage.brought(connection)

    def makers(self, revision_ids: Iterable[RevisionId]) -> dict[RevisionId, str]:
        """Return who sent these revisions, by the fingerprint of the key; "" for what was written here."""
        query = select(_T.c.revision_id, _T.c.maker).where(_T.c.revision_id.in_(list(revision_ids)))
        with self._database.read() as connection:
            return {RevisionId(row.revision_id): row.maker for row in connection.execute(query)}

    def titles(self, revision_ids: Iterable[RevisionId]) -> dict[RevisionId, str]:
        """Return the titles of these revisions; none of what is not here or lies in the bin."""
        query = select(_T.c.revision_id, _T.c.title).where(
            _T.c.revision_id.in_(list(revision_ids)), _T.c.record_id.not_in(_BINNED)
        )
        with self._database.read() as connection:
            return {RevisionId(row.revision_id): row.title for row in connection.execute(query)}

    def own(self, record_id: RecordId) -> list[Record]:
        """Return the record's revisions that were written here, the newest first."""
        query = select(_T).where(_T.c.record_id == record_id, _T.c.origin == "")
        with self._database.read() as connection:
            return [_record(row) for row in connection.execute(query.order_by(_T.c.sequence.desc())).all()]

    def revision(self, revision_id: RevisionId) -> Record:
        """Return the revision of whatever record. Raises FixableError(RECORD_MISSING)."""
        found = self._first(select(_T).where(_T.c.revision_id == revision_id))
        if found is None:
            raise FixableError(Code.RECORD_MISSING)
        return found

    def history(self, record_id: RecordId) -> list[RevisionSummary]:
        """Return every revision of the record, newest first; none while it lies in the bin."""
        names = "revision_id number parent title author finished_at maker merges"
        columns = [_T.c[name] for name in names.split()]
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
                maker=row.maker,
                merges=tuple(map(RevisionId, row.merges.split())),
            )
            for row in rows
        ]

    def _first(self, query: Select[tuple[object, ...]]) -> Record | None:
        with self._database.read() as connection:
            row = connection.execute(query.where(_T.c.record_id.not_in(_BINNED))).first()
        return None if row is None else _record(row)


def values(record: Record) -> dict[str, object]:
    """Return the row of a finished revision."""
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
        "origin": record.origin,
        "maker": record.maker,
        "merges": " ".join(record.merges),
        "remarks": " ".join(record.remarks),
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
        origin=found["origin"],
        maker=found["maker"],
        merges=tuple(map(RevisionId, found["merges"].split())),
        remarks=tuple(found["remarks"].split()),
    )

"""What is known of each sealed file, and which record it belongs to; the bytes are `storage.files`' part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Row, bindparam, delete, insert, select

from desktop.clock import moment, stamp
from desktop.domain.answers import parse, texts
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, RecordId
from desktop.errors import Code, FixableError, MachineError
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.attachments
_DRAFTS = tables.drafts.c
_OPEN = select(_DRAFTS.draft_id).where(_DRAFTS.record_id == bindparam("record_id"), _DRAFTS.is_discarded == 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An attachment and the names of its sealed files."""

    attachment: Attachment
    file_id: str
    thumbnail_id: str | None


class Attachments:
    """Attachments by id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record_id: RecordId, kept: Kept) -> None:
        """Keep the facts of a file that is already sealed and durable.

        Raises FixableError(RECORD_MISSING) if the record has no open draft any more: no answer could name it.
        """
        facts = kept.attachment
        with self._database.write() as connection:
            if connection.execute(_OPEN, {"record_id": record_id}).first() is None:
                raise FixableError(Code.RECORD_MISSING)
            connection.execute(
                insert(_T).values(
                    attachment_id=facts.attachment_id,
                    record_id=record_id,
                    file_id=kept.file_id,
                    thumbnail_id=kept.thumbnail_id,
                    name=facts.name,
                    kind=facts.kind.value,
                    media_type=facts.media_type,
                    extension=facts.extension,
                    size=facts.size,
                    sha512=facts.sha512,
                    crc32=facts.crc32,
                    added_at=stamp(facts.added_at),
                    removed=" ".join(facts.removed),
                    is_cleaned=facts.is_cleaned,
                    width=facts.width,
                    height=facts.height,
                )
            )

    def get(self, attachment_id: AttachmentId) -> Kept:
        """Return what is known of the file. Raises MachineError(ATTACHMENT_MISSING)."""
        with self._database.read() as connection:
            row = connection.execute(select(_T).where(_T.c.attachment_id == attachment_id)).one_or_none()
        if row is None:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=attachment_id)
        return _kept(row)

    def of_record(self, record_id: RecordId) -> dict[AttachmentId, Attachment]:
        """Return every attachment that was ever added to the record and is still kept."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(_T).where(_T.c.record_id == record_id).order_by(_T.c.added_at, _T.c.attachment_id)
            ).all()
        return {kept.attachment.attachment_id: kept.attachment for kept in map(_kept, rows)}

    def file_ids(self) -> dict[str, AttachmentId]:
        """Return the name of every sealed file that is known, with the attachment it serves."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T.c.attachment_id, _T.c.file_id, _T.c.thumbnail_id)).all()
        known = {row.file_id: AttachmentId(row.attachment_id) for row in rows}
        known |= {row.thumbnail_id: AttachmentId(row.attachment_id) for row in rows if row.thumbnail_id}
        return known

    def prune(self, record_ids: Iterable[RecordId]) -> tuple[str, ...]:
        """Forget the files that neither a revision nor a draft of these records names any more.

        Return the names of their sealed files, which may now be removed.
        """
        gone: list[str] = []
        for record_id in record_ids:
            with self._database.write() as connection:
                rows = connection.execute(
                    select(_T.c.attachment_id, _T.c.file_id, _T.c.thumbnail_id).where(
                        _T.c.record_id == record_id
                    )
                ).all()
                if not rows:
                    continue
                named: set[str] = set()
                for table in (tables.revisions, tables.drafts):
                    answers = select(table.c.answers).where(table.c.record_id == record_id)
                    for text in connection.execute(answers).scalars():
                        named.update(texts(parse(text)))
                for row in rows:
                    if row.attachment_id not in named:
                        connection.execute(delete(_T).where(_T.c.attachment_id == row.attachment_id))
                        gone += [name for name in (row.file_id, row.thumbnail_id) if name]
        return tuple(gone)


def _kept(row: Row[tuple[object, ...]]) -> Kept:
    found = row._mapping
    attachment = Attachment(
        attachment_id=AttachmentId(found["attachment_id"]),
        name=found["name"],
        kind=MediaKind(found["kind"]),
        media_type=found["media_type"],
        extension=found["extension"],
        size=found["size"],
        sha512=found["sha512"],
        crc32=found["crc32"],
        added_at=moment(found["added_at"]),
        removed=tuple(found["removed"].split()),
        is_cleaned=bool(found["is_cleaned"]),
        has_thumbnail=found["thumbnail_id"] is not None,
        width=found["width"],
        height=found["height"],
    )
    return Kept(attachment=attachment, file_id=found["file_id"], thumbnail_id=found["thumbnail_id"])

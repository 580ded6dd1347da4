"""What is known of each sealed file, and which record it belongs to; the bytes are `storage.files`' part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, delete, insert, select

from desktop.clock import moment, stamp
from desktop.domain import step
from desktop.domain.answers import parse, texts
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, DraftId, RecordId
from desktop.errors import Code, FixableError, MachineError
from desktop.storage import tables
from desktop.storage.engine import Database

_T = tables.attachments
_DRAFTS = tables.drafts.c
_REVISIONS = tables.revisions.c
_STEPS = tables.draft_steps.c
_NAMES = (_T.c.file_id, _T.c.thumbnail_id, _T.c.original_id)
"""Every column that names a sealed file."""

_FILES = select(_T.c.attachment_id, *_NAMES).where(_T.c.record_id == bindparam("record"))
_OPEN = select(_DRAFTS.draft_id).where(_DRAFTS.record_id == bindparam("record_id"), _DRAFTS.is_discarded == 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The untouched picture behind a retouched copy, sealed: what is known of it, as of any file."""

    file_id: str
    size: int
    sha512: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An attachment and the names of its sealed files."""

    attachment: Attachment
    file_id: str
    thumbnail_id: str | None
    original: Original | None = None


class Attachments:
    """Attachments by id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record_id: RecordId, kept: Kept) -> None:
        """Keep the facts of a file that is already sealed and durable.

        Raises FixableError(RECORD_MISSING) if the record has no open draft any more: no answer could name it.
        """
        with self._database.write() as connection:
            if connection.execute(_OPEN, {"record_id": record_id}).first() is None:
                raise FixableError(Code.RECORD_MISSING)
            put(connection, record_id, kept)

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
            rows = connection.execute(select(_T.c.attachment_id, *_NAMES)).all()
        return {name: AttachmentId(row[0]) for row in rows for name in row[1:] if name}

    def prune(self, record_id: RecordId) -> tuple[str, ...]:
        """Forget the files that no revision, draft or step of undoing of the record names any more.

        Return the names of their sealed files, which may now be removed.
        """
        with self._database.write() as connection:
            return self.forget(connection, record_id)

    def unnamed(self, record_id: RecordId, *, without: DraftId | None = None) -> tuple[str, ...]:
        """Return the sealed files that nothing of the record names, one draft not counted."""
        with self._database.read() as connection:
            return tuple(name for file in _unnamed(connection, record_id, without) for name in file.names)

    def forget(
        self, connection: Connection, record_id: RecordId, *, without: DraftId | None = None
    ) -> tuple[str, ...]:
        """Forget what `unnamed` returns, as part of a larger transaction; return the names."""
        gone: list[str] = []
        for file in _unnamed(connection, record_id, without):
            connection.execute(delete(_T).where(_T.c.attachment_id == file.attachment_id))
            gone += file.names
        return tuple(gone)


def put(connection: Connection, record_id: RecordId, kept: Kept) -> None:
    """Keep the facts of a file as part of a larger transaction, in which some answer names it."""
    facts, original = kept.attachment, kept.original
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
            original_id=None if original is None else original.file_id,
            original_size=None if original is None else original.size,
            original_sha512=None if original is None else original.sha512,
            retouched=facts.is_retouched,
        )
    )


@dataclass(frozen=True, slots=True)
class _File:
    attachment_id: str
    names: tuple[str, ...]


def _unnamed(connection: Connection, record_id: RecordId, without: DraftId | None) -> list[_File]:
    """Return the record's files that no revision, draft or step of undoing names.

    None at all while one of those cannot be read: it may name them.
    """
    files = [
        _File(row[0], tuple(name for name in row[1:] if name))
        for row in connection.execute(_FILES, {"record": record_id})
    ]
    if not files:
        return []
    try:
        named = set(_names(connection, record_id, without))
    except FixableError:
        return []
    return [file for file in files if file.attachment_id not in named]


def _names(connection: Connection, record_id: RecordId, without: DraftId | None) -> Iterator[str]:
    """Yield every answer of the record, also those that undoing could bring back."""
    answers = select(_REVISIONS.answers).where(_REVISIONS.record_id == record_id)
    for text in connection.execute(answers).scalars():
        yield from texts(parse(text))
    drafts = select(_DRAFTS.draft_id, _DRAFTS.answers).where(_DRAFTS.record_id == record_id)
    for draft in connection.execute(drafts).all():
        if draft.draft_id != without:
            yield from texts(parse(draft.answers))
            changes = select(_STEPS.changes).where(_STEPS.draft_id == draft.draft_id)
            for text in connection.execute(changes).scalars():
                yield from step.names(step.read(text))


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
        is_retouched=bool(found["retouched"]),
        has_original=found["original_id"] is not None,
    )
    original = None
    if found["original_id"] is not None:
        original = Original(
            file_id=found["original_id"], size=found["original_size"], sha512=found["original_sha512"]
        )
    return Kept(
        attachment=attachment,
        file_id=found["file_id"],
        thumbnail_id=found["thumbnail_id"],
        original=original,
    )

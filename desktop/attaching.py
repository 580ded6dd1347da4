"""Take a file in: cleaned, sealed, and kept with its record, or not at all."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

from desktop.domain.answers import clean
from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId, RecordId, new_uuid
from desktop.progress import CancelToken, Progress, silent
from desktop.safety import media
from desktop.storage.attachments import Kept
from desktop.storage.store import Store


def attach_file(
    store: Store,
    record_id: RecordId,
    source: Path,
    now: datetime,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Attachment:
    """Clean and seal the file at `source` and keep it with the record.

    The database is asked once, at the end. Raises what `safety.media.clean` and `storage.files.seal` raise,
    and FixableError(RECORD_MISSING) if the record's draft was closed meanwhile; nothing is left then.
    """
    if cancel is not None:
        cancel.check()  # it may have waited behind another file
    cleaned = media.clean(source)
    sealed_ids: list[str] = []
    try:
        with cleaned.open() as stream:
            sealed = store.files.seal(stream, progress=progress, cancel=cancel, total=cleaned.size)
        sealed_ids.append(sealed.file_id)
        thumbnail_id = None
        if cleaned.thumbnail is not None:
            thumbnail_id = store.files.seal(io.BytesIO(cleaned.thumbnail)).file_id
            sealed_ids.append(thumbnail_id)
        attachment = Attachment(
            attachment_id=AttachmentId(new_uuid()),
            name=clean(cleaned.name),
            kind=cleaned.kind,
            media_type=cleaned.media_type,
            extension=cleaned.extension,
            size=sealed.size,
            sha512=sealed.sha512,
            crc32=sealed.crc32,
            added_at=now,
            removed=cleaned.removed,
            is_cleaned=cleaned.is_cleaned,
            has_thumbnail=thumbnail_id is not None,
            width=cleaned.width,
            height=cleaned.height,
        )
        if cancel is not None:
            cancel.check()
        kept = Kept(attachment=attachment, file_id=sealed.file_id, thumbnail_id=thumbnail_id)
        store.attachments.add(record_id, kept)
    except BaseException:
        for file_id in sealed_ids:
            store.files.remove(file_id)
        raise
    return attachment

"""Cover or cut a picture: a copy takes its place, and the untouched one stays sealed behind it or goes."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.clock import Clock
from desktop.domain.attachment import Attachment
from desktop.domain.edits import Edits
from desktop.domain.ids import AttachmentId, DraftId, new_uuid
from desktop.errors import Code, FixableError, MachineError
from desktop.progress import CancelToken
from desktop.storage.vouching import Voucher, about_file, other_file

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.storage.attachments import Kept
    from desktop.storage.files import Sealed
    from desktop.storage.reading import SealedReader
    from desktop.storage.store import Store

LARGEST = 200 << 20
"""Bytes of the largest picture: no larger one is ever taken in."""

TYPES = frozenset({"image/jpeg", "image/png"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that is to be covered or cut.

    Attributes:
        is_frozen: whether a finished version of the record has it too; that version keeps it.
    """

    attachment: Attachment
    data: bytes
    is_frozen: bool


class Retouching:
    """Copies of pictures, and what becomes of the untouched ones.

    `retouch_attachment` may run on the files lane, beside all else; the other methods run on the store lane.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def picture(self, draft_id: DraftId, attachment_id: AttachmentId) -> Picture:
        """Return a picture to work on, of which the digest was checked.

        Raises FixableError(RECORD_MISSING), and MachineError (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED,
        ATTACHMENT_OTHER).
        """
        record_id = self._store.drafts.get(draft_id).record_id
        kept = self._store.attachments.get(attachment_id)
        return Picture(
            attachment=kept.attachment,
            data=self._read(kept),
            is_frozen=self._store.discarding.is_frozen(record_id, attachment_id),
        )

    def retouch_attachment(
        self,
        draft_id: DraftId,
        attachment_id: AttachmentId,
        edits: Edits,
        *,
        keep_original: bool,
        cancel: CancelToken | None = None,
    ) -> Attachment:
        """Keep a copy with `edits` burned in beside the picture, and return it; nothing names it yet.

        With `keep_original` the untouched picture is sealed behind the copy, where nothing that leaves the
        vault can reach it. The answer that names the copy is saved like any other; `discard` then removes
        the picture itself. Raises what `safety.retouch` raises, RECORD_MISSING if the draft was closed
        meanwhile, MachineError of the file and the disk, and Cancelled; nothing is left then.
        """
        from desktop.safety.retouch import retouch  # Pillow is slow to import
        from desktop.storage.attachments import Kept, Original

        record_id = self._store.drafts.get(draft_id).record_id
        before = self._store.attachments.get(attachment_id)
        facts = before.attachment
        if facts.media_type not in TYPES:
            raise FixableError(Code.PICTURE_DAMAGED, name=facts.name)
        data = self._read(before)
        made = retouch(data, edits, facts.name)
        sealed_ids: list[str] = []

        def seal(content: bytes) -> Sealed:
            sealed = self._store.files.seal(io.BytesIO(content), cancel=cancel, total=len(content))
            sealed_ids.append(sealed.file_id)
            return sealed

        try:
            copy, thumbnail = seal(made.data), seal(made.thumbnail)
            original = None
            if keep_original:
                kept = seal(data if before.original is None else self._read_original(before))
                original = Original(file_id=kept.file_id, size=kept.size, sha512=kept.sha512)
            attachment = replace(
                facts,
                attachment_id=AttachmentId(new_uuid()),
                size=copy.size,
                sha512=copy.sha512,
                crc32=copy.crc32,
                added_at=self._clock.now(),
                width=made.width,
                height=made.height,
                has_thumbnail=True,
                is_retouched=True,
                has_original=original is not None,
            )
            if cancel is not None:
                cancel.check()
            self._store.attachments.add(
                record_id,
                Kept(
                    attachment=attachment,
                    file_id=copy.file_id,
                    thumbnail_id=thumbnail.file_id,
                    original=original,
                ),
            )
        except BaseException:
            for file_id in sealed_ids:
                self._store.files.remove(file_id)
            raise
        return attachment

    def discard(self, draft_id: DraftId, old: AttachmentId, new: AttachmentId) -> bool:
        """Remove a picture for good, now: its copy takes its place in the draft and in its undo journal.

        A finished version that names the picture keeps it. Tells whether the picture is gone. Backups made
        before still hold it until they are thinned out. Raises FixableError(RECORD_MISSING).
        """
        record_id = self._store.drafts.get(draft_id).record_id
        self._store.attachments.get(new)  # or the answer would name nothing
        return self._store.discarding.replace(record_id, old, new)

    def original(self, attachment_id: AttachmentId) -> SealedReader:
        """Return the untouched picture behind a copy, to be looked at; close it.

        Raises MachineError (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, ATTACHMENT_OTHER).
        """
        kept = self._store.attachments.get(attachment_id)
        if kept.original is None:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=attachment_id, name=kept.attachment.name)
        # Looked at once as a whole, as it may be another file of the vault in its place.
        self._read_original(kept)
        return self._store.files.open(kept.original.file_id, name=attachment_id)

    def discard_original(self, attachment_id: AttachmentId) -> None:
        """Remove the untouched picture behind a copy for good, now."""
        self._store.discarding.original(attachment_id)

    def _read(self, kept: Kept) -> bytes:
        try:
            data = self._store.files.read(kept.file_id, LARGEST)
        except MachineError as error:
            raise about_file(error, kept.attachment) from error
        voucher = Voucher(kept.attachment)
        voucher.take(data)
        voucher.check()
        return data

    def _read_original(self, kept: Kept) -> bytes:
        if kept.original is None:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=kept.attachment.attachment_id)
        try:
            data = self._store.files.read(kept.original.file_id, LARGEST)
        except MachineError as error:
            raise about_file(error, kept.attachment) from error
        if len(data) != kept.original.size or hashlib.sha512(data).hexdigest() != kept.original.sha512:
            raise other_file(kept.attachment)
        return data

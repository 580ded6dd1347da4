"""Find, open and compare what the vault keeps; reads only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.domain.answers import texts
from desktop.domain.attachment import Attachment
from desktop.domain.departure import Departure
from desktop.domain.difference import Difference
from desktop.domain.ids import AttachmentId, DraftId, RecordId, RevisionId
from desktop.domain.notice import Notice
from desktop.domain.record import Draft, FormRef, Record, RecordSummary, RevisionSummary
from desktop.errors import Code, MachineError
from desktop.forms.comparison import compare
from desktop.forms.form import Form
from desktop.progress import CancelToken

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.forms.catalog import Catalog
    from desktop.storage.reading import SealedReader
    from desktop.storage.store import Store


class Library:
    """What the vault keeps. Every method runs on the store lane."""

    def __init__(self, store: Store, catalog: Catalog) -> None:
        self._store = store
        self._catalog = catalog

    def summaries(self, words: str = "") -> list[RecordSummary]:
        """Return the records whose title, summary, place, author and other short answers hold all `words`.

        Newest change first; case, accents and the forms of Arabic letters make no difference.
        """
        return self._store.entries.matching(words)

    def record(self, record_id: RecordId, revision_id: RevisionId | None = None) -> Record:
        """Return one finished revision, the newest unless told. Raises FixableError(RECORD_MISSING)."""
        return self._store.records.get(record_id, revision_id)

    def draft(self, draft_id: DraftId) -> Draft:
        """Return an open draft. Raises FixableError(RECORD_MISSING)."""
        return self._store.drafts.get(draft_id)

    def form(self, ref: FormRef) -> Form:
        """Return the form, as the vault keeps it or else as the program brings it. Raises FORM_MISSING."""
        return self._store.forms.get(ref) or self._catalog.form(ref)

    def history(self, record_id: RecordId) -> list[RevisionSummary]:
        """Return the record's finished revisions, newest first."""
        return self._store.records.history(record_id)

    def departures(self, record_id: RecordId) -> list[Departure]:
        """Return the bundles that any revision of the record left in, newest first."""
        return self._store.exports.of_record(record_id)

    def differences(
        self, older: RevisionId, newer: RevisionId, *, languages: Sequence[str] = ("en",)
    ) -> list[Difference]:
        """Return what changed between two revisions, in reading order, with labels in `languages`."""
        before, after = self._store.records.revision(older), self._store.records.revision(newer)
        names = {
            str(key): kept.name
            for record in (before, after)
            for key, kept in self.attachments(record).items()
        }
        return compare(
            (self.form(before.form), before.answers),
            (self.form(after.form), after.answers),
            languages=languages,
            file_names=names,
        )

    def attachment(self, attachment_id: AttachmentId) -> Attachment:
        """Return the facts of one kept file. Raises MachineError(ATTACHMENT_MISSING)."""
        return self._store.attachments.get(attachment_id).attachment

    def attachments(self, record: Record | Draft) -> dict[AttachmentId, Attachment]:
        """Return the kept files that the answers name, by id."""
        named = set(texts(record.answers))
        kept = self._store.attachments.of_record(record.record_id)
        return {key: attachment for key, attachment in kept.items() if key in named}

    def thumbnail(self, attachment_id: AttachmentId) -> bytes:
        """Return the small JPEG of a picture, or nothing for what has none. Raises as `read_file` does."""
        kept = self._store.attachments.get(attachment_id)
        return b"" if kept.thumbnail_id is None else self._read(kept.thumbnail_id, attachment_id)

    def read_file(self, attachment_id: AttachmentId) -> bytes:
        """Return a file's bytes. Raises MachineError(ATTACHMENT_MISSING) and (ATTACHMENT_DAMAGED)."""
        return self._read(self._store.attachments.get(attachment_id).file_id, attachment_id)

    def pour(
        self,
        attachment_id: AttachmentId,
        write: Callable[[bytes], object],
        *,
        cancel: CancelToken | None = None,
    ) -> None:
        """Give a file's bytes to `write`, chunk by chunk. Raises as `read_file` does."""
        file_id = self._store.attachments.get(attachment_id).file_id
        try:
            self._store.files.pour(file_id, write, cancel=cancel)
        except MachineError as error:
            raise _named(error, file_id, attachment_id) from error

    def open_file(self, attachment_id: AttachmentId) -> SealedReader:
        """Return a file for reading anywhere in it, from any thread, until the vault is closed.

        Raises MachineError(ATTACHMENT_MISSING) and (ATTACHMENT_DAMAGED), when it is opened or read.
        """
        file_id = self._store.attachments.get(attachment_id).file_id
        return self._store.files.open(file_id, name=attachment_id)

    def notices(self) -> list[Notice]:
        """Return what was found when the vault was opened, or in the list since, and stops nothing."""
        found = list(self._store.notices)
        damaged = Notice(code=Code.DATABASE_DAMAGED)
        if self._store.entries.is_damaged and damaged not in found:
            found.append(damaged)
        return found

    def _read(self, file_id: str, attachment_id: AttachmentId) -> bytes:
        try:
            return self._store.files.read(file_id)
        except MachineError as error:
            raise _named(error, file_id, attachment_id) from error


def _named(error: MachineError, file_id: str, attachment_id: AttachmentId) -> MachineError:
    """Return the same error about the attachment, whose id callers know, instead of its sealed file."""
    if error.params.get("attachment") == file_id:
        return MachineError(error.code, attachment=attachment_id)
    return error

"""Find, open and compare what the vault keeps; reads only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from desktop.clearing import Clearing
from desktop.domain.answers import texts
from desktop.domain.attachment import Attachment
from desktop.domain.author import Author
from desktop.domain.departure import Departure
from desktop.domain.difference import Difference
from desktop.domain.ids import AttachmentId, DraftId, RecordId, RevisionId
from desktop.domain.lineage import began_here, earlier, heads
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.notice import Notice
from desktop.domain.person import Telling
from desktop.domain.receipt import Judgement
from desktop.domain.record import Draft, FormRef, Record, RecordState, RecordSummary, RevisionSummary
from desktop.domain.released import Released
from desktop.domain.standing import Standing
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import AppError, Code, MachineError
from desktop.forms.comparison import compare
from desktop.forms.form import Form
from desktop.forms.logic import Logic
from desktop.forms.roles import Roles
from desktop.progress import CancelToken
from desktop.safety.lifting import still_standing
from desktop.safety.said_since import said_since
from desktop.safety.source import Source
from desktop.safety.telling import read_telling
from desktop.storage.vouching import Voucher, about_file, other_file, vouch

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.forms.catalog import Catalog
    from desktop.storage.attachments import Kept
    from desktop.storage.reading import SealedReader
    from desktop.storage.store import Store

T = TypeVar("T")

READ_LIMIT = 200 << 20
"""Larger files are not read at once; no picture or document is larger when it is taken in."""


class Library:
    """What the vault keeps. Every method runs on the store lane."""

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        clearing: Clearing | None = None,
        *,
        sender: Callable[[str], KnownMaker] | None = None,
    ) -> None:
        """Read from `store`; without a `clearing` nothing counts as checked by anybody.

        `sender` tells all that is known of a key that brought something; else only what people compared.
        """
        self._sender = sender
        self._store = store
        self._catalog = catalog
        self._clearing = clearing or Clearing(store)

    def summaries(self, words: str = "") -> list[RecordSummary]:
        """Return the records whose title, summary, place, author and other short answers hold all `words`.

        Newest change first; case, accents and the forms of Arabic letters make no difference.
        """
        found = self._versions(self._store.entries.matching(words))
        touched = self._store.withdrawals.touched()
        standing = self._store.receipts.standing()
        answered = [_answered(row, standing) for row in found]
        return [self._shown(row) if row.record_id in touched else row for row in answered]

    def _versions(self, rows: list[RecordSummary]) -> list[RecordSummary]:
        """Return the lines with whose version they show, and how many stand side by side."""
        brought = {record_id: heads(knots) for record_id, knots in self._store.records.brought().items()}
        makers = self._store.records.makers(found[0].revision_id for found in brought.values())
        return [
            row
            if row.record_id not in brought
            else replace(
                row,
                versions=len(brought[row.record_id]),
                maker="" if row.draft_id else makers[brought[row.record_id][0].revision_id],
            )
            for row in rows
        ]

    def sender(self, fingerprint: str) -> KnownMaker:
        """Return what people here know of a colleague whose bundle brought a version."""
        if self._sender is not None:
            return self._sender(fingerprint)
        contact = self._store.contacts.of(fingerprint)
        if contact is None:
            return KnownMaker(kind=MakerKind.UNKNOWN, fingerprint=fingerprint)
        return KnownMaker(
            kind=MakerKind.COMPARED if contact.compared_on is not None else MakerKind.UNKNOWN,
            fingerprint=fingerprint,
            name=contact.name,
            organisation=contact.organisation,
            known_on=contact.compared_on,
        )

    def versions(self, record_id: RecordId) -> tuple[Record, ...]:
        """Return the newest versions of a record, several if they stand side by side, the own one first."""
        found = heads(self._store.records.knots(record_id))
        return tuple(self._store.records.revision(one.revision_id) for one in found)

    def _shown(self, row: RecordSummary) -> RecordSummary:
        """Return the line of a record as withdrawn, if all of it was taken back and not given again."""
        taken = tuple(one for one in self._store.withdrawals.of_record(row.record_id) if one.is_whole)
        with suppress(AppError):  # what cannot be read lifts nothing
            record = self.on_paper(self.record(row.record_id))
            taken = still_standing(self.form(record.form), record.answers, taken)
        return replace(row, state=RecordState.WITHDRAWN) if taken else row

    def title(self, record_id: RecordId) -> str:
        """Return a record's title as the list has it, though the record itself cannot be read; else ""."""
        return next((row.title for row in self.summaries() if row.record_id == record_id), "")

    def record(self, record_id: RecordId, revision_id: RevisionId | None = None) -> Record:
        """Return one finished revision, the newest unless told. Raises FixableError(RECORD_MISSING)."""
        return self._store.records.get(record_id, revision_id)

    def source(
        self, record_id: RecordId, revision_id: RevisionId | None = None
    ) -> tuple[Source, Telling | None]:
        """Return all of a revision that a disclosure may pick from, and the consents in it.

        The newest revision unless told. Raises FixableError (RECORD_MISSING, FORM_MISSING).
        """
        record = self.record(record_id, revision_id)
        form = self.form(record.form)
        knots = self._store.records.knots(record_id)
        source = Source(
            record=record,
            form=form,
            files=self.attachments(record),
            is_elsewhere=bool(record.origin) or not began_here(knots),
            began_here=began_here(knots),
            is_stopped=self._is_stopped(record),
            versions=len(heads(knots)),
            earlier=earlier(knots, record.revision_id),
            sign_offs=self._clearing.sign_offs(record),
            digest=self._clearing.digest(record),
            writer=record.maker or self._clearing.writer,
            is_public_delegated=self._clearing.is_public_delegated,
            latest_day=self._store.settings.latest_day(),
        )
        return source, self._telling(form, record)

    def source_of_draft(self, draft_id: DraftId) -> tuple[Source, Telling | None]:
        """Return all of an open draft as it is saved, to be read on paper at the own desk, and its consents.

        Nobody has checked it, so it is fit for no other reader. Raises FixableError (RECORD_MISSING,
        FORM_MISSING).
        """
        draft = self.draft(draft_id)
        form = self.form(draft.form)
        answers = Logic(
            form, draft.answers, now=draft.changed_at, languages=form.languages
        ).relevant_answers()
        newest = self._store.records.newest(draft.record_id)
        roles = Roles(form)
        record = Record(
            record_id=draft.record_id,
            revision_id=RevisionId(draft.draft_id),
            number=1 if newest is None else newest.number + 1,
            parent=None if newest is None else newest.revision_id,
            record_type=draft.record_type,
            state=RecordState.DRAFT,
            form=draft.form,
            title=roles.headline(answers).title,
            language=roles.answer(answers, "language") or form.languages[0],
            audience=roles.audience(answers),
            author=roles.author_of(answers, Author()),
            answers=answers,
            finished_at=draft.changed_at,
        )
        latest = self._store.settings.latest_day()
        source = Source(record=record, form=form, files=self.attachments(record), latest_day=latest)
        return source, self._telling(form, record)

    def on_paper(self, record: Record) -> Record:
        """Return the version whose consents say whether somebody agreed again after she took hers back.

        Of a record that was ever written here that is one's own: a colleague has no paper to show for it.
        """
        own = self._store.records.own(record.record_id) if record.origin else []
        return own[0] if own else record

    def _telling(self, form: Form, record: Record) -> Telling | None:
        taken = self._store.withdrawals.of_record(record.record_id)
        paper = self.on_paper(record) if taken else record
        standing = still_standing(form if paper is record else self.form(paper.form), paper.answers, taken)
        since = self.said_since(record)
        return read_telling(form, record.answers, (*standing, *since), is_stopped=self._is_stopped(record))

    def said_since(self, record: Record) -> tuple[Withdrawal, ...]:
        """Return what the record's open draft takes back of what a version agreed to."""
        draft = self._store.drafts.of_record(record.record_id)
        then = None if draft is None else read_telling(self.form(record.form), record.answers)
        if draft is None or then is None:
            return ()
        try:
            now = read_telling(self.form(draft.form), draft.answers)
        except AppError:  # a draft that cannot be read says nothing; whoever opens it is told
            return ()
        return () if now is None else said_since(record, then, draft, now)

    def _is_stopped(self, record: Record) -> bool:
        """Tell whether it must not leave; what a colleague changed says nothing of who is in danger here."""
        stopping = self._store.stopping
        if record.origin:
            return stopping.is_stopped(record.record_id)
        return stopping.covers(record.record_id, record.number)

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

    def released(self, record: Record | Draft) -> tuple[Released, ...]:
        """Return the files that the answers name, and that went from here once the gateway had them."""
        named = set(texts(record.answers)) - set(self.attachments(record))  # a colleague may send one back
        found = self._store.discarding.released(record.record_id)
        return tuple(one for one in found if one.attachment_id in named)

    def released_file(self, draft_id: DraftId, attachment_id: AttachmentId) -> Released | None:
        """Return when a file of a draft's record went from here, if it did so on purpose."""
        found = self._store.discarding.released(self.draft(draft_id).record_id)
        return next((one for one in found if one.attachment_id == attachment_id), None)

    def thumbnail(self, attachment_id: AttachmentId) -> bytes:
        """Return the small JPEG of a picture, or nothing for what has none. Raises as `read_file` does."""
        if self._store.attachments.get(attachment_id).thumbnail_id is None:
            return b""
        return self._at_hand(attachment_id, self._store.files.read, lambda kept: kept.thumbnail_id or "")

    def read_file(self, attachment_id: AttachmentId) -> bytes:
        """Return a file's bytes, of which the digest was checked.

        Raises MachineError (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, ATTACHMENT_OTHER).
        """
        found = self._at_hand(attachment_id, partial(self._store.files.read, limit=READ_LIMIT))
        voucher = Voucher(self.attachment(attachment_id))
        voucher.take(found)
        voucher.check()
        return found

    def pour(
        self,
        attachment_id: AttachmentId,
        write: Callable[[bytes], object],
        *,
        cancel: CancelToken | None = None,
    ) -> None:
        """Give a file's bytes to `write`, chunk by chunk; whoever takes them checks their digest.

        Raises MachineError (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED).
        """
        files = self._store.files
        self._at_hand(attachment_id, lambda file_id: files.pour(file_id, write, cancel=cancel))

    def open_file(self, attachment_id: AttachmentId) -> SealedReader:
        """Return a file for reading anywhere in it, from any thread, until the vault is closed.

        Its size is that of the file it should be; `vouch` looks at the rest. Raises MachineError
        (ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, ATTACHMENT_OTHER), when it is opened or read.
        """
        files = self._store.files
        reader = self._at_hand(attachment_id, lambda file_id: files.open(file_id, name=attachment_id))
        attachment = self.attachment(attachment_id)
        if reader.size != attachment.size:
            reader.close()
            raise other_file(attachment)
        return reader

    def vouch(self, attachment: Attachment, reader: SealedReader) -> None:
        """Raise MachineError unless all bytes are those that were kept once; beside the store lane.

        Raises Cancelled when the file is closed meanwhile.
        """
        try:
            vouch(attachment, reader)
        except MachineError as error:
            raise about_file(error, attachment) from error

    def quick_look(self, attachment_id: AttachmentId) -> MachineError | None:
        """Return what is wrong with a file, as far as a quick look tells; the check looks at all of it."""
        try:
            self.open_file(attachment_id).close()
        except MachineError as error:
            return error
        return None

    def notices(self) -> list[Notice]:
        """Return what was found when the vault was opened, or in the list since, and stops nothing."""
        found = list(self._store.notices)
        damaged = Notice(code=Code.DATABASE_DAMAGED)
        if self._store.entries.is_damaged and damaged not in found:
            found.append(damaged)
        return found

    def _at_hand(
        self,
        attachment_id: AttachmentId,
        act: Callable[[str], T],
        which: Callable[[Kept], str] = lambda kept: kept.file_id,
    ) -> T:
        """Do something with a sealed file by its present name.

        Sealing anew gives it another name at any moment, after which the one that was read a moment ago is
        gone: a file that is not there is looked up once more before that is told.
        """
        file_id = which(self._store.attachments.get(attachment_id))
        try:
            return act(file_id)
        except MachineError as error:
            now = which(self._store.attachments.get(attachment_id))
            if error.code is not Code.ATTACHMENT_MISSING or now == file_id:
                raise about_file(error, self.attachment(attachment_id)) from error
        try:
            return act(now)
        except MachineError as error:
            raise about_file(error, self.attachment(attachment_id)) from error


def _answered(row: RecordSummary, standing: Standing) -> RecordSummary:
    """Return the line with what a gateway said of its version, and what it still asks for."""
    asked = standing.asked.get(row.record_id, 0)
    answer = standing.said.get(row.revision_id) if row.revision_id is not None else None
    if answer is None and not asked:
        return row
    if answer is Judgement.NEEDS_CORRECTION and not asked:
        answer = None  # somebody here saw to all of it
    return replace(row, answer=answer, asked=asked)

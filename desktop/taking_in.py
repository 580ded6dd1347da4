"""Take in records that a colleague made: judged one by one, then kept together or not at all."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO

from desktop.clock import Clock
from desktop.domain.answers import clean
from desktop.domain.attachment import Attachment
from desktop.domain.author import Author
from desktop.domain.carried import Carried
from desktop.domain.coming import Arrival, Came, ComingFile
from desktop.domain.ids import AttachmentId, RecordId, RevisionId, new_uuid
from desktop.domain.lineage import Heads, Knot
from desktop.domain.record import FormRef
from desktop.errors import AppError, Code, FixableError
from desktop.forms.form import Form
from desktop.forms.roles import Roles
from desktop.headlines import Headlines
from desktop.progress import CancelToken, Progress, silent
from desktop.safety.lifting import still_standing
from desktop.storage.attachments import Kept
from desktop.storage.incoming import Arriving
from desktop.trees import contradicts, placed

if TYPE_CHECKING:
    from desktop.forms.catalog import Catalog
    from desktop.storage.store import Store

MOST_REVISIONS = 100_000
"""A revision with a higher number was made up: the ones after it could not be counted any more."""

_FileKey = tuple[RecordId, str, str]
Open = Callable[[ComingFile], BinaryIO]
"""Opens a file of the bundle to read it once; whoever reads compares its digest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a revision would be here.

    Attributes:
        form: the version of the form here that it is read by; None where it does not come.
        author: who wrote it, as it says itself.
        new_files: those of its files that are not here yet.
    """

    arrival: Arrival
    form: FormRef | None = None
    author: str = ""
    new_files: tuple[ComingFile, ...] = ()
    is_own: bool = False


@dataclass(slots=True)
class _Sealed:
    """Files of a bundle that lie sealed in the vault, and that nothing names yet."""

    by_key: dict[_FileKey, Kept] = field(default_factory=dict)

    def ids(self) -> Iterator[str]:
        """Yield the names of the sealed files."""
        for kept in self.by_key.values():
            yield kept.file_id
            if kept.thumbnail_id is not None:
                yield kept.thumbnail_id


class TakingIn:
    """The way into a vault for records from elsewhere.

    May run on the files lane beside the store lane: whatever it writes is one transaction, and the files that
    it seals before are named by nothing until then.
    """

    def __init__(self, store: Store, catalog: Catalog, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._headlines = Headlines(store, catalog)
        self._standing: dict[RecordId, Heads] = {}
        self._own = set[RecordId]()
        self._there: dict[RecordId, dict[tuple[str, str], AttachmentId]] = {}
        self._binned = frozenset[RecordId]()
        self._roles: dict[FormRef, Roles] = {}

    def begin(self) -> None:
        """Forget what was judged before: the next revisions are of another bundle."""
        self._standing, self._there = {}, {}
        self._own = set()
        self._binned = frozenset(one.record_id for one in self._store.bin.records())

    def judge(self, came: Came, form_of: Callable[[Came], Form | None]) -> Judged:
        """Return what a revision would be here, beside those of the same bundle that were judged before it.

        `form_of` returns the form that it can be read by here, under its version here, or None.
        """
        record = came.record
        standing = self._standing_of(record.record_id)
        is_own = record.record_id in self._own
        if standing.knows(record.revision_id) or self._is_of_another(record.revision_id):
            return Judged(arrival=self._known(came), is_own=is_own)
        if record.record_id in self._binned:
            return Judged(arrival=Arrival.IN_BIN, is_own=is_own)
        form = form_of(came) if record.number <= MOST_REVISIONS else None
        if form is None:
            return Judged(arrival=Arrival.NO_TEMPLATE, is_own=is_own)
        if self._is_taken_back(came, form):
            return Judged(arrival=Arrival.TAKEN_BACK, is_own=is_own)
        knot = Knot(
            revision_id=record.revision_id,
            number=record.number,
            parent=record.parent,
            merges=record.merges,
            is_own=False,
        )
        arrival = _arrival(standing, knot)
        there = self._files_of(record.record_id)
        return Judged(
            arrival=arrival,
            form=form.ref,
            author=self._roles_of(form).headline(record.answers).author,
            new_files=tuple(one for one in came.files if one.key not in there),
            is_own=is_own,
        )

    def keep(
        self,
        coming: Callable[[], Iterable[tuple[Came, FormRef]]],
        files: Iterable[tuple[RecordId, ComingFile]],
        open_file: Open,
        bundle: Carried,
        *,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> tuple[RevisionId, ...]:
        """Seal the files, then keep all revisions in one transaction; return those that are new.

        Args:
            coming: gives what comes, one by one; called once, when all files are sealed.
            files: those that are not here yet, each with its record.
            open_file: opens one of them.
            bundle: what is remembered of where it came from.
            progress: bytes that were sealed, of all.
            cancel: asks to stop; nothing is left then.

        Raises MachineError, Cancelled and whatever reading the bundle raises; nothing is left then. A crash
        leaves at most sealed files that nothing names, which the next opening sets aside.
        """
        wanted = {(record_id, *one.key): one for record_id, one in files}
        total, done = sum(one.size for one in wanted.values()), 0
        sealed = _Sealed()
        try:
            for key, one in wanted.items():

                def tell(part: int, _of: int, before: int = done) -> None:
                    progress(before + part, total)

                sealed.by_key[key] = self._seal(one, open_file, tell, cancel)
                done += one.size
            if cancel is not None:
                cancel.check()
            return self._store.incoming.add(self._arriving(coming(), sealed), bundle)
        except BaseException:
            for file_id in sealed.ids():
                self._store.files.remove(file_id)
            raise

    def _arriving(self, coming: Iterable[tuple[Came, FormRef]], sealed: _Sealed) -> Iterator[Arriving]:
        named: set[_FileKey] = set()
        for came, ref in coming:
            record_id = came.record.record_id
            there = dict(self._files_of(record_id))
            new: list[Kept] = []
            for one in came.files:
                key = (record_id, *one.key)
                if key in sealed.by_key:
                    kept = sealed.by_key[key]
                    there[one.key] = kept.attachment.attachment_id
                    if key not in named:
                        new.append(kept)
                        named.add(key)
            answers = came.record.answers
            for one in came.files:
                answers = placed(answers, one.question, there[one.key])
            author = self._headlines.roles(ref).author_of(answers, Author())
            record = replace(came.record, form=ref, answers=answers, author=author)
            headline = self._headlines.of(ref, answers)
            yield Arriving(record=record, headline=headline, files=tuple(new), sign_offs=came.sign_offs)

    def _seal(self, one: ComingFile, open_file: Open, progress: Progress, cancel: CancelToken | None) -> Kept:
        """Seal one file under names of its own, and look at it as at any file that somebody adds."""
        from desktop.looking import look_at  # Pillow is slow to import

        with open_file(one) as stream:
            sealed = self._store.files.seal(stream, progress=progress, cancel=cancel, total=one.size)
        thumbnail_id = None
        try:
            if (sealed.size, sealed.sha512) != (one.size, one.sha512):
                raise FixableError(Code.BUNDLE_UNREADABLE, name=one.name)  # changed since it was verified
            looked = look_at(one, lambda limit: self._store.files.read(sealed.file_id, limit))
            if looked.thumbnail is not None:
                thumbnail_id = self._store.files.seal(io.BytesIO(looked.thumbnail)).file_id
        except BaseException:
            self._store.files.remove(sealed.file_id)
            raise
        attachment = Attachment(
            attachment_id=AttachmentId(new_uuid()),
            name=clean(one.name),
            kind=looked.kind,
            media_type=one.media_type,
            extension=one.extension,
            size=sealed.size,
            sha512=sealed.sha512,
            crc32=sealed.crc32,
            added_at=self._clock.now(),
            is_cleaned=looked.is_cleaned,
            has_thumbnail=thumbnail_id is not None,
            width=looked.width,
            height=looked.height,
        )
        return Kept(attachment=attachment, file_id=sealed.file_id, thumbnail_id=thumbnail_id)

    def _standing_of(self, record_id: RecordId) -> Heads:
        """Return the record's versions: those here, and those of the bundle that were judged before."""
        if record_id not in self._standing:
            knots = self._store.records.knots(record_id)
            self._standing[record_id] = Heads(knots)
            if any(one.is_own and one.number == 1 for one in knots):
                self._own.add(record_id)
        return self._standing[record_id]

    def _files_of(self, record_id: RecordId) -> dict[tuple[str, str], AttachmentId]:
        """Return the record's files that are here, by digest and extension."""
        if record_id not in self._there:
            kept = self._store.attachments.of_record(record_id)
            self._there[record_id] = {(one.sha512, one.extension): key for key, one in kept.items()}
        return self._there[record_id]

    def _is_of_another(self, revision_id: RevisionId) -> bool:
        """Tell whether a revision that is none of its record's is that of another record here."""
        try:
            self._store.records.revision(revision_id)
        except FixableError:
            return False
        return True

    def _known(self, came: Came) -> Arrival:
        """Tell whether what is here contradicts it; less of the same is no contradiction."""
        try:
            here = self._store.records.revision(came.record.revision_id)
        except AppError:
            return Arrival.IN_BIN if came.record.record_id in self._binned else Arrival.KNOWN
        if here.record_id != came.record.record_id:
            return Arrival.DIFFERENT
        there, answers = self._files_of(here.record_id), came.record.answers
        for one in came.files:
            answers = placed(answers, one.question, there.get(one.key, AttachmentId("")))
        return Arrival.DIFFERENT if contradicts(here.answers, answers) else Arrival.KNOWN

    def _roles_of(self, form: Form) -> Roles:
        if form.ref not in self._roles:
            self._roles[form.ref] = Roles(form)
        return self._roles[form.ref]

    def _is_taken_back(self, came: Came, form: Form) -> bool:
        taken = [one for one in self._store.withdrawals.of_record(came.record.record_id) if one.is_whole]
        own = self._store.records.own(came.record.record_id) if taken else []
        if not own:
            return bool(still_standing(form, came.record.answers, taken))
        # The papers are here: a colleague's version says nothing of who agreed again.
        kept = self._store.forms.get(own[0].form)
        return kept is None or bool(still_standing(kept, own[0].answers, taken))


def _arrival(standing: Heads, knot: Knot) -> Arrival:
    """Let a revision come, and return what it is beside those before it."""
    before = len(standing)
    standing.add(knot)
    if not before:
        return Arrival.NEW
    if knot.revision_id not in standing:
        return Arrival.EARLIER
    return Arrival.NEWER if len(standing) <= before else Arrival.BESIDE

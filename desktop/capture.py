"""Begin, save, finish and amend records; the only door through which anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.amending import Amending
from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.answers import AnswerTree, tidy
from desktop.domain.attachment import Attachment
from desktop.domain.author import Author
from desktop.domain.conflict import Conflict
from desktop.domain.departure import Departure
from desktop.domain.ids import DraftId, RecordId, RevisionId, new_uuid
from desktop.domain.parcel import Parcel
from desktop.domain.record import Draft, FormRef, Record, RecordState, RecordType
from desktop.errors import Code, FixableError, MachineError
from desktop.forms.form import Form, RequiredFor
from desktop.forms.logic import Logic
from desktop.headlines import Headlines
from desktop.numbering import last_number
from desktop.progress import CancelToken, Progress, silent
from desktop.retouching import Retouching
from desktop.safety.consents import judge_ready
from desktop.safety.judged_day import judged_day
from desktop.safety.lifting import still_standing
from desktop.safety.telling import read_telling
from desktop.safety.unseen import unseen
from desktop.stopping import is_in_danger, stopped
from desktop.undo import Undo

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.forms.catalog import Catalog
    from desktop.storage.store import Store


class Capture:
    """Work on drafts. Every method runs on the store lane and is durable when it returns.

    `attach` alone may run on another thread beside it: a film takes longer than typing may stay unsaved.

    Attributes:
        steps: takes back what was saved, step by step.
        retouching: covers and cuts pictures.
    """

    def __init__(
        self, store: Store, catalog: Catalog, clock: Clock, *, languages: Sequence[str] = ("en",)
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._clock = clock
        self._languages = tuple(languages)
        self._headlines = Headlines(store, catalog)
        self.steps = Undo(store, self._headlines, clock)
        self._amending = Amending(store, self._headlines.form)
        self.retouching = Retouching(store, clock)
        self._known: dict[DraftId, Draft] = {}  # the one being written: only what never changes is used of it

    def author(self) -> Author:
        """Return who writes at this vault."""
        return self._store.settings.author()

    def set_author(self, author: Author) -> Change:
        """Keep who writes; drafts that begin from now on say so."""
        self._store.settings.put_author(author)
        return Change(settings=True)

    def begin(self, record_type: RecordType, *, language: str = "en") -> Draft:
        """Return a new draft with the form's defaults and the author's own details filled in."""
        form = self._catalog.current(record_type)
        self._store.forms.keep(form, self._catalog.lists(form.ref))
        now = self._clock.now()
        record_id = RecordId(new_uuid())
        author = self.author()
        known = {
            "language": language,
            "author": author.alias,
            "authorRole": author.role.value,
            "organisation": author.organisation,
            "programme": author.programme,
            "contact": author.contact,
            "recordId": record_id,
            "recordType": record_type.value,
            "status": RecordState.DRAFT.value,
            "version": "1",
        }
        logic = self._logic(form, {}, now)
        logic.fill_defaults()
        for role, value in known.items():
            if value:
                logic.fill(role, value)
        draft = Draft(
            draft_id=DraftId(new_uuid()),
            record_id=record_id,
            record_type=record_type,
            form=form.ref,
            parent=None,
            answers=tidy(logic.answers()),
            created_at=now,
            changed_at=now,
        )
        self._store.drafts.add(draft, self._headlines.of(draft.form, draft.answers))
        return draft

    def open(self, draft_id: DraftId) -> Draft:
        """Return the draft as it was last saved. Raises FixableError(RECORD_MISSING)."""
        return self._store.drafts.get(draft_id)

    def form(self, ref: FormRef) -> Form:
        """Return the form, as the vault keeps it or else as the program brings it. Raises FORM_MISSING."""
        return self._headlines.form(ref)

    def save(self, draft_id: DraftId, answers: AnswerTree, *, is_step: bool = True) -> Change:
        """Replace the draft's answers; on the disk when this returns. Raises RECORD_MISSING.

        `desktop.undo` can take it back, unless it is no step but only what followed from one that was undone.
        """
        draft = self._known.get(draft_id) or self._store.drafts.get(draft_id)
        self._known = {draft_id: draft}
        kept = tidy(answers)
        if self._store.stopping.is_stopped(draft.record_id) and is_in_danger(self.form(draft.form), kept):
            # Typing that was still on its way when the story was stopped must not bring back what went.
            kept, is_step = self._stopped(draft, kept), False
        self._store.drafts.save(
            draft,
            kept,
            self._headlines.of(draft.form, kept),
            self._clock.now(),
            aside=self._headlines.reckoned(draft.form),
            is_step=is_step,
        )
        return _change(draft)

    def renew(self, draft_id: DraftId) -> Change:
        """Note that an old draft is still needed, as if it had been changed now. Raises RECORD_MISSING."""
        return self.save(draft_id, self.open(draft_id).answers, is_step=False)

    def finish(self, draft_id: DraftId) -> Record:
        """Freeze the draft as the next revision of its record, for good.

        Raises FixableError(NOT_READY, problems=, conflicts=) with every problem of an answer, and all that
        stands between the people in it and "ready", at once; the draft then stays.
        """
        draft = self._store.drafts.get(draft_id)
        form = self.form(draft.form)
        now = self._clock.now()
        place = self._amending.place(draft)
        logic = self._logic(form, draft.answers, now)
        for role, value in {
            "recordId": draft.record_id,
            "recordType": draft.record_type.value,
            "status": RecordState.READY.value,
            "version": str(place.number),
            "changedAt": now.date().isoformat(),
        }.items():
            logic.fill(role, value)
        problems = self._amending.problems(logic.problems(RequiredFor.READY), form, place)
        answers = tidy(logic.relevant_answers())
        conflicts = self._amending.conflicts(self._conflicts(form, draft, answers), place)
        if problems or any(conflict.is_blocking for conflict in conflicts):
            raise FixableError(Code.NOT_READY, problems=problems, conflicts=conflicts)
        roles = self._headlines.roles(draft.form)
        headline = roles.headline(answers)
        record = Record(
            record_id=draft.record_id,
            revision_id=RevisionId(new_uuid()),
            number=place.number,
            parent=place.parent,
            record_type=draft.record_type,
            state=RecordState.READY,
            form=draft.form,
            title=headline.title,
            language=roles.answer(answers, "language") or form.languages[0],
            audience=headline.audience,
            author=roles.author_of(answers, self.author()),
            answers=answers,
            finished_at=now,
            merges=place.merges,
            remarks=place.remarks,
        )
        self._store.records.add(record, headline, closes=draft_id)
        self._drop_files(record.record_id)
        return record

    def stop_for_danger(self, draft_id: DraftId) -> Change:
        """Keep of a draft the day of stopping and nothing that was told: somebody in it is in danger.

        The words go from the draft, from its steps of undoing, from drafts of the record in the bin, from its
        files and from every free page; nothing brings them back but a backup that was made before. Finished
        revisions stay here and leave no more, until a newer one is finished when it is safe again.

        Raises FixableError(RECORD_MISSING), and MachineError when the disk does not let the last traces go:
        the draft is stopped then, and the next opening tries again.
        """
        draft = self._store.drafts.get(draft_id)
        self._known = {}
        left = self._stopped(draft, draft.answers)
        self._store.stopping.stop(draft, left, self._headlines.of(draft.form, left), self._clock.now())
        self._store.bin.wipe_traces()
        return _change(draft)

    def amend(self, record_id: RecordId, on: RevisionId | None = None) -> Draft:
        """Return the record's open draft, or a new one with the newest revision's answers and form.

        Where versions stand side by side somebody has to choose one, `on`; the others end when it is
        finished.

        Raises FixableError: RECORD_MISSING; VERSIONS_TO_CHOOSE; DRAFT_OPEN if `on` is named and the draft
        goes on from something else.
        """
        open_draft = self._store.drafts.of_record(record_id)
        if open_draft is not None:
            if on is not None and on != open_draft.parent:
                raise FixableError(Code.DRAFT_OPEN, record=record_id)
            return open_draft
        begun = self._amending.begin(record_id, on)
        record, form = begun.version, self.form(begun.form)
        now = self._clock.now()
        logic = self._logic(form, begun.answers, now)
        logic.fill("status", RecordState.DRAFT.value)
        logic.fill("version", str(record.number + 1))
        if begun.audience is not None:
            logic.fill("audience", begun.audience.value)  # who may see one's own record is not hers to widen
        # Who agreed to the finished text agreed to that one, not to what it becomes now.
        answers = tidy(unseen(form, logic.answers()))
        draft = Draft(
            draft_id=DraftId(new_uuid()),
            record_id=record_id,
            record_type=record.record_type,
            form=begun.form,
            parent=record.revision_id,
            answers=answers,
            created_at=now,
            changed_at=now,
            merges=begun.merges,
        )
        self._store.drafts.add(draft, self._headlines.of(begun.form, answers))
        return draft

    def discard(self, draft_id: DraftId) -> Change:
        """Put the draft into the bin; `restore` brings it back until it has been there for a month."""
        draft = self._store.drafts.get(draft_id)
        newest = self._store.records.newest(draft.record_id)
        under = None
        if newest is not None:
            headline = self._headlines.of(newest.form, newest.answers)
            has_left = self._store.exports.holds(newest.revision_id)
            state = RecordState.EXPORTED if has_left else newest.state
            under = (headline, newest.revision_id, state, newest.finished_at)
        self._store.drafts.discard(draft, under, self._clock.now())
        return _change(draft)

    def restore(self, draft_id: DraftId) -> Change:
        """Bring a discarded draft back. Raises DRAFT_OPEN if its record has got another one since."""
        draft = self._store.drafts.discarded(draft_id)
        self._store.drafts.restore(draft, self._headlines.of(draft.form, draft.answers))
        return _change(draft)

    def attach(
        self,
        draft_id: DraftId,
        source: Path,
        *,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Attachment:
        """Clean and seal the file at `source` and keep it with the draft's record.

        The answer that names it is saved like any other. What no answer names when the record is finished is
        removed. Raises what `safety.media.clean` and `storage.files.seal` raise, and RECORD_MISSING if the
        draft was finished or discarded meanwhile; nothing is left then.
        """
        from desktop.attaching import attach_file  # Pillow and pikepdf are slow to import

        record_id = self._store.drafts.get(draft_id).record_id
        return attach_file(
            self._store, record_id, source, self._clock.now(), progress=progress, cancel=cancel
        )

    def note_export(
        self, departure: Departure, number: int | None = None, parcel: Parcel | None = None
    ) -> Change:
        """Write into the ledger what left, for good; only of a bundle that stands under its final name.

        With a `parcel` the bundle is in the outbox from then on.
        """
        self._store.exports.add(departure, number, parcel)
        return Change(records=frozenset(record_id for record_id, _ in departure.revisions))

    def hit_reasons(self, record_ids: Iterable[RecordId]) -> dict[tuple[RecordId, str], str]:
        """Return why finds of the identifier scan were left in before, by record and fingerprint."""
        return {
            (record_id, mark): reason
            for record_id in record_ids
            for mark, reason in self._store.hit_reasons.reasons_for(record_id).items()
        }

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        """Keep why finds of the identifier scan were left in; they never leave the vault."""
        for (record_id, mark), reason in reasons.items():
            self._store.hit_reasons.keep(record_id, mark, reason)

    def last_export(self) -> tuple[int, str]:
        """Return behind which number the next bundle comes, and the newest's identity; 0 and "" first."""
        return last_number(self._store, self._clock)

    def _stopped(self, draft: Draft, answers: AnswerTree) -> AnswerTree:
        was_finished = self._store.records.newest(draft.record_id) is not None
        today = self._clock.today()
        return stopped(self.form(draft.form), answers, today, was_finished=was_finished)

    def _conflicts(self, form: Form, draft: Draft, answers: AnswerTree) -> tuple[Conflict, ...]:
        taken = still_standing(form, answers, self._store.withdrawals.of_record(draft.record_id))
        telling = read_telling(form, answers, taken)
        return () if telling is None else judge_ready(telling, self._today())

    def _today(self) -> date:
        """Return the day that consents are judged by: none grows younger because a clock was set back."""
        return judged_day(self._clock.today(), self._store.settings.latest_day())

    def _logic(self, form: Form, answers: AnswerTree, now: datetime) -> Logic:
        return Logic(form, answers, now=now, languages=self._languages)

    def _drop_files(self, record_id: RecordId) -> None:
        """Remove what no answer names. The record is finished already: what fails now must not deny that."""
        with suppress(MachineError):
            for file_id in self._store.attachments.prune(record_id):
                self._store.files.remove(file_id)


def _change(draft: Draft) -> Change:
    return Change(records=frozenset({draft.record_id}), drafts=frozenset({draft.draft_id}))

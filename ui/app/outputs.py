"""Pages, tables, text and pictures of records, and blank papers of consents; all of what may leave alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from desktop.clock import Clock
from desktop.copies import Copies
from desktop.domain.audience import Audience, Profile
from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
from desktop.domain.copy import CopyKind
from desktop.domain.disclosed import Disclosed, ExportPlan, Stays
from desktop.domain.hit import Hit
from desktop.domain.ids import AttachmentId, DraftId, RecordId
from desktop.domain.record import RecordType
from desktop.errors import Code, FixableError, MachineError
from desktop.forms.form import Form
from desktop.gathering import gather
from desktop.library import Library
from desktop.plain import InventoryWords, plain_text, save_picture, write_inventory
from desktop.progress import CancelToken
from desktop.safety.disclosure import disclose, plan
from desktop.safety.scan import fingerprint
from desktop.safety.telling import read_telling
from ui.i18n import PSEUDO
from ui.wording import Wording
from ui.wording.consent_paper import ConsentPaper
from ui.wording.inventory import Inventory
from ui.wording.printed import PrintedWords

Look = Callable[[Disclosed, Form], Sequence[Hit]]
"""Finds what in a disclosed record could say who somebody is."""


class Ledger(Protocol):
    """Where it is kept why finds may stay in; `desktop.capture.Capture` is one."""

    def hit_reasons(self, record_ids: Iterable[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        """Return why finds were left in before, by record and the find's fingerprint."""

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        """Keep why finds were left in."""


class RecordOutputs:
    """What leaves beside bundles. Every method runs on the store lane.

    Whatever is saved outside is listed among the copies until it is deleted there.
    """

    def __init__(
        self,
        library: Library,
        copies: Copies,
        clock: Clock,
        language: Callable[[], str],
        *,
        ledger: Ledger,
        look: Look,
    ) -> None:
        """`look` scans what leaves; `ledger` keeps why finds may stay in."""
        self._library, self._copies, self._clock, self._language = library, copies, clock, language
        self._ledger, self._look = ledger, look

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        """Return what readers would see of the newest revisions of these records, and what stays and why.

        A record that cannot be read stays and is named. Finds are those of readers outside the team.
        """
        readable, stays = gather(self._library, record_ids)
        found = plan(readable, profile, self._clock.today())
        forms = {source.record.form: source.form for source, _telling in readable}
        records = tuple(replace(one, hits=self._hits(one, forms[one.form], profile)) for one in found.records)
        return replace(found, records=records, stays=(*found.stays, *stays))

    def reasons(self, record_ids: Sequence[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        """Return why finds were left in before, by record and the find's fingerprint."""
        return self._ledger.hit_reasons(record_ids)

    def keep_reasons(self, reasons: Mapping[tuple[RecordId, str], str]) -> None:
        """Keep why finds may stay in; only what has words counts."""
        self._ledger.keep_reasons({key: told.strip() for key, told in reasons.items() if told.strip()})

    def pages(self, record_id: RecordId, profile: Profile, to: Path, cancel: CancelToken) -> tuple[str, ...]:
        """Print in the record's own language as far as its form speaks it, and what the page adds in ours.

        Returns the names of damaged or missing pictures. Raises FixableError (RECORD_STAYS, REASONS_MISSING),
        Cancelled.
        """
        cancel.check()
        found, form = self._disclosed(record_id, profile)
        self._want_reasons([(found, form)], profile)
        return self._print(found, form, to, cancel)

    def draft_stays(self, draft_id: DraftId) -> Stays | None:
        """Return why an open draft may not stand on paper, even at the own desk; None if it may."""
        source, telling = self._library.source_of_draft(draft_id)
        found = disclose(source, Profile.OWN_DESK, telling, self._clock.today())
        return found if isinstance(found, Stays) else None

    def draft_pages(self, draft_id: DraftId, to: Path, cancel: CancelToken) -> tuple[str, ...]:
        """Print an open draft for the own desk, to be read to the person it is about.

        Returns the names of damaged or missing pictures. Raises FixableError(RECORD_STAYS), Cancelled.
        """
        cancel.check()
        source, telling = self._library.source_of_draft(draft_id)
        found = disclose(source, Profile.OWN_DESK, telling, self._clock.today())
        if isinstance(found, Stays):
            raise FixableError(Code.RECORD_STAYS, stays=found)
        return self._print(found, source.form, to, cancel)

    def _print(self, found: Disclosed, form: Form, to: Path, cancel: CancelToken) -> tuple[str, ...]:
        from desktop.printing import print_record  # reportlab takes a third of a second: on first use

        lost: list[str] = []

        def read_file(attachment_id: AttachmentId) -> bytes:
            cancel.check()
            try:
                return self._library.read_file(attachment_id)
            except MachineError:
                lost.append(self._library.attachment(attachment_id).name)
                raise

        with self._copies.listed_as(to, CopyKind.PAGES):
            print_record(
                found,
                form,
                to,
                read_file=read_file,
                languages=page_languages(found.language, self._language()),
                words=PrintedWords().words(),
            )
        return tuple(lost)

    def table(self, record_ids: Sequence[RecordId], profile: Profile, to: Path) -> int:
        """Write the records that may leave as one table, and return how many they are.

        Raises FixableError (NOTHING_TO_EXPORT, REASONS_MISSING), MachineError.
        """
        readable, _stays = gather(self._library, record_ids)
        found = [
            (one, source.form)
            for source, telling in readable
            if isinstance(one := disclose(source, profile, telling, self._clock.today()), Disclosed)
        ]
        if not found:
            raise FixableError(Code.NOTHING_TO_EXPORT)
        self._want_reasons(found, profile)
        words = Wording()
        said: InventoryWords = Inventory().words(
            {str(one): words.record_type(one) for one in RecordType},
            {str(one): words.audience(one) for one in Audience},
        )
        with self._copies.listed_as(to, CopyKind.TABLE):
            return write_inventory(found, to, languages=page_languages("", self._language()), words=said)

    def text(self, record_id: RecordId, profile: Profile) -> str:
        """Return a whole record as text. Raises FixableError (RECORD_STAYS, REASONS_MISSING)."""
        found, form = self._disclosed(record_id, profile)
        self._want_reasons([(found, form)], profile)
        languages = page_languages(found.language, self._language())
        return plain_text(found, form, languages=languages, words=PrintedWords().words())

    def picture(self, record_id: RecordId, profile: Profile, attachment_id: AttachmentId, to: Path) -> None:
        """Save one picture of a record.

        Raises FixableError (RECORD_STAYS, PICTURE_STAYS, REASONS_MISSING), MachineError.
        """
        found, form = self._disclosed(record_id, profile)
        self._want_reasons([(found, form)], profile)
        with self._copies.listed_as(to, CopyKind.FILE):
            save_picture(found, attachment_id, to, read_file=self._library.read_file)

    def consents(self, record_id: RecordId, draft_id: DraftId | None = None) -> tuple[ConsentNumber, ...]:
        """Return the numbers of the consents in a record, or in its open draft."""
        if draft_id is None:
            _source, telling = self._library.source(record_id)
        else:
            draft = self._library.draft(draft_id)
            telling = read_telling(self._library.form(draft.form), draft.answers)
        return tuple(
            ConsentNumber(code=one.code, person=one.person, record=str(record_id))
            for one in (telling.consents if telling is not None else ())
        )

    def consent_paper(
        self, sheet: ConsentSheet, number: ConsentNumber | None, language: str, to: Path
    ) -> int:
        """Write a blank paper of a consent and return how many pages it took."""
        from desktop.printing import print_hand_form

        with self._copies.listed_as(to, CopyKind.PAPER):
            return print_hand_form(ConsentPaper(language).sheet(sheet, number), to)

    def _hits(self, found: Disclosed, form: Form, profile: Profile) -> tuple[Hit, ...]:
        """Return what could say who somebody is, where readers outside the team would see it."""
        is_inside = profile.audience in (Audience.DEVICE, Audience.TEAM)
        return () if is_inside else tuple(self._look(found, form))

    def _want_reasons(self, found: Sequence[tuple[Disclosed, Form]], profile: Profile) -> None:
        """Raise REASONS_MISSING if the public would get a find of which nobody said why it may stay."""
        if profile.audience is Audience.PUBLIC:
            known = self._ledger.hit_reasons([one.record_id for one, _form in found])
            hits = [
                (one.record_id, fingerprint(hit))
                for one, form in found
                for hit in self._hits(one, form, profile)
            ]
            if missing := sum(key not in known for key in hits):
                raise FixableError(Code.REASONS_MISSING, count=missing)

    def _disclosed(self, record_id: RecordId, profile: Profile) -> tuple[Disclosed, Form]:
        source, telling = self._library.source(record_id)
        found = disclose(source, profile, telling, self._clock.today())
        if isinstance(found, Stays):
            raise FixableError(Code.RECORD_STAYS, stays=found)
        return found, source.form


def page_languages(written: str, spoken: str) -> tuple[str, ...]:
    """Return in which languages a page takes a form's words: the record's, else ours, else the form's own."""
    return tuple(code for code in dict.fromkeys((written, spoken, "en")) if code and code != PSEUDO)

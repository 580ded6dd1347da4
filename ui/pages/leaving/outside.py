"""Ask for whom something is saved, printed or copied; say what stays and why; then do it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.attachment import MediaKind
from desktop.domain.audience import SHARING, Audience, Profile
from desktop.domain.disclosed import ExportPlan, Stays
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.record import RecordType
from desktop.errors import AppError
from ui.desk import Outputs
from ui.dialogs import Working, choose_file, inform, tell
from ui.jobs import Lanes
from ui.pages.leaving.batches import Batches
from ui.pages.leaving.leaf import Leaf
from ui.pages.leaving.look_first import LookFirst
from ui.pages.leaving.reason_words import ReasonWords
from ui.pages.leaving.reasons import Key, Reasons
from ui.pages.leaving.stays import StaysHere
from ui.pages.leaving.way import Way
from ui.pages.leaving.way_words import WayWords
from ui.parts.delicate import copy_passing, mark_passing
from ui.parts.joined import comma, joined
from ui.parts.sheet import Sheet
from ui.parts.steady import SteadyComboBox
from ui.style import set_role
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords


class OutsideSheet(Sheet):
    """For whom, what stays, and the button.

    Signals:
        show_asked: (RecordId, path, section) go to the very question that stands in the way.
    """

    show_asked = Signal(object, object, str)

    def __init__(
        self,
        way: Way,
        outputs: Outputs,
        lanes: Lanes,
        record_ids: Sequence[RecordId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("outsideSheet", "", parent)
        self._way, self._outputs, self._lanes = way, outputs, lanes
        self._record_ids = tuple(record_ids)
        self._wording, self._words = Wording(self), ConflictWords(self)
        self._way_words = WayWords(self)
        self._plan: ExportPlan | None = None
        mark_passing(self)
        self.begin_step(self._way_words.title(way))
        question = QLabel(self.tr("Who is it for?"), self.inner)
        set_role(question, "strong")
        self.profile = SteadyComboBox(self.inner)
        self.profile.setObjectName("outsideProfile")
        self.profile.setAccessibleName(question.text())
        for profile in (Profile.OWN_DESK, *SHARING):
            self.profile.addItem(self._wording.profile_choice(profile), str(profile))
        question.setBuddy(self.profile)
        self.profile.currentIndexChanged.connect(self._read)
        self.column.addWidget(question)
        self.column.addWidget(self.profile)
        self.pictures: SteadyComboBox | None = None
        if way is Way.PICTURE:
            self.pictures = SteadyComboBox(self.inner)
            self.pictures.setObjectName("outsidePicture")
            self.pictures.setAccessibleName(self.tr("Which picture"))
            self.column.addWidget(self.pictures)
        self._care = self.add_words(self._way_words.warning(way), "soft")
        self.reasons = Reasons(self)
        self._look_first: LookFirst | None = None
        self._below = QVBoxLayout()
        self.column.addLayout(self._below)
        self._leaf: QWidget | None = None
        self.add_button("outsideCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("outsideGo", self._way_words.action(way), self._go, role="primary")
        self.go.setEnabled(False)
        self.end_step(self.profile)
        self._read()

    def _read(self) -> None:
        """Work out what these readers would see."""
        self._plan = None
        self.go.setEnabled(False)
        profile, outputs, record_ids = Profile(self.profile.currentData()), self._outputs, self._record_ids

        def show(found: tuple[ExportPlan, Mapping[Key, str]]) -> None:
            if profile == self.profile.currentData():
                self._show(*found)

        self._lanes.store(
            lambda: (outputs.plan(record_ids, profile), outputs.reasons(record_ids)),
            owner=self,
            done=show,
            failed=lambda error: tell(error, self),
        )

    def _show(self, plan: ExportPlan, known: Mapping[Key, str]) -> None:
        self._plan = plan
        is_story = any(record.record_type is RecordType.STORY for record in plan.records)
        self._care.setText(self._way_words.warning(self._way, is_story=is_story))
        self.reasons.ask_for(plan, known)
        if self._leaf is not None:
            self._below.removeWidget(self._leaf)
            self._leaf.hide()
            self._leaf.deleteLater()
        leaf = Leaf(self.inner)
        self._look_first = None
        if any(record.hits for record in plan.records):
            asked = self.reasons if _is_public(plan) else None
            self._look_first = LookFirst(plan, self._wording, self._words, asked, leaf)
            self._look_first.show_asked.connect(self._look_at)
            leaf.column.addWidget(self._look_first)
        if plan.stays:
            makers = [partial(self._stays, one) for one in plan.stays]
            leaf.column.addWidget(Batches(makers, "outside", 5, leaf))
        elif withheld := sum(len(record.withheld) for record in plan.records):
            leaf.say(self.tr("%n answer(s) stay here: they are not for these readers.", "", withheld), "soft")
        self._leaf = leaf
        self._below.addWidget(leaf)
        leaf.show()
        if self.pictures is not None:
            self._fill_pictures(plan, self.pictures)
        self.go.setEnabled(bool(plan.records) and (self.pictures is None or self.pictures.count() > 0))
        self._take_room()

    def _stays(self, stays: Stays, parent: QWidget) -> QWidget:
        part = StaysHere(stays, self._wording, self._words, parent)
        part.show_asked.connect(self._look_at)
        return part

    def _fill_pictures(self, plan: ExportPlan, pictures: SteadyComboBox) -> None:
        pictures.clear()
        files = [file for record in plan.records for file in record.files]
        shown = [file for file in files if file.kind is MediaKind.IMAGE and file.is_cleaned]
        for at, file in enumerate(shown, 1):
            name = file.name or self.tr("Picture {number}").format(number=at)
            pictures.addItem(joined([name, self._wording.size(file.size)]), file)
        if not shown:
            self.say(self.tr("No picture of this record may leave for these readers."))
        else:
            self.say("")

    def _look_at(self, record_id: RecordId, path: object, section: str) -> None:
        self.show_asked.emit(record_id, path, section)
        QTimer.singleShot(
            0, self, self.reject
        )  # not while a button inside is still pressed: closing deletes it

    def _go(self) -> None:
        """Ask for the reasons that are missing, then for a place."""
        missing = self.reasons.missing if self._plan is not None and _is_public(self._plan) else ()
        look_first = self._look_first
        if missing and look_first is not None:
            told = inform(*ReasonWords(self).missing(len(missing)), self)
            told.finished.connect(lambda _result: look_first.go_to(missing[0]))
        else:
            self._go_on()

    def _go_on(self) -> None:
        profile, first = Profile(self.profile.currentData()), self._record_ids[0]
        outputs, record_ids = self._outputs, self._record_ids
        match self._way:
            case Way.TEXT:
                self._do(lambda _working: outputs.text(first, profile), self._copied)
            case Way.PAGES:
                self._save("record.pdf", "PDF (*.pdf)", lambda to: self._print(first, profile, to))
            case Way.TABLE:
                self._save(
                    "records.csv",
                    "CSV (*.csv)",
                    lambda to: self._do(
                        lambda _working: outputs.table(record_ids, profile, to),
                        lambda count: self._end(
                            self.tr("%n record(s) are in the table.", "", int(str(count)))
                        ),
                    ),
                )
            case Way.PICTURE:
                self._save_picture(first, profile)

    def _print(self, record_id: RecordId, profile: Profile, to: Path) -> None:
        def done(lost: object) -> None:
            names = list(lost) if isinstance(lost, tuple | list) else []
            saved = self.tr("The pages are in {name}. The record itself is safe in your vault.").format(
                name=to.name
            )
            missing = self.tr(
                "These pictures are not on the pages, because they are damaged or missing: {names}. Take "
                'them back from a backup, on the page Safety under "Check and repair", or add them again.'
            ).format(names=joined(names, comma()))
            self._end(f"{saved} {missing}" if names else saved, is_whole=not names)

        self._do(lambda working: self._outputs.pages(record_id, profile, to, working.cancel), done)

    def _save_picture(self, record_id: RecordId, profile: Profile) -> None:
        file = self.pictures.currentData() if self.pictures is not None else None
        if file is None:
            return
        key, ending = AttachmentId(file.attachment_id), file.extension
        self._save(
            f"picture.{ending}",
            f"{ending.upper()} (*.{ending})",
            lambda to: self._do(
                lambda _working: self._outputs.picture(record_id, profile, key, to),
                lambda _none: self._end(self.tr("The picture is in {name}.").format(name=to.name)),
            ),
        )

    def _save(self, name: str, kinds: str, then: Callable[[Path], object]) -> None:
        choose_file(self, self.tr("Choose where to save it"), name, kinds, then)

    def _do(self, work: Callable[[Working], object], done: Callable[[object], object]) -> None:
        # The store lane is busy meanwhile and saves nothing: the dialog keeps people from typing.
        working = Working(
            self.tr("One moment"),
            self.tr("You can stop at any time; nothing half-done is left behind."),
            self,
        )

        def ended(found: object) -> None:
            working.end()
            done(found)

        def failed(error: AppError) -> None:
            working.end()
            self._read()
            tell(error, self)

        outputs, reasons = self._outputs, dict(self.reasons.told)

        def go() -> object:
            if reasons:
                outputs.keep_reasons(reasons)
            return work(working)

        working.begin()
        self._lanes.store(
            go,
            owner=self,
            done=ended,
            failed=failed,
            cancelled=working.end,
            token=working.cancel,
        )

    def _copied(self, text: object) -> None:
        copy_passing(str(text))
        self._end(self.tr("The record is on the clipboard. It is taken away again after a minute."))

    def _end(self, words: str, *, is_whole: bool = True) -> None:
        heading = self.tr("Done") if is_whole else self.tr("Done, but not all of it")
        self.accept()
        inform(heading, words, self.parentWidget() or self, icon="info" if is_whole else "warning")


def _is_public(plan: ExportPlan) -> bool:
    return plan.profile.audience is Audience.PUBLIC

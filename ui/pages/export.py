"""What will leave, as a letter, before anything does; then the work, and where the bundle lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.audience import HANDING, Audience, Profile
from desktop.domain.disclosed import Exported, ExportPlan
from desktop.domain.ids import RecordId
from desktop.errors import AppError, Code
from ui.desk import Exporter
from ui.desk_sealing import Receivers, Sealing
from ui.desk_sticks import Sticks
from ui.dialogs import Working, ask, choose_folder, inform, tell
from ui.jobs import Lanes
from ui.pages.leaving import Letter
from ui.pages.leaving.changed import ChangedWords
from ui.pages.leaving.colleagues import wrapped
from ui.pages.leaving.counted import CountedWords
from ui.pages.leaving.pace import Pace
from ui.pages.leaving.paper import Paper
from ui.pages.leaving.reason_words import ReasonWords
from ui.pages.leaving.reasons import Key, Reasons
from ui.pages.leaving.sealed_for import SealedFor
from ui.pages.sticks import StickSheet
from ui.parts.direction import follow_text
from ui.parts.enter_key import press_by_enter
from ui.parts.neutral import neutral_title
from ui.parts.reading_order import order_tabs
from ui.parts.room import screen_room
from ui.parts.steady import SteadyComboBox
from ui.style import AROUND, BETWEEN, GRID, INSIDE, is_large, px, set_icon, set_role
from ui.style.focus import FocusRing
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

TRUST_FILE = "allowed_signers"
_MOST_OF_A_READER = 120
_LETTERS = 16
"""So many letters of a choice are shown where there is least room."""


class ExportDialog(QDialog):
    """Readers, records, what stays and why, what to look at, size; then export.

    Signals:
        exported: (Exported) the bundle stands under its final name.
        show_asked: (RecordId, path, section) look at a record, or at one question of it, before it leaves.
    """

    exported = Signal(object)
    show_asked = Signal(object, object, str)

    def __init__(
        self,
        exporter: Exporter,
        lanes: Lanes,
        record_ids: Sequence[RecordId],
        parent: QWidget | None = None,
        *,
        sealing: Sealing | None = None,
        sticks: Sticks | None = None,
    ) -> None:
        """`sealing` knows who could open the bundle, `sticks` copies it; what is None is not offered."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self._exporter, self._lanes, self._record_ids = exporter, lanes, tuple(record_ids)
        self._sealing, self._receivers = sealing, Receivers()
        self._sticks, self._to_copy = sticks, list[tuple[Path, int]]()
        self._wording = Wording(self)
        self._plan: ExportPlan | None = None
        self._before: ExportPlan | None = None
        self.reasons = Reasons(self)
        heading = QLabel(self.tr("What will leave"), self)
        set_role(heading, "title")
        self.letter = Letter(self._wording, self)
        self.letter.show_asked.connect(self._look_at)
        self._paper = Paper(self)
        self.with_trust = QCheckBox(
            wrapped(self.tr("Also save the file with which others can check the signature")), self
        )
        self.with_trust.setObjectName("exportTrust")
        self.sealed_for = SealedFor(self)
        self.sealed_for.changed.connect(self._show_ways)
        self._pace = Pace(self._wording, self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setObjectName("exportCancel")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.elsewhere = QPushButton(self.tr("To a folder or stick"), self)
        self.elsewhere.setObjectName("exportElsewhere")
        self.elsewhere.setAutoDefault(False)
        self.elsewhere.clicked.connect(self._go_elsewhere)
        self.copy_button = QPushButton(self.tr("Copy to a stick"), self)
        self.copy_button.setObjectName("exportCopy")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.hide()
        self.go = QPushButton(self.tr("Export"), self)
        self.go.setObjectName("exportGo")
        self.go.setAutoDefault(False)
        set_role(self.go, "primary")
        set_icon(self.go, "export", "on_primary")
        self.go.clicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.setSpacing(BETWEEN)
        layout.addWidget(heading)
        self._lay_out(layout)
        room = screen_room(self)
        self.resize(min(px(760), room.width() - 40), min(px(680), room.height() - 60))
        FocusRing(self)

    @property
    def plan(self) -> ExportPlan | None:
        """What would leave now; None while it is being worked out."""
        return self._plan

    def export_to(self, folder: Path, posted_to: str = "") -> None:
        """Write the bundle of the plan on screen into a folder; `posted_to` if it is the outbox."""
        plan = self._plan
        if plan is None:
            return
        working = Working(
            self.tr("Making the bundle"),
            self.tr("You can stop at any time; nothing half-done is left behind."),
            self,
        )
        with_trust = self.with_trust.isChecked() and not self.sealed_for.can_wait
        reader = self.reader.text().strip()
        reasons = dict(self.reasons.told) if _is_public(plan) else {}
        recipients, who = self.sealed_for.recipients, self.sealed_for.who

        def work() -> Exported:
            made = self._exporter.export(
                plan,
                folder,
                reader=reader,
                reasons=reasons,
                recipients=recipients,
                posted_to=posted_to,
                progress=working.progress,
                cancel=working.cancel,
            )
            if with_trust:
                self._exporter.write_allowed_signers(folder / TRUST_FILE)
            return made

        def done(made: Exported) -> None:
            working.end()
            self._show_done(made, with_trust, who, is_posted=bool(posted_to))

        def failed(error: AppError) -> None:
            working.end()
            self.go.setEnabled(True)
            if error.code is Code.PLAN_CHANGED:
                self._before = plan
                self._read_plan()
            else:
                tell(error, self)

        def cancelled() -> None:
            working.end()
            self.go.setEnabled(True)

        self.go.setEnabled(False)
        working.begin()
        # On the store lane, and so before any saving that is asked for meanwhile: nothing is, because this
        # dialog and its parent take no keys until the work has ended, and locking or leaving stops it first.
        self._lanes.store(
            work, owner=self, done=done, failed=failed, cancelled=cancelled, token=working.cancel
        )

    def _choice(self) -> QVBoxLayout:
        """Return what is asked above the letter: for whom, who gets it, and who can open it."""
        self.profile = SteadyComboBox(self)
        self.profile.setObjectName("exportProfile")
        self.profile.setAccessibleName(self.tr("Who is it for?"))
        for profile in HANDING:
            self.profile.addItem(self._wording.profile_choice(profile), str(profile))
        if is_large():  # the longest of its lines is wider than the sheet
            self.profile.setSizeAdjustPolicy(
                SteadyComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            self.profile.setMinimumContentsLength(_LETTERS)
        self.profile.currentIndexChanged.connect(self._read_plan)
        self.reader = QLineEdit(self)
        self.reader.setObjectName("exportReader")
        self.reader.setMaxLength(_MOST_OF_A_READER)
        self.reader.setPlaceholderText(self.tr("For example: the ministry's focal point"))
        self.reader.setAccessibleName(self.tr("Who gets it (a role, no name)"))
        follow_text(self.reader)
        self._choice_parts: list[QWidget] = []
        row = QVBoxLayout() if is_large() else QHBoxLayout()
        row.setSpacing(INSIDE)
        for words, field in (
            (self.tr("Who is it for?"), self.profile),
            (self.tr("Who gets it (a role, no name)"), self.reader),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            set_role(label, "strong")
            column = QVBoxLayout()
            column.setSpacing(GRID)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, 1)
            self._choice_parts += [label, field]
        whole = QVBoxLayout()
        whole.setSpacing(BETWEEN)
        whole.addLayout(row)
        whole.addWidget(self.sealed_for)
        return whole

    def _lay_out(self, layout: QVBoxLayout) -> None:
        """Put what is asked above the letter and below it; in large letters it scrolls with the letter."""
        choice = self._choice()
        self._choice_parts += [self.sealed_for, self.with_trust, self._pace]
        if is_large():
            self._paper.show_among(choice, self.letter, self.with_trust, self._pace)
            layout.addWidget(self._paper, 1)
        else:
            self._paper.show_alone(self.letter)
            layout.addLayout(choice)
            layout.addWidget(self._paper, 1)
            layout.addWidget(self.with_trust)
            layout.addWidget(self._pace)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.elsewhere)
        buttons.addWidget(self.go)
        layout.addLayout(buttons)
        self.profile.setFocus()

    def _read_plan(self) -> None:
        self._plan = None
        self.go.hide()
        self.elsewhere.hide()
        self.sealed_for.hide()
        self._pace.hide()
        self.letter.show_waiting()
        profile = Profile(self.profile.currentData())

        def read() -> tuple[ExportPlan, Mapping[Key, str], Receivers]:
            receivers = Receivers() if self._sealing is None else self._sealing.receivers()
            plan = self._exporter.plan(self._record_ids, profile)
            return plan, self._exporter.reasons(self._record_ids), receivers

        def show(found: tuple[ExportPlan, Mapping[Key, str], Receivers]) -> None:
            if profile == self.profile.currentData():
                self._show_plan(*found)

        def failed(error: AppError) -> None:
            self.letter.show_nothing()
            tell(error, self)

        self._lanes.store(read, owner=self, done=show, failed=failed)

    def _show_plan(self, plan: ExportPlan, known: Mapping[Key, str], receivers: Receivers) -> None:
        before, self._before = self._before, None
        changed: Sequence[str] = ()
        if before is not None and before.profile is plan.profile:
            changed = ChangedWords(self._wording, ConflictWords(self)).since(before, plan)
        self._plan = plan
        self.reasons.ask_for(plan, known)
        self.letter.show_plan(plan, self.reasons if _is_public(plan) else None, changed)
        self._paper.go_to_top()
        self._pace.show_size(plan.size, len(plan.records))
        self._pace.setVisible(bool(plan.records))
        self._receivers = receivers
        self.sealed_for.show_for(plan.profile, receivers)
        self.sealed_for.setVisible(bool(plan.records))
        self._show_ways()

    def _show_ways(self) -> None:
        """Offer where the bundle may go: into the outbox if it can be sent, else to a folder or stick."""
        count, can_wait = len(self._plan.records) if self._plan else 0, self.sealed_for.can_wait
        self.go.setVisible(bool(count))
        self.elsewhere.setVisible(bool(count) and can_wait)
        # The gateway knows this computer's key from its office; colleagues may need the file.
        self.with_trust.setVisible(bool(count) and not can_wait)
        to_outbox = self.tr("Put %n record(s) in the outbox", "", count)
        self.go.setText(to_outbox if can_wait else self.tr("Export %n record(s)", "", count))

    def _go(self) -> None:
        self._ask(self._post if self.sealed_for.can_wait else self._choose_folder)

    def _go_elsewhere(self) -> None:
        self._ask(self._choose_folder)

    def _ask(self, then: Callable[[], object]) -> None:
        """Ask for what is missing, and once more if everybody or any finder may read it; then go on."""
        plan = self._plan
        if plan is None:
            return
        missing = self.reasons.missing if _is_public(plan) else ()
        if missing:
            told = inform(*ReasonWords(self).missing(len(missing)), self)
            told.finished.connect(lambda _result: self.letter.ask_reason(missing[0]))
            return
        open_words = () if self.sealed_for.recipients else (self.sealed_for.unsealed(),)
        count = len(plan.records)
        if _is_public(plan):
            ask(
                self.tr("Everybody will be able to read this"),
                "\n\n".join((CountedWords(self._wording).counted(plan), *open_words)),
                self.tr("Export %n record(s) for everybody", "", count),
                then,
                self,
            )
        elif open_words:
            heading = self.tr("Whoever has the file can read this")
            ask(heading, open_words[0], self.tr("Export %n record(s) unsealed", "", count), then, self)
        else:
            then()

    def _post(self) -> None:
        gateway, folder = self.sealed_for.gateway, self._receivers.outbox
        if gateway is not None and folder is not None:
            self.export_to(folder, posted_to=gateway.name)

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose the folder or stick for the bundle"), self.export_to)

    def _show_done(self, made: Exported, with_trust: bool, who: str, *, is_posted: bool) -> None:
        self.letter.show_done(made, TRUST_FILE if with_trust else "", who, is_posted=is_posted)
        for widget in (*self._choice_parts, self.go, self.elsewhere):
            widget.hide()
        self._to_copy = [(one.path, one.size) for one in (made, *made.others)]
        if with_trust:
            self._to_copy.append((made.path.parent / TRUST_FILE, 0))
        # What lies in the outbox is copied from there, where it is also noted that it went.
        self.copy_button.setVisible(self._sticks is not None and not is_posted)
        self.cancel_button.setText(self.tr("Close"))
        set_role(self.cancel_button, "primary")
        self.cancel_button.setFocus()
        self.exported.emit(made)

    def _copy(self) -> None:
        if self._sticks is not None:
            StickSheet(self._sticks, self._lanes, self._to_copy, self).open()

    def _look_at(self, record_id: RecordId, path: object, section: str) -> None:
        self.reject()
        self.show_asked.emit(record_id, path, section)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on in reading order: the letter was written after what stands below it."""
        order_tabs(self)
        return super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the keyboard."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Work out what would leave when the dialog is first seen."""
        super().showEvent(event)
        if self._plan is None:
            self._read_plan()


def _is_public(plan: ExportPlan) -> bool:
    return plan.profile.audience is Audience.PUBLIC

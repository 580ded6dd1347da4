"""What will leave, as a letter, before anything does; then the work, and where the bundle lies."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.audience import HANDING, Profile
from desktop.domain.disclosed import Exported, ExportPlan
from desktop.domain.ids import RecordId
from desktop.errors import AppError
from ui.desk import Exporter
from ui.dialogs import Working, choose_folder, tell
from ui.jobs import Lanes
from ui.pages.letter import Letter
from ui.parts.neutral import neutral_title
from ui.parts.reading_order import order_tabs
from ui.parts.steady import SteadyComboBox
from ui.style import AROUND, BETWEEN, INSIDE, px, set_icon, set_role
from ui.style.focus import FocusRing
from ui.wording import Wording

TRUST_FILE = "allowed_signers"


class ExportDialog(QDialog):
    """Readers, records, what stays and why, what to look at, size; then export.

    Signals:
        exported: (Exported) the bundle stands under its final name.
        show_asked: (RecordId) look at a record before it leaves.
    """

    exported = Signal(object)
    show_asked = Signal(object)

    def __init__(
        self, exporter: Exporter, lanes: Lanes, record_ids: Sequence[RecordId], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(neutral_title())
        self.setModal(True)
        self._exporter, self._lanes, self._record_ids = exporter, lanes, tuple(record_ids)
        self._wording = Wording(self)
        self._plan: ExportPlan | None = None
        heading = QLabel(self.tr("What will leave"), self)
        set_role(heading, "title")
        self.profile = SteadyComboBox(self)
        self.profile.setObjectName("exportProfile")
        self.profile.setAccessibleName(self.tr("Who is it for?"))
        for profile in HANDING:
            self.profile.addItem(self._wording.profile_choice(profile), str(profile))
        self.profile.currentIndexChanged.connect(self._read_plan)
        question = QLabel(self.tr("Who is it for?"), self)
        question.setBuddy(self.profile)
        set_role(question, "strong")
        self.letter = Letter(self._wording, self)
        self.letter.show_asked.connect(self._look_at)
        paper = QScrollArea(self)
        paper.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        paper.setWidgetResizable(True)
        paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        paper.setWidget(self.letter)
        sheet = QFrame(self)
        set_role(sheet, "card")
        sheet_layout = QVBoxLayout(sheet)
        sheet_layout.setContentsMargins(2, 2, 2, 2)
        sheet_layout.addWidget(paper)
        self.with_trust = QCheckBox(
            self.tr("Also save the file with which others can check the signature"), self
        )
        self.with_trust.setObjectName("exportTrust")
        self._size = QLabel(self)
        self._size.setObjectName("exportSize")
        set_role(self._size, "soft")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setObjectName("exportCancel")
        self.cancel_button.clicked.connect(self.reject)
        self.go = QPushButton(self.tr("Export"), self)
        self.go.setObjectName("exportGo")
        set_role(self.go, "primary")
        set_icon(self.go, "export", "on_primary")
        self.go.clicked.connect(self._choose_folder)

        choice = QVBoxLayout()
        choice.setSpacing(4)
        choice.addWidget(question)
        choice.addWidget(self.profile)
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self._size, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        layout.setSpacing(BETWEEN)
        layout.addWidget(heading)
        layout.addLayout(choice)
        layout.addWidget(sheet, 1)
        layout.addWidget(self.with_trust)
        layout.addLayout(buttons)
        self._choice_parts = (question, self.profile, self.with_trust)
        room = self.screen().availableSize()
        self.resize(min(px(720), room.width() - 40), min(px(640), room.height() - 60))
        FocusRing(self)

    @property
    def plan(self) -> ExportPlan | None:
        """What would leave now; None while it is being worked out."""
        return self._plan

    def export_to(self, folder: Path) -> None:
        """Write the bundle of the plan on screen into a folder."""
        plan = self._plan
        if plan is None:
            return
        working = Working(
            self.tr("Making the bundle"),
            self.tr("You can stop at any time; nothing half-done is left behind."),
            self,
        )
        with_trust = self.with_trust.isChecked()

        def work() -> Exported:
            made = self._exporter.export(plan, folder, progress=working.progress, cancel=working.cancel)
            if with_trust:
                self._exporter.write_allowed_signers(folder / TRUST_FILE)
            return made

        def done(made: Exported) -> None:
            working.end()
            self._show_done(made, with_trust)

        def failed(error: AppError) -> None:
            working.end()
            self.go.setEnabled(True)
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

    def _read_plan(self) -> None:
        self._plan = None
        self.go.hide()
        profile = Profile(self.profile.currentData())

        def show(plan: ExportPlan) -> None:
            if str(plan.profile) == self.profile.currentData():
                self._show_plan(plan)

        self._lanes.store(
            lambda: self._exporter.plan(self._record_ids, profile),
            owner=self,
            done=show,
            failed=lambda error: tell(error, self),
        )

    def _show_plan(self, plan: ExportPlan) -> None:
        self._plan = plan
        self.letter.show_plan(plan)
        self._size.setText(
            self.tr("About {size} of files").format(size=self._wording.size(plan.size))
            if plan.file_count
            else ""
        )
        self.go.setVisible(bool(plan.records))
        self.go.setText(self.tr("Export %n record(s)", "", len(plan.records)))
        self.with_trust.setVisible(bool(plan.records))

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose the folder or stick for the bundle"), self.export_to)

    def _show_done(self, made: Exported, with_trust: bool) -> None:
        self.letter.show_done(made, TRUST_FILE if with_trust else "")
        for widget in (*self._choice_parts, self.go):
            widget.hide()
        self._size.setText("")
        self.cancel_button.setText(self.tr("Close"))
        set_role(self.cancel_button, "primary")
        self.cancel_button.setFocus()
        self.exported.emit(made)

    def _look_at(self, record_id: RecordId) -> None:
        self.reject()
        self.show_asked.emit(record_id)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on in reading order: the letter was written after what stands below it."""
        order_tabs(self)
        return super().focusNextPrevChild(is_next)

    def showEvent(self, event: QShowEvent) -> None:
        """Work out what would leave when the dialog is first seen."""
        super().showEvent(event)
        if self._plan is None:
            self._read_plan()

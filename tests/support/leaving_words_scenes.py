"""What is read and asked before anything leaves, for `make screens`."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from desktop.domain.audience import Profile
from desktop.domain.disclosed import ExportPlan
from tests.support import leaving_plans
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.export import ExportDialog
from ui.window import Window


class LetterStage(Protocol):
    """What these scenes stand on."""

    lanes: Lanes

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def _letter(stage: LetterStage, *plans: ExportPlan) -> ExportDialog:
    window = stage.window()
    exporter = leaving_plans.PlannedExporter(*plans)
    dialog = ExportDialog(exporter, stage.lanes, [leaving_plans.STORY], window)
    stage.show(dialog)
    return dialog


def public(stage: LetterStage) -> QWidget:
    """Show the letter to everybody, with finds that need a reason."""
    dialog = _letter(stage, leaving_plans.plan())
    reason = dialog.findChild(QLineEdit, "foundReason")
    if reason is not None:
        reason.setText("Her age is known from her own book.")
        reason.textEdited.emit(reason.text())
    stage.settle()
    return dialog


def public_end(stage: LetterStage) -> QWidget:
    """Show the end of the same letter: what stays, what travels along."""
    dialog = _letter(stage, leaving_plans.plan())
    for area in dialog.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    stage.settle()
    return dialog


def team(stage: LetterStage) -> QWidget:
    """Show the letter to the teams, where finds need no reason, read once more because it changed."""
    first = leaving_plans.plan(stays=())
    dialog = _letter(stage, first, leaving_plans.plan(records=first.records[:1]))
    dialog.profile.setCurrentIndex(dialog.profile.findData(str(Profile.COP_TEAM)))
    stage.settle()
    return dialog


def asked_again(stage: LetterStage) -> QWidget:
    """Show what is asked once more before everybody can read it."""
    dialog = _letter(stage, leaving_plans.plan())
    for key in dialog.reasons.missing:
        dialog.reasons.tell(key, "The line is public.")
    dialog.go.click()
    stage.settle()
    return next(
        one for one in dialog.findChildren(QWidget, "message", Qt.FindChildOption.FindDirectChildrenOnly)
    )


SCENES: dict[str, Callable[[LetterStage], QWidget]] = {
    "letter-public": public,
    "letter-end": public_end,
    "letter-team": team,
    "letter-again": asked_again,
}

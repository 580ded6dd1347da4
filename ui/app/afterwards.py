"""What one hears on coming back: what became of the work that was under way when the app locked itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from ui.dialogs import inform, tell
from ui.jobs import Outcome


def tell_after(outcomes: Sequence[Outcome], failures: Sequence[AppError], window: QWidget) -> None:
    """Tell, over the window, what was finished, what was stopped and what went wrong; nothing for nothing."""
    translate = QCoreApplication.translate
    if Outcome.STOPPED in outcomes:
        inform(
            translate("Afterwards", "Stopped when the app locked"),
            translate(
                "Afterwards",
                "Something was still under way when the app locked, as an export or a file being added. It "
                "was stopped and nothing half-done was left behind. Begin it again when you are ready.",
            ),
            window,
        )
    elif Outcome.DONE in outcomes:
        inform(
            translate("Afterwards", "Finished while the app was locked"),
            translate(
                "Afterwards",
                "What was under way when the app locked, as an export or a file being added, was finished "
                "before everything was closed.",
            ),
            window,
        )
    if Outcome.FAILED in outcomes and not failures:
        inform(
            translate("Afterwards", "Not finished"),
            translate(
                "Afterwards",
                "What was under way when the app locked did not work. Nothing half-done was left behind. Try "
                "it again to see why.",
            ),
            window,
            icon="warning",
        )
    for error in failures:
        tell(error, window)

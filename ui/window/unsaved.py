"""What is asked when the window is to close and the last words cannot be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from ui.dialogs import ask
from ui.wording import Wording


def ask_about_unsaved(trouble: AppError, close_anyway: Callable[[], object], window: QWidget) -> None:
    """Say why saving does not work, and let the person decide."""
    ask(
        QCoreApplication.translate("Window", "The last words are not saved"),
        Wording(window).error(trouble),
        QCoreApplication.translate("Window", "Close and lose the last words"),
        close_anyway,
        window,
        is_destructive=True,
    )

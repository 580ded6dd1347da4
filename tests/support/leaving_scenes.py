"""The moments around a lock that nobody asked for, for `make screens`."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.app.lock_warning import LockWarning
from ui.desk import Desk
from ui.window import Window


class LeavingStage(Protocol):
    """What these scenes stand on."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def warning(stage: LeavingStage) -> QWidget:
    """Show the strip of the last half minute."""
    window = stage.window()
    LockWarning(window).say(30)
    stage.settle()
    return window


SCENES: dict[str, Callable[[LeavingStage], QWidget]] = {"lock-warning": warning}

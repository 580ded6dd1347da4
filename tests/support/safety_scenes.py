"""The Safety page, one picture of each of its sections, for `make screens`."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.pages.safety.sections import SECTIONS
from ui.window import Window


class SafetyStage(Protocol):
    """What these scenes stand on."""

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def section(stage: SafetyStage, name: str) -> QWidget:
    """Show the Safety page with one section in front."""
    window = stage.window()
    window.go_to("safety")
    window.safety.show_section(name)
    stage.settle()
    return window


SCENES: dict[str, Callable[[SafetyStage], QWidget]] = {
    f"safety_{maker.name}": partial(section, name=maker.name)  # type: ignore[attr-defined]
    for maker in SECTIONS
}

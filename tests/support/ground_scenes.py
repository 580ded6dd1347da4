"""Erasing, and the ways out of a folder that cannot be used as it is, for `make screens`."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError, Code, FixableError, MachineError
from tests.support.robots.waiting import until
from ui.app.erase_dialog import EraseDialog
from ui.pages.safety.erase import EraseSection
from ui.pages.unlock import UnlockPage
from ui.window import Window


class GroundStage(Protocol):
    """What these scenes stand on."""

    def window(self) -> Window:
        """Return the window over an invented desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


def section(stage: GroundStage) -> QWidget:
    """Show the end of the Safety page, with copies that are known."""
    window = stage.window()
    window.go_to("safety")
    window.safety.show_section("erase")
    stage.settle()
    found = window.safety.current
    assert isinstance(found, EraseSection)
    found.panel.show_known(("/home/office/Desktop/market-day.pdf", "/media/office/BLUE STICK/photo.jpg"))
    stage.settle()
    return window


def held(stage: GroundStage) -> QWidget:
    """Show the question on the locked screen while the button is held."""
    dialog = EraseDialog()
    stage.show(dialog)
    dialog.panel.hold.setFocus()
    QTest.mousePress(dialog.panel.hold, Qt.MouseButton.LeftButton)
    until(lambda: dialog.panel.hold.progress > 0.4, "the button to fill")
    return dialog


def _trouble(stage: GroundStage, error: AppError) -> QWidget:
    page = UnlockPage(lambda _text, _say: None, is_first=False, folder="")
    stage.show(page)
    QTest.keyClicks(page.passphrase.edit, "herons")
    page.show_error(error)
    return page


def unsafe(stage: GroundStage) -> QWidget:
    """Show a folder that others can write in."""
    return _trouble(
        stage,
        FixableError(
            Code.FOLDER_UNSAFE, folder="/srv/shared/records", reason="others_write", can_tighten=True
        ),
    )


def elsewhere(stage: GroundStage) -> QWidget:
    """Show a vault that another computer has not let go of."""
    return _trouble(
        stage,
        MachineError(Code.VAULT_HELD_ELSEWHERE, host="LAPTOP-2", since="2026-11-21T14:03:00.000Z"),
    )


def in_use(stage: GroundStage) -> QWidget:
    """Show a vault that another window has open."""
    return _trouble(
        stage, MachineError(Code.VAULT_IN_USE, holder="4711@office", since="2026-11-22T09:10:00.000Z")
    )


SCENES: dict[str, Callable[[GroundStage], QWidget]] = {
    "safety-erase": section,
    "unlock-erase": held,
    "unlock-unsafe": unsafe,
    "unlock-elsewhere": elsewhere,
    "unlock-in-use": in_use,
}

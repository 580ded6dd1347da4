"""Taking a consent back, and taking in what others took back, as a person does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from tests.support.robots import keys
from tests.support.robots.waiting import find, press, until
from ui.parts.key_words import KeyWords
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.window import Window


class _SheetRobot:
    """Reads a sheet and presses its buttons."""

    name = ""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def sheet(self) -> Sheet:
        """The dialog, once it is there."""
        return keys.sheet(self.name)

    @property
    def said(self) -> str:
        """The sentence above the buttons."""
        return find(self.sheet, PlainLabel, f"{self.name}Said").text()

    def wait(self, button: str) -> None:
        """Wait until a button can be pressed."""

        def there() -> bool:
            found = self.sheet.findChildren(QPushButton, button)
            return any(one.isEnabled() and one.isVisible() for one in found)

        until(there, button)

    def press(self, button: str) -> None:
        """Press a button, once it is there."""
        self.wait(button)
        press(self.sheet, button)

    def read(self, heading: str) -> str:
        """Return all that stands in a step, once it has come."""
        until(lambda: self.sheet.accessibleName() == heading, heading)
        return "\n".join(label.text() for label in self.sheet.inner.findChildren(QLabel))


class WithdrawRobot(_SheetRobot):
    """Takes a consent back."""

    name = "withdrawSheet"

    def who(self, code: str) -> WithdrawRobot:
        """Choose who takes it back."""
        self.wait("withdrawGo")
        box = find(self.sheet, QComboBox, "withdrawWho")
        box.setCurrentIndex(box.findData(code))
        return self

    def part(self, scope: str) -> WithdrawRobot:
        """Take back only a part."""
        find(self.sheet, QCheckBox, "withdraw_everything").click()  # its words are short: not at the centre
        box = find(self.sheet, QCheckBox, f"withdraw_{scope}")
        until(box.isVisible, scope)
        box.click()
        return self

    def choose(self, folder: Path) -> None:
        """Choose where the notice goes."""
        keys.choose(folder)


class TakeInRobot(_SheetRobot):
    """Takes in what somebody sent."""

    name = "takeInSheet"

    def open(self) -> TakeInRobot:
        """Begin on the Records page."""
        self.window.go_to("records")
        press(self.window, "recordsTakeIn")
        self.wait("takeInChoose")
        return self

    def choose(self, path: Path) -> TakeInRobot:
        """Choose the file."""
        self.press("takeInChoose")
        self.give(path)
        return self

    def give(self, path: Path) -> None:
        """Name the file in the dialog that is open."""
        keys.choose(path)

    @property
    def words(self) -> str:
        """The words to compare."""
        return find(self.sheet, KeyWords, "keyWords").words

    def compare(self) -> None:
        """Say that the words were compared."""
        find(self.sheet, QCheckBox, "takeInCompared").click()

    def button(self, name: str) -> QPushButton:
        """Return a button."""
        return find(self.sheet, QPushButton, name)

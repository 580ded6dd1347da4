"""The Settings page as a person uses it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.support.robots.waiting import find, type_into
from ui.pages.settings import SettingsPage


class SettingsRobot:
    """Fills lines and chooses from drop-downs."""

    def __init__(self, page: SettingsPage) -> None:
        self.page = page

    def fill(self, name: str, text: str) -> "SettingsRobot":
        """Type into a line and leave it."""
        line = find(self.page, QLineEdit, name)
        type_into(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        return self

    def choose(self, name: str, value: str) -> "SettingsRobot":
        """Choose an entry of a drop-down by its id."""
        box = find(self.page, QComboBox, name)
        at = box.findData(value)
        assert at >= 0, f"{name} has no {value}"
        box.setCurrentIndex(at)
        box.activated.emit(at)
        return self

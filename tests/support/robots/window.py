"""The frame around the pages as a person uses it."""

from PySide6.QtWidgets import QLabel

from tests.support.robots.export import ExportRobot
from tests.support.robots.home import HomeRobot
from tests.support.robots.records import RecordsRobot
from tests.support.robots.settings import SettingsRobot
from tests.support.robots.waiting import dialog, find, press, type_into, until
from ui.pages.export import ExportDialog
from ui.window import Window


class WindowRobot:
    """Goes from page to page by the rail and the keys."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def settle(self) -> None:
        """Wait until nothing runs any more."""
        until(lambda: self.window._lanes.is_idle, "idle lanes")

    def home(self) -> HomeRobot:
        """Go to Home."""
        self._go("home")
        return HomeRobot(self.window.home)

    def records(self) -> RecordsRobot:
        """Go to Records."""
        self._go("records")
        return RecordsRobot(self.window.records)

    def settings(self) -> SettingsRobot:
        """Go to Settings."""
        self._go("settings")
        return SettingsRobot(self.window.settings)

    def search(self, words: str) -> None:
        """Type into the search field."""
        type_into(self.window.search, words)
        until(lambda: not self.window.records._settle.isActive(), "the search to begin")
        self.settle()

    def export(self) -> ExportRobot:
        """Return the open export dialog."""
        found = dialog("exportDialog")
        assert isinstance(found, ExportDialog)
        return ExportRobot(found)

    @property
    def title(self) -> str:
        """What stands above the page."""
        return find(self.window, QLabel, "pageTitle").text()

    def _go(self, name: str) -> None:
        press(self.window, f"rail_{name}")
        self.settle()

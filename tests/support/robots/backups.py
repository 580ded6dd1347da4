"""The places for backups as a person uses them."""

from __future__ import annotations

from pathlib import Path

from tests.support.robots import keys
from tests.support.robots.waiting import press, until
from ui.pages.safety.backup_place import BackupPlace
from ui.pages.safety.backups import BackupsSection
from ui.window import Window


class BackupsRobot:
    """Chooses places, makes and checks backups, and reads what is said."""

    def __init__(self, window: Window) -> None:
        section = window.safety.sections["backups"]
        assert isinstance(section, BackupsSection)
        self.window, self.section = window, section

    def open(self) -> BackupsRobot:
        """Go to the section."""
        press(self.window, "rail_safety")
        press(self.window, "safety_backups")
        self.rest()
        return self

    def add(self, folder: Path) -> BackupPlace:
        """Choose a folder, and return its card once the first backup there is over."""
        press(self.section, "backupAdd")
        keys.choose(folder)
        until(lambda: self._card(folder) is not None, "the place")
        self.rest()
        return self.card(folder)

    def act(self, folder: Path, name: str) -> BackupPlace:
        """Press a button on the card of a place, and return the card when all is over."""
        press(self.card(folder), name)
        self.rest()
        return self.card(folder)

    def card(self, folder: Path) -> BackupPlace:
        """Return the card of a place."""
        found = self._card(folder)
        assert found is not None, f"no card for {folder}"
        return found

    def rest(self) -> None:
        """Wait until nothing is under way."""
        until(lambda: self.window._lanes.is_idle, "idle lanes")

    def _card(self, folder: Path) -> BackupPlace | None:
        cards = self.section.cards.values()
        return next((card for card in cards if card._place.folder == folder), None)

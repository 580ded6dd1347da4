"""The program's own settings while it runs: kept in the clear, worn at once; it knows no vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.i18n import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.paths import Paths
    from desktop.settings import Settings, Theme
    from ui.jobs import Lanes


class Choices(QObject):
    """Language, look, locking, and which first steps can wait.

    Signals:
        changed: (Settings) something was chosen.

    Attributes:
        settings: what holds now.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        settings: Settings,
        language: Language,
        lanes: Callable[[], Lanes],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._app, self._paths, self._language, self._lanes = app, paths, language, lanes
        self.settings = settings

    @property
    def language(self) -> str:
        """The code of the language that is spoken."""
        return self._language.code

    def move_to(self, paths: Paths) -> None:
        """Keep what is chosen from now on beside another vault."""
        self._paths = paths

    def speak(self, code: str) -> None:
        """Speak another language."""
        self._keep(replace(self.settings, language=code))
        self._language.use(code)
        self.dress()  # the letters of another script

    def look(self, theme: Theme, percent: int) -> None:
        """Wear other colours or another size."""
        self._keep(replace(self.settings, theme=theme, text_size=percent))
        self.dress()

    def put_off(self, step: str) -> None:
        """Offer a first step no more."""
        kept = self.settings
        put_off = {
            "asks_who": replace(kept, asks_who=False),
            "asks_office": replace(kept, asks_office=False),
            "offers_trial": replace(kept, offers_trial=False),
        }
        self._keep(put_off[step])

    def lock_after(self, minutes: int, on_minimise: bool) -> None:
        """Lock after so many minutes alone, and perhaps when the window is made small."""
        self._keep(replace(self.settings, lock_minutes=minutes, lock_on_minimise=on_minimise))

    def dress(self) -> None:
        """Wear what was chosen."""
        from ui.style import apply_theme  # the first window wears its own, quicker

        apply_theme(self._app, self.settings.theme, self.settings.text_size)

    def _keep(self, settings: Settings) -> None:
        from desktop.settings import write

        self.settings = settings
        path = self._paths.settings
        self._lanes().store(lambda: write(path, settings), owner=self)
        self.changed.emit(settings)

"""Watches over an open vault: nobody there, the computer asleep, the screen locked, the window made small."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Signal

from desktop.settings import Settings
from ui.app.away import AwayWatch
from ui.app.idle import IdleWatch
from ui.app.lock_warning import LockWarning
from ui.parts.playing import is_anything_playing
from ui.window import Window


class Why(Enum):
    """What makes the app lock itself."""

    IDLE = "idle"
    SLEEP = "sleep"
    SCREEN = "screen"
    SMALL = "small"


class Guard(QObject):
    """Asks for the vault to be locked when its person is gone, and warns before it does so for idleness.

    Signals:
        lock_asked: (Why) nobody is there any more.
    """

    lock_asked = Signal(object)

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.idle = IdleWatch(self, is_there=is_anything_playing, now=now)
        self.away = AwayWatch(self)
        self._window: Window | None = None
        self._warning: LockWarning | None = None
        self._settings = Settings()
        self._is_listening = False
        self.idle.warned.connect(self._warn)
        self.idle.calmed.connect(self._calm)
        self.idle.expired.connect(lambda: self.lock_asked.emit(Why.IDLE))
        self.away.sleeping.connect(lambda: self.lock_asked.emit(Why.SLEEP))
        self.away.screen_locked.connect(lambda: self.lock_asked.emit(Why.SCREEN))
        self.away.slept.connect(lambda: self.lock_asked.emit(Why.SCREEN))

    def start(self) -> None:
        """Begin to listen for sleep and locked screens; doing it twice changes nothing."""
        if not self._is_listening:
            self._is_listening = True
            self.away.start()

    def end(self) -> None:
        """Watch and listen no more."""
        self.leave()
        self._is_listening = False
        self.away.stop()
        self.idle.end()

    def watch(self, window: Window, settings: Settings) -> None:
        """Watch over an open window from now on."""
        self.leave()
        self._window, self._settings = window, settings
        window.installEventFilter(self)
        self.idle.start(settings.lock_minutes)

    def use(self, settings: Settings) -> None:
        """Take other choices."""
        self._settings = settings
        if self.idle.is_running:
            self.idle.start(settings.lock_minutes)

    def leave(self) -> None:
        """Watch over nothing: it is locked. Sleep is still listened to."""
        self.idle.stop()
        self._calm()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window being made small."""
        if (
            event.type() is QEvent.Type.WindowStateChange
            and watched is self._window
            and self._settings.lock_on_minimise
            and self._window.isMinimized()
        ):
            self.lock_asked.emit(Why.SMALL)
        return False

    def _warn(self, seconds: int) -> None:
        if self._window is not None:
            if self._warning is None:
                self._warning = LockWarning(self._window)
            self._warning.say(seconds)

    def _calm(self) -> None:
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None

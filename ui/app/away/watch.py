"""All ways to hear of sleep and of a locked screen that this system has, behind one object."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

from ui.app.away.slept import SleptClock


class AwayWatch(QObject):
    """Tells of sleep and of a locked screen; starts no sooner than asked to.

    Signals:
        sleeping: the computer is about to sleep; it waits a moment until `release` is called, if it can.
        screen_locked: the screen was locked, or a screen saver began.
        slept: the computer has slept, and nothing had told so before.
        plugged: a disk or stick came; only where the system tells windows so.
    """

    sleeping = Signal()
    screen_locked = Signal()
    slept = Signal()
    plugged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = SleptClock(self)
        self._clock.slept.connect(self.slept)
        if sys.platform == "linux":
            from ui.app.away.logind import Logind
            from ui.app.away.screen_savers import ScreenSavers

            self._logind = Logind(self)
            self._logind.sleeping.connect(self.sleeping)
            self._logind.screen_locked.connect(self.screen_locked)
            self._savers = ScreenSavers(self)
            self._savers.began.connect(self.screen_locked)
        elif sys.platform == "win32":
            from ui.app.away.windows import WindowsPower

            self._power = WindowsPower(self)
            self._power.sleeping.connect(self.sleeping)
            self._power.screen_locked.connect(self.screen_locked)
            self._power.plugged.connect(self.plugged)

    def start(self) -> None:
        """Begin to listen; asks the system's services and waits for no answer."""
        self._clock.start()
        if sys.platform == "linux":
            self._logind.start()
            self._savers.start()
        elif sys.platform == "win32":
            self._power.start()

    def release(self) -> None:
        """Let the computer sleep: what had to be done before is done."""
        if sys.platform == "linux":
            self._logind.release()

    def stop(self) -> None:
        """Listen no more and let go of everything."""
        self._clock.stop()
        if sys.platform == "linux":
            self._logind.stop()
            self._savers.stop()
        elif sys.platform == "win32":
            self._power.stop()

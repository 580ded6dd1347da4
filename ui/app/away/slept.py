"""Find out that the computer has slept, from two clocks of which only one went on meanwhile.

It needs nobody to tell, so it holds where nothing else does: on a Mac, and on systems without services. It
comes after the sleep, with the first sign of life or of the clock, whichever is sooner.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

EVERY_MS = 20_000
LEAST_S = 10.0
"""A shorter sleep counts as none; so does a clock that is corrected."""


class SleptClock(QObject):
    """Compares a clock that goes on during sleep with one that stands still.

    Signals:
        slept: the computer was away; told once for each time.
    """

    slept = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        going_on: Callable[[], float] | None = None,
        standing_still: Callable[[], float] | None = None,
    ) -> None:
        """Make a detector that does not run yet; clocks of one's own are for tests."""
        super().__init__(parent)
        self._going_on = going_on or _going_on()
        self._standing_still = standing_still or _standing_still()
        self._apart = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Compare from now on."""
        self._apart = self._difference()
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state, Qt.ConnectionType.UniqueConnection)

    def stop(self) -> None:
        """Compare no more."""
        self._timer.stop()

    def look(self) -> None:
        """Compare now."""
        if not self._timer.isActive():
            return
        apart = self._difference()
        has_slept = apart - self._apart >= LEAST_S
        self._apart = apart
        if has_slept:
            self.slept.emit()

    def _on_state(self, _state: Qt.ApplicationState) -> None:
        self.look()

    def _difference(self) -> float:
        return self._going_on() - self._standing_still()


def _going_on() -> Callable[[], float]:
    """Return the running time with sleep; the clock on the wall where there is no such thing."""
    return _clock({"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}) or time.time


def _standing_still() -> Callable[[], float]:
    """Return the running time without sleep."""
    return _clock({"linux": "CLOCK_MONOTONIC", "darwin": "CLOCK_UPTIME_RAW"}) or time.monotonic


def _clock(names: Mapping[str, str]) -> Callable[[], float] | None:
    name = names.get(sys.platform)
    return partial(time.clock_gettime, getattr(time, name)) if name is not None else None

"""Notice that nobody is there any more; it wakes the computer up once in a few minutes, not at every key.

Keys, mouse and touch are seen at the windows themselves, as `ui.parts.triple_shift` does: a filter on every
widget would cost while one types and scrolls.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

WARNED_S = 30
"""So many seconds before the end it is said."""
STEP_S = 5
"""So often the number of seconds is said anew."""
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
}


class IdleWatch(QObject):
    """Tells when nobody touched a window of ours for a while.

    Signals:
        warned: (int) so many seconds are left; told again every few of them.
        calmed: somebody is there after all.
        expired: nobody was there for the whole time; the watch has stopped.
    """

    warned = Signal(int)
    calmed = Signal()
    expired = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        is_there: Callable[[], bool] = lambda: False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Make a watch that does not run yet.

        Args:
            parent: Qt's.
            is_there: whether somebody is there without touching anything, as while a film plays.
            now: running time in seconds.
        """
        super().__init__(parent)
        self._is_there, self._now = is_there, now
        self._limit = self._last = 0.0
        self._is_warning = False
        self._pointer = QPointF()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be 5 % late: a quarter minute
        self._timer.timeout.connect(self.look)
        self._links: list[QMetaObject.Connection] = []
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            self._links = [
                app.focusWindowChanged.connect(self._watch_window),
                app.focusObjectChanged.connect(self._watch_object),
            ]

    def start(self, minutes: int) -> None:
        """Watch from now on; starting again begins anew."""
        self._limit, self._last = minutes * 60.0, self._now()
        for window in QGuiApplication.topLevelWindows():
            self._watch_window(window)
        self._watch_object(QGuiApplication.focusObject())
        self._calm()
        self.look()

    def stop(self) -> None:
        """Watch no more."""
        self._limit = 0.0
        self._timer.stop()
        self._calm()

    def end(self) -> None:
        """Stop, and let go of the program's windows; what it served has ended."""
        self.stop()
        for link in self._links:
            QObject.disconnect(link)
        self._links = []
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    @property
    def is_running(self) -> bool:
        """Whether it watches."""
        return self._limit > 0

    def note(self) -> None:
        """Hear that somebody is there; cheap enough for every key."""
        self._last = self._now()
        if self._is_warning:
            self._calm()
            self.look()

    def look(self) -> None:
        """See how long nobody was there, and sleep until that matters."""
        if not self.is_running:
            return
        left = self._left()
        if left <= WARNED_S and self._is_there():
            self._last = self._now()
            self._calm()
            left = self._limit
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= WARNED_S:
            self._is_warning = True
            self._sleep(left % STEP_S or STEP_S)
            self.warned.emit(math.ceil(left))
        else:
            self._sleep(left - WARNED_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take signs of life; swallow nothing."""
        kind = event.type()
        if kind in _SIGNS:
            self.note()
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hear_move(event.globalPosition())
        return False

    def _hear_move(self, place: QPointF) -> None:
        # The toolkit tells of a pointer that rests, too, when a window moves under it.
        if place != self._pointer:
            self._pointer = place
            self.note()

    def _left(self) -> float:
        return self._limit - (self._now() - self._last)

    def _sleep(self, seconds: float) -> None:
        self._timer.start(max(1, math.ceil(seconds * 1000)))

    def _calm(self) -> None:
        if self._is_warning:
            self._is_warning = False
            self.calmed.emit()

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _watch_object(self, focus: QObject | None) -> None:
        # What an input method puts together reaches no window, only what has the keyboard.
        if focus is not None:
            focus.removeEventFilter(self)
            focus.installEventFilter(self)

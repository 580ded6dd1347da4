"""Shift pressed three times within a moment, in whatever window or dialog has the keyboard."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

WITHIN = 1.2
TIMES = 3


class TripleShift(QObject):
    """Watches the windows themselves, not every widget: it costs nothing while one types or scrolls.

    Signals:
        pressed: three times Shift and nothing between.
    """

    pressed = Signal()

    def __init__(self, parent: QObject, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._at: list[float] = []
        self._link: QMetaObject.Connection | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            self._link = app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def end(self) -> None:
        """Watch no more; what it served has ended."""
        if self._link is not None:
            QObject.disconnect(self._link)
        self._link = None
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count presses of Shift alone; swallow nothing."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_Shift:
                now = self._now()
                self._at = [*(at for at in self._at if now - at <= WITHIN), now]
                if len(self._at) >= TIMES:
                    self._at = []
                    self.pressed.emit()
            else:
                self._at = []
        return False

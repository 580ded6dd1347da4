"""A pause that counts down second by second, and wakes up only while there is one."""

from PySide6.QtCore import QObject, QTimer, Signal


class Pause(QObject):
    """Signals how much is left.

    Signals:
        moved: (int) whole seconds left; 0 at the end.
    """

    moved = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count)

    def begin(self, seconds: float) -> None:
        """Count down from `seconds`, begun ones as whole ones; nothing happens for none."""
        self.left = max(0, -int(-seconds // 1))
        if self.left:
            self._timer.start()
            self.moved.emit(self.left)

    def _count(self) -> None:
        self.left -= 1
        if self.left <= 0:
            self.left = 0
            self._timer.stop()
        self.moved.emit(self.left)

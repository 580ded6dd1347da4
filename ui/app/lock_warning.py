"""The quiet strip over the window in the last half minute before it locks itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QLabel, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, GRID, ICON, INSIDE, px, set_icon, set_role


class LockWarning(QFrame):
    """Says how long is left; lies over what is there, moves nothing and takes no click."""

    def __init__(self, window: QWidget) -> None:
        # Over a dialog when one is open: there it is looked at.
        front = QApplication.activeWindow()
        over = front if isinstance(front, QDialog) else window
        super().__init__(over)
        self._over, self._is_said = over, False
        self.setObjectName("lockWarning")
        set_role(self, "notice")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        sign = QLabel(self)
        set_icon(sign, "lock", "warn")
        self._words = PlainLabel(parent=self)
        self._words.setObjectName("lockWarningWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(sign)
        row.addWidget(self._words, 1)
        over.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, seconds: int) -> None:
        """Say how many seconds are left; a screen reader hears it once."""
        self._words.setText(self.tr("Locking in %n second(s). Press a key to stay.", "", seconds))
        self.setAccessibleName(self.text)
        self._place()
        self.show()
        self.raise_()
        if not self._is_said:
            self._is_said = True
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle at the top."""
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room = self._over.width() - 2 * AROUND
        words = self._words.fontMetrics().horizontalAdvance(self.text) + GRID
        width = min(px(ICON) + words + INSIDE + 2 * BETWEEN, room)
        layout = self.layout()
        height = self.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.heightForWidth(width)
        self.setGeometry((self._over.width() - width) // 2, INSIDE, width, height)

"""A button that acts only when it is held down: nothing happens by a slip of the hand."""

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from ui.style import CORNER, px, set_role, tokens_now

HOLD_MS = 3000
_STEP_MS = 40
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(QPushButton):
    """Fills from the reading side while it is held by mouse, touch, Space or Enter, and counts down.

    Letting go early, leaving it, or losing the keyboard begins anew. It wakes up only while it is held.

    Signals:
        held: it was held to the end.
    """

    held = Signal()

    def __init__(self, words: str, name: str, parent: QWidget | None = None, hold_ms: int = HOLD_MS) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        set_role(self, "danger")
        self._words, self._hold_ms = words, hold_ms
        self._clock = QElapsedTimer()
        self._is_held = False
        self._step = QTimer(self)
        self._step.setInterval(_STEP_MS)
        self._step.timeout.connect(self._move)
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in (words, self._countdown(9)))
        self.setMinimumWidth(widest + px(64))

    @property
    def progress(self) -> float:
        """How much of the time it was held, 0 to 1."""
        return min(1.0, self._clock.elapsed() / self._hold_ms) if self._is_held else 0.0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let go where the pointer leaves."""
        super().mouseMoveEvent(event)
        if not self.rect().contains(event.position().toPoint()):
            self._let_go()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with Space or Enter; Esc lets go."""
        if event.key() not in _KEYS:
            self._let_go()
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(True)
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go; a key that repeats by itself is still down."""
        if event.key() in _KEYS and not event.isAutoRepeat():
            self.setDown(False)
            self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go."""
        self._let_go()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go."""
        self._let_go()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let go of a button that is switched off."""
        if event.type() is QEvent.Type.EnabledChange:
            self._let_go()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw how much is done over the button."""
        super().paintEvent(event)
        if not self._is_held:
            return
        width = self.width() * self.progress
        left = self.width() - width if self.isRightToLeft() else 0.0
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(CORNER), px(CORNER))
        colour = QColor(tokens_now().bad)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        colour.setAlphaF(0.25)
        painter.fillRect(QRectF(left, 0, width, self.height()), colour)
        colour.setAlphaF(1.0)
        painter.fillRect(QRectF(left, self.height() - px(5), width, px(5)), colour)

    def _begin(self) -> None:
        if self._is_held or not self.isEnabled():
            return
        self._is_held = True
        self._clock.start()
        self._step.start()
        self._move()

    def _let_go(self) -> None:
        if not self._is_held:
            return
        self._is_held = False
        self._step.stop()
        self.setDown(False)
        self.setText(self._words)
        self.update()

    def _move(self) -> None:
        left = self._hold_ms - self._clock.elapsed()
        if left <= 0:
            self._let_go()
            self.held.emit()
            return
        self.setText(self._countdown(-int(-left // 1000)))
        self.update()

    def _countdown(self, seconds: int) -> str:
        return self.tr("Keep holding: %n", "seconds left", seconds)

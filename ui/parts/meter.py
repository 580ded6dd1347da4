"""How strong something is, as a shape and in words; it judges nothing itself."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.style import GRID, px, tokens_now

STEPS = 4


class Meter(QWidget):
    """Four bars, filled from the reading side; the words stand beside it, colour is never alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meter")
        self._score = 0

    @property
    def score(self) -> int:
        """How many bars are filled, 0 to 4."""
        return self._score

    def show_score(self, score: int, words: str) -> None:
        """Fill `score` bars and say the same to a screen reader."""
        self._score = min(max(score, 0), STEPS)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for four bars."""
        return QSize(px(120), px(8))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the bars do not shrink away."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - (STEPS - 1) * GRID) / STEPS
        height = min(self.height(), px(8))
        top = (self.height() - height) / 2
        filled = QColor(tokens.bad if self._score < 2 else tokens.warn if self._score < 3 else tokens.ok)
        for step in range(STEPS):
            place = step
            if self.isRightToLeft():
                place = STEPS - 1 - step
            bar = QRectF(place * (width + GRID), top, width, height)
            painter.setPen(QColor(tokens.edge))
            painter.setBrush(filled if step < self._score else QColor(tokens.surface))
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

"""One pick of several, as a small coloured button that takes itself away."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from ui.parts.direction import direction_of
from ui.style import INSIDE, TARGET, icon_pixmap, px, tokens_now

_CROSS = 16


class Chip(QPushButton):
    """Words and a cross; long words are cut and shown whole on pointing."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setToolTip(words)
        self.setAccessibleName(self.tr("Take away: {choice}").format(choice=words))

    def sizeHint(self) -> QSize:
        """Return room for words and cross."""
        width = self.fontMetrics().horizontalAdvance(self.words) + px(_CROSS) + 4 * INSIDE
        return QSize(min(width, px(420)), max(TARGET, px(28)))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip from the tokens."""
        worn = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(worn.edge if self.underMouse() or worn.border > 1 else worn.selection)))
        painter.setBrush(QColor(worn.selection))
        radius = self.height() / 2 - 1
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        edge = px(_CROSS)
        cross = QRect(self.width() - edge - INSIDE, (self.height() - edge) // 2, edge, edge)
        direction = self.layoutDirection()
        painter.drawPixmap(
            QStyle.visualRect(direction, self.rect(), cross), icon_pixmap("close", worn.soft, edge)
        )
        room = QRect(2 * INSIDE - 4, 0, self.width() - edge - 4 * INSIDE + 8, self.height())
        words = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(direction_of(words) or direction)
        painter.setPen(QColor(worn.ink))
        painter.drawText(QStyle.visualRect(direction, self.rect(), room), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

"""The line of a row's card: which row it is, what stands in it, and whether it is open."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from ui.parts.direction import direction_of
from ui.style import CORNER, ICON, INSIDE, TARGET, icon_pixmap, px, tokens_now


class CardHeader(QPushButton):
    """Opens and closes its card; one line, cut where the room ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = ""
        self.summary = ""
        self.setObjectName("row_header")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, number: str, summary: str) -> None:
        """Say which row this is and what stands in it."""
        if (number, summary) != (self.number, self.summary):
            self.number, self.summary = number, summary
            self.setToolTip(summary)
            self.update()
        state = self.tr("open") if self.isChecked() else self.tr("closed")
        self.setAccessibleName(f"{number} {summary}, {state}")

    def sizeHint(self) -> QSize:
        """Return one line's height; the width is whatever there is."""
        return QSize(px(160), max(TARGET, px(32)))

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign that it opens, the number, and the summary in its own direction."""
        worn = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.selection))
            painter.drawRoundedRect(self.rect(), CORNER, CORNER)
        direction, whole = self.layoutDirection(), self.rect()
        is_left = direction == Qt.LayoutDirection.LeftToRight
        edge = px(ICON)
        sign = QRect(4, (self.height() - edge) // 2, edge, edge)
        icon = icon_pixmap("down" if self.isChecked() else "chevron", worn.soft, edge, 1.0, not is_left)
        painter.drawPixmap(QStyle.visualRect(direction, whole, sign), icon)
        painter.setPen(QColor(worn.ink))
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        at = sign.right() + INSIDE
        width = self.fontMetrics().horizontalAdvance(self.number)
        number = QRect(at, 0, width, self.height())
        painter.drawText(QStyle.visualRect(direction, whole, number), flags, self.number)
        room = QRect(at + width + INSIDE, 0, self.width() - at - width - 2 * INSIDE, self.height())
        words = self.fontMetrics().elidedText(self.summary, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(direction_of(words) or direction)
        painter.drawText(QStyle.visualRect(direction, whole, room), flags, words)
        painter.end()

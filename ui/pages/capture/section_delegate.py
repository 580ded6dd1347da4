"""How one line of the section list is drawn and measured; it knows no form and changes nothing."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.parts.direction import direction_of
from ui.style import CORNER, ICON, INSIDE, SECONDARY, icon_pixmap, px, tokens_now

NAME = Qt.ItemDataRole.UserRole
ICON_NAME = Qt.ItemDataRole.UserRole + 1
WORDS = Qt.ItemDataRole.UserRole + 2
TOKEN = Qt.ItemDataRole.UserRole + 3
_APART = 2
_TALL = 10_000


class SectionDelegate(QStyledItemDelegate):
    """Draws a mark, the section's name over as many lines as it needs, and its state in words."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one section."""
        worn = tokens_now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(worn.edge if worn.border > 1 else worn.selection))
            painter.setBrush(QColor(worn.selection))
            painter.drawRoundedRect(area, CORNER, CORNER)
        direction = option.direction
        edge = px(ICON)
        colour = getattr(worn, str(index.data(TOKEN) or "soft"))
        spot = QRect(area.left() + INSIDE, area.top() + INSIDE, edge, edge)
        picture = icon_pixmap(str(index.data(ICON_NAME) or "empty"), colour, edge)
        painter.drawPixmap(QStyle.visualRect(direction, area, spot), picture)
        is_left = direction == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignTop
        top = area.top() + INSIDE
        for font, text, ink in self._lines(option, index, worn.ink, worn.soft):
            height = self._height(font, text)
            room = QRect(area.left() + edge + 2 * INSIDE, top, self._room(), height)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.setLayoutDirection(direction_of(text) or direction)
            painter.drawText(QStyle.visualRect(direction, area, room), flags, text)
            top += height + _APART
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of all lines of one section."""
        lines = [self._height(font, text) for font, text, _ in self._lines(option, index, "", "")]
        return QSize(40, max(sum(lines) + _APART, px(ICON)) + 2 * INSIDE + 2)

    def _lines(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ink: str,
        soft: str,
    ) -> tuple[tuple[QFont, str, str], ...]:
        name, state = QFont(option.font), QFont(option.font)
        state.setPixelSize(px(SECONDARY))
        return (
            (name, str(index.data(Qt.ItemDataRole.DisplayRole) or " "), ink),
            (state, str(index.data(WORDS) or " "), soft),
        )

    def _room(self) -> int:
        # The scroll bar's room is left free whether it shows or not: else a bar that comes makes names wrap,
        # which makes the list longer, and one that goes makes it come again.
        width = self._rows.contentsRect().width() - self._rows.verticalScrollBar().sizeHint().width()
        return max(width - px(ICON) - 3 * INSIDE, 40)

    def _height(self, font: QFont, text: str) -> int:
        room = QRect(0, 0, self._room(), _TALL)
        return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap.value, text).height()

"""A line in a list that leads somewhere: a sign and words, in as many lines as they need."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from ui.parts.direction import direction_of
from ui.style import CORNER, GRID, INSIDE, SECONDARY, TARGET, icon_pixmap, px, tokens_now

_SIGN = 16
_TALL = 100_000


class WrappedLink(QPushButton):
    """Small words that can be pressed; the sign says of which sort they are."""

    def __init__(self, words: str, sign: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._sign, self._token = sign, token
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What it says."""
        return self.text().replace("&&", "&")

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        room = QRect(0, 0, max(width - self._begin() - GRID, 1), _TALL)
        flags = Qt.TextFlag.TextWordWrap.value
        height = QFontMetrics(self._font()).boundingRect(room, flags, self.words).height()
        return max(TARGET, height + 2 * GRID)

    def sizeHint(self) -> QSize:
        """Return a column's width and the height of the words in it."""
        return QSize(px(220), self.heightForWidth(px(220)))

    def minimumSizeHint(self) -> QSize:
        """Return room for the sign and a few letters."""
        return QSize(px(100), TARGET)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(SECONDARY))
        return font

    def _begin(self) -> int:
        return GRID + px(_SIGN) + INSIDE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign at the first line and the words in their own direction."""
        worn, whole, direction = tokens_now(), self.rect(), self.layoutDirection()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.selection))
            painter.drawRoundedRect(whole, CORNER, CORNER)
        font = self._font()
        painter.setFont(font)
        edge, line = px(_SIGN), QFontMetrics(font).height()
        room = QRect(self._begin(), GRID, max(whole.width() - self._begin() - GRID, 1), _TALL)
        lines = painter.boundingRect(room, Qt.TextFlag.TextWordWrap.value, self.words).height()
        top = max((whole.height() - lines) // 2, 0)
        spot = QRect(GRID, top + (line - edge) // 2, edge, edge)
        picture = icon_pixmap(self._sign, getattr(worn, self._token), edge)
        painter.drawPixmap(QStyle.visualRect(direction, whole, spot), picture)
        is_left = direction == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        room = QRect(self._begin(), top, room.width(), lines + GRID)
        painter.setPen(QColor(worn.ink))
        painter.setLayoutDirection(direction_of(self.words) or direction)
        flags = Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QStyle.visualRect(direction, whole, room), flags, self.words)
        painter.end()

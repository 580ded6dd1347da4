"""One soft line that changes while somebody types and never makes the page measure itself again."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.direction import direction_of
from ui.style import tokens_now


class QuietLine(QWidget):
    """A single line of soft text. A QLabel would lay the whole column out again at each change."""

    def __init__(self, text: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the words shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show `text`."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """Return one line's height; the width is whatever there is."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 12, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest room it needs."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words at the leading edge."""
        painter = QPainter(self)
        painter.setPen(QColor(tokens_now().soft))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        alignment = (
            self.style().visualAlignment(self.layoutDirection(), leading) | Qt.AlignmentFlag.AlignAbsolute
        )
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.setLayoutDirection(direction_of(text) or self.layoutDirection())
        painter.drawText(self.rect(), alignment, text)
        painter.end()

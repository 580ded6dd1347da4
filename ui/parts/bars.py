"""A small chart: one bar a line, drafts lighter than finished records; numbers stand beside the bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.style import GRID, INSIDE, SECONDARY, content_font, px, tokens_now


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the chart."""

    label: str
    finished: int
    drafts: int


class Bars(QWidget):
    """Painted, mirrored with the reading direction, and told whole to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar], words: str) -> None:
        """Draw these bars; `words` says what they count."""
        self._bars = tuple(bars)
        self.setAccessibleName(words)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.finished + bar.drafts}" for bar in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a label and a bar on each line."""
        return QSize(px(220), len(self._bars) * self._line())

    def minimumSizeHint(self) -> QSize:
        """Return a narrow form of the same; labels are cut, bars stay."""
        return QSize(px(140), len(self._bars) * self._line())

    def _line(self) -> int:
        return QFontMetrics(content_font(SECONDARY)).height() + px(8) + INSIDE + GRID

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw label and number above each bar."""
        painter = QPainter(self)
        font = content_font(SECONDARY)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        tokens, whole = tokens_now(), self.rect()
        most = max((bar.finished + bar.drafts for bar in self._bars), default=0) or 1
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        near = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        for at, bar in enumerate(self._bars):
            top = at * self._line()
            number = QLocale().toString(bar.finished + bar.drafts)
            side = metrics.horizontalAdvance(number) + 2
            text = QRect(0, top, whole.width() - side - INSIDE, metrics.height())
            count = QRect(whole.width() - side, top, side, metrics.height())
            painter.setPen(QColor(tokens.ink))
            painter.drawText(
                QStyle.visualRect(self.layoutDirection(), whole, text),
                near | Qt.AlignmentFlag.AlignAbsolute,
                metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, text.width()),
            )
            painter.drawText(
                QStyle.visualRect(self.layoutDirection(), whole, count),
                far | Qt.AlignmentFlag.AlignAbsolute,
                number,
            )
            under, height, left = top + metrics.height() + GRID, px(8), 0
            for share, colour in ((bar.finished, tokens.primary), (bar.drafts, tokens.selection)):
                width = round(share / most * (whole.width() - 1))
                if width:
                    box = QStyle.visualRect(self.layoutDirection(), whole, QRect(left, under, width, height))
                    painter.fillRect(box, QColor(colour))
                    painter.setPen(QColor(tokens.primary))
                    painter.drawRect(box.adjusted(0, 0, -1, -1))
                left += width

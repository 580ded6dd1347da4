"""Text as a square picture that a telephone's camera reads; dark on white in every look of the app."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import px

_QUIET = 4
"""Squares that stay empty around the picture, without which cameras do not find it."""


class QrCode(QWidget):
    """One picture, never smaller than a camera can tell its squares apart."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        """Show `text`; a screen reader says `name`."""
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text; nothing for none."""
        self._rows = _squares(text) if text else ()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as large as whole squares make it."""
        side = self._square() * (len(self._rows) + 2 * _QUIET)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Be never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the squares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        side = self._square()
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    square = QRect((x + _QUIET) * side, (y + _QUIET) * side, side, side)
                    painter.fillRect(square, QColor(Qt.GlobalColor.black))

    def _square(self) -> int:
        return max(2, round(px(230) / (len(self._rows) + 2 * _QUIET)))


def _squares(text: str) -> tuple[bytes, ...]:
    import segno  # takes a tenth of a second: not before a picture is needed

    made = segno.make_qr(text, error="l", boost_error=False)
    return tuple(bytes(row) for row in made.matrix)

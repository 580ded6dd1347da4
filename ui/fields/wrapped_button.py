"""Radio and check rows whose words wrap, so that long choices and large text stay readable."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.parts.direction import direction_of
from ui.style import INSIDE, TARGET, px

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class WrappedRadio(QRadioButton):
    """One choice of several, in as many lines as it needs.

    Signals:
        erased: Emitted on Delete or Backspace.
    """

    erased = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        _prepare(self)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return _height(self, width)

    def sizeHint(self) -> QSize:
        """Return one line, at most a column wide."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Return room for the mark and a few letters."""
        return QSize(px(120), max(TARGET, px(28)))

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 (Qt override)
        """Take a click anywhere on the row."""
        return self.rect().contains(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer to take the choice away on Delete or Backspace."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.erased.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark and the wrapped words."""
        _paint(self, QStyle.PrimitiveElement.PE_IndicatorRadioButton)


class WrappedCheck(QCheckBox):
    """One box to tick, in as many lines as it needs."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        _prepare(self)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return _height(self, width)

    def sizeHint(self) -> QSize:
        """Return one line, at most a column wide."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """Return room for the mark and a few letters."""
        return QSize(px(120), max(TARGET, px(28)))

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 (Qt override)
        """Take a click anywhere on the row."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the wrapped words."""
        _paint(self, QStyle.PrimitiveElement.PE_IndicatorCheckBox)


def _prepare(button: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _words(button: QAbstractButton) -> str:
    return button.text().replace("&&", "&")


def _mark(button: QAbstractButton) -> int:
    return px(18) + 2


def _height(button: QAbstractButton, width: int) -> int:
    room = max(width - _mark(button) - INSIDE, 1)
    lines = button.fontMetrics().boundingRect(QRect(0, 0, room, 100_000), _WRAP, _words(button)).height()
    return max(TARGET, px(28), lines + 8)


def _hint(button: QAbstractButton) -> QSize:
    width = button.fontMetrics().horizontalAdvance(_words(button)) + _mark(button) + INSIDE + 4
    width = min(width, px(520))
    return QSize(width, _height(button, width))


def _paint(button: QAbstractButton, mark: QStyle.PrimitiveElement) -> None:
    painter = QPainter(button)
    option = QStyleOptionButton()
    option.initFrom(button)
    option.state |= QStyle.StateFlag.State_On if button.isChecked() else QStyle.StateFlag.State_Off
    size = _mark(button)
    whole = button.rect()
    words = _words(button)
    room = QRect(size + INSIDE, 0, max(whole.width() - size - INSIDE, 1), whole.height())
    text_height = button.fontMetrics().boundingRect(QRect(0, 0, room.width(), 100_000), _WRAP, words).height()
    first_line = (whole.height() - text_height) // 2 + button.fontMetrics().height() // 2
    square = QRect(0, max(first_line - size // 2, 0), size, size)
    direction = button.layoutDirection()
    option.rect = QStyle.visualRect(direction, whole, square)
    button.style().drawPrimitive(mark, option, painter, button)
    painter.setPen(button.palette().color(button.foregroundRole()))
    painter.setLayoutDirection(direction_of(words) or direction)
    is_left = direction == Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
    flags = _WRAP | side | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(QStyle.visualRect(direction, whole, room), flags, words)
    painter.end()

"""A few buttons of which at most one is down: scales and yes or no; it keeps no answer."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.fields.flow_layout import FlowLayout
from ui.style import CORNER, INSIDE, TARGET, px, tokens_now


class SegmentButton(QPushButton):
    """One button that stays down; the chosen one carries a tick besides its colour.

    Signals:
        stepped: Emitted with -1 or 1 on an arrow key, in reading direction.
        erased: Emitted on Delete or Backspace.
    """

    stepped = Signal(int)
    erased = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Return room for the words and the tick."""
        words = self.text().replace("&&", "&")
        width = self.fontMetrics().horizontalAdvance(words) + px(12) + 4 * INSIDE
        return QSize(max(width, px(56)), max(TARGET, px(36)))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, take away with Delete."""
        is_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        steps = {
            Qt.Key.Key_Right: 1 if is_left else -1,
            Qt.Key.Key_Left: -1 if is_left else 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.erased.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button from the tokens, with a tick when it is down."""
        worn = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        painter.setPen(QPen(QColor(worn.primary if is_on else worn.edge), 2 if is_on else worn.border))
        is_warm = is_on or self.underMouse()
        painter.setBrush(QColor(worn.selection if is_warm else worn.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.setPen(QColor(worn.primary if is_on else worn.ink))
        font = self.font()
        font.setBold(is_on)
        painter.setFont(font)
        words = self.text().replace("&&", "&")
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignCenter, f"\N{CHECK MARK} {words}" if is_on else words
        )
        painter.end()


class SegmentRow(QWidget):
    """Buttons side by side; arrows move the choice, Delete takes it away.

    Signals:
        picked: Emitted with the name of the button the user put down, "" when taken away.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=8)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._names: list[str] = []
        self._buttons: list[SegmentButton] = []

    def add(self, name: str, words: str) -> SegmentButton:
        """Add one button and return it."""
        button = SegmentButton(words, self)
        button.setObjectName(f"choice_{name}")
        button.stepped.connect(self._on_stepped)
        button.erased.connect(self._on_erased)
        self._group.addButton(button, len(self._names))
        self._names.append(name)
        self._buttons.append(button)
        self._flow.addWidget(button)
        return button

    def button(self, name: str) -> SegmentButton:
        """Return the button of `name`."""
        return self._buttons[self._names.index(name)]

    def mark(self, name: str) -> None:
        """Put the button of `name` down, or none, without telling."""
        if name in self._names:
            self.button(name).setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def focus(self) -> None:
        """Put the keyboard on the chosen button, or the first."""
        number = max(self._group.checkedId(), 0)
        if self._buttons:
            self._buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, number: int) -> None:
        self.picked.emit(self._names[number])

    def _on_stepped(self, step: int) -> None:
        down = self._group.checkedId()
        number = min(max(down + step, 0), len(self._buttons) - 1) if down >= 0 else 0
        self._buttons[number].setChecked(True)
        self._buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(self._names[number])

    def _on_erased(self) -> None:
        self.mark("")
        self.picked.emit("")

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

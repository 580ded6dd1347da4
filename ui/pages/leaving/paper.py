"""The sheet that a letter is read on: it scrolls, in large letters with all that is asked around it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.style import AROUND, BETWEEN, set_role


class Paper(QFrame):
    """A card with a scroll area; give it what it shows once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._scroll = QScrollArea(self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._scroll)

    def show_alone(self, letter: QWidget) -> None:
        """Let the letter scroll by itself."""
        self._scroll.setWidget(letter)

    def show_among(self, above: QLayout, letter: QWidget, *below: QWidget) -> None:
        """Let the letter scroll together with what stands above and below it."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        column.setSpacing(BETWEEN)
        column.addLayout(above)
        column.addWidget(letter, 1)
        for widget in below:
            column.addWidget(widget)
        self._scroll.setWidget(inner)

    def go_to_top(self) -> None:
        """Show its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

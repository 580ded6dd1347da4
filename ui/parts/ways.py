"""Ways out of a trouble: a row of buttons that come and go with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.style import INSIDE


@dataclass(frozen=True, slots=True)
class Way:
    """One way out: what it is called in the code, what stands on its button, and what it is about."""

    name: str
    words: str
    about: str = ""


class Ways(QWidget):
    """The buttons, one below the other, as wide as the column.

    Signals:
        chosen: (str, str) the name of a way, and what it is about.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(INSIDE)
        self.hide()

    def offer(self, ways: Sequence[Way]) -> None:
        """Show these buttons in place of those before; none hides the row."""
        for button in self.findChildren(QPushButton):
            button.hide()
            self._column.removeWidget(button)
            button.deleteLater()
        for way in ways:
            button = QPushButton(way.words, self)
            button.setObjectName(f"way_{way.name}")
            button.clicked.connect(lambda _=False, way=way: self.chosen.emit(way.name, way.about))
            self._column.addWidget(button)
            button.show()
        self.setVisible(bool(ways))

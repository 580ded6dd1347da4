"""What stands where nothing is yet: it says why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE, set_icon


class EmptyState(QWidget):
    """An icon, a heading, a line that teaches, and perhaps one action.

    Signals:
        pressed: the action was chosen.
    """

    pressed = Signal()

    def __init__(
        self, icon: str, heading: str, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        mark = QLabel(self)
        set_icon(mark, icon, "soft", size=36)
        self._heading = PlainLabel(heading, role="heading", is_centred=True, parent=self)
        self._text = PlainLabel(text, role="softBody", is_centred=True, parent=self)
        self._button = QPushButton(action, self)
        self._button.setObjectName("emptyStateAction")
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.pressed)
        column = QVBoxLayout()
        column.setSpacing(INSIDE)
        column.addStretch(1)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._text):
            column.addWidget(label)
        column.addSpacing(INSIDE)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column, 4)
        layout.addStretch(1)

    def say(self, heading: str, text: str, action: str = "") -> None:
        """Change the words, when nothing is here for another reason."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))

"""One thing that needs somebody, in words, with one action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, is_large, set_icon, set_role


class Card(QFrame):
    """An icon, a sentence, a soft line, and a button: beside the words, or below them in large letters.

    Signals:
        pressed: the action was chosen.
        dismissed: "Later" was chosen; only on cards that offer it.
    """

    pressed = Signal()
    dismissed = Signal()

    def __init__(
        self,
        icon: str,
        text: str,
        action: str = "",
        *,
        soft: str = "",
        name: str = "card",
        later: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        set_role(self, "card")
        mark = QLabel(self)
        set_icon(mark, icon, "warn" if icon == "warning" else "primary")
        words = QVBoxLayout()
        words.setSpacing(GRID)
        self._text = PlainLabel(text, parent=self)
        words.addWidget(self._text)
        if soft:
            words.addWidget(PlainLabel(soft, role="soft", parent=self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        layout.setSpacing(BETWEEN)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        below = is_large() and bool(action)
        buttons = QHBoxLayout() if below else layout
        if below:
            buttons.setSpacing(INSIDE)
            words.addSpacing(GRID)
            words.addLayout(buttons)
        if later:
            self.later = QPushButton(later, self)
            self.later.setObjectName(f"{name}Later")
            self.later.setAccessibleDescription(text)
            set_role(self.later, "quiet")
            self.later.clicked.connect(self.dismissed)
            buttons.addWidget(self.later)
        if action:
            self.button = QPushButton(action, self)
            self.button.setObjectName(f"{name}Action")
            self.button.setAccessibleDescription(text)
            self.button.clicked.connect(self.pressed)
            buttons.insertWidget(0 if below else -1, self.button)  # what matters first at its leading side
        if below:
            buttons.addStretch(1)

    @property
    def text(self) -> str:
        """The card's sentence."""
        return self._text.text()

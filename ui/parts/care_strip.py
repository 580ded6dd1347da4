"""A quiet strip after hard work: the team's own words of care; it can be closed and be turned off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, is_large, set_icon, set_role


class CareStrip(QFrame):
    """Hidden until somebody has worked long on a story.

    Signals:
        off_asked: Emitted when it is not to come again.
    """

    off_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("careStrip")
        set_role(self, "bar")
        sign = QLabel(self)
        set_icon(sign, "info", "primary")
        self._words = PlainLabel(parent=self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setObjectName("careStripClose")
        self.close_button.clicked.connect(self.hide)
        self.off = QPushButton(self.tr("Do not remind me again"), self)
        self.off.setObjectName("careStripOff")
        set_role(self.off, "quiet")
        self.off.clicked.connect(self._turn_off)
        layout = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight, self
        )
        leading_margins(layout, BETWEEN, GRID, GRID, GRID)
        words = QHBoxLayout()
        words.setSpacing(INSIDE)
        words.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._words, 1)
        layout.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.off)
        if is_large():
            buttons.addStretch(1)
        layout.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str) -> None:
        """Show the team's words, or a sentence of ours where the team has written none."""
        words = text or self.tr(
            "That was a lot to carry. Take a break if you can, and talk to somebody you trust if it stays "
            "with you."
        )
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _turn_off(self) -> None:
        self.hide()
        self.off_asked.emit()

"""A quiet bar over the questions for what the writer must know now, as that saving does not work."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, INSIDE, set_icon, set_role


class NoticeBar(QFrame):
    """One or two sentences; it goes when there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        set_role(self, "notice")
        sign = QLabel(self)
        set_icon(sign, "warning", "warn")
        self._words = PlainLabel(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(sign)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Say `text`, or nothing for ""."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

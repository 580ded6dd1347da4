"""The reason of a hint, under the answer it stands in: wrapped, and there only while it is asked for."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.fields.hint import Hint
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE, set_icon, set_role


class HintLine(QFrame):
    """Says why a place is underlined, for as long as the caret is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint_reason")
        set_role(self, "bar")
        sign = QLabel(self)
        set_icon(sign, "info", "primary", 16)
        self._words = PlainLabel(role="soft", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSIDE, 4, INSIDE, 4)
        row.setSpacing(INSIDE)
        row.addWidget(sign)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def say(self, hint: Hint | None) -> None:
        """Say the reason of `hint`, and to a screen reader too; nothing for None."""
        if hint is None:
            self.hide()
            return
        words = self.tr("“{words}”: {reason}").format(words=isolated(hint.text), reason=hint.reason)
        if words != self._words.text() or self.isHidden():
            self._words.setText(words)
            self.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

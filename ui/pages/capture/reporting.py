"""What the law obliges somebody to report, in the team's words, before anybody sits down for a talk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role


class ReportingNote(QFrame):
    """The team's note, or a quiet line on who can write one."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reporting_note")
        set_role(self, "bar")
        sign = QLabel(self)
        set_icon(sign, "info", "primary")
        words = QVBoxLayout()
        words.setSpacing(GRID)
        heading = self.tr("Before you ask: what must be reported")
        self._text = text or self.tr(
            "In some places certain things must be reported by law, whatever the person wants. She should "
            "know that before she speaks. Your office can fill in the rules for your country under Safety, "
            "“Notes for your team”."
        )
        words.addWidget(PlainLabel(heading, role="strong", parent=self))
        body = PlainLabel(self._text, role="" if text else "soft", parent=self)
        body.setObjectName("reporting_text")
        words.addWidget(body)
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{heading}. {self._text}")

    @property
    def text(self) -> str:
        """What is said."""
        return self._text

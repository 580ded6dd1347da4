"""Words of the form that ask for nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.forms.form import Question
from ui.fields.editor import Editor
from ui.style import BETWEEN, INSIDE, set_icon, set_role


class NoteEditor(Editor):
    """A note: the label alone; it never has an answer of its own.

    One that comes because of what was answered stands out, so that it is not read over.
    """

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self.show_as_note()
        if question.has_relevance:
            self._frame()

    def value(self) -> str:
        """Return what was set, which nobody can edit."""
        return self._value

    def set_value(self, value: str) -> None:
        """Keep `value`."""
        self._value = value

    def _frame(self) -> None:
        frame = QFrame(self)
        frame.setObjectName("note")
        set_role(frame, "bar")
        sign = QLabel(frame)
        set_icon(sign, "info", "primary")
        row = QHBoxLayout(frame)
        row.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        row.setSpacing(INSIDE)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.heading, 1)
        self.body.addWidget(frame)

"""What the two number editors share: a short line, digits of any script, the value in XForms text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.forms.form import Question
from ui.fields.editor import Editor
from ui.fields.numerals import lexical, shown


class NumberEditor(Editor):
    """A number on a short line.

    Attributes:
        digits: how many digits the line is wide.
    """

    digits = 12

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self.line = QLineEdit(self)
        self.line.setObjectName("answer")
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.line.setReadOnly(question.is_read_only)
        self.line.setMaximumWidth(self.line.fontMetrics().horizontalAdvance("0") * (self.digits + 6))
        self.line.textEdited.connect(self.changed_by_user)
        self.body.addWidget(self.line)
        self.name_input(self.line)

    def value(self) -> str:
        """Return the number as XForms writes it, or what was typed when it is none."""
        return lexical(self.line.text(), self.locale())

    def set_value(self, value: str) -> None:
        """Show `value` with the reader's digits."""
        if value != self.value():
            self.line.setText(shown(value, self.locale()))

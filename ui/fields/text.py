"""A short answer on one line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.answers import nfc
from desktop.forms.form import Question
from ui.fields.editor import Editor
from ui.parts.direction import follow_text


class TextEditor(Editor):
    """One line of text, kept exactly as typed, in NFC."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self.line = QLineEdit(self)
        self.line.setObjectName("answer")
        follow_text(self.line)
        self.line.setReadOnly(question.is_read_only)
        self.line.textEdited.connect(self.changed_by_user)
        self.body.addWidget(self.line)
        self.name_input(self.line)

    def value(self) -> str:
        """Return what stands on the line."""
        return nfc(self.line.text())

    def set_value(self, value: str) -> None:
        """Show `value`; the cursor stays put when nothing changed."""
        if value != self.value():
            self.line.setText(value)
            self.line.setCursorPosition(0)

    def place_caret(self, at: int) -> None:
        """Put the caret behind the character `at`."""
        self.line.setCursorPosition(at)

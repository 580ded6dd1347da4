"""A short answer on one line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.answers import nfc
from desktop.forms.form import Question
from ui.fields.editor import Editor
from ui.fields.hint import Hint
from ui.fields.hint_line import HintLine
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
        self._hints: tuple[Hint, ...] = ()
        self.reason: HintLine | None = None  # one line takes no underline: the reason stands below it

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

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Say below the line what is worth another look, the first of it where there is more."""
        self._hints = tuple(hints)
        standing = self.hints
        if self.reason is None and standing:
            self.reason = HintLine(self)
            self.body.addWidget(self.reason)
        if self.reason is not None:
            self.reason.say(standing[0] if standing else None)

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is said below the line and still stands there."""
        value = self.value()
        return tuple(hint for hint in self._hints if value[hint.start : hint.end] == hint.text)

    def go_to_hint(self, hint: Hint) -> None:
        """Mark the words of a hint."""
        self.line.setSelection(hint.start, hint.end - hint.start)
        if self.reason is not None:
            self.reason.say(hint)

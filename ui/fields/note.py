"""Words of the form that ask for nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.forms.form import Question
from ui.fields.editor import Editor


class NoteEditor(Editor):
    """A note: the label alone; it never has an answer of its own."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self.show_as_note()

    def value(self) -> str:
        """Return what was set, which nobody can edit."""
        return self._value

    def set_value(self, value: str) -> None:
        """Keep `value`."""
        self._value = value

"""What the app fills in by itself: shown as one quiet line, never typed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.forms.form import Choice, Question, pick
from ui.fields.editor import Editor
from ui.parts.plain_label import PlainLabel


class CalculateEditor(Editor):
    """A read-only line: the label softly, then the value."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self._choices: dict[str, Choice] = {}
        self._line = PlainLabel(role="softBody", parent=self)
        self._line.setObjectName("answer")
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        self.body.addLayout(row)
        self.show_as_quiet()
        self._show()

    @property
    def words(self) -> str:
        """The value as it is shown."""
        choice = self._choices.get(self._value)
        return pick(choice.label, self.languages) if choice else self._value

    def value(self) -> str:
        """Return what the app filled in."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show `value`."""
        if value != self._value:
            self._value = value
            self._show()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Know the words for stored names."""
        self._choices = {choice.name: choice for choice in choices}
        self._show()

    def _show(self) -> None:
        text = self.words or self.tr("filled in later")
        self._line.setText(self.tr("{label}: {value}").format(label=self.label, value=text))

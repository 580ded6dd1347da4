"""One of many choices: a line that searches the list as one types."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.forms.form import Choice, Question
from ui.fields.choice_search import ChoiceSearch
from ui.fields.editor import Editor
from ui.style import set_icon


class DropDownEditor(Editor):
    """A searchable list; leaving it with words that name no choice brings the old choice back."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self._choices: dict[str, Choice] = {}
        self.search = ChoiceSearch(languages, self)
        self.search.setPlaceholderText(self.tr("Type to search, or open the list"))
        self.search.picked.connect(self._on_picked)
        self.search.given_up.connect(self._on_given_up)
        self._open = QToolButton(self)
        self._open.setObjectName("open_list")
        self._open.setToolTip(self.tr("Open the list"))
        set_icon(self._open, "down", "soft")
        self._open.clicked.connect(self._on_open)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self._open)
        self.body.addLayout(row)
        self.name_input(self.search)
        self.name_input(self._open, self.tr("open the list"))

    def value(self) -> str:
        """Return the chosen name."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show the words of `value`; a name that is not offered is shown as it is."""
        self._value = value
        choice = self._choices.get(value)
        self.search.setText(self.search.label_of(choice) if choice else value)
        self.search.setCursorPosition(0)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`."""
        self._choices = {choice.name: choice for choice in choices}
        self.search.set_choices(choices)
        if not self.search.hasFocus():
            self.set_value(self._value)

    def _on_picked(self, name: str) -> None:
        is_new = name != self._value
        self.set_value(name)
        if is_new:
            self.changed_by_user()

    def _on_given_up(self) -> None:
        if not self.search.text().strip() and self._value:
            self.set_value("")
            self.changed_by_user()
        else:
            self.set_value(self._value)

    def _on_open(self) -> None:
        self.search.setFocus()
        self.search.show_all()

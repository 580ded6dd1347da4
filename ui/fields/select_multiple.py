"""Several of a few choices, as rows to tick."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.forms.form import Choice, Question, pick
from ui.fields.editor import Editor
from ui.fields.wrapped_button import WrappedCheck


class SelectMultipleEditor(Editor):
    """Check rows; the answer keeps the order of the list, and names that are not offered just now."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._names: list[str] = []
        self._choices: tuple[Choice, ...] = ()
        self._rows: dict[str, WrappedCheck] = {}

    def value(self) -> str:
        """Return the ticked names, space separated."""
        return " ".join(self._names)

    def set_value(self, value: str) -> None:
        """Tick the names in `value`."""
        self._names = value.split()
        for name, row in self._rows.items():
            row.setChecked(name in self._names)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`, in order; nothing is drawn again when they are the same."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        for row in self._rows.values():
            self.body.removeWidget(row)
            row.deleteLater()
        self.forget_inputs()
        self._rows = {}
        for choice in self._choices:
            row = WrappedCheck(pick(choice.label, self.languages) or choice.name, self)
            row.setObjectName(f"choice_{choice.name}")
            row.setChecked(choice.name in self._names)
            row.clicked.connect(self._on_clicked)
            self._rows[choice.name] = row
            self.body.addWidget(row)
            self.name_input(row, row.text().replace("&&", "&"))

    def row(self, name: str) -> WrappedCheck:
        """Return the row of one choice."""
        return self._rows[name]

    def _on_clicked(self) -> None:
        ticked = [name for name, row in self._rows.items() if row.isChecked()]
        self._names = [*ticked, *(name for name in self._names if name not in self._rows)]
        self.changed_by_user()

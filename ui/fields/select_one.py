"""One of a few choices, as radio rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.forms.form import Choice, Question, pick
from ui.fields.editor import Editor
from ui.fields.wrapped_button import WrappedRadio


class SelectOneEditor(Editor):
    """Radio rows; arrows choose, Delete takes the choice away."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self._choices: tuple[Choice, ...] = ()
        self._rows: dict[str, WrappedRadio] = {}
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> str:
        """Return the chosen name."""
        return self._value

    def set_value(self, value: str) -> None:
        """Mark the row of `value`; a name that is not offered marks none and is kept."""
        self._value = value
        row = self._rows.get(value)
        if row is not None:
            row.setChecked(True)
        else:
            self._group.setExclusive(False)
            for other in self._rows.values():
                other.setChecked(False)
            self._group.setExclusive(True)
        self._tell_tab_stop()
        self.offer_clear(bool(value))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`, in order; nothing is drawn again when they are the same."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        for row in self._rows.values():
            self._group.removeButton(row)
            self.body.removeWidget(row)
            row.deleteLater()
        self.forget_inputs()
        self._rows = {}
        for number, choice in enumerate(self._choices):
            row = WrappedRadio(pick(choice.label, self.languages) or choice.name, self)
            row.setObjectName(f"choice_{choice.name}")
            row.erased.connect(self.clear_by_user)
            self._group.addButton(row, number)
            self._rows[choice.name] = row
            self.body.addWidget(row)
            self.name_input(row, row.text().replace("&&", "&"))
        self.set_value(self._value)

    def row(self, name: str) -> WrappedRadio:
        """Return the row of one choice."""
        return self._rows[name]

    def focus_input(self) -> None:
        """Put the keyboard on the chosen row, or the first."""
        row = self._rows.get(self._value) or next(iter(self._rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_tab_stop(self) -> None:
        # Qt sees to this too, but only once one of the rows has had the keyboard.
        stop = self._rows.get(self._value) or next(iter(self._rows.values()), None)
        for row in self._rows.values():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)

    def _on_clicked(self, number: int) -> None:
        self._value = self._choices[number].name
        self.changed_by_user()

    def offer_clear(self, is_offered: bool) -> None:
        """Offer to take the choice away while there is one."""
        self.show_clear(is_offered)

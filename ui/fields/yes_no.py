"""Yes or no, as two buttons; neither is down until somebody answers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.forms.form import Choice, Question, pick
from ui.fields.editor import Editor
from ui.fields.segment import SegmentRow


class YesNoEditor(Editor):
    """Two buttons; Delete or "Clear" makes it unanswered again."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self._offered: tuple[Choice, ...] = ()
        self.buttons = SegmentRow(self)
        self.buttons.picked.connect(self._on_picked)
        self.body.addWidget(self.buttons)

    def value(self) -> str:
        """Return "yes", "no" or ""."""
        return self._value

    def set_value(self, value: str) -> None:
        """Put the button of `value` down."""
        self._value = value
        self.buttons.mark(value)
        self.show_clear(bool(value))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Make the two buttons; they never change afterwards."""
        if self._offered:
            return
        self._offered = tuple(choices)
        for choice in choices:
            words = pick(choice.label, self.languages) or choice.name
            self.name_input(self.buttons.add(choice.name, words), words)
        self.buttons.mark(self._value)

    def focus_input(self) -> None:
        """Put the keyboard on the chosen button, or the first."""
        self.buttons.focus()

    def _on_picked(self, name: str) -> None:
        self._value = name
        self.changed_by_user()

    def offer_clear(self, is_offered: bool) -> None:
        """Offer to take the answer away while there is one."""
        self.show_clear(is_offered)

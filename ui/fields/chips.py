"""Several of many choices: a searching line, and what was picked as chips one can take away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop.forms.form import Choice, Question
from ui.fields.chip import Chip
from ui.fields.choice_search import ChoiceSearch
from ui.fields.editor import Editor
from ui.fields.flow_layout import FlowLayout
from ui.style import set_icon


class ChipsEditor(Editor):
    """Picks as chips above a searching line; Backspace on the empty line takes the last one away."""

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._names: list[str] = []
        self._choices: dict[str, Choice] = {}
        self._tray = QWidget(self)
        self._chips = FlowLayout(self._tray, gap=8)
        self._tray.hide()
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        self._buttons.idClicked.connect(self._on_chip_clicked)
        self.search = ChoiceSearch(languages, self)
        self.search.setPlaceholderText(self.tr("Type to search, or open the list"))
        self.search.picked.connect(self._on_picked)
        self.search.given_up.connect(self.search.clear)
        self.search.erased.connect(self._on_erased)
        self._open = QToolButton(self)
        self._open.setObjectName("open_list")
        self._open.setToolTip(self.tr("Open the list"))
        set_icon(self._open, "down", "soft")
        self._open.clicked.connect(self._on_open)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self._open)
        self.body.addWidget(self._tray)
        self.body.addLayout(row)
        self.name_input(self.search)
        self.name_input(self._open, self.tr("open the list"))

    def value(self) -> str:
        """Return the picked names, space separated, in the order they were picked."""
        return " ".join(self._names)

    def set_value(self, value: str) -> None:
        """Show `value` as chips."""
        if value.split() != self._names:
            self._names = value.split()
            self._draw()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer `choices`."""
        self._choices = {choice.name: choice for choice in choices}
        self.search.set_choices(choices)
        self._draw()

    def chips(self) -> tuple[str, ...]:
        """Return the words of the chips, in order."""
        return tuple(self._words(name) for name in self._names)

    def _on_chip_clicked(self, number: int) -> None:
        del self._names[number]
        self._draw()
        self.changed_by_user()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, name: str) -> str:
        choice = self._choices.get(name)
        return self.search.label_of(choice) if choice else name

    def _draw(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if isinstance(old := item.widget(), Chip):
                self._buttons.removeButton(old)
                old.hide()
                old.deleteLater()
        for number, name in enumerate(self._names):
            chip = Chip(self._words(name), self._tray)
            chip.setObjectName(f"chip_{name}")
            chip.show()
            self._buttons.addButton(chip, number)
            self._chips.addWidget(chip)
        self._tray.setVisible(bool(self._names))
        self._tray.updateGeometry()

    def _on_picked(self, name: str) -> None:
        self.search.clear()
        if name not in self._names:
            self._names.append(name)
            self._draw()
            self.changed_by_user()

    def _on_erased(self) -> None:
        if self._names:
            self._on_chip_clicked(len(self._names) - 1)

    def _on_open(self) -> None:
        self.search.setFocus()
        self.search.show_all()

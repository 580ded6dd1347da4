"""A line that searches a long list as one types and offers what fits; it keeps no answer."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.forms.form import Choice, pick
from ui.parts.direction import follow_text

_NAME = Qt.ItemDataRole.UserRole + 1
_FOLDED = Qt.ItemDataRole.UserRole + 2
_SAME = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه"})


def fold(text: str) -> str:
    """Return `text` as it is compared while searching: no case, no accents, one form per Arabic letter."""
    bare = (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return "".join(bare).casefold().translate(_SAME).strip()


class ChoiceSearch(QLineEdit):
    """Search in a list of choices: type, arrows, Enter; Down or a click shows the whole list.

    Signals:
        picked: Emitted with a choice's name when one is taken.
        erased: Emitted on Backspace in the empty line.
        given_up: Emitted when the line is left with words that name no choice.
    """

    picked = Signal(str)
    erased = Signal()
    given_up = Signal()

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = tuple(languages)
        self._choices: tuple[Choice, ...] = ()
        self._rows = QStandardItemModel(self)
        self._completer = _FoldingCompleter(self._rows, self)
        self.setObjectName("search")
        self.setCompleter(self._completer)
        follow_text(self)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]  # overload
        self.returnPressed.connect(self.take_first)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Search in `choices` from now on."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        self._rows.clear()
        for choice in self._choices:
            label = self.label_of(choice)
            item = QStandardItem(label)
            item.setData(choice.name, _NAME)
            item.setData(fold(label), _FOLDED)
            item.setToolTip(label)
            self._rows.appendRow(item)

    def label_of(self, choice: Choice) -> str:
        """Return a choice's words in the writer's language."""
        return pick(choice.label, self._languages) or choice.name

    @property
    def is_open(self) -> bool:
        """Whether the list is on screen."""
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def settle(self) -> None:
        """Take the choice that the words name, or the only one that holds them; give up otherwise."""
        exact, holding = self._fitting()
        if exact or len(holding) == 1:
            self.picked.emit((exact or holding)[0])
        else:
            self.given_up.emit()

    def take_first(self) -> None:
        """Take the first choice that fits what was typed; give up when none does."""
        exact, holding = self._fitting()
        if exact or holding:
            self.picked.emit((exact or holding)[0])
        else:
            self.given_up.emit()

    def show_all(self) -> None:
        """Open the whole list."""
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def _fitting(self) -> tuple[list[str], list[str]]:
        """Return the names whose words are what was typed, and those whose words hold it."""
        words = fold(self.text())
        if not words:
            return [], []
        folded = [(fold(self.label_of(choice)), choice.name) for choice in self._choices]
        exact = [name for label, name in folded if label == words]
        return exact, [name for label, name in folded if words in label]

    def _on_activated(self, index: QModelIndex) -> None:
        self.picked.emit(str(index.data(_NAME)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on Down."""
        if event.key() == Qt.Key.Key_Down and not self.is_open:
            self.show_all()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.erased.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list on a click."""
        super().mousePressEvent(event)
        if not self.is_open:
            self.show_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Settle what was typed, unless only the list took the keyboard."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.settle()


class _FoldingCompleter(QCompleter):
    """Finds what is typed anywhere in the words, whatever its case and accents."""

    def __init__(self, rows: QAbstractItemModel, parent: ChoiceSearch) -> None:
        super().__init__(rows, parent)
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseSensitive)
        self.setMaxVisibleItems(10)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 (Qt override)
        """Fold what is looked for as the list was folded."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802 (Qt override)
        """Return the words as they are shown."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))

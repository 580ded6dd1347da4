"""A drop-down one can search by typing any part of an entry; it only ever holds an entry or nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

Entry = tuple[str, str]
"""An entry's id, and the words for it."""


class Searchable(QComboBox):
    """Type to narrow, choose with arrows and Enter.

    Signals:
        chosen: (str) the id of the entry, or "" for none.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("", "")
        for entry, words in entries:
            self.addItem(words, entry)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self._held = ""
        self.activated.connect(self._take)
        completer.activated.connect(self._settle)
        edit = self.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._settle)

    @property
    def value(self) -> str:
        """The id of the chosen entry, or ""."""
        return self._held

    def set_value(self, entry: str) -> None:
        """Choose an entry without telling anybody."""
        at = max(0, self.findData(entry))
        self.setCurrentIndex(at)
        self._held = str(self.itemData(at))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  # a Qt override
        """Name the line one types into as well: it is what takes the keyboard."""
        super().setAccessibleName(name)
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(name)

    def _settle(self) -> None:
        at = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        if at < 0:
            self.set_value(self._held)  # what is not in the list cannot be held: show what is
        else:
            self._take(at)

    def _take(self, at: int) -> None:
        self.setCurrentIndex(at)
        entry = str(self.itemData(at))
        if entry != self._held:
            self._held = entry
            self.chosen.emit(entry)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands there, so that typing replaces it."""
        super().focusInEvent(event)
        edit = self.lineEdit()
        if edit is not None:
            edit.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past must not change an answer."""
        event.ignore()

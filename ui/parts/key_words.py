"""The words of a key, large, so that two people can read them to each other; they are no secret."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.style import BETWEEN, INSIDE, is_large, set_role


class KeyWords(QFrame):
    """Numbered words, read from left to right line by line, in every language of the app."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        """Show `words`, joined by hyphens; a screen reader says `name` before them."""
        super().__init__(parent)
        self._name = name
        self.setObjectName("keyWords")
        set_role(self, "card")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(INSIDE)
        self.words = ""
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        if words == self.words:
            return
        self.words = words
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        columns = 2 if is_large() else 3
        for at, word in enumerate(words.split("-") if words else ()):
            row, column = divmod(at, columns)
            number = QLabel(QLocale().toString(at + 1), self)
            set_role(number, "soft")
            shown = QLabel(word, self)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            set_role(shown, "heading")
            self._grid.addWidget(number, row, column * 2, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(shown, row, column * 2 + 1)
            self._grid.setColumnStretch(column * 2 + 1, 1)
        self.setAccessibleName(f"{self._name}: {words.replace('-', ' ')}")

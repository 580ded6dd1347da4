"""Numbered words or groups of digits of a kit, to be copied by hand; they never reach the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.parts.delicate import mark_secret
from ui.style import BETWEEN, GRID, INSIDE, set_role
from ui.wording.filled import as_written

COLUMNS = 3


class WordGrid(QWidget):
    """The words down one column and then the next, always from left to right as on the printed page."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordGrid")
        mark_secret(self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(INSIDE)
        layout.setVerticalSpacing(GRID)
        rows = -(-len(words) // COLUMNS)
        for at, word in enumerate(words):
            row, column = at % rows, at // rows
            number = QLabel(QLocale().toString(at + 1), self)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            set_role(number, "soft")
            shown = QLabel(as_written(word), self)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            set_role(shown, "strong")
            shown.setAccessibleName(f"{at + 1} {word}")
            layout.addWidget(number, row, column * 3)
            layout.addWidget(shown, row, column * 3 + 1)
            layout.setColumnMinimumWidth(column * 3 + 2, BETWEEN)
            layout.setColumnStretch(column * 3 + 2, 1)

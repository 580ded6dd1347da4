"""Quiet underlines in a text: dotted, in the theme's colour of warning, and no part of the text itself.

They are extra selections of the widget, which move along while somebody types before them and touch neither
the document nor its layout, so that a keystroke never waits for them.
"""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.fields.hint import Hint
from ui.style import tokens_now

_MOST = 200
"""More underlines than this help nobody, and each is drawn at every redraw."""


class Underlines:
    """The underlined places of one text area."""

    def __init__(self, area: QTextEdit) -> None:
        self._area = area
        self._shown: list[tuple[Hint, QTextCursor]] = []

    @property
    def count(self) -> int:
        """How many places were underlined."""
        return len(self._shown)

    @property
    def standing(self) -> tuple[Hint, ...]:
        """The hints whose words still stand, in reading order."""
        return tuple(hint for hint, cursor in self._shown if cursor.selectedText() == hint.text)

    def show(self, hints: Sequence[Hint], text: str) -> None:
        """Underline `hints` in `text`, which is all that the area holds; what does not fit it is left out."""
        if not hints and not self._shown:
            return
        fitting = [hint for hint in hints if text[hint.start : hint.end] == hint.text][:_MOST]
        self._shown = []
        at, units = 0, 0  # Qt counts a rare character as two
        for hint in sorted(fitting, key=lambda one: one.start):
            units += len(text[at : hint.start].encode("utf-16-le", "surrogatepass")) // 2
            at = hint.start
            cursor = QTextCursor(self._area.document())
            cursor.setPosition(units)
            width = len(hint.text.encode("utf-16-le", "surrogatepass")) // 2
            cursor.setPosition(units + width, QTextCursor.MoveMode.KeepAnchor)
            self._shown.append((hint, cursor))
        self._draw()

    def at(self, position: int) -> Hint | None:
        """Return the hint at a position of the document; None where there is none."""
        for hint, cursor in self._shown:
            if cursor.selectionStart() <= position <= cursor.selectionEnd():
                return hint if cursor.selectedText() == hint.text else None
        return None

    def cursor(self, hint: Hint) -> QTextCursor | None:
        """Return where a hint stands now."""
        return next((cursor for known, cursor in self._shown if known == hint), None)

    def _draw(self) -> None:
        dotted = QTextCharFormat()
        dotted.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        dotted.setUnderlineColor(QColor(tokens_now().warn))
        selections = []
        for _, cursor in self._shown:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = dotted
            selections.append(selection)
        self._area.setExtraSelections(selections)

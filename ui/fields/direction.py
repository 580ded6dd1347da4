"""Writing direction by the text itself, so that Dari typed into an English screen runs as Dari."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def direction_of(text: str) -> Qt.LayoutDirection | None:
    """Return the direction of the first strong letter of `text`; None when there is none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _RIGHT_TO_LEFT:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return None


def follow_text(line: QLineEdit) -> None:
    """Let `line` run in the direction of what stands in it, and in the screen's while it is empty."""

    def turn(text: str) -> None:
        direction = direction_of(text)
        if direction is None:
            line.unsetLayoutDirection()
        else:
            line.setLayoutDirection(direction)

    line.textChanged.connect(turn)


def isolated(text: str) -> str:
    """Return `text` so marked that it runs in its own direction wherever it is put."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"

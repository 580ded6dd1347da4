"""Writing direction by the text itself, so that Dari typed into an English screen runs as Dari."""

from __future__ import annotations

# Through the module: the names in Qt take 14 ms to make, which the first paint saves.
from PySide6 import QtCore
from PySide6.QtWidgets import QLineEdit

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})


def runs_right(text: str) -> bool | None:
    """Tell whether `text` runs from right to left by its first strong letter; None when there is none.

    What is isolated says nothing of the whole, as Unicode has it.
    """
    if text.isascii():
        return False if any(map(str.isalpha, text)) else None
    from unicodedata import bidirectional  # not at the top: the first paint has ASCII alone

    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in _RIGHT_TO_LEFT:
            return True
        elif depth == 0 and kind == "L":
            return False
    return None


def direction_of(text: str) -> QtCore.Qt.LayoutDirection | None:
    """Return the direction of the first strong letter of `text`; None when there is none."""
    direction = QtCore.Qt.LayoutDirection
    return {True: direction.RightToLeft, False: direction.LeftToRight, None: None}[runs_right(text)]


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

"""What scrolls where the window is too low for it, so that it never asks for a higher window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def end_with_words(inner: QWidget) -> None:
    """Let what is scrolled be as high as it needs at its width; by itself it is as high as at its narrowest.

    The layout inside must reckon heights by widths: a part that has a greatest width stands in a row.
    """
    inner.setMinimumHeight(1)


class Scrolled(QScrollArea):
    """Shows `inner` at its full height where there is room, else as much of it as there is."""

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

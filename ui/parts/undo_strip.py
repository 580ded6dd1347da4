"""A quiet strip that says what was just done and offers to undo it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.parts.margins import leading_margins
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, is_large, set_icon, set_role


class UndoStrip(QFrame):
    """Hidden until something can be undone; stays until undone, closed, or replaced by the next.

    Signals:
        left: it is gone, and the keyboard was in it.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoStrip")
        set_role(self, "bar")
        self._undo: Callable[[], object] | None = None
        self._words = PlainLabel(parent=self)
        self._button = QPushButton(self.tr("Undo"), self)
        self._button.setObjectName("undoStripUndo")
        set_icon(self._button, "undo")
        self._button.clicked.connect(self._take_back)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.setObjectName("undoStripClose")
        set_role(self._close, "quiet")
        self._close.clicked.connect(self._leave)
        layout = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight, self
        )
        leading_margins(layout, BETWEEN, GRID, GRID, GRID)
        if is_large():
            layout.setSpacing(GRID)
        layout.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addWidget(self._close)
        if is_large():
            buttons.addStretch(1)
        layout.addLayout(buttons)
        self.hide()

    def offer(self, words: str, undo: Callable[[], object]) -> None:
        """Say what was done, and how to take it back."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._undo = undo
        self.show()

    def _leave(self) -> None:
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        self.hide()
        if had_keyboard:
            self.left.emit()

    def _take_back(self) -> None:
        self._leave()
        if self._undo is not None:
            undo, self._undo = self._undo, None
            undo()

"""One row of a repeat as a card: a line when closed, its questions when open."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.pages.capture.card_header import CardHeader
from ui.shortcuts import Shortcut
from ui.style import AROUND, BETWEEN, INSIDE, set_icon, set_role


class DragHandle(QLabel):
    """What one takes a card by.

    Signals:
        dragged: Emitted with the global height of the pointer while a card is dragged.
    """

    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to another place, or press Alt and an arrow"))
        set_icon(self, "drag", "soft")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pointer is."""
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)


class RowCard(QFrame):
    """A row that opens and closes; its questions are built when it first opens.

    Signals:
        toggled: Emitted with the row id when the header is pressed.
        moved: Emitted with the row id and -1 or 1.
        removed: Emitted with the row id.
        dragged: Emitted with the row id and the pointer's global height.
    """

    toggled = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    dragged = Signal(str, int)

    def __init__(
        self, row: str, build: Callable[[QVBoxLayout, QWidget], None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.row = row
        self._build = build
        self._inside: QWidget | None = None
        self.setObjectName(f"row_{row}")
        set_role(self, "card")
        self.handle = DragHandle(self)
        self.handle.dragged.connect(self._on_dragged)
        self.header = CardHeader(self)
        self.header.clicked.connect(self._on_header)
        self.up = self._tool("row_up", "up", self.tr("Move up"))
        self.down = self._tool("row_down", "down", self.tr("Move down"))
        self.remove = self._tool("row_remove", "trash", self.tr("Remove"))
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.handle)
        top.addWidget(self.header, 1)
        for tool in (self.up, self.down, self.remove):
            top.addWidget(tool)
        # Shortcuts, not keys: buttons take arrows for themselves, whatever is held down with them.
        self._bind(Shortcut.MOVE_UP, self._on_keys_up)
        self._bind(Shortcut.MOVE_DOWN, self._on_keys_down)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(INSIDE, 4, INSIDE, 4)
        self._column.setSpacing(INSIDE)
        self._column.addLayout(top)

    @property
    def is_open(self) -> bool:
        """Whether the questions show."""
        return self._inside is not None and not self._inside.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the questions, or only the line."""
        if is_open and self._inside is None:
            self._inside = QWidget(self)
            layout = QVBoxLayout(self._inside)
            layout.setContentsMargins(INSIDE, INSIDE, INSIDE, BETWEEN)
            layout.setSpacing(AROUND)
            self._build(layout, self._inside)
            self._column.addWidget(self._inside)
        if self._inside is not None:
            self._inside.setVisible(is_open)
        self.header.setChecked(is_open)

    def add_under_header(self, widget: QWidget) -> None:
        """Add what shows whether the card is open or closed."""
        widget.setParent(self)
        self._column.insertWidget(1, widget)

    def set_words(self, number: str, summary: str) -> None:
        """Say which row this is and what stands in it."""
        self.header.set_words(number, summary)

    def set_place(self, *, is_first: bool, is_last: bool) -> None:
        """Offer only the moves that lead somewhere."""
        self.up.setEnabled(not is_first)
        self.down.setEnabled(not is_last)

    def _tool(self, name: str, icon: str, words: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(name)
        tool.setToolTip(words)
        tool.setAccessibleName(words)
        set_icon(tool, icon, "soft")
        return tool

    def _on_header(self) -> None:
        self.toggled.emit(self.row)

    def _on_up(self) -> None:
        self.moved.emit(self.row, -1)

    def _on_down(self) -> None:
        self.moved.emit(self.row, 1)

    def _on_remove(self) -> None:
        self.removed.emit(self.row)

    def _on_dragged(self, height: int) -> None:
        self.dragged.emit(self.row, height)

    def _bind(self, shortcut: Shortcut, slot: Callable[[], None]) -> None:
        keys = QShortcut(shortcut.keys, self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(slot)
        # A card in a card: both are meant as far as Qt can see.
        keys.activatedAmbiguously.connect(slot)

    def _on_keys_up(self) -> None:
        self._innermost().moved.emit(self._innermost().row, -1)

    def _on_keys_down(self) -> None:
        self._innermost().moved.emit(self._innermost().row, 1)

    def _innermost(self) -> "RowCard":
        """Return the card that has the keyboard: this one, or one inside it."""
        at = QApplication.focusWidget()
        while at is not None and not isinstance(at, RowCard):
            at = at.parentWidget()
        return at or self

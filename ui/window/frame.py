"""What stands where in the window: rail, title, search, page, status line; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.parts.care_strip import CareStrip
from ui.parts.enter_key import press_by_enter
from ui.parts.header import Header
from ui.parts.rail import Rail
from ui.parts.reading_order import order_tabs
from ui.shortcuts import Shortcut
from ui.style import AROUND, GRID, set_role
from ui.style.focus import FocusRing


class Frame(QWidget):
    """The window without what happens in it. Its title says nothing.

    Attributes:
        rail, header, search, status: what stands around the page.
        care: words of care after hard work.
        stack: the pages; the one in front is current.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setProperty("role", "page")
        self.setWindowTitle(self.tr("Notes"))
        self.rail = Rail(self)
        self.stack = QStackedWidget(self)
        self.header = Header(self)
        self.search = self.header.search
        self.status = QLabel(self)
        self.status.setObjectName("status")
        set_role(self.status, "soft")
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        self.care = CareStrip(self)
        right.addWidget(self.care)
        foot = QHBoxLayout()
        foot.setContentsMargins(AROUND, GRID, AROUND, GRID)
        foot.addWidget(self.status, 1)
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        FocusRing(self)
        self.resize(1180, 740)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # nothing is marked until somebody moves
        self.setFocus()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Go on in reading order; cards, rows and pages came in whatever order they were needed."""
        order_tabs(self)
        return super().focusNextPrevChild(is_next)

    def say(self, words: str) -> None:
        """Say something quietly at the bottom."""
        self.status.setText(words)

    def bind(self, keys: Iterable[tuple[Shortcut, Callable[[], object]]]) -> None:
        """Let keys work wherever one is in the window."""
        for shortcut, slot in keys:
            QShortcut(shortcut.keys, self).activated.connect(slot)

    def bind_on(self, keys: Iterable[tuple[QWidget, Shortcut, Callable[[], object]]]) -> None:
        """Let keys work on one page only: elsewhere they do nothing, or the page in front has its own."""
        for page, shortcut, slot in keys:
            made = QShortcut(shortcut.keys, page)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(slot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what has the keyboard."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

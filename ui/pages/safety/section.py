"""What every section of the Safety page has in common: a title, a column, and a way to read again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.changes import Change
from ui.parts.plain_label import PlainLabel
from ui.parts.scrolled import end_with_words
from ui.style import AROUND, BETWEEN, GRID, INSIDE, SECTION, px, set_icon, set_role


class Section(QScrollArea):
    """One section: its words and buttons stand in one column of at most 640 px.

    Signals:
        changed: (Change) something was done that other pages show.

    Attributes:
        name: the section's own name, as "backups"; its button in the list is "safety_backups".
        icon: the name of its icon.
    """

    changed = Signal(object)
    name = ""
    icon = "info"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{self.name}Section")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inner = QWidget(self)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(INSIDE)
        holder = QWidget(self.inner)
        holder.setLayout(self.column)
        holder.setMaximumWidth(px(640))
        outer = QVBoxLayout(self.inner)
        outer.setContentsMargins(AROUND, INSIDE, AROUND, SECTION)
        row = QHBoxLayout()  # alone in a column its height would be reckoned for a width that it may not have
        row.addWidget(holder, 1)
        row.addStretch()
        outer.addLayout(row)
        outer.addStretch(1)
        end_with_words(self.inner)
        self.setWidget(self.inner)
        self.add_heading(self.title)

    @property
    def title(self) -> str:
        """What the section is called, in its list and above it."""
        raise NotImplementedError

    def refresh(self, change: Change | None = None) -> None:
        """Read again, because the section is shown or something changed; nothing unless a section says so."""

    def add_heading(self, words: str) -> PlainLabel:
        """Add a heading; all but the first stand below some room."""
        if self.column.count():
            self.column.addSpacing(BETWEEN)
        label = PlainLabel(words, role="heading", parent=self.inner)
        self.column.addWidget(label)
        return label

    def add_words(self, words: str = "", role: str = "") -> PlainLabel:
        """Add a paragraph, whose words may be set later."""
        label = PlainLabel(words, role=role, parent=self.inner)
        self.column.addWidget(label)
        return label

    def add_line(self) -> None:
        """Add a thin line between two matters."""
        self.column.addSpacing(BETWEEN)
        line = QFrame(self.inner)
        set_role(line, "line")
        self.column.addWidget(line)
        self.column.addSpacing(GRID)

    def add_button(self, name: str, words: str, icon: str = "", role: str = "") -> QPushButton:
        """Add a button at the reading side."""
        button = QPushButton(words, self.inner)
        button.setObjectName(name)
        if role:
            set_role(button, role)
        if icon:
            set_icon(button, icon, "on_primary" if role == "primary" else "ink")
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

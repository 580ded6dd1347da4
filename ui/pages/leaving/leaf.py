"""A column of words on paper, with a button here and there; it knows no records."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, INSIDE, is_large, set_icon, set_role


class Leaf(QWidget):
    """Words one under another.

    Attributes:
        column: where they stand.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = INSIDE) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def say(self, text: str, role: str = "") -> PlainLabel:
        """Add a paragraph."""
        label = PlainLabel(text, role=role, parent=self)
        self.column.addWidget(label)
        return label

    def rich(self, html: str) -> QLabel:
        """Add a paragraph with marked words; what comes from people is escaped by whoever calls."""
        label = QLabel(html, self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label

    def line(self) -> None:
        """Add a thin line between two matters."""
        line = QFrame(self)
        set_role(line, "line")
        self.column.addSpacing(INSIDE)
        self.column.addWidget(line)
        self.column.addSpacing(INSIDE)

    def signed(self, icon: str, colour: str, text: str, role: str = "") -> PlainLabel:
        """Add a paragraph after a sign that says the same as its words."""
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        mark = QLabel(self)
        set_icon(mark, icon, colour)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        label = PlainLabel(text, role=role, parent=self)
        row.addWidget(label, 1)
        self.column.addLayout(row)
        return label

    def beside(
        self, words: Sequence[QWidget], text: str, act: Callable[[], object], about: str, name: str
    ) -> QPushButton:
        """Add words with a button at their end, or below them in large letters."""
        column = QVBoxLayout()
        column.setSpacing(0)
        for one in words:
            column.addWidget(one)
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setAccessibleDescription(about)
        button.clicked.connect(lambda _=False: act())
        row = QVBoxLayout() if is_large() else QHBoxLayout()
        row.setSpacing(BETWEEN)
        row.addLayout(column, 1)
        side = Qt.AlignmentFlag.AlignLeading if is_large() else Qt.AlignmentFlag.AlignTop
        row.addWidget(button, 0, side)
        self.column.addLayout(row)
        return button

"""A group inside a section: a quiet heading over its questions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.forms.form import Group, pick
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, INSIDE, set_role


class GroupBlock(QWidget):
    """Questions under one sub-heading; without words of its own it is only room."""

    def __init__(self, group: Group, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"group_{group.name}")
        words, hint = pick(group.label, languages), pick(group.hint, languages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, INSIDE if words else 0, 0, 0)
        column.setSpacing(INSIDE)
        if words:
            line = QFrame(self)
            set_role(line, "line")
            heading = PlainLabel(words, role="softBody", parent=self)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addWidget(line)
            column.addWidget(heading)
        if hint:
            column.addWidget(PlainLabel(hint, role="soft", parent=self))
        if words or hint:
            column.addSpacing(INSIDE)
        self.body = QVBoxLayout()
        self.body.setSpacing(AROUND)
        column.addLayout(self.body)

    def redraw(self) -> None:
        """Show the rows there are now; a group has none."""

    def set_relevant(self, is_relevant: bool) -> None:
        """Show the group, or hide it with its answers kept."""
        self.setVisible(is_relevant)

    def set_required(self, is_required: bool) -> None:
        """Ask for nothing: only the questions inside can be needed."""

"""A list of sections at the reading side and the chosen one beside it; it knows none of them by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.changes import Change
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.pages.safety.sections import SECTIONS
from ui.parts.margins import leading_margins
from ui.style import AROUND, GRID, INSIDE, px, set_icon, set_role


class SafetyPage(QWidget):
    """Everything that keeps the work from being lost or read.

    Signals:
        changed: (Change) a section did something that other pages show.

    Attributes:
        sections: by name, in the order of the list.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("safetyPage")
        self.sections: dict[str, Section] = {}
        self._stack = QStackedWidget(self)
        self._buttons = QButtonGroup(self)
        names = QFrame(self)
        column = QVBoxLayout(names)
        leading_margins(column, AROUND, INSIDE, INSIDE, AROUND)
        column.setSpacing(GRID)
        for make in SECTIONS:
            section = make(desk, lanes, self)
            section.changed.connect(self.changed)
            self.sections[section.name] = section
            self._stack.addWidget(section)
            column.addWidget(self._button(section, names))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(names)
        scroll.setFixedWidth(
            max(px(260), names.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll)
        layout.addWidget(self._stack, 1)
        self._mark(next(iter(self.sections)))

    @property
    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Safety")

    @property
    def current(self) -> Section:
        """The section that is shown."""
        return self.sections[self._shown]

    def show_section(self, name: str) -> None:
        """Show one section, by its name, and let it read again."""
        self._mark(name)
        self.current.refresh()

    def refresh(self, change: Change | None = None) -> None:
        """Let the section that is shown read again."""
        self.current.refresh(change)

    def _mark(self, name: str) -> None:
        self._shown = name
        self._stack.setCurrentWidget(self.sections[name])
        for button in self._buttons.buttons():
            button.setChecked(button.objectName() == f"safety_{name}")

    def _button(self, section: Section, parent: QWidget) -> QPushButton:
        button = QPushButton(section.title, parent)
        button.setObjectName(f"safety_{section.name}")
        button.setCheckable(True)
        set_role(button, "section")
        set_icon(button, section.icon, "soft", checked="primary")
        self._buttons.addButton(button)
        button.clicked.connect(lambda _=False, name=section.name: self.show_section(name))
        return button

"""A list of sections and the chosen one beside it, or below in large letters; it knows none by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
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
from ui.parts.steady import SteadyComboBox
from ui.style import AROUND, GRID, INSIDE, is_large, px, set_icon, set_role


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
        self.names = SteadyComboBox(self)
        self.names.setObjectName("safetySections")
        self.names.setAccessibleName(self.tr("Section"))
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        leading_margins(column, AROUND, INSIDE, INSIDE, AROUND)
        column.setSpacing(GRID)
        for make in SECTIONS:
            section = make(desk, lanes, self)
            section.changed.connect(self.changed)
            self.sections[section.name] = section
            self.names.addItem(section.title, section.name)
            self._stack.addWidget(section)
            column.addWidget(self._button(section))
        column.addStretch(1)
        self._shown = next(iter(self.sections))
        self._mark(self._shown)
        self.names.currentIndexChanged.connect(lambda _at: self.show_section(str(self.names.currentData())))
        if is_large():
            beside.hide()
            self._lay_out_below()
        else:
            self._lay_out_beside(beside)

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

    def _lay_out_beside(self, names: QWidget) -> None:
        """Put the list at the reading side."""
        self.names.hide()
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(names)
        scroll.setFixedWidth(
            max(px(240), names.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll)
        layout.addWidget(self._stack, 1)

    def _lay_out_below(self) -> None:
        """Choose the section above it: with large letters a list beside it leaves no room to read."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(AROUND, INSIDE, AROUND, INSIDE)
        top.addWidget(self.names)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _mark(self, name: str) -> None:
        self._shown = name
        self._stack.setCurrentWidget(self.sections[name])
        self.names.blockSignals(True)
        self.names.setCurrentIndex(self.names.findData(name))
        self.names.blockSignals(False)
        for button in self._buttons.buttons():
            button.setChecked(button.objectName() == f"safety_{name}")

    def _button(self, section: Section) -> QPushButton:
        button = QPushButton(section.title, self)
        button.setObjectName(f"safety_{section.name}")
        button.setCheckable(True)
        set_role(button, "section")
        set_icon(button, section.icon, "soft", checked="primary")
        self._buttons.addButton(button)
        button.clicked.connect(lambda _=False, name=section.name: self.show_section(name))
        return button

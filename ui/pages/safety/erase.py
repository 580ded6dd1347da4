"""Erase the vault for good, the last thing on the page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.erase_panel import ErasePanel


class EraseSection(Section):
    """What erasing does, what is known to lie elsewhere, and the button to hold.

    Attributes:
        panel: the words and the button.
    """

    name = "erase"
    icon = "trash"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.panel = ErasePanel(self.inner)
        self.panel.erase_asked.connect(lambda: desk.erase())
        self.column.addWidget(self.panel)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Erase everything")

    def refresh(self, change: Change | None = None) -> None:
        """Read again what is known to lie outside the vault."""
        self._lanes.store(self._desk.outside, owner=self, done=self.panel.show_known)

"""The honest page: what the app protects and what it cannot; its words are `ui.wording.limits`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.wording.limits import Limits


class LimitsSection(Section):
    """Who might look, what stops them, what does not, and what one can do oneself."""

    name = "limits"
    icon = "info"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for chapter in Limits(self).chapters():
            self.add_heading(chapter.heading)
            for paragraph in chapter.paragraphs:
                self.add_words(paragraph)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("What it cannot protect")

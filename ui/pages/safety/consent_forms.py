"""Blank consent forms for the next visit, in any language of the app."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.leaving.papers import PapersSheet
from ui.pages.safety.section import Section


class ConsentFormsSection(Section):
    """Words, and the button to the papers."""

    name = "consent_forms"
    icon = "print"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.add_words(
            self.tr(
                "A form to fill in by hand, and the same eight points in large type to be read aloud. Both "
                "carry the same number. A third paper is for the day when somebody takes her consent back."
            )
        )
        self.add_words(
            self.tr(
                "To print one with its number, open the record and choose “Consent form” there. The signed "
                "paper stays with the organisation; this computer keeps only where it lies."
            ),
            "soft",
        )
        self.add_button(
            "consentFormsPrint", self.tr("Print a blank form"), "print", "primary"
        ).clicked.connect(self._open)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Consent forms")

    def _open(self) -> None:
        language = self._desk.settings.language or QLocale().name()
        sheet = PapersSheet(
            self._desk.outputs, self._lanes, self._desk.languages, parent=self, language=language
        )
        sheet.open()

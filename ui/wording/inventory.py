"""The headings of the inventory table in the interface's language; it writes no table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.plain import InventoryWords
from ui.wording.printed import PrintedWords


class Inventory(QObject):
    """Says what the table says by itself; from any thread."""

    def words(self, types: Mapping[str, str], audiences: Mapping[str, str]) -> InventoryWords:
        """Return the headings, with the names of types and audiences by their ids."""
        return InventoryWords(
            number=self.tr("Record number"),
            revision=self.tr("Revision"),
            kind=self.tr("Type"),
            title=self.tr("Title"),
            language=self.tr("Language"),
            audience=self.tr("For"),
            finished=self.tr("Finished"),
            files=self.tr("Files"),
            remarks=self.tr("Remarks"),
            types=types,
            audiences=audiences,
            page=PrintedWords().words(),
        )

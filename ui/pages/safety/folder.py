"""Where the vault lies."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.section import Section


class FolderSection(Section):
    """Shows the folder that holds everything."""

    name = "folder"
    icon = "folder"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_words(
            self.tr(
                "Everything you write is in this one folder, locked with your passphrase. Copy the whole "
                "folder to keep a second one safe; a copy without the passphrase opens nothing."
            ),
            "soft",
        )
        self.folder = QLineEdit(str(desk.folder), self.inner)
        self.folder.setObjectName("folder")
        self.folder.setAccessibleName(self.tr("Folder of the vault"))
        self.folder.setReadOnly(True)
        self.folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.column.addWidget(self.folder)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Where it is kept")

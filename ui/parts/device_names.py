"""What a device is called and whose it is: two lines to fill in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.parts.direction import follow_text
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID

_MOST = 60


class DeviceNames(QWidget):
    """A name and an organisation, as the people here say them."""

    def __init__(self, name: str, organisation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deviceNames")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.name = self._line(column, "deviceName", self.tr("Name of the device or team"), name)
        self.organisation = self._line(
            column, "deviceOrganisation", self.tr("Organisation, if it may be told"), organisation
        )
        self.setFocusProxy(self.name)

    def _line(self, column: QVBoxLayout, name: str, label: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self)
        edit.setObjectName(name)
        edit.setMaxLength(_MOST)
        edit.setAccessibleName(label)
        follow_text(edit)
        said = PlainLabel(label, role="strong", parent=self)
        said.setBuddy(edit)
        row = QVBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(said)
        row.addWidget(edit)
        column.addLayout(row)
        return edit

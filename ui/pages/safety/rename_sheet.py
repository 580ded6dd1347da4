"""Call a colleague's device otherwise."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contact import Contact
from desktop.errors import AppError
from ui.desk_trust import Trusting
from ui.jobs import Lanes
from ui.parts.device_names import DeviceNames
from ui.parts.sheet import Sheet
from ui.wording import Wording


class RenameSheet(Sheet):
    """Two lines to change.

    Signals:
        settled: it is called otherwise now.
    """

    settled = Signal()

    def __init__(
        self, contact: Contact, trusting: Trusting, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__("renameSheet", "", parent)
        self._contact, self._trusting, self._lanes = contact, trusting, lanes
        self.begin_step(self.tr("Name this colleague"))
        self.names = DeviceNames(contact.name, contact.organisation, self.inner)
        self.column.addWidget(self.names)
        self.add_button("renameCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("renameKeep", self.tr("Keep the name"), self._keep, role="primary")
        self.end_step(self.names)

    def _keep(self) -> None:
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        self.go.setEnabled(False)
        trusting, mark = self._trusting, self._contact.fingerprint
        name, organisation = self.names.name.text(), self.names.organisation.text()
        self._lanes.store(
            lambda: trusting.rename_colleague(mark, name, organisation),
            owner=self,
            done=self._kept,
            failed=self._failed,
        )

    def _kept(self, _: object) -> None:
        self.settled.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
        self.names.setFocus()

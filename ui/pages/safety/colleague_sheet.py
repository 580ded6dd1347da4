"""Come to know a colleague's device by its request file and its words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from ui.desk_trust import Asked
from ui.pages.safety.asked_sheet import AskedSheet


class ColleagueSheet(AskedSheet):
    """Open the file, compare the words, name the device.

    Signals:
        settled: the colleague is known now.
    """

    settled = Signal()

    def heading(self) -> str:
        """Return what the sheet is for."""
        return self.tr("Add a colleague")

    def explain(self) -> str:
        """Return what happens, in a sentence or two."""
        return self.tr(
            "Your colleague saves a request file under Safety, in “This device”, and gives it to you. You "
            "compare its words with her. From then on the app names her when something comes from her, and "
            "can seal for her alone what you send her."
        )

    def build(self, asked: Asked) -> QWidget:
        """Add the last button."""
        self.add_words(self.tr("Only you and whoever uses this vault see these names."), "soft")
        self.add_button("colleagueCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("colleagueKeep", self.tr("Keep this colleague"), self._keep, role="primary")
        return self.names

    def _keep(self) -> None:
        asked, trusting = self.asked, self._trusting
        if asked is None or not self.go.isEnabled():
            return  # Enter was pressed twice
        self.say("")
        self.go.setEnabled(False)
        name, organisation = self.names.name.text(), self.names.organisation.text()
        self._lanes.store(
            lambda: trusting.add_colleague(asked, name, organisation),
            owner=self,
            done=self._kept,
            failed=self._failed,
        )

    def _kept(self, _: object) -> None:
        self.settled.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(self._wording.error(error))
        self.names.setFocus()

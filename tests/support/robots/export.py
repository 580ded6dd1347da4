"""The dialog "What will leave" as a person uses it."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit

from desktop.domain.audience import Audience, Profile
from tests.support.robots.waiting import click, dialog, find, press, type_into, until
from ui.pages.export import ExportDialog

_MOST_FINDS = 500


class ExportRobot:
    """Reads the letter, chooses readers and a folder."""

    def __init__(self, dialog: ExportDialog) -> None:
        self.dialog = dialog

    def letter(self) -> str:
        """Return what the letter says, once it is written."""
        until(lambda: self.dialog.plan is not None, "the letter")
        return self.dialog.letter.text

    def choose(self, profile: Profile) -> "ExportRobot":
        """Choose the readers."""
        box = find(self.dialog, QComboBox, "exportProfile")
        box.setCurrentIndex(box.findData(str(profile)))
        until(lambda: self.dialog.plan is not None and self.dialog.plan.profile is profile, "the letter")
        return self

    def with_trust(self) -> "ExportRobot":
        """Ask for the file with which others check the signature."""
        box = find(self.dialog, QCheckBox, "exportTrust")
        if not box.isChecked():
            click(box)
        return self

    def export_to(self, folder: Path) -> Path:
        """Export into a folder through the real dialogs and return the bundle's path."""
        self.ask_for_folder()
        until(lambda: any(box.isVisible() for box in self.dialog.findChildren(QFileDialog)), "folder dialog")
        box = next(box for box in self.dialog.findChildren(QFileDialog) if box.isVisible())
        box.setDirectory(str(folder))
        box.selectFile(str(folder))
        box.accept()
        return self.wait_done()

    def ask_for_folder(self) -> "ExportRobot":
        """Press the button, and say once more that everybody, or whoever has the file, may read it."""
        press(self.dialog, "exportElsewhere" if self.dialog.sealed_for.can_wait else "exportGo")
        self._agree()
        return self

    def put_in_outbox(self) -> "ExportRobot":
        """Press the button that puts the bundle into the outbox, and wait until it is there."""
        assert self.dialog.sealed_for.can_wait
        press(self.dialog, "exportGo")
        self._agree()
        until(lambda: not self.dialog.go.isVisible() and self.dialog.isEnabled(), "the bundle")
        return self

    def seal_for(self, *names: str) -> "ExportRobot":
        """Tick colleagues, and nobody else, in the real dialog."""
        press(self.dialog, "sealedForChoose")
        box = dialog("colleaguesDialog")
        for tick in box.findChildren(QCheckBox, "colleague"):
            if tick.isChecked() is not any(tick.text().startswith(name) for name in names):
                tick.click()
        press(box, "colleaguesDone")
        return self

    def _agree(self) -> None:
        plan = self.dialog.plan
        is_public = plan is not None and plan.profile.audience is Audience.PUBLIC
        if is_public or not self.dialog.sealed_for.recipients:
            press(dialog("message"), "askGo")

    def give_reason(self, at: int, reason: str) -> "ExportRobot":
        """Type why the find at a place in the list may stay in."""
        lines = [line for line in self.dialog.findChildren(QLineEdit, "foundReason") if line.isVisible()]
        type_into(lines[at], reason)
        return self

    def give_reasons(self, reason: str) -> "ExportRobot":
        """Type the same reason at every find, also at those that are shown later."""
        reasons, at = self.dialog.reasons, 0
        while reasons.missing:
            self.dialog.letter.ask_reason(reasons.missing[0])
            lines = [line for line in self.dialog.findChildren(QLineEdit, "foundReason") if not line.text()]
            assert lines, "no line for a reason that is missing"
            type_into(lines[0], reason)
            at += 1
            assert at < _MOST_FINDS, "the reasons are not taken"
        return self

    def name_reader(self, role: str) -> "ExportRobot":
        """Type who gets it."""
        type_into(find(self.dialog, QLineEdit, "exportReader"), role)
        return self

    def wait_done(self) -> Path:
        """Return where the bundle is, once it is there."""
        until(lambda: self.dialog.findChild(QLineEdit, "exportPath") is not None, "the bundle")
        return Path(find(self.dialog, QLineEdit, "exportPath").text())

    def close(self) -> None:
        """Close the dialog."""
        press(self.dialog, "exportCancel")

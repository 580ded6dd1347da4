"""Confirm a device for the office: its request, its words, its name, and the office's phrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.errors import AppError, Code, FixableError
from ui.desk_trust import Asked
from ui.pages.safety.asked_sheet import AskedSheet
from ui.parts.choosing import choose_file
from ui.parts.passphrase import PassphraseField

ANSWER = "answer-cert.pub"


class ConfirmSheet(AskedSheet):
    """Open the file, compare the words, name the device, sign, save the answer.

    Signals:
        settled: the device is confirmed, and the answer lies where it was wanted.
    """

    settled = Signal()

    def heading(self) -> str:
        """Return what the sheet is for."""
        return self.tr("Confirm a device")

    def explain(self) -> str:
        """Return what happens, in a sentence or two."""
        return self.tr(
            "Whoever uses the device saves a request file under Safety, in “This device”, and gives it to "
            "you. You compare its words with her, sign, and give her the answer. It counts for two years."
        )

    def build(self, asked: Asked) -> QWidget:
        """Add the phrase and the last button."""
        self.add_words(
            self.tr(
                "Readers of what the device makes can see these names. Write no person's name and no place "
                "that must stay unknown."
            ),
            "warn",
        )
        self.replaced: QCheckBox | None = None
        if asked.replaces:
            self.add_words(
                self.tr(
                    "The device says that it had another key before, which was taken or lost: {name}. Ask "
                    "whether that is so."
                ).format(name=asked.replaced_name or self.tr("not in this office's list")),
            )
            self.replaced = QCheckBox(self.tr("Yes: believe the key before no more"), self.inner)
            self.replaced.setObjectName("confirmReplaced")
            self.column.addWidget(self.replaced)
        self.phrase = PassphraseField(
            self.tr("Phrase of the office's signing key"), "officePhrase", self.inner
        )
        self.phrase.complete()
        self.column.addWidget(self.phrase)
        self.add_button("confirmCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button(
            "confirmSave", self.tr("Confirm and save the answer…"), self._choose_place, role="primary"
        )
        self.phrase.entered.connect(self._choose_place)
        return self.names

    def _choose_place(self) -> None:
        if not self.go.isEnabled():
            return
        if not self.names.name.text().strip():
            self.say(self._wording.error(FixableError(Code.CONTACT_UNNAMED)))
            self.names.name.setFocus()
            return
        if not self.phrase.text:
            self.say(self.tr("Type the phrase of the office's signing key."))
            self.phrase.setFocus()
            return
        self.say("")
        kinds = self.tr("Answers (*.pub)") + ";;" + self.tr("All files (*)")
        choose_file(self, self.tr("Where the answer goes"), ANSWER, kinds, self.confirm)

    def confirm(self, to: Path) -> None:
        """Sign, and write the answer there."""
        asked, trusting = self.asked, self._trusting
        if asked is None or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        name, organisation = self.names.name.text(), self.names.organisation.text()
        phrase = self.phrase.text
        is_replaced = self.replaced is not None and self.replaced.isChecked()
        self._lanes.store(
            lambda: trusting.confirm(asked, name, organisation, phrase, to, is_replaced=is_replaced),
            owner=self,
            done=self._confirmed,
            failed=self._failed,
        )

    def _confirmed(self, path: Path) -> None:
        self.settled.emit()
        self.begin_step(self.tr("The device is confirmed"))
        self.add_words(
            self.tr(
                "The answer is in {name}. Give it to whoever uses the device: she takes it in under Safety, "
                "in “This device”. It holds no secret."
            ).format(name=path.name)
        )
        self.end_step(self.add_button("confirmClose", self.tr("Close"), self.accept, role="primary"))

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(self._wording.error(error))
        self.phrase.edit.selectAll()
        self.phrase.setFocus()

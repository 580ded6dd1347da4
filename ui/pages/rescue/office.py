"""Get in with the help of an office: ask it with one file, and take the answer in another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.errors import AppError
from ui.jobs import Lanes
from ui.parts.choosing import choose_existing, choose_file
from ui.parts.new_passphrase import NewPassphrase
from ui.parts.passphrase import PassphraseField
from ui.parts.sheet import Sheet
from ui.parts.strength import Judge
from ui.wording import Wording
from ui.wording.filled import as_written

if TYPE_CHECKING:
    from desktop.rescue import Rescue
    from desktop.vault.help import Request
    from desktop.vault.key import DataKey


class OfficeSheet(Sheet):
    """Asks for a new passphrase, then writes what the office needs.

    Signals:
        asked: the file is written, and the person knows what to do with it.
    """

    asked = Signal()

    def __init__(self, rescue: Rescue, lanes: Lanes, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__("officeSheet", "", parent)
        self._rescue, self._lanes = rescue, lanes
        self.begin_step(self.tr("Ask your office for help"))
        self.add_words(
            self.tr(
                "Choose a new passphrase first. It opens the answer, so nobody else can use that. "
                "Remember it: you type it again when the answer is here."
            )
        )
        self.new = NewPassphrase(judge, self.inner)
        self.new.changed.connect(lambda: self.say(""))
        self.new.entered.connect(self.submit)
        self.column.addWidget(self.new)
        self.add_button("officeCancel", self.tr("Back"), self.reject)
        self.go = self.add_button(
            "officeAsk", self.tr("Save the file for your office"), self.submit, role="primary"
        )
        self.end_step(self.new)

    def submit(self) -> None:
        """Let the person choose where the file goes."""
        missing = self.new.missing()
        self.say(missing)
        if not missing:
            choose_file(
                self,
                self.tr("Where to save the file for your office"),
                "help-request.json",
                self.tr("All files (*)"),
                self.ask,
            )

    def ask(self, to: Path) -> None:
        """Write the file."""
        rescue, passphrase = self._rescue, self.new.text
        self.go.setEnabled(False)
        self._lanes.store(
            lambda: rescue.ask_office(passphrase, to), owner=self, done=self._tell, failed=self._failed
        )

    def _tell(self, request: Request) -> None:
        self.begin_step(self.tr("Send the file to your office"))
        self.add_words(
            self.tr("Then call them, and read this number out. So they know that the file is really yours.")
        )
        number = QLineEdit(as_written(request.number), self.inner)
        number.setObjectName("officeNumber")
        number.setReadOnly(True)
        number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the office reads it too
        number.setAccessibleName(self.tr("Number to read out"))
        self.column.addWidget(number)
        self.add_words(
            self.tr("When their file has come back, choose Other ways in again, and then their answer."),
            "soft",
        )
        close = self.add_button("officeClose", self.tr("Close"), self._close, role="primary")
        self.end_step(close)

    def _close(self) -> None:
        self.asked.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))


class AnswerSheet(Sheet):
    """Asks for the passphrase that was chosen, then for the office's file.

    Signals:
        rescued: (DataKey, str) the key, and that passphrase.
    """

    rescued = Signal(object, str)

    def __init__(self, rescue: Rescue, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__("answerSheet", "", parent)
        self._rescue, self._lanes = rescue, lanes
        self.begin_step(self.tr("With the answer of your office"))
        words = self.tr("The new passphrase that you chose when you asked")
        self.passphrase = PassphraseField(words, "answerPassphrase", self.inner)
        self.passphrase.complete()
        self.passphrase.changed.connect(lambda: self.say(""))
        self.passphrase.entered.connect(self.submit)
        self.column.addWidget(self.passphrase)
        self.add_button("answerCancel", self.tr("Back"), self.reject)
        self.go = self.add_button(
            "answerGo", self.tr("Choose the file from your office"), self.submit, role="primary"
        )
        self.end_step(self.passphrase)

    def submit(self) -> None:
        """Let the person choose the file."""
        if not self.passphrase.text:
            self.say(self.tr("Type the passphrase first."))
        else:
            choose_existing(self, self.tr("The file from your office"), self.tr("All files (*)"), self.take)

    def take(self, path: Path) -> None:
        """Open the office's answer."""
        rescue, passphrase = self._rescue, self.passphrase.text
        self.go.setEnabled(False)

        def opened(key: DataKey) -> None:
            self.rescued.emit(key, passphrase)
            self.accept()

        self._lanes.store(
            lambda: rescue.by_answer(path, passphrase), owner=self, done=opened, failed=self._failed
        )

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))

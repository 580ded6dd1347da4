"""A device was lost: take its confirmation back, and save the list that tells everybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.issued import Issued
from desktop.errors import AppError
from ui.desk_trust import Trusting
from ui.jobs import Lanes
from ui.parts.choosing import choose_file
from ui.parts.passphrase import PassphraseField
from ui.parts.sheet import Sheet
from ui.wording import Wording

LIST = "lost-devices.revoked"


class LostSheet(Sheet):
    """Asks for the office's phrase and a place for the list.

    Signals:
        settled: the confirmation is taken back, and the list is written.
    """

    settled = Signal()

    def __init__(
        self,
        lost: Issued | None,
        trusting: Trusting,
        lanes: Lanes,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about one device; without any, only write the list once more."""
        super().__init__("lostSheet", "", parent)
        self._lost, self._trusting, self._lanes = lost, trusting, lanes
        self.begin_step(self.tr("This device is lost") if lost else self.tr("Save the list of lost devices"))
        if lost is not None:
            self.add_words(lost.name, "strong")
            self.add_words(
                self.tr(
                    "Its confirmation is taken back for good, also if the device is found again: then it "
                    "makes a new key and asks anew. What it signed is refused wherever the list arrives."
                )
            )
        self.add_words(
            self.tr(
                "The list names every lost device of your office. Give it to your teams and to the gateway; "
                "your next setup file carries it as well."
            )
        )
        self.phrase = PassphraseField(self.tr("Phrase of the office's signing key"), "lostPhrase", self.inner)
        self.phrase.complete()
        self.column.addWidget(self.phrase)
        self.phrase.entered.connect(self._choose_place)
        self.add_button("lostCancel", self.tr("Cancel"), self.reject)
        words = self.tr("It is lost: save the list…") if lost else self.tr("Save the list…")
        self.go = self.add_button("lostGo", words, self._choose_place, role="primary")
        self.end_step(self.phrase)

    def _choose_place(self) -> None:
        if not self.phrase.text:
            self.say(self.tr("Type the phrase of the office's signing key."))
            self.phrase.setFocus()
            return
        self.say("")
        kinds = self.tr("Lists of lost devices (*.revoked)") + ";;" + self.tr("All files (*)")
        choose_file(self, self.tr("Where the list goes"), LIST, kinds, self.write)

    def write(self, to: Path) -> None:
        """Take the confirmation back, and write the list there."""
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self._lanes.store(self._work(to), owner=self, done=self._done, failed=self._failed)

    def _work(self, to: Path) -> Callable[[], Path]:
        trusting, lost, phrase = self._trusting, self._lost, self.phrase.text
        if lost is None:
            return lambda: trusting.save_list(phrase, to)
        return lambda: trusting.lose(lost.fingerprint, phrase, to)

    def _done(self, _: Path) -> None:
        self.settled.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
        self.phrase.edit.selectAll()
        self.phrase.setFocus()

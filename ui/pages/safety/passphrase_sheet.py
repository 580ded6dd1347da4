"""Choose another passphrase, for somebody who knows the one so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.errors import AppError
from ui.jobs import Lanes
from ui.parts.new_passphrase import NewPassphrase
from ui.parts.passphrase import PassphraseField
from ui.parts.sheet import Sheet
from ui.parts.strength import Judge
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.keys import Keys


class PassphraseSheet(Sheet):
    """Asks for the old passphrase and twice for the new one.

    Signals:
        settled: the new one is in force.
    """

    settled = Signal()

    def __init__(self, keys: Keys, lanes: Lanes, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__("passphraseSheet", "", parent)
        self._keys, self._lanes = keys, lanes
        self.begin_step(self.tr("Change the passphrase"))
        self.add_words(
            self.tr(
                "From then on only the new one opens your records here. Backups and copies of the folder "
                "that were made before still open with the old one."
            ),
            "soft",
        )
        self.old = PassphraseField(self.tr("Passphrase so far"), "oldPassphrase", self.inner)
        self.old.complete()
        self.new = NewPassphrase(judge, self.inner)
        for part in (self.old, self.new):
            self.column.addWidget(part)
            part.changed.connect(lambda: self.say(""))
        # Who tabs on and types must not meet the eye first: a space there would show the passphrase.
        QWidget.setTabOrder(self.new.again.edit, self.old.eye)
        self.old.entered.connect(self.new.setFocus)
        self.new.entered.connect(self.submit)
        self.add_button("passphraseCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button(
            "passphraseGo", self.tr("Change the passphrase"), self.submit, role="primary"
        )
        self.end_step(self.old)

    def submit(self) -> None:
        """Change it, or say what is still missing."""
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        old, new = self.old.text, self.new.text
        if not old:
            self.say(self.tr("Type the passphrase so far first."))
            self.old.setFocus()
        elif missing := self.new.missing():
            self.say(missing)
        else:
            self.say("")
            self.go.setEnabled(False)
            keys = self._keys
            self._lanes.store(
                lambda: keys.change_passphrase(old, new), owner=self, done=self._changed, failed=self._failed
            )

    def _changed(self, _: object) -> None:
        self.settled.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
        self.old.edit.selectAll()
        self.old.setFocus()

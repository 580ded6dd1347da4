"""Make the key with which an office confirms devices, under a phrase of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.errors import AppError
from ui.desk_trust import Trusting
from ui.jobs import Lanes
from ui.parts.direction import follow_text
from ui.parts.new_passphrase import NewPassphrase
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.parts.strength import Judge
from ui.style import GRID
from ui.wording import Wording


class OfficeKeySheet(Sheet):
    """Asks for the office's names and a phrase.

    Signals:
        settled: the key is made.
    """

    settled = Signal()

    def __init__(self, trusting: Trusting, lanes: Lanes, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__("officeKeySheet", "", parent)
        self._trusting, self._lanes = trusting, lanes
        self.begin_step(self.tr("Make the office's signing key"))
        self.add_words(
            self.tr(
                "With this key your office says which devices are its own. It opens with a phrase that only "
                "the people who confirm devices know; the vault's passphrase does not open it. Make it in "
                "one vault only, and keep backups of that vault."
            )
        )
        self.office = self._line(
            "officeName", self.tr("Name of the office"), self.tr("As people call it: Kabul country office")
        )
        self.short = self._line(
            "officeShort",
            self.tr("Short name"),
            self.tr("Latin letters, digits and hyphens, such as kabul-office. It cannot be changed later."),
        )
        self.phrase = NewPassphrase(
            judge,
            self.inner,
            label=self.tr("Phrase of this key"),
            again=self.tr("The same phrase once more"),
        )
        self.column.addWidget(self.phrase)
        self.phrase.entered.connect(self._make)
        self.add_button("officeKeyCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("officeKeyMake", self.tr("Make the key"), self._make, role="primary")
        self.end_step(self.office)

    def _line(self, name: str, label: str, hint: str) -> QLineEdit:
        edit = QLineEdit(self.inner)
        edit.setObjectName(name)
        edit.setMaxLength(60)
        edit.setAccessibleName(label)
        edit.setAccessibleDescription(hint)
        follow_text(edit)
        said = PlainLabel(label, role="strong", parent=self.inner)
        said.setBuddy(edit)
        block = QVBoxLayout()
        block.setSpacing(GRID)
        block.addWidget(said)
        block.addWidget(edit)
        block.addWidget(PlainLabel(hint, role="soft", parent=self.inner))
        self.column.addLayout(block)
        return edit

    def _make(self) -> None:
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        if missing := self.phrase.missing():
            self.say(missing)
            return
        self.say("")
        self.go.setEnabled(False)
        trusting = self._trusting
        name, short, phrase = self.office.text(), self.short.text(), self.phrase.text
        self._lanes.store(
            lambda: trusting.make_office(name, short, phrase),
            owner=self,
            done=self._made,
            failed=self._failed,
        )

    def _made(self, _: object) -> None:
        self.settled.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))
        self.office.setFocus()

"""What comes first with every request file: look at it, and compare its words with whoever gave it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.errors import AppError
from ui.desk_trust import Asked, Trusting
from ui.jobs import Lanes
from ui.parts.choosing import choose_existing
from ui.parts.device_names import DeviceNames
from ui.parts.key_words import KeyWords
from ui.parts.sheet import Sheet
from ui.wording import Wording


class AskedSheet(Sheet):
    """Takes a request file in step by step; what is done with it at the end, its heirs say."""

    def __init__(self, name: str, trusting: Trusting, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self._trusting, self._lanes = trusting, lanes
        self._wording = Wording(self)
        self.asked: Asked | None = None
        self._ask_file()

    def heading(self) -> str:
        """Return what the sheet is for."""
        raise NotImplementedError

    def explain(self) -> str:
        """Return what happens, in a sentence or two."""
        raise NotImplementedError

    def build(self, asked: Asked) -> QWidget:
        """Add what belongs to the last step, and return what gets the keyboard."""
        raise NotImplementedError

    def _ask_file(self) -> None:
        self.begin_step(self.heading())
        self.add_words(self.explain())
        self.add_button("askedCancel", self.tr("Cancel"), self.reject)
        choose = self.add_button(
            "askedChoose", self.tr("Open the request file…"), self._choose, role="primary"
        )
        self.end_step(choose)

    def _choose(self) -> None:
        kinds = self.tr("Request files (*.pub)") + ";;" + self.tr("All files (*)")
        choose_existing(self, self.tr("The request file"), kinds, self.look)

    def look(self, path: Path) -> None:
        """Read a request file, and show what it says."""
        trusting = self._trusting
        self.say("")
        self._lanes.store(
            lambda: trusting.read_request(path), owner=self, done=self._show, failed=self._unread
        )

    def _show(self, asked: Asked) -> None:
        self.asked = asked
        self.begin_step(self.tr("Compare the words"))
        self.add_words(
            self.tr(
                "The file is whole, and one device made all of it. Whose device it is, only you can find "
                "out: call the person who has it, or meet her, and let her read out the words. Go on only "
                "if they are these:"
            )
        )
        self.column.addWidget(KeyWords(asked.words, self.tr("Words in the file"), self.inner))
        self.same = QCheckBox(self.tr("She read me the same words"), self.inner)
        self.same.setObjectName("askedSame")
        self.column.addWidget(self.same)
        self.add_button("askedCancel", self.tr("Cancel"), self.reject)
        go = self.add_button("askedGo", self.tr("Go on"), self._go_on, role="primary")
        self.same.toggled.connect(go.setEnabled)
        self.same.setChecked(asked.known)
        go.setEnabled(asked.known)
        self.end_step(self.same)

    def _go_on(self) -> None:
        if self.asked is None or not self.same.isChecked():
            return
        asked = self.asked
        self.begin_step(self.heading())
        self.names = DeviceNames(asked.name, asked.organisation, self.inner)
        self.column.addWidget(self.names)
        self.end_step(self.build(asked))

    def _unread(self, error: AppError) -> None:
        self._ask_file()
        self.say(self._wording.error(error))

"""This device: its name, its words, the request that makes others know it, and a new key if it was lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.errors import AppError
from desktop.reminders import ENDS_SOON
from ui.desk import Desk
from ui.desk_trust import ThisDevice
from ui.dialogs import ask, inform, tell
from ui.fields.flow_layout import FlowLayout
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.choosing import choose_existing, choose_file
from ui.parts.direction import follow_text
from ui.parts.key_words import KeyWords
from ui.parts.qr_code import QrCode
from ui.style import BETWEEN, GRID, INSIDE
from ui.wording.makers import MakerWords

REQUEST = "request.pub"
_T = TypeVar("_T")


class DeviceSection(Section):
    """Shows what others may know of this vault, and lets an office or a colleague come to know it."""

    name = "device"
    icon = "key"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trusting, self._lanes = desk.trusting, lanes
        self.add_words(
            self.tr(
                "This device signs what it makes with a key of its own. Whoever compared its words with you "
                "once knows from then on what comes from here."
            ),
            "soft",
        )
        self.standing = self.add_words()
        self.standing.setObjectName("deviceStanding")
        self._build_name()
        self._build_words()
        self._build_files()
        self._build_renewal()
        self._buttons = (self.keep, self.save, self.take, self.renew)
        for button in self._buttons:
            button.setEnabled(self._trusting is not None)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("This device")

    def refresh(self, change: Change | None = None) -> None:
        """Read again what others may know."""
        if self._trusting is not None:
            self._lanes.store(self._trusting.device, owner=self, done=self._show)

    def _build_name(self) -> None:
        self.add_heading(self.tr("Its name"))
        words = self.tr("What others call it, such as “Tablet 3”. Never the name of a person or a shelter.")
        self.add_words(words, "soft")
        self.called = QLineEdit(self.inner)
        self.called.setObjectName("deviceCalled")
        self.called.setMaxLength(60)
        self.called.setAccessibleName(self.tr("Name of this device"))
        follow_text(self.called)
        self.column.addWidget(self.called)
        self.keep = self.add_button("deviceKeepName", self.tr("Keep this name"))
        self.keep.clicked.connect(self._keep_name)
        self.called.returnPressed.connect(self._keep_name)

    def _build_words(self) -> None:
        self.add_heading(self.tr("Its words"))
        self.add_words(
            self.tr(
                "Read them out by telephone or face to face to whoever has your request file. Do not send "
                "them together with the file: whoever can change the one could change the other."
            ),
            "soft",
        )
        self.words = KeyWords("", self.tr("Words of this device"), self.inner)
        self.column.addWidget(self.words)

    def _build_files(self) -> None:
        self.add_heading(self.tr("Let others know this device"))
        self.add_words(
            self.tr(
                "Save the request file and give it to your office, or to a colleague. The office compares "
                "the words and sends you an answer. The file holds no secret."
            ),
            "soft",
        )
        row = FlowLayout(gap=INSIDE)
        self.save = self.add_button("deviceSave", self.tr("Save request file…"), "export", "primary")
        self.take = self.add_button("deviceTake", self.tr("Take in the answer…"))
        for button in (self.save, self.take):
            self.column.removeWidget(button)
            row.addWidget(button)
        self.column.addLayout(row)
        self.save.clicked.connect(self._choose_place)
        self.take.clicked.connect(self._choose_answer)
        self.add_words(self.tr("A telephone can read them from here instead:"), "soft")
        self.pictures = FlowLayout(gap=BETWEEN)
        self.request = QrCode("", self.tr("The request file as a picture"), self.inner)
        self.short = QrCode("", self.tr("The words as a picture"), self.inner)
        for code, label in (
            (self.request, self.tr("The request file")),
            (self.short, self.tr("The words alone")),
        ):
            block = QWidget(self.inner)
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(GRID)
            column.addWidget(code)
            column.addWidget(QLabel(label, block))
            self.pictures.addWidget(block)
        self.column.addLayout(self.pictures)

    def _build_renewal(self) -> None:
        self.add_line()
        self.add_heading(self.tr("If somebody took or copied it"))
        self.add_words(
            self.tr(
                "If this device was out of your hands, or a copy of the vault was, and somebody may know "
                "the passphrase, make a new key. What the old one signs is believed here no more. Then send "
                "a new request to your office, which tells everybody else."
            ),
            "soft",
        )
        self.renew = self.add_button("deviceRenew", self.tr("Make a new key…"), "key")
        self.renew.clicked.connect(self._ask_renewal)

    def _show(self, told: ThisDevice) -> None:
        if not self.called.isModified():  # nobody is writing in it
            self.called.setText(told.name)
        self.words.set_words(told.words)
        self.request.set_text(told.request)
        self.short.set_text(told.words)
        self.standing.setText(self._standing(told))

    def _standing(self, told: ThisDevice) -> str:
        if told.confirmed_on is None:
            return self.tr("No office has confirmed this device yet.")
        day = MakerWords().day(told.confirmed_on)
        office = told.office or self.tr("an office that is not known here yet")
        if told.until is None:
            return self.tr("Confirmed by {office} on {date}.").format(office=office, date=day)
        until = MakerWords().day(told.until)
        if told.days_left is not None and told.days_left < 0:
            return self.tr(
                "The confirmation by {office} ran out on {date}. Save a request file and ask for a new one."
            ).format(office=office, date=until)
        if told.days_left is not None and told.days_left < ENDS_SOON.days:
            return self.tr(
                "The confirmation by {office} ends on {date}. Save a request file and ask for a new one."
            ).format(office=office, date=until)
        return self.tr("Confirmed by {office} on {date}. It counts until {until}.").format(
            office=office, date=day, until=until
        )

    def _keep_name(self) -> None:
        trusting, name = self._trusting, self.called.text()
        if trusting is not None:
            self._do(lambda: trusting.name_device(name), self._named)

    def _named(self, told: ThisDevice) -> None:
        self.called.setText(told.name)
        self._show(told)

    def _choose_place(self) -> None:
        choose_file(self, self.tr("Where the request file goes"), REQUEST, self._kinds(), self.save_request)

    def save_request(self, to: Path) -> None:
        """Write the request file there."""
        if (trusting := self._trusting) is not None:
            if self.called.isModified():  # what was typed and not kept would be missing in the file
                self._keep_name()
            self._do(lambda: trusting.save_request(to), self._saved)

    def _saved(self, path: Path) -> None:
        inform(
            self.tr("Saved"),
            self.tr(
                "The request is in {name}. Give it to your office or colleague, and read out the words of "
                "this device when they have it."
            ).format(name=path.name),
            self,
        )

    def _choose_answer(self) -> None:
        choose_existing(self, self.tr("The answer of your office"), self._kinds(), self.take_answer)

    def take_answer(self, path: Path) -> None:
        """Take an office's answer in."""
        if (trusting := self._trusting) is not None:
            self._do(lambda: trusting.take_answer(path), self._taken)

    def _taken(self, told: ThisDevice) -> None:
        self._show(told)
        inform(self.tr("This device is confirmed"), self._standing(told), self)

    def _ask_renewal(self) -> None:
        ask(
            self.tr("Make a new key?"),
            self.tr(
                "The words of this device change, and its confirmation is gone. Your records stay as they "
                "are. Colleagues compare the new words with you, and your office needs a new request."
            ),
            self.tr("Make a new key"),
            self._renew,
            self,
            is_destructive=True,
        )

    def _renew(self) -> None:
        if (trusting := self._trusting) is not None:
            self._do(trusting.renew, self._renewed)

    def _renewed(self, told: ThisDevice) -> None:
        self._show(told)
        inform(
            self.tr("The new key is made"),
            self.tr("Now save a request file, give it to your office, and read out the new words."),
            self,
        )

    def _kinds(self) -> str:
        return self.tr("Keys (*.pub)") + ";;" + self.tr("All files (*)")

    def _do(self, work: Callable[[], _T], done: Callable[[_T], object]) -> None:
        self._lanes.store(work, owner=self, done=done, failed=self._failed)

    def _failed(self, error: AppError) -> None:
        tell(error, self)

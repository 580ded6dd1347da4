"""What a focal point does for her office: its key, the devices it confirmed, and those that were lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.issued import Issued
from ui.desk import Desk
from ui.desk_trust import OfficeFacts
from ui.jobs import Lanes
from ui.pages.safety.confirm_sheet import ConfirmSheet
from ui.pages.safety.lost_sheet import LostSheet
from ui.pages.safety.office_key_sheet import OfficeKeySheet
from ui.pages.safety.section import Section
from ui.parts.kept_keyboard import keeping_keyboard
from ui.parts.key_words import KeyWords
from ui.parts.plain_label import PlainLabel
from ui.parts.strength import Judged
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording.makers import MakerWords


class ConfirmSection(Section):
    """Until there is a key, how to make it; then the devices."""

    name = "confirm"
    icon = "check"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trusting, self._lanes = desk.trusting, lanes
        self._days = MakerWords(self)
        self.add_words(
            self.tr(
                "For whoever looks after an office's devices. Everybody who trusts your office then knows "
                "what comes from them, and what comes from somebody else."
            ),
            "soft",
        )
        self.make = self.add_button("officeMake", self.tr("Make the office's signing key…"), "key", "primary")
        self.make.clicked.connect(self._make)
        self.make.setEnabled(self._trusting is not None)
        self._build_office()
        self._show((None, ()))

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Confirm devices")

    def refresh(self, change: Change | None = None) -> None:
        """Read the key and the list again."""
        trusting = self._trusting
        if trusting is not None:
            self._lanes.store(lambda: (trusting.office(), trusting.confirmed()), owner=self, done=self._show)

    def _build_office(self) -> None:
        self._parts: list[QWidget] = []
        self.office = self.add_words(role="strong")
        self.office.setObjectName("officeFacts")
        self._parts.append(self.office)
        self._parts.append(
            self.add_words(
                self.tr("Words of the office's signing key, for whoever takes in its first setup file:"),
                "soft",
            )
        )
        self.words = KeyWords("", self.tr("Words of the office's signing key"), self.inner)
        self.column.addWidget(self.words)
        self.confirm = self.add_button("confirmDevice", self.tr("Confirm a device…"), "plus", "primary")
        self.confirm.clicked.connect(self._confirm)
        self.save = self.add_button("lostSave", self.tr("Save the list of lost devices…"))
        self.save.clicked.connect(partial(self._lose, None))
        heading = self.add_heading(self.tr("Confirmed devices"))
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE)
        self.column.addLayout(self._list)
        self.empty = self.add_words(self.tr("No device is confirmed yet."))
        self._parts += [self.words, self.confirm, heading]

    @keeping_keyboard
    def _show(self, found: tuple[OfficeFacts | None, Sequence[Issued]]) -> None:
        office, issued = found
        self.make.setVisible(office is None)
        for part in self._parts:
            part.setVisible(office is not None)
        self.save.setVisible(any(one.revoked_at for one in issued))
        self.empty.setVisible(office is not None and not issued)
        if office is not None:
            self.office.setText(self.tr("{office} ({short})").format(office=office.name, short=office.domain))
            self.words.set_words(office.words)
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in issued:
            self._list.addWidget(self._card(one))

    def _card(self, one: Issued) -> QFrame:
        card = QFrame(self.inner)
        card.setObjectName("confirmedDevice")
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(one.name, role="strong", parent=card))
        day = self._days.day(one.issued_at.astimezone().date())
        until = self._days.day(one.valid_before.astimezone().date())
        facts = self.tr("Confirmed on {date}, until {until}").format(date=day, until=until)
        column.addWidget(PlainLabel(facts, role="soft", parent=card))
        column.addWidget(PlainLabel(one.principal, role="soft", parent=card))
        if one.revoked_at is not None:
            gone = self._days.day(one.revoked_at.astimezone().date())
            said = self.tr("Lost: taken back on {date}").format(date=gone)
            column.addWidget(PlainLabel(said, role="bad", parent=card))
            return card
        lost = QPushButton(self.tr("This device is lost…"), card)
        lost.setObjectName("deviceLost")
        set_icon(lost, "warning")
        lost.setAccessibleDescription(one.name)
        lost.clicked.connect(partial(self._lose, one))
        column.addWidget(lost, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _make(self) -> None:
        if (trusting := self._trusting) is not None:
            self._open(OfficeKeySheet(trusting, self._lanes, self._judge, self))

    def _confirm(self) -> None:
        if (trusting := self._trusting) is not None:
            self._open(ConfirmSheet("confirmSheet", trusting, self._lanes, self))

    def _lose(self, one: Issued | None, _pressed: bool = False) -> None:
        if (trusting := self._trusting) is not None:
            self._open(LostSheet(one, trusting, self._lanes, self))

    def _open(self, sheet: OfficeKeySheet | ConfirmSheet | LostSheet) -> None:
        sheet.settled.connect(self._settled)
        sheet.open()

    def _settled(self) -> None:
        self.refresh()
        self.changed.emit(Change(settings=True))

    def _judge(self, text: str, say: Callable[[Judged], object]) -> None:
        def work() -> Judged:
            from desktop.vault.strength import strength  # its lists take a moment: not before it is needed

            return strength(text)

        self._lanes.net(work, owner=self, done=say)

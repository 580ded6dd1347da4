"""Colleagues whose devices are known here: take them in, name them, let them go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.errors import AppError
from ui.desk import Desk
from ui.desk_trust import Colleague
from ui.dialogs import ask, inform, tell
from ui.fields.flow_layout import FlowLayout
from ui.jobs import Lanes
from ui.pages.safety.colleague_sheet import ColleagueSheet
from ui.pages.safety.rename_sheet import RenameSheet
from ui.pages.safety.section import Section
from ui.parts.choosing import choose_existing
from ui.parts.kept_keyboard import keeping_keyboard
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording.makers import MakerWords


class ColleaguesSection(Section):
    """A card for each device that somebody here compared."""

    name = "colleagues"
    icon = "person"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trusting, self._lanes = desk.trusting, lanes
        self._words = MakerWords(self)
        self.add_words(
            self.tr(
                "Devices whose words somebody here compared with the people who use them. What comes from "
                "them is shown with their name. The list stays in this vault."
            ),
            "soft",
        )
        self.add = self.add_button("colleagueAdd", self.tr("Add a colleague…"), "plus", "primary")
        self.add.clicked.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE)
        self.column.addLayout(self._list)
        self.empty = self.add_words(self.tr("No colleague is known here yet."))
        self.empty.setObjectName("noColleagues")
        self.add_line()
        self.add_heading(self.tr("Lost devices"))
        self.add_words(
            self.tr(
                "When a device was lost or its key stolen, its office sends round a list. What those devices "
                "sign is refused here from then on."
            ),
            "soft",
        )
        self.take = self.add_button("lostTake", self.tr("Take in a list of lost devices…"))
        self.take.clicked.connect(self._choose_list)
        for button in (self.add, self.take):
            button.setEnabled(self._trusting is not None)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Colleagues")

    def refresh(self, change: Change | None = None) -> None:
        """Read the list again."""
        if self._trusting is not None:
            self._lanes.store(self._trusting.colleagues, owner=self, done=self._show)

    @keeping_keyboard
    def _show(self, found: Sequence[Colleague]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in found:
            self._list.addWidget(self._card(one))
        self.empty.setVisible(not found)

    def _card(self, one: Colleague) -> QFrame:
        contact = one.contact
        card = QFrame(self.inner)
        card.setObjectName("colleague")
        set_role(card, "card")
        name = contact.name or self.tr("A device without a name")
        column = QVBoxLayout(card)
        column.setContentsMargins(BETWEEN, 12, BETWEEN, 12)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(name, role="strong", parent=card))
        if contact.organisation:
            column.addWidget(PlainLabel(contact.organisation, parent=card))
        column.addWidget(PlainLabel(self._compared(one), role="soft", parent=card))
        if one.words:
            words = PlainLabel(one.words, role="soft", parent=card)
            words.setObjectName("colleagueWords")
            column.addWidget(words)
        row = FlowLayout(gap=INSIDE)
        for key, label, icon, act in (
            ("colleagueRename", self.tr("Name…"), "pencil", partial(self._rename, one)),
            ("colleagueRemove", self.tr("Remove…"), "trash", partial(self._ask_removal, one)),
        ):
            button = QPushButton(label, card)
            button.setObjectName(key)
            set_icon(button, icon)
            button.setAccessibleDescription(name)
            button.clicked.connect(act)
            row.addWidget(button)
        column.addLayout(row)
        return card

    def _compared(self, one: Colleague) -> str:
        day = one.contact.compared_on
        if day is None:
            return self.tr("Compared before days were noted")
        return self.tr("Compared on {date}").format(date=self._words.day(day))

    def _add(self) -> None:
        if self._trusting is not None:
            sheet = ColleagueSheet("colleagueSheet", self._trusting, self._lanes, self)
            sheet.settled.connect(self.refresh)
            sheet.open()

    def _rename(self, one: Colleague, _pressed: bool = False) -> None:
        if self._trusting is not None:
            sheet = RenameSheet(one.contact, self._trusting, self._lanes, self)
            sheet.settled.connect(self.refresh)
            sheet.open()

    def _ask_removal(self, one: Colleague, _pressed: bool = False) -> None:
        ask(
            self.tr("Remove this colleague?"),
            self.tr(
                "What comes from {name} is shown as from somebody unknown, until you compare the words "
                "again. Nothing that came before is touched."
            ).format(name=one.contact.name or self.tr("this device")),
            self.tr("Remove"),
            partial(self._remove, one.contact.fingerprint),
            self,
            is_destructive=True,
        )

    def _remove(self, fingerprint: str) -> None:
        if (trusting := self._trusting) is not None:
            self._do(lambda: trusting.remove_colleague(fingerprint), lambda _: self.refresh())

    def _choose_list(self) -> None:
        kinds = self.tr("Lists of lost devices (*.revoked)") + ";;" + self.tr("All files (*)")
        choose_existing(self, self.tr("The list of lost devices"), kinds, self.take_list)

    def take_list(self, path: Path) -> None:
        """Believe an office's list from now on."""
        if (trusting := self._trusting) is not None:
            self._do(lambda: trusting.take_list(path), self._taken)

    def _taken(self, count: int) -> None:
        inform(
            self.tr("Taken in"),
            self.tr("The list names %n device(s). What they sign is refused here.", "", count),
            self,
        )

    def _do(self, work: Callable[[], object], done: Callable[..., object]) -> None:
        self._lanes.store(work, owner=self, done=done, failed=self._failed)

    def _failed(self, error: AppError) -> None:
        tell(error, self)

"""The team's list of help: whom somebody can turn to who tells of violence or is in danger."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.team_text import HelpService
from ui.desk import Desk
from ui.fields.dates import parse_date, show_date
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.direction import follow_text
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_icon, set_role


class HelpListSection(Section):
    """One card for each service, filled in by the office; empty as shipped."""

    name = "help_list"
    icon = "help"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._lanes = desk.aids.texts, lanes
        self.cards: list[ServiceCard] = []
        self.add_words(
            self.tr(
                "When somebody in a story is in danger, and whenever you press F9 while writing, the app "
                "shows this list and asks for nothing else. Put the nearest and surest services first."
            ),
            "soft",
        )
        self.add_words(
            self.tr(
                "Leave out the address of any shelter or safe house: write who leads there instead. Call "
                "each service from time to time, and note the day."
            ),
            "soft",
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(INSIDE)
        self.column.addLayout(self._list)
        self.add = self.add_button("help_add", self.tr("Add a service"), "plus")
        self.add.clicked.connect(self._add_empty)
        self.save = self.add_button("help_save", self.tr("Keep this list"), role="primary")
        self.save.clicked.connect(self._save)
        self.said = self.add_words(role="soft")
        self.said.setObjectName("help_said")
        for button in (self.add, self.save):
            button.setEnabled(self._texts is not None)
        self._is_changed = False

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("List of help")

    def refresh(self, change: Change | None = None) -> None:
        """Read the list again, unless somebody is changing it."""
        if self._texts is not None and not self._is_changed:
            self._lanes.store(self._texts.services, owner=self, done=self._show)

    def _show(self, services: Sequence[HelpService]) -> None:
        if self._is_changed:
            return
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for service in services:
            self._add(service)
        if not services:
            self._add(HelpService(service=""))

    def _add_empty(self) -> None:
        self._add(HelpService(service="")).service.setFocus()

    def _add(self, service: HelpService) -> ServiceCard:
        card = ServiceCard(service, self.inner)
        card.remove.clicked.connect(partial(self._remove, card))
        for line in card.lines:
            line.textEdited.connect(self._note_change)
        self.cards.append(card)
        self._list.addWidget(card)
        return card

    def _remove(self, card: ServiceCard, _pressed: bool = False) -> None:
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._note_change()

    def _note_change(self, _text: str = "") -> None:
        self._is_changed = True
        self.said.setText(self.tr("Not kept yet."))

    def _save(self) -> None:
        wrong = next((card for card in self.cards if not card.has_clear_date), None)
        if wrong is not None:
            self.said.setText(
                self.tr("The day on which it was checked is not clear. Write it like {example}.").format(
                    example=show_date(date(2026, 11, 22), self.locale())
                )
            )
            wrong.checked.setFocus()
            return
        if self._texts is not None:
            services = tuple(card.value() for card in self.cards)
            self._lanes.store(partial(self._texts.put_services, services), owner=self, done=self._saved)

    def _saved(self, change: Change) -> None:
        self._is_changed = False
        self.said.setText(self.tr("Kept."))
        self.refresh()
        self.changed.emit(change)


class ServiceCard(QFrame):
    """One service."""

    def __init__(self, service: HelpService, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("service_card")
        set_role(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        self._column = column
        self.service = self._line("service_name", self.tr("Service"), service.service)
        self.what_for = self._line("service_for", self.tr("What it helps with"), service.what_for)
        self.reached = self._line("service_reached", self.tr("How to reach it, and when"), service.reached)
        day = show_date(service.checked_on, self.locale()) if service.checked_on else ""
        self.checked = self._line("service_checked", self.tr("Checked on"), day)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setObjectName("service_remove")
        set_role(self.remove, "quiet")
        set_icon(self.remove, "trash", "soft")
        self.remove.setAccessibleDescription(service.service)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column.addLayout(foot)

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """What can be written in."""
        return (self.service, self.what_for, self.reached, self.checked)

    @property
    def has_clear_date(self) -> bool:
        """Whether the day is left out or can be read."""
        return not self.checked.text().strip() or self._day() is not None

    def value(self) -> HelpService:
        """Return what is written."""
        return HelpService(
            service=self.service.text(),
            what_for=self.what_for.text(),
            reached=self.reached.text(),
            checked_on=self._day(),
        )

    def _day(self) -> date | None:
        return parse_date(self.checked.text(), self.locale())

    def _line(self, name: str, words: str, text: str) -> QLineEdit:
        label = PlainLabel(words, role="soft", parent=self)
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setMaxLength(400)
        line.setCursorPosition(0)
        follow_text(line)
        label.setBuddy(line)
        self._column.addWidget(label)
        self._column.addWidget(line)
        return line

"""The office that this vault follows: what its setup file brought, a newer one, and making one."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.setup import SetupInForce, SetupPreview
from desktop.domain.setup_draft import SetupDraft
from desktop.errors import AppError
from ui.desk import Desk
from ui.desk_sticks import Sticks
from ui.dialogs import tell
from ui.drives import Drives, plugged_in
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.pages.safety.setup_sheet import SetupSheet
from ui.pages.safety.setup_writer import SetupWriter
from ui.parts.choosing import choose_existing
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, set_role
from ui.wording.makers import MakerWords
from ui.wording.setups import SetupWords

_MOST_FOUND = 4


class OfficeSection(Section):
    """Says in plain words what is in force, and takes in what the office gives."""

    name = "office"
    icon = "letter"

    def __init__(
        self, desk: Desk, lanes: Lanes, parent: QWidget | None = None, *, drives: Drives = plugged_in
    ) -> None:
        super().__init__(parent)
        self._setups, self._lanes = desk.setups, lanes
        self._sticks, self._drives = desk.sticks, drives
        self._words, self._makers = SetupWords(self), MakerWords(self)
        self._draft: SetupDraft | None = None
        self.add_words(
            self.tr(
                "Your office gives you one file. It tells the app where your work goes, who can open it "
                "there, and which devices to trust; it may bring templates too."
            ),
            "soft",
        )
        self._card = QFrame(self.inner)
        self._card.setObjectName("officeCard")
        set_role(self._card, "card")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        self._lines.setSpacing(GRID)
        self.column.addWidget(self._card)
        self.take_in = self.add_button("officeTakeIn", self.tr("Take in a setup file"), "file", "primary")
        self.take_in.clicked.connect(self._choose)
        self._found = QWidget(self.inner)
        self._rows = QVBoxLayout(self._found)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID)
        self.column.addWidget(self._found)
        self._found.hide()
        self.add_line()
        self.add_heading(self.tr("For a focal point"))
        self.about_making = self.add_words("", "soft")
        self.about_making.setObjectName("officeAboutMaking")
        self.make = self.add_button("officeMake", self.tr("Make a setup file"), "pencil")
        self.make.clicked.connect(self._write)
        self.make.setEnabled(False)
        self._card.hide()
        self.take_in.setEnabled(self._setups is not None)

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Your office")

    def refresh(self, change: Change | None = None) -> None:
        """Read again what is in force."""
        if self._setups is not None:
            self._lanes.store(self._setups.in_force, owner=self, done=self._show, failed=self._unreadable)
            self._lanes.store(self._setups.draft, owner=self, done=self._show_making)
            if self._sticks is not None:
                look = partial(_on_sticks, self._sticks, self._drives)
                self._lanes.net(look, owner=self, done=self._offer)

    def look_at(self, path: Path) -> None:
        """Judge a setup file, and show what it would change."""
        setups = self._setups
        if setups is not None:
            self._lanes.store(
                partial(setups.preview, path),
                owner=self,
                done=partial(self._ask, path),
                failed=self._failed,
            )

    def _choose(self) -> None:
        choose_existing(
            self,
            self.tr("The setup file that your office gave you"),
            self.tr("Setup files (*.setup);;All files (*)"),
            self.look_at,
        )

    def _ask(self, path: Path, preview: SetupPreview) -> None:
        if self._setups is not None:
            sheet = SetupSheet(self._setups, self._lanes, path, preview, self)
            sheet.settled.connect(self._changed)
            sheet.open()

    def _write(self) -> None:
        if self._setups is not None and self._draft is not None:
            sheet = SetupWriter(self._setups, self._lanes, self._draft, self)
            sheet.settled.connect(self._changed)
            sheet.open()

    def _offer(self, found: tuple[Path, ...]) -> None:
        """Offer the setup files that lie on sticks; nobody opened them yet."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for at, path in enumerate(found):
            row = QWidget(self._found)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(INSIDE)
            words = self.tr("On a stick: {name}").format(name=isolated(path.name))
            line.addWidget(PlainLabel(words, parent=row), 1)
            button = QPushButton(self.tr("Look at it"), row)
            button.setObjectName(f"officeFound{at}")
            button.setAccessibleDescription(path.name)
            button.clicked.connect(partial(self._look_at_found, path))
            line.addWidget(button)
            self._rows.addWidget(row)
        self._found.setVisible(bool(found))

    def _look_at_found(self, path: Path, _pressed: bool = False) -> None:
        self.look_at(path)

    def _show_making(self, draft: SetupDraft | None) -> None:
        self._draft = draft
        self.make.setEnabled(draft is not None)
        if draft is None:
            self.about_making.setText(
                self.tr(
                    "Whoever runs the office's devices can make the setup file for all of them here. It is "
                    'signed with the office\'s own key, which is made under "Confirm devices".'
                )
            )
            return
        self.about_making.setText(
            self.tr(
                "You hold the key of {office}. Write down where the work goes and who can open it, and save "
                "one file for all devices of the office."
            ).format(office=isolated(draft.office))
        )

    def _show(self, found: SetupInForce | None) -> None:
        self._clear()
        if found is None:
            self._line(self.tr("No setup file yet"), "strong")
            self._line(
                self.tr(
                    "You can write, finish and print all the same. The app just does not know yet where "
                    "to send your work, so you hand on yourself what you export."
                )
            )
        else:
            self._tell(found)
        self._card.show()

    def _tell(self, found: SetupInForce) -> None:
        facts = found.facts
        self._line(isolated(facts.office), "strong")
        self._line(self._makers.sentence(found.maker), "soft")
        number = self._words.number(facts.sequence)
        made = self._makers.day(facts.issued_at.astimezone().date())
        taken = self._makers.day(found.taken_on)
        self._line(
            self.tr("Setup file number {number}, made on {made}, in force here since {taken}.").format(
                number=number, made=made, taken=taken
            ),
            "soft",
        )
        words = self._words
        for sentence in (
            words.gateway(facts),
            words.openers(facts),
            words.authorities(facts),
            words.signers(facts),
            words.revoked(facts),
            *(words.form(form) for form in facts.forms),
        ):
            if sentence:
                self._line(sentence)

    def _unreadable(self, error: AppError) -> None:
        self._clear()
        self._line(self.tr("The setup file that was taken in cannot be read any more."), "strong")
        self._line(
            self.tr("Take your office's newest setup file in again. Your records are safe; nothing is sent.")
        )
        self._card.show()

    def _line(self, words: str, role: str = "") -> None:
        label = PlainLabel(words, role=role, parent=self._card)
        self._lines.addWidget(label)

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit(Change(settings=True))

    def _failed(self, error: AppError) -> None:
        tell(error, self)


def _on_sticks(sticks: Sticks, drives: Drives) -> tuple[Path, ...]:
    """Return the setup files on what is plugged in, by their names alone."""
    found: list[Path] = []
    for drive in drives():
        with suppress(AppError):  # one that was pulled out meanwhile
            found += sticks.found_on(drive.folder).setups
    return tuple(found[:_MOST_FOUND])

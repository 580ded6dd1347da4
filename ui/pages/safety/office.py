"""The office that this vault follows: what its setup file brought, a newer one, and making one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.setup import SetupInForce, SetupPreview
from desktop.domain.setup_draft import SetupDraft
from desktop.errors import AppError
from ui.desk import Desk
from ui.dialogs import tell
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


class OfficeSection(Section):
    """Says in plain words what is in force, and takes in what the office gives."""

    name = "office"
    icon = "letter"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setups, self._lanes = desk.setups, lanes
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

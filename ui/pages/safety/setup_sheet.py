"""Look at a setup file before it counts: whose it is, the words to compare, and what it changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.maker import MakerKind
from desktop.domain.setup import FormStanding, SetupInForce, SetupPreview
from desktop.errors import AppError
from ui.desk_setups import Setups
from ui.jobs import Lanes
from ui.parts.direction import isolated
from ui.parts.key_words import KeyWords
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.style import GRID
from ui.wording import Wording
from ui.wording.makers import MakerWords
from ui.wording.setups import SetupWords


class SetupSheet(Sheet):
    """Asks once, and takes the file in.

    Signals:
        settled: it counts now.
    """

    settled = Signal()

    def __init__(
        self, setups: Setups, lanes: Lanes, path: Path, preview: SetupPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__("setupSheet", "", parent)
        self._setups, self._lanes, self._path, self._preview = setups, lanes, path, preview
        self._words, self._makers = SetupWords(self), MakerWords(self)
        self.compared: QCheckBox | None = None
        self._show()

    @property
    def _is_strange(self) -> bool:
        """Whether its words have to be compared first."""
        return self._preview.is_first and self._preview.maker.kind is not MakerKind.OWN

    def _show(self) -> None:
        preview, facts = self._preview, self._preview.facts
        self.begin_step(self.tr("Setup file from {office}").format(office=isolated(facts.office)))
        number = self._words.number(facts.sequence)
        day = self._makers.day(facts.issued_at.astimezone().date())
        self.add_words(
            self.tr("Number {number}, made on {day}.").format(number=number, day=day)
            + " "
            + self._makers.sentence(preview.maker),
            "soft",
        )
        if preview.is_in_force:
            self.add_words(self.tr("This very file is in force here already. There is nothing to take in."))
            self.end_step(self.add_button("setupClose", self.tr("Close"), self.reject, role="primary"))
            return
        if self._is_strange:
            self._compare()
        self.add_words(
            self.tr("What it brings") if preview.is_first else self.tr("What it changes"), "strong"
        )
        lines = [self._words.change(change) for change in preview.changes]
        lines += [self._words.form(form) for form in facts.forms if form.standing is FormStanding.OLDER]
        self._list(lines or [self.tr("Nothing but its number.")])
        self.add_button("setupCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("setupGo", self.tr("Take it in"), self.submit, role="primary")
        self.end_step(self.compared or self.go)

    def _list(self, lines: Sequence[str]) -> None:
        holder = QWidget(self.inner)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for line in lines:
            column.addWidget(PlainLabel(f"\N{BULLET} {line}", parent=holder))
        self.column.addWidget(holder)

    def _compare(self) -> None:
        self.add_words(self.tr("Compare these words"), "strong")
        self.add_words(
            self.tr(
                "Call your office on a number that you know from elsewhere, and let them read the words of "
                "their key to you. If one word differs, the file is not from them: do not use it."
            )
        )
        self.column.addWidget(KeyWords(self._preview.maker.words, self.tr("Words in the file"), self.inner))
        self.compared = QCheckBox(self.tr("I heard these words from my office"), self.inner)
        self.compared.setObjectName("setupCompared")
        self.compared.toggled.connect(self._forgive)
        self.column.addWidget(self.compared)

    def _forgive(self, _is_checked: bool) -> None:
        self.say("")

    def submit(self) -> None:
        """Take the file in, or say what is still missing."""
        if not self.go.isEnabled():
            return  # Enter was pressed twice
        is_compared = self.compared is not None and self.compared.isChecked()
        if self._is_strange and not is_compared:
            self.say(self.tr("Compare the words with your office first, then tick the line below them."))
            if self.compared is not None:
                self.go_to(self.compared)
            return
        self.say("")
        self.go.setEnabled(False)
        self._lanes.store(
            partial(self._setups.take_in, self._path, compared=is_compared, digest=self._preview.digest),
            owner=self,
            done=self._taken,
            failed=self._failed,
        )

    def _taken(self, found: SetupInForce) -> None:
        self.settled.emit()
        self.begin_step(self.tr("Taken in"))
        self.add_words(self._words.gateway(found.facts))
        if found.facts.gateway is not None:
            self.add_words(self._words.openers(found.facts))
        self.add_words(self.tr("What you have written stays as it is. New records follow the file."))
        self.end_step(self.add_button("setupClose", self.tr("Close"), self.accept, role="primary"))

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))

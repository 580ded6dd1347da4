"""Whether everything in the vault is whole, and what one can do where it is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.finding import Damage, Finding, Findings, Repaired
from desktop.errors import AppError
from ui.desk import Desk
from ui.dialogs import Working, ask, inform, tell
from ui.jobs import Lanes
from ui.pages.safety.section import Section
from ui.parts.card import Card
from ui.style import INSIDE
from ui.wording import Wording
from ui.wording.damage import DamageWords

if TYPE_CHECKING:
    from desktop.domain.leftover import Leftover
    from desktop.upkeep import Upkeep

_SHOWN = 50
_REPAIRS = frozenset(
    {
        Damage.DATABASE,
        Damage.RECORD,
        Damage.REVISION,
        Damage.DRAFT,
        Damage.FILE_UNKNOWN,
        Damage.TEMPLATE,
        Damage.LEDGER,
        Damage.SETTING,
        Damage.JOURNAL,
        Damage.WITHDRAWAL,
        Damage.SIGN_OFF,
        Damage.TEAM,
        Damage.PARCEL,
        Damage.RECEIPT,
        Damage.TRUST,
    }
)


@dataclass(frozen=True, slots=True)
class _Facts:
    """Everything this section shows, read in one go on the store lane."""

    findings: Findings
    last: datetime | None
    repaired: Repaired | None
    aside: tuple[Leftover, ...]


class CheckSection(Section):
    """When everything was last looked at, what is damaged, and what was repaired."""

    name = "check"
    icon = "check"

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._wording, self._words = Wording(self), DamageWords(self)
        self.add_words(
            self.tr(
                "Disks and sticks wear out. While you work, the app looks at everything in the vault, a "
                "little at a time: every page of its database and every file, up to the last byte."
            ),
            "soft",
        )
        self.state = self.add_words()
        self.state.setObjectName("checkState")
        self.go = self.add_button("checkNow", self.tr("Look at everything now"), "check")
        self.go.clicked.connect(self.check)
        self._found = QVBoxLayout()
        self._found.setSpacing(INSIDE)
        self.column.addLayout(self._found)
        self._cards: list[Card] = []
        self._more = self.add_words(role="soft")
        self.repair = self.add_button("checkRepair", self.tr("Repair the vault"), "", "primary")
        self.repair.clicked.connect(self._ask_repair)
        self._report()
        self._aside()
        for hidden in (self._more, self.repair, *self._report_parts, *self._aside_parts):
            hidden.hide()
        if self._upkeep is not None:
            self._upkeep.start(lanes.teller(self._looked, owner=self))

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Check and repair")

    @property
    def texts(self) -> tuple[str, ...]:
        """What the cards of damaged things say, top to bottom."""
        return tuple(card.text for card in self._cards)

    def refresh(self, change: Change | None = None) -> None:
        """Read what is known; quick, as nothing is looked at again."""
        if self._upkeep is not None:
            upkeep = self._upkeep
            self._lanes.store(lambda: _read(upkeep), owner=self, done=self._show, failed=self._tell)

    def check(self) -> None:
        """Look at everything now, with progress and a way to stop."""
        upkeep = self._upkeep
        if upkeep is None:
            return
        working = Working(
            self.tr("Looking at everything"),
            self.tr("You may stop at any time; nothing is changed by looking."),
            self,
        )

        def failed(error: AppError) -> None:
            working.end()
            self._tell(error)

        def done(found: Findings) -> None:
            working.end()
            self._looked()

        self._lanes.files(
            lambda: upkeep.check(working.progress, working.cancel),
            owner=self,
            done=done,
            failed=failed,
            cancelled=working.end,
            token=working.cancel,
        )
        working.begin()

    @property
    def _upkeep(self) -> Upkeep | None:
        return self._desk.upkeep

    def _report(self) -> None:
        heading = self.add_heading(self.tr("The last repair"))
        self.kept = self.add_words()
        self.kept.setObjectName("repairKept")
        self.lost = self.add_words()
        self.lost.setObjectName("repairLost")
        away = self.add_button("repairRead", self.tr("I have read this"))
        away.clicked.connect(self._put_away)
        self._report_parts: tuple[QWidget, ...] = (heading, self.kept, self.lost, away)

    def _aside(self) -> None:
        heading = self.add_heading(self.tr("Kept beside the vault"))
        self.aside = self.add_words()
        self.aside.setObjectName("keptAside")
        remove = self.add_button("removeAside", self.tr("Delete what is kept beside ..."))
        remove.clicked.connect(self._ask_remove)
        self._aside_parts: tuple[QWidget, ...] = (heading, self.aside, remove)

    def _looked(self) -> None:
        """Read again here and on Home, because a look has ended."""
        self.refresh()
        self.changed.emit(Change(settings=True))

    def _show(self, facts: _Facts) -> None:
        self.state.setText(self._state(facts))
        self._show_damage(facts.findings.items)
        self._show_report(facts.repaired)
        self._show_aside(facts.aside)

    def _state(self, facts: _Facts) -> str:
        if facts.last is None and not facts.findings.share:
            return self.tr("Not everything has been looked at yet. That goes on by itself while you work.")
        if facts.last is None:
            return self.tr("The first look is under way and goes on by itself while you work.")
        moment = self._wording.moment(facts.last)
        if facts.findings.items:
            return self.tr("Everything was last looked at {moment}.").format(moment=moment)
        return self.tr("Everything was last looked at {moment}, and everything is whole.").format(
            moment=moment
        )

    def _show_damage(self, items: tuple[Finding, ...]) -> None:
        for card in self._cards:
            self._found.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(finding) for finding in items[:_SHOWN]]
        for card in self._cards:
            self._found.addWidget(card)
            card.show()
        left = len(items) - len(self._cards)
        self._more.setText(self.tr("And %n more.", "", left))
        self._more.setVisible(left > 0)
        self.repair.setVisible(any(finding.damage in _REPAIRS for finding in items))

    def _card(self, finding: Finding) -> Card:
        action: str = ""
        act: Callable[[], None] | None = None
        if (
            self._upkeep is not None
            and self._upkeep.can_take_back(finding)
            and self._desk.backups is not None
        ):
            action, act = self.tr("Take it back from a backup"), partial(self._take_back, finding)
        elif finding.damage is Damage.THUMBNAIL:
            action, act = self.tr("Show it without"), partial(self._drop, finding)
        elif finding.damage is Damage.ORIGINAL:
            action, act = self.tr("Keep only the copy"), partial(self._drop, finding)
        card = Card(
            "warning",
            self._words.name(finding),
            action,
            soft=self._words.means(finding),
            name="damage",
            parent=self.inner,
        )
        if act is not None:
            card.pressed.connect(act)
        return card

    def _show_report(self, done: Repaired | None) -> None:
        for part in self._report_parts:
            part.setVisible(done is not None)
        if done is None:
            return
        counts = [words for table, count in done.kept if (words := self._words.table(table, count))]
        self.kept.setText(
            self.tr("Repaired {moment}. Kept: {counts}.").format(
                moment=self._wording.moment(done.made_at), counts=self.tr(", ").join(counts)
            )
        )
        if done.lost:
            names = "\n".join(f"• {self._words.name(finding)}" for finding in done.lost[:_SHOWN])
            self.lost.setText(self.tr("What could not be read any more:") + "\n" + names)
        else:
            self.lost.setText(self.tr("Nothing that you wrote was lost."))

    def _show_aside(self, aside: tuple[Leftover, ...]) -> None:
        for part in self._aside_parts:
            part.setVisible(bool(aside))
        size = self._wording.size(sum(one.size for one in aside))
        self.aside.setText(
            self.tr(
                "%n earlier database(s) are kept beside the vault's own, locked with the same key: from "
                "before a repair or before a newer version of the app. They take {size}, and they still "
                "hold what was deleted since.",
                "",
                len(aside),
            ).format(size=size)
        )

    def _take_back(self, finding: Finding) -> None:
        upkeep, backups = self._upkeep, self._desk.backups
        if upkeep is None or backups is None:
            return
        working = Working(self.tr("Taking the file back"), self.tr("The backup itself is not changed."), self)

        def work() -> bool:
            folders = [place.folder for place in backups.places()]
            return upkeep.take_back(finding, folders, working.cancel)

        def failed(error: AppError) -> None:
            working.end()
            self._tell(error)

        def done(is_back: bool) -> None:
            working.end()
            self._looked()
            if not is_back:
                inform(
                    self.tr("No backup has this file"),
                    self.tr(
                        "None of your backups that can be reached has the file as it was. Plug in the stick "
                        "with your backup, or open the record and add the file again."
                    ),
                    self,
                )

        self._lanes.files(
            work, owner=self, done=done, failed=failed, cancelled=working.end, token=working.cancel
        )
        working.begin()

    def _drop(self, finding: Finding) -> None:
        upkeep = self._upkeep
        if upkeep is not None:
            is_original = finding.damage is Damage.ORIGINAL
            drop = upkeep.drop_original if is_original else upkeep.drop_thumbnail
            self._lanes.store(
                lambda: drop(finding),
                owner=self,
                done=lambda _: self._looked(),
                failed=self._tell,
            )

    def _put_away(self) -> None:
        if self._upkeep is not None:
            self._lanes.store(
                self._upkeep.put_away, owner=self, done=lambda _: self._looked(), failed=self._tell
            )

    def _ask_remove(self) -> None:
        ask(
            self.tr("Delete the databases kept beside the vault?"),
            self.tr(
                "If the last repair lost something, they may be all that still has it. They cannot be "
                "brought back."
            ),
            self.tr("Delete them"),
            self._remove_aside,
            self,
            is_destructive=True,
        )

    def _remove_aside(self) -> None:
        if self._upkeep is not None:
            self._lanes.store(
                self._upkeep.remove_aside, owner=self, done=lambda _: self.refresh(), failed=self._tell
            )

    def _ask_repair(self) -> None:
        ask(
            self.tr("Repair the vault?"),
            self.tr(
                "The app saves, locks, and asks for your passphrase. Then it makes the database anew from "
                "everything that can be read. The damaged one is kept beside it."
            ),
            self.tr("Lock and repair"),
            self._desk.repair,
            self,
        )

    def _tell(self, error: AppError) -> None:
        tell(error, self)


def _read(upkeep: Upkeep) -> _Facts:
    return _Facts(upkeep.findings(), upkeep.last_check(), upkeep.repaired(), upkeep.kept_aside())

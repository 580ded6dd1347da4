"""Where backups are kept, when they are made by themselves, and making or checking one now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.changes import Change
from desktop.domain.backup import Checked, Place, Schedule, Snapshot
from desktop.errors import AppError
from desktop.progress import CancelToken
from ui.background import Background, Doing
from ui.desk import Desk
from ui.dialogs import ask, choose_folder, tell
from ui.jobs import Lanes
from ui.pages.safety.backup_place import BackupPlace
from ui.pages.safety.section import Section
from ui.parts.kept_keyboard import keeping_keyboard
from ui.style import BETWEEN, set_icon, set_role
from ui.volumes import VolumeOf, is_there, volume_of

if TYPE_CHECKING:
    from desktop.backups import Backups


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is chosen, and of the places what can be reached and what lies beside the vault."""

    places: tuple[Place, ...]
    schedule: Schedule
    there: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


class BackupsSection(Section):
    """The places, the schedule, and what is under way."""

    name = "backups"
    icon = "history"

    def __init__(
        self, desk: Desk, lanes: Lanes, parent: QWidget | None = None, *, volume_of: VolumeOf = volume_of
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._volume_of = desk, lanes, volume_of
        self._background = desk.background or Background(desk.backups, lanes, self)
        self._background.moved.connect(self._show_step)
        self._background.ended.connect(self._on_ended)
        self._background.failed.connect(self._tell)
        self._found: dict[str, Checked] = {}
        self.cards: dict[str, BackupPlace] = {}
        self.add_words(
            self.tr(
                "A backup is one locked file with everything in it: records, drafts, photos and films. Only "
                "your passphrase or your recovery kit opens it. Keep one away from this computer, as on a "
                "stick in another room."
            ),
            "soft",
        )
        self.none = self.add_words(self.tr("No place for backups is chosen yet."))
        self.none.setObjectName("noBackupPlace")
        self.none.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(BETWEEN)
        self.column.addLayout(self._list)
        self.add = self.add_button("backupAdd", self.tr("Add a place"), "plus")
        self.add.clicked.connect(self._choose)
        self.add_heading(self.tr("By itself"))
        self.add_words(
            self.tr(
                "Only what is new is written, and older backups are thinned out: one a day for a week, one a "
                "week for a month, one a month for a year. Leaving at once never waits for a backup."
            ),
            "soft",
        )
        self.on_exit = self._box("backupOnExit", self.tr("When I close the app and something changed"))
        self.daily = self._box("backupDaily", self.tr("Once a day while the app is open"))
        self.on_arrival = self._box("backupOnArrival", self.tr("When I plug in a stick that I chose here"))

    @property
    def title(self) -> str:
        """What the section is called."""
        return self.tr("Backups")

    def refresh(self, change: Change | None = None) -> None:
        """Read what is chosen, and see what of it can be reached."""
        backups = self._desk.backups
        if backups is not None:
            self._lanes.store(lambda: _read(backups), owner=self, done=self._reach, failed=self._tell)

    def take(self, folder: Path) -> None:
        """Keep backups in a folder from now on, and make the first one at once."""
        known = self._volume_of
        self._lanes.net(
            lambda: known(folder), owner=self, done=partial(self._keep, folder), failed=self._tell
        )

    def _choose(self) -> None:
        choose_folder(self, self.tr("Where shall backups be kept?"), self.take)

    def _keep(self, folder: Path, volume: str) -> None:
        backups = self._desk.backups
        if backups is None:
            return

        def kept(place: Place) -> None:
            self._chosen()
            self._background.back_up(place.place_id)

        self._lanes.store(lambda: backups.add_place(folder, volume), owner=self, done=kept, failed=self._tell)

    def _reach(self, facts: _Facts) -> None:
        """See what can be reached off the store lane, where a sleeping disk would keep others waiting."""
        known, home = self._volume_of, self._desk.folder

        def reached() -> _Facts:
            there = frozenset(one.place_id for one in facts.places if is_there(one.folder, one.volume, known))
            at_home = known(home)
            beside = frozenset(one.place_id for one in facts.places if one.volume == at_home)
            return _Facts(facts.places, facts.schedule, there, beside)

        self._lanes.net(reached, owner=self, done=self._show, failed=self._tell)

    @keeping_keyboard
    def _show(self, facts: _Facts) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.cards = {place.place_id: self._card(place, facts) for place in facts.places}
        for card in self.cards.values():
            self._list.addWidget(card)
        self.none.setVisible(not facts.places)
        set_role(self.add, "" if facts.places else "primary")
        set_icon(self.add, "plus", "ink" if facts.places else "on_primary")
        for box, is_on in (
            (self.on_exit, facts.schedule.on_exit),
            (self.daily, facts.schedule.daily),
            (self.on_arrival, facts.schedule.on_arrival),
        ):
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        self._show_step()

    def _card(self, place: Place, facts: _Facts) -> BackupPlace:
        name = place.place_id
        card = BackupPlace(
            place,
            is_there=name in facts.there,
            is_same_disk=name in facts.beside,
            parent=self.inner,
        )
        card.make_asked.connect(lambda: self._make(name))
        card.check_asked.connect(lambda: self._background.check(name, partial(self._checked, name)))
        card.list_asked.connect(lambda: self._list_moments(name))
        card.remove_asked.connect(lambda: self._ask_remove(place))
        card.stop_asked.connect(self._background.stop)
        if name in self._found:
            card.show_checked(self._found[name])
        return card

    def _make(self, place_id: str) -> None:
        self._found.pop(place_id, None)
        self._background.back_up(place_id)

    def _checked(self, place_id: str, found: Checked | None) -> None:
        self._found.pop(place_id, None)
        if found is not None:
            self._found[place_id] = found  # shown when what is known of the place is read again

    def _list_moments(self, place_id: str) -> None:
        backups = self._desk.backups
        if backups is None:
            return

        def show(snapshots: tuple[Snapshot, ...]) -> None:
            if place_id in self.cards:
                self.cards[place_id].show_moments(snapshots)

        self._lanes.beside(
            lambda: backups.snapshots(place_id),
            owner=self,
            done=show,
            failed=self._tell,
            token=CancelToken(),
        )

    def _ask_remove(self, place: Place) -> None:
        ask(
            self.tr("Make no more backups there?"),
            self.tr("The backups that lie in {folder} stay as they are, and can still be restored.").format(
                folder=str(place.folder)
            ),
            self.tr("Use it no more"),
            partial(self._remove, place.place_id),
            self,
        )

    def _remove(self, place_id: str) -> None:
        backups = self._desk.backups
        if backups is not None:
            self._lanes.store(
                lambda: backups.remove_place(place_id),
                owner=self,
                done=lambda _: self._chosen(),
                failed=self._tell,
            )

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words, self.inner)
        box.setObjectName(name)
        box.toggled.connect(lambda _is_on: self._choose_schedule())
        self.column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
        return box

    def _choose_schedule(self) -> None:
        backups = self._desk.backups
        chosen = Schedule(
            on_exit=self.on_exit.isChecked(),
            daily=self.daily.isChecked(),
            on_arrival=self.on_arrival.isChecked(),
        )
        if backups is not None:
            self._lanes.store(
                lambda: backups.set_schedule(chosen),
                owner=self,
                done=lambda _: self._background.chosen.emit(),
                failed=self._tell,
            )

    def _chosen(self) -> None:
        self._background.chosen.emit()
        self.refresh()
        self.changed.emit(Change(settings=True))

    def _show_step(self) -> None:
        for card in self.cards.values():
            card.show_step(self._background.step, is_busy=self._background.is_busy)

    def _on_ended(self, doing: Doing) -> None:
        if doing is not Doing.RESEALING:
            self.refresh()

    def _tell(self, error: AppError) -> None:
        if self.isVisible():  # whoever writes meanwhile is not disturbed: the card says it too
            tell(error, self)


def _read(backups: Backups) -> _Facts:
    return _Facts(backups.places(), backups.schedule())

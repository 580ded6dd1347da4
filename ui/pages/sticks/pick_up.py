"""Pick up from a stick what came back: receipts at once, setup files and bundles to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.domain.found_files import FoundFiles
from desktop.errors import AppError
from ui.desk_receipts import TakenReceipt
from ui.desk_sticks import Sticks
from ui.dialogs import choose_folder
from ui.drives import Drives, plugged_in
from ui.jobs import Lanes
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.style import INSIDE
from ui.wording import Wording

_LOOK_AGAIN_MS = 2000
_SHOWN = 12


class TakesReceipts(Protocol):
    """What is needed of `ui.desk_receipts.Receipts`."""

    def take_in(self, path: Path) -> TakenReceipt:
        """Let the receipt in a file count, once its signature is proven."""

    def from_others(self, bundles: Sequence[Path]) -> Sequence[Path]:
        """Return those of these bundles that were not made here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """What became of several receipts."""

    taken: tuple[TakenReceipt, ...]
    refused: tuple[tuple[str, AppError], ...]


class PickUpSheet(Sheet):
    """Looks at what is plugged in, by itself; nothing is opened before somebody asks.

    Signals:
        changed: (Change) a receipt counts now.
        setup_asked: (Path) look at a setup file.
        bundle_asked: (Path) look at a bundle.
    """

    changed = Signal(object)
    setup_asked = Signal(object)
    bundle_asked = Signal(object)

    def __init__(
        self,
        sticks: Sticks,
        receipts: TakesReceipts,
        lanes: Lanes,
        parent: QWidget | None = None,
        *,
        drives: Drives = plugged_in,
    ) -> None:
        super().__init__("pickUpSheet", "", parent)
        self._sticks, self._receipts, self._lanes, self._drives = sticks, receipts, lanes, drives
        self._wording = Wording(self)
        self._folder: Path | None = None
        self._is_looking = False
        self._found: tuple[FoundFiles, bool] | None = None
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)
        self.finished.connect(self._again.stop)
        self._show(FoundFiles(), has_drive=False)
        self._look()
        self._again.start()

    def look_in(self, folder: Path) -> None:
        """Look in a folder that the person chose, besides what is plugged in."""
        self._folder, self._found = folder, None
        self._look()

    def _look(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            work = partial(_look_everywhere, self._sticks, self._drives, self._folder)
            self._lanes.net(work, owner=self, done=self._seen, failed=self._not_seen)

    def _seen(self, seen: tuple[FoundFiles, bool]) -> None:
        self._is_looking = False
        if self._again.isActive() and seen != self._found:
            self._found = seen
            found, has_drive = seen
            if not found.bundles:
                self._show(found, has_drive)
                return
            # What was written here lies on the stick still: it is no post.
            self._is_looking = True
            work = partial(_without_own, self._receipts, found)
            show = partial(self._sorted, has_drive)
            self._lanes.store(work, owner=self, done=show, failed=self._not_seen)

    def _sorted(self, has_drive: bool, found: FoundFiles) -> None:
        self._is_looking = False
        if self._again.isActive():
            self._show(found, has_drive)

    def _not_seen(self, error: AppError) -> None:
        self._is_looking, self._found = False, None
        self.say(self._wording.error(error))

    def _show(self, found: FoundFiles, has_drive: bool) -> None:
        self.begin_step(self.tr("Pick up from a stick"))
        if found.is_empty:
            self.add_words(
                self.tr("There is nothing for this app on it.")
                if has_drive
                else self.tr("Plug the stick in. What is on it appears here by itself.")
            ).setObjectName("pickUpNothing")
        if found.receipts:
            self._row(
                self.tr("%n receipt(s)", "", len(found.receipts)),
                self.tr("Take in"),
                "pickUpReceipts",
                partial(self._take_in, found.receipts),
            )
        for number, path in enumerate(found.setups[:_SHOWN]):
            words = self.tr("Setup file {name}").format(name=isolated(path.name))
            self._row(
                words,
                self.tr("Look at it"),
                f"pickUpSetup{number}",
                partial(self._ask, self.setup_asked, path),
            )
        for number, path in enumerate(found.bundles[:_SHOWN]):
            words = self.tr("Bundle {name}").format(name=isolated(path.name[:10] + "\N{HORIZONTAL ELLIPSIS}"))
            self._row(
                words,
                self.tr("Look at it"),
                f"pickUpBundle{number}",
                partial(self._ask, self.bundle_asked, path),
            )
        more = len(found.setups[_SHOWN:]) + len(found.bundles[_SHOWN:])
        if more:
            self.add_words(self.tr("And %n more.", "", more), "soft")
        self.add_button("pickUpFolder", self.tr("Choose a folder"), self._elsewhere)
        close = self.add_button("pickUpClose", self.tr("Close"), self.reject, role="primary")
        first = next((button for button in self.inner.findChildren(QPushButton)), close)
        self.end_step(first)

    def _row(self, words: str, verb: str, name: str, act: Callable[[], object]) -> None:
        line = QWidget(self.inner)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        row.addWidget(PlainLabel(words, parent=line), 1)
        button = QPushButton(verb, line)
        button.setObjectName(name)
        button.setAccessibleName(f"{verb}: {words}")
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(button)
        self.column.addWidget(line)

    def _elsewhere(self) -> None:
        choose_folder(self, self.tr("Choose the folder to look in"), self.look_in)

    def _ask(self, signal: SignalInstance, path: Path) -> None:
        self.accept()
        signal.emit(path)

    def _take_in(self, paths: Sequence[Path]) -> None:
        self._again.stop()
        self.begin_step(self.tr("Looking at the receipts"))
        self.end_step(self.add_button("pickUpClose", self.tr("Close"), self.reject))
        self._lanes.store(partial(_take_in_all, self._receipts, paths), owner=self, done=self._taken)

    def _taken(self, found: _Taken) -> None:
        new = [one for one in found.taken if not one.is_known]
        self.begin_step(self.tr("Receipts"))
        if new:
            self.add_words(
                self.tr("%n receipt(s) taken in. Their records show what the gateway says.", "", len(new))
            )
        if known := len(found.taken) - len(new):
            self.add_words(self.tr("%n receipt(s) had come before. Nothing was changed.", "", known), "soft")
        for name, error in found.refused[:_SHOWN]:
            self.add_words(isolated(name), "strong")
            self.add_words(self._wording.error(error))
        self.end_step(self.add_button("pickUpClose", self.tr("Close"), self.accept, role="primary"))
        for one in new:
            self.changed.emit(one.change)


def _look_everywhere(sticks: Sticks, drives: Drives, folder: Path | None) -> tuple[FoundFiles, bool]:
    """Return what lies on all that is plugged in, and whether anything is; what is unreadable is left out."""
    folders = [drive.folder for drive in drives()]
    if folder is not None and folder not in folders:
        folders.append(folder)
    found = []
    for one in folders:
        try:
            found.append(sticks.found_on(one))
        except AppError:
            continue
    whole = FoundFiles(
        receipts=tuple(path for one in found for path in one.receipts),
        setups=tuple(path for one in found for path in one.setups),
        bundles=tuple(path for one in found for path in one.bundles),
    )
    return whole, bool(found)


def _without_own(receipts: TakesReceipts, found: FoundFiles) -> FoundFiles:
    return replace(found, bundles=tuple(receipts.from_others(found.bundles)))


def _take_in_all(receipts: TakesReceipts, paths: Sequence[Path]) -> _Taken:
    """Take receipts in one by one; one that does not count keeps no other from counting."""
    taken, refused = [], []
    for path in paths:
        try:
            taken.append(receipts.take_in(path))
        except AppError as error:
            refused.append((path.name, error))
    return _Taken(taken=tuple(taken), refused=tuple(refused))

"""Copy files to a stick: choose it, watch the copying, and hear when it may be pulled out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop.errors import AppError
from desktop.progress import CancelToken
from ui.desk_sticks import Sticks
from ui.dialogs import choose_folder
from ui.drives import Drive, Drives, drive_of, plugged_in
from ui.jobs import Lanes
from ui.pages.sticks.drive_list import DriveList
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.parts.sheet import Sheet
from ui.style import INSIDE, set_icon
from ui.wording import Wording

_LOOK_AGAIN_MS = 2000


class StickSheet(Sheet):
    """Three steps: which stick, how far, and done.

    Signals:
        copied: (list) the places of the copies, proven; the stick may be pulled out.
    """

    copied = Signal(list)

    def __init__(
        self,
        sticks: Sticks,
        lanes: Lanes,
        sources: Sequence[tuple[Path, int]],
        parent: QWidget | None = None,
        *,
        drives: Drives = plugged_in,
        may_go: Callable[[], object] | None = None,
    ) -> None:
        """`sources` are the files with their bytes; `drives` says what is plugged in.

        `may_go` is asked on the store lane right before anything is copied, and raises if it may not go.
        """
        super().__init__("stickSheet", "", parent)
        self._sticks, self._lanes, self._drives = sticks, lanes, drives
        self._sources = [path for path, _ in sources]
        self._total = sum(size for _, size in sources)
        self._largest = max((size for _, size in sources), default=0)
        self._may_go = may_go
        self._wording = Wording(self)
        self._folder: Drive | None = None
        self._last: Drive | None = None
        self._shown: tuple[Drive, ...] | None = None
        self._is_looking = False
        self._is_copying = False
        self._times_asked = 0
        self._cancel = CancelToken()
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look)
        self.finished.connect(self._leave)
        self._ask()

    def choose(self, folder: Path) -> None:
        """Take a folder that the person chose, wherever it lies."""
        self._is_looking = True
        self._lanes.net(partial(drive_of, folder), owner=self, done=self._chosen, failed=self._not_seen)

    def _ask(self) -> None:
        self._is_copying, self._is_looking, self._shown = False, False, None
        self._times_asked += 1
        self._cancel = CancelToken()
        self.destroyed.connect(self._cancel.cancel)  # nothing is copied for a sheet that is gone
        self.begin_step(self.tr("Copy to a stick"))
        self.add_words(
            self.tr("What goes along: {files}, {size}.").format(
                files=self.tr("%n file(s)", "", len(self._sources)), size=self._wording.size(self._total)
            )
        )
        self._none = self.add_words(self.tr("Plug the stick in. It appears here by itself."), "strong")
        self.list = DriveList(self._wording, self._total, self._largest, self.inner)
        self.list.changed.connect(self._ready)
        self.column.addWidget(self.list)
        self.leave = self.add_button("stickCancel", self.tr("Cancel"), self.reject)
        self.elsewhere = self.add_button("stickFolder", self.tr("Choose a folder"), self._elsewhere)
        self.go = self.add_button("stickGo", self.tr("Copy"), self._copy, role="primary", icon="export")
        self.go.setEnabled(False)
        self.end_step(self.leave)  # until there is a stick; the button of the step before is gone
        self._look()
        self._again.start()

    def _look(self) -> None:
        """See what is plugged in, unless it is still being looked."""
        if not self._is_looking:
            self._is_looking = True
            work = partial(_with_leftovers, self._drives, [path.name for path in self._sources])
            seen = partial(self._seen, self._times_asked)
            self._lanes.net(work, owner=self, done=seen, failed=self._not_seen)

    def _seen(self, times_asked: int, drives: tuple[Drive, ...]) -> None:
        if times_asked != self._times_asked:
            return  # looked before something was copied: the stick may have been pulled out since
        self._is_looking = False
        if self._is_copying or not self._again.isActive():
            return
        own = (self._folder,) if self._folder is not None else ()
        shown = (*drives, *(drive for drive in own if all(one.folder != drive.folder for one in drives)))
        if shown != self._shown:
            self._shown = shown
            self._none.setVisible(not shown)
            self.list.show_drives(shown, self._last)
            self.fit()

    def _not_seen(self, error: AppError) -> None:
        self._is_looking = False
        self.say(self._wording.error(error))

    def _chosen(self, drive: Drive) -> None:
        self._folder, self._last, self._shown = drive, drive, None
        self._is_looking = False
        self._look()

    def _elsewhere(self) -> None:
        choose_folder(self, self.tr("Choose the folder for the copies"), self.choose)

    def _ready(self) -> None:
        is_ready = self.list.chosen is not None
        if is_ready and not self.go.isEnabled():
            self.go.setEnabled(True)
            self.go.setFocus()
        elif not is_ready and self.go is self.focusWidget():
            self.leave.setFocus()
        self.go.setEnabled(is_ready)

    def _copy(self) -> None:
        drive = self.list.chosen
        if drive is None or self._is_copying:
            return  # Enter was pressed twice
        self._is_copying = True
        self._again.stop()
        self._last = drive
        self.begin_step(self.tr("Copying"))
        self._doing = self.add_words(self.tr("Writing. Please leave the stick where it is."))
        self.bar = QProgressBar(self.inner)
        self.bar.setObjectName("stickBar")
        self.bar.setAccessibleName(self.tr("Copying"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.column.addWidget(self.bar)
        self.stop = self.add_button("stickStop", self.tr("Cancel"), self._stop)
        self.end_step(self.stop)
        if self._may_go is None:
            self._begin(drive)
            return
        # The stick may have been fetched from far: what let it leave can be over since the sheet was opened.
        begin = partial(self._begin_asked, drive)
        self._lanes.store(self._may_go, owner=self, done=begin, failed=self._failed)

    def _begin_asked(self, drive: Drive, _answer: object) -> None:
        self._begin(drive)

    def _begin(self, drive: Drive) -> None:
        if self._cancel.is_cancelled:
            self._ask()
            return
        tell = self._lanes.teller(self._draw, owner=self)
        work = partial(self._sticks.copy, self._sources, drive.folder, drive.file_system, tell, self._cancel)
        self._lanes.net(work, owner=self, done=self._done, failed=self._failed, cancelled=self._ask)

    def _draw(self, done: int, total: int) -> None:
        # Qt counts in 32 bits and files do not: draw thousandths.
        self.bar.setRange(0, 1000 if total else 0)
        if total:
            self.bar.setValue(round(1000 * done / total))

    def _stop(self) -> None:
        self._cancel.cancel()
        self.stop.setEnabled(False)
        self._doing.setText(self.tr("Stopping. Nothing half-done will be left behind."))

    def _failed(self, error: AppError) -> None:
        self._ask()
        self.say(self._wording.error(error))
        self.fit()

    def _done(self, places: Sequence[Path]) -> None:
        self._is_copying = False
        self.begin_step(self.tr("Copied"))
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        mark = QLabel(self.inner)
        set_icon(mark, "complete", "ok", size=28)
        row.addWidget(mark)
        words = PlainLabel(self.tr("You can pull the stick out now."), role="strong", parent=self.inner)
        words.setObjectName("stickDone")
        row.addWidget(words, 1)
        self.column.addLayout(row)
        self.add_words(
            self.tr("Every byte was read back from {folder} and compared.").format(
                folder=isolated(places[0].parent.name or str(places[0].parent))
            ),
            "soft",
        )
        self.end_step(self.add_button("stickClose", self.tr("Close"), self.accept, role="primary"))
        self.copied.emit(list(places))

    def _leave(self) -> None:
        """Copy nothing for a sheet that is gone."""
        self._again.stop()
        self._cancel.cancel()

    def reject(self) -> None:
        """Treat Esc while it copies as the wish to stop."""
        if self._is_copying:
            self._stop()
        else:
            super().reject()


def _with_leftovers(drives: Drives, names: Sequence[str]) -> tuple[Drive, ...]:
    """Return the drives with the room that half-done copies of an earlier try leave once they are gone."""

    def freed(drive: Drive) -> Drive:
        room = 0
        for name in names:
            with suppress(OSError):
                room += (drive.folder / f"{name}.part").stat().st_size
        return replace(drive, free=drive.free + room)

    return tuple(freed(drive) for drive in drives())

"""Bring a vault back from a backup file, on a new computer or in place of a damaged one, in one dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop.errors import AppError
from ui.dialogs import Working
from ui.jobs import Lanes
from ui.parts.choosing import choose_existing
from ui.parts.sheet import Sheet
from ui.wording import Wording

if TYPE_CHECKING:
    from desktop.clock import Clock
    from desktop.domain.backup import BackupFile, Restored, Snapshot
    from desktop.paths import Paths

_SHOWN = 20
"""More moments than a backup keeps by its own rule."""


class RestoreSheet(Sheet):
    """Choose the file, choose the moment, restore.

    Signals:
        restored: the vault lies there; it is opened as it was opened at that moment.
    """

    restored = Signal()

    def __init__(
        self,
        paths: Paths,
        clock: Callable[[], Clock],
        lanes: Lanes,
        *,
        is_replacing: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make ready to restore into `paths`.

        Args:
            paths: where the vault is to lie.
            clock: gives the time.
            lanes: where the work is done.
            is_replacing: whether a vault lies there already, which is set aside then.
            parent: the window below.
        """
        super().__init__("restoreSheet", "", parent)
        self._paths, self._clock, self._lanes, self._is_replacing = paths, clock, lanes, is_replacing
        self._choices = QButtonGroup(self)
        self.begin_step(self.tr("From a backup"))
        self.add_words(
            self.tr(
                "Plug in the stick or the disk with the backup. Its name ends in .backup. You need the "
                "passphrase or the recovery kit that opened your records when it was made."
            )
        )
        if is_replacing:
            self.add_words(
                self.tr(
                    "The records that are here now are not deleted: they are set aside, whole, in a folder "
                    "beside."
                )
            )
        self.add_button("restoreCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button("restoreChoose", self.tr("Choose the backup"), self._choose, role="primary")
        self.end_step(self.go)

    def look(self, path: Path) -> None:
        """Read what a backup file holds."""
        self.say("")

        def work() -> BackupFile:
            from desktop import restoring

            return restoring.look(path)

        self._lanes.store(work, owner=self, done=self._show, failed=self._failed)

    def _choose(self) -> None:
        kinds = self.tr("Backups (*.backup);;All files (*)")
        choose_existing(self, self.tr("Choose the backup"), kinds, self.look)

    def _show(self, found: BackupFile) -> None:
        self.begin_step(self.tr("Which day do you want back?"))
        self._choices = QButtonGroup(self)
        for at, snapshot in enumerate(found.snapshots[:_SHOWN]):
            button = QRadioButton(self._words(snapshot), self.inner)
            button.setObjectName(f"snapshot{at}")
            button.setChecked(at == 0)
            self._choices.addButton(button, at)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if found.broken:
            self.add_words(self.tr("%n more in this file cannot be read any more.", "", found.broken), "soft")
        self.add_button("restoreCancel", self.tr("Cancel"), self.reject)
        self.go = self.add_button(
            "restoreGo", self.tr("Restore"), lambda: self._restore(found), role="primary"
        )
        self.end_step(self._choices.button(0))

    def _words(self, snapshot: Snapshot) -> str:
        wording = Wording(self)
        return self.tr("{day}, {time}: {size}, {files}").format(
            day=wording.day(snapshot.made_at),
            time=wording.time(snapshot.made_at),
            size=wording.size(snapshot.size),
            files=self.tr("%n file(s)", "", snapshot.file_count),
        )

    def _restore(self, found: BackupFile) -> None:
        snapshot = found.snapshots[max(0, self._choices.checkedId())]
        working = Working(
            self.tr("Restoring"), self.tr("Until the last step everything here stays as it is."), self
        )
        paths, clock, is_replacing = self._paths, self._clock, self._is_replacing
        progress, token = working.progress, working.cancel
        self.go.setEnabled(False)
        self.say("")

        def work() -> Restored:
            from desktop import restoring

            return restoring.restore(
                found.path,
                snapshot.snapshot_id,
                paths,
                clock(),
                replace=is_replacing,
                progress=progress,
                cancel=token,
            )

        def failed(error: AppError) -> None:
            working.end()
            self._failed(error)

        def cancelled() -> None:
            working.end()
            self.go.setEnabled(True)

        def done(made: Restored) -> None:
            working.end()
            self._tell(made)

        working.begin()
        self._lanes.store(work, owner=self, done=done, failed=failed, cancelled=cancelled, token=token)

    def _tell(self, made: Restored) -> None:
        self.begin_step(self.tr("Your records are back"))
        self.add_words(
            self.tr("As they were on {day}. Open them with the passphrase of that day.").format(
                day=Wording(self).day(made.snapshot.made_at)
            )
        )
        if made.lost:
            self.add_words(
                self.tr(
                    "%n file(s) were damaged in the backup and are missing. The app names them.",
                    "",
                    made.lost,
                )
            )
        if made.set_aside is not None:
            self.add_words(
                self.tr("What was here before lies in {folder}.").format(folder=str(made.set_aside)), "soft"
            )
        go = self.add_button("restoreDone", self.tr("Go on"), self._finish, role="primary")
        self.end_step(go)

    def _finish(self) -> None:
        self.restored.emit()
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.go.setEnabled(True)
        self.say(Wording(self).error(error))

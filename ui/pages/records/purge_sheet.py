"""Remove from this computer what the gateway has received: the files alone, or all of it; or nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.ids import RecordId
from desktop.errors import AppError
from desktop.purging import Removable
from ui.desk_receipts import Removing
from ui.jobs import Lanes
from ui.parts.direction import isolated
from ui.parts.sheet import Sheet
from ui.wording import Wording
from ui.wording.filled import size


class PurgeSheet(Sheet):
    """Says what would go, for each of two ways; the button says it again.

    Signals:
        changed: (Change) something is gone for good.
    """

    changed = Signal(object)

    def __init__(
        self, removing: Removing, record_id: RecordId, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__("purgeSheet", "", parent)
        self._removing, self._record_id, self._lanes = removing, record_id, lanes
        self._wording = Wording(self)
        self.begin_step(self.tr("Remove it from this computer"))
        self.end_step(self.add_button("purgeCancel", self.tr("Cancel"), self.reject))
        lanes.store(lambda: removing.removable(record_id), owner=self, done=self._offer, failed=self._failed)

    def _offer(self, found: Removable) -> None:
        self.begin_step(self.tr("Remove it from this computer"))
        self.add_words(isolated(found.title), "strong")
        self.add_words(
            self.tr(
                "The gateway has received this version, and its receipt stays here. What you remove now is "
                "gone from this computer for good. Backups and copies that you saved elsewhere still have it."
            )
        )
        keep = self.add_button("purgeCancel", self.tr("Keep it"), self.reject)
        if found.files:
            words = self.tr("%n file(s), {size}, can go alone. What you wrote stays.", "", found.files)
            self.add_words(words.format(size=size(found.size)))
            self.add_button(
                "purgeFiles",
                self.tr("Remove %n file(s)", "", found.files),
                lambda: self._act(self._removing.remove_files),
            )
        self.add_words(
            self.tr("All of it is the record with %n version(s) and every file.", "", found.revisions)
        )
        if found.only_here:
            words = self.tr("Only this computer has %n of its files.", "", found.only_here)
            self.add_words(words).setObjectName("purgeOnlyHere")
        words = self.tr("Delete the record for good")
        self.add_button("purgeAll", words, lambda: self._act(self._removing.remove), role="danger")
        self.end_step(keep)  # Enter must not delete

    def _act(self, remove: Callable[[RecordId], Change]) -> None:
        self._lanes.store(
            lambda: remove(self._record_id), owner=self, done=self._removed, failed=self._failed
        )

    def _removed(self, change: Change) -> None:
        self.changed.emit(change)
        self.accept()

    def _failed(self, error: AppError) -> None:
        self.begin_step(self.tr("Nothing was removed"))
        self.add_words(self._wording.error(error)).setObjectName("purgeTrouble")
        self.end_step(self.add_button("purgeClose", self.tr("Close"), self.reject, role="primary"))

"""Delete records, show the bin, put back, empty it: on the store lane, over the page it is given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.deleted import Deleted
from desktop.domain.ids import RecordId
from desktop.errors import AppError
from ui.dialogs import Working, ask, tell
from ui.jobs import Lanes
from ui.pages.records.bin_pane import BinPane
from ui.parts.undo_strip import UndoStrip

if TYPE_CHECKING:
    from desktop.bin import Bin


class BinActions(QObject):
    """What one can do with the bin.

    Signals:
        changed: (Change) something was deleted, put back or emptied.
    """

    changed = Signal(object)

    def __init__(self, kept: Bin, lanes: Lanes, pane: BinPane, undo: UndoStrip, page: QWidget) -> None:
        super().__init__(page)
        self._bin, self._lanes, self._pane = kept, lanes, pane
        self._undo, self._page = undo, page
        pane.put_back_asked.connect(self.put_back)
        pane.empty_asked.connect(self.ask_to_empty)

    def delete(self, record_ids: Sequence[RecordId]) -> None:
        """Move records into the bin, and offer to undo that."""
        gone = tuple(record_ids)
        if not gone:
            return

        def delete() -> tuple[Change, int]:
            left = self._bin.left_in_bundles(gone)
            return self._bin.delete(gone), left

        def offer(found: tuple[Change, int]) -> None:
            change, left = found
            words = self.tr("%n record(s) are in the bin and stay there for 30 days.", "", len(gone))
            if left:
                kept = self.tr("What left in a bundle cannot be called back from here.")
                words = f"{words} {kept}"
            self._undo.offer(words, lambda: self._undelete(gone))
            self.changed.emit(change)

        self._lanes.store(delete, owner=self, done=offer)

    def refresh(self) -> None:
        """Read what is in the bin."""
        self._lanes.store(self._bin.contents, owner=self, done=self._pane.show_rows)

    def put_back(self, items: Sequence[Deleted]) -> None:
        """Put these back to where they were."""
        back = tuple(items)
        if back:
            self._lanes.store(
                lambda: self._bin.put_back(back), owner=self, done=self._changed, failed=self._failed
            )

    def ask_to_empty(self, items: Sequence[Deleted]) -> None:
        """Remove these for good, once the consequence was read."""
        gone = tuple(items)
        if not gone:
            return
        words = self.tr(
            "Text, older revisions, notes for undoing and files are removed from this computer, and nobody "
            "can bring them back. Backups made before still hold them until they are thinned out."
        )
        if any(item.bundles for item in gone):
            kept = self.tr(
                "What left in a bundle cannot be called back from here; the list of what left stays."
            )
            words = f"{words} {kept}"
        ask(
            self.tr("Delete for good?"),
            words,
            self.tr("Delete %n record(s) for good", "", len(gone)),
            lambda: self._empty(gone),
            self._page,
            is_destructive=True,
            stay=self.tr("Keep in the bin"),
        )

    def _empty(self, gone: tuple[Deleted, ...]) -> None:
        working = Working(
            self.tr("Deleting for good"),
            self.tr("If you stop, what is deleted by then is gone and the rest stays in the bin."),
            self._page,
        )

        def done(change: Change) -> None:
            working.end()
            self._changed(change)

        def failed(error: AppError) -> None:
            working.end()
            self._failed(error)

        def stopped() -> None:
            working.end()
            self._changed(Change(records=frozenset(item.record_id for item in gone)))

        working.begin()
        self._lanes.store(
            lambda: self._bin.empty(gone, progress=working.progress, cancel=working.cancel),
            owner=self,
            done=done,
            failed=failed,
            cancelled=stopped,
            token=working.cancel,
        )

    def _undelete(self, record_ids: tuple[RecordId, ...]) -> None:
        self._lanes.store(lambda: self._bin.undelete(record_ids), owner=self, done=self._changed)

    def _changed(self, change: Change) -> None:
        self.refresh()
        self.changed.emit(change)

    def _failed(self, error: AppError) -> None:
        self.refresh()
        tell(error, self._page)

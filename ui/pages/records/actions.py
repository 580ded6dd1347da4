"""What one can do with chosen records: print, discard, take that back; the page says with which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.ids import DraftId, RecordId
from desktop.errors import AppError
from ui.desk import PrintRecord
from ui.dialogs import Working, ask, choose_file, inform, tell
from ui.jobs import Lanes
from ui.parts.joined import comma, joined
from ui.parts.undo_strip import UndoStrip

if TYPE_CHECKING:
    from desktop.capture import Capture


class RecordActions(QObject):
    """Does it on the store lane, over the page it is given.

    Signals:
        changed: (Change) something was changed.
    """

    changed = Signal(object)

    def __init__(
        self, capture: Capture, lanes: Lanes, print_record: PrintRecord, undo: UndoStrip, page: QWidget
    ) -> None:
        super().__init__(page)
        self._capture, self._lanes, self._print_record = capture, lanes, print_record
        self._undo, self._page = undo, page

    def say_nothing_to_export(self) -> None:
        """Say why nothing chosen can leave."""
        inform(
            self.tr("Nothing to export yet"),
            self.tr("Only finished records can leave. Choose one that is ready, or finish a draft first."),
            self._page,
        )

    def print(self, record_id: RecordId) -> None:
        """Save a record as pages, after saying that such a file is outside the vault."""
        ask(
            self.tr("A copy outside the vault"),
            self.tr(
                "The pages are saved as a PDF that anyone who uses this computer can open. Keep it where "
                "it is safe, and delete it when it is no longer needed."
            ),
            self.tr("Choose where to save it"),
            lambda: choose_file(
                self._page,
                self.tr("Save the pages as"),
                "record.pdf",
                "PDF (*.pdf)",
                lambda to: self._print_to(record_id, to),
            ),
            self._page,
        )

    def discard(self, draft_id: DraftId) -> None:
        """Discard a draft, and offer to undo that."""

        def offer(change: Change) -> None:
            self._undo.offer(
                self.tr("The draft is in the bin and stays there for 30 days."),
                lambda: self._restore(draft_id),
            )
            self.changed.emit(change)

        self._lanes.store(lambda: self._capture.discard(draft_id), owner=self, done=offer)

    def _restore(self, draft_id: DraftId) -> None:
        self._lanes.store(lambda: self._capture.restore(draft_id), owner=self, done=self.changed.emit)

    def _print_to(self, record_id: RecordId, to: Path) -> None:
        # The store lane is busy meanwhile and saves nothing: the dialog keeps people from typing.
        working = Working(
            self.tr("Making the pages"),
            self.tr("You can stop at any time; nothing half-done is left behind."),
            self._page,
        )

        def done(lost: Sequence[str]) -> None:
            working.end()
            saved = self.tr("The pages are in {name}. The record itself is safe in your vault.").format(
                name=to.name
            )
            if not lost:
                inform(self.tr("Saved as PDF"), saved, self._page)
                return
            missing = self.tr(
                "These pictures are not on the pages, because they are damaged or missing: {names}. Take "
                'them back from a backup, on the page Safety under "Check and repair", or add them again.'
            ).format(names=joined(lost, comma()))
            inform(
                self.tr("Saved as PDF, but not all of it"), f"{saved} {missing}", self._page, icon="warning"
            )

        def failed(error: AppError) -> None:
            working.end()
            tell(error, self._page)

        working.begin()
        self._lanes.store(
            lambda: self._print_record(record_id, to, working.cancel),
            owner=self,
            done=done,
            failed=failed,
            cancelled=working.end,
            token=working.cancel,
        )

"""What one can do with chosen records: print, discard, take that back; the page says with which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.consent_sheet import ConsentNumber
from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import RecordSummary
from ui.desk import Outputs
from ui.dialogs import inform
from ui.i18n import languages
from ui.jobs import Lanes
from ui.pages.leaving.outside import OutsideSheet
from ui.pages.leaving.papers import PapersSheet
from ui.pages.leaving.way import Way
from ui.parts.undo_strip import UndoStrip

if TYPE_CHECKING:
    from desktop.capture import Capture


class RecordActions(QObject):
    """Does it on the store lane, over the page it is given.

    Signals:
        changed: (Change) something was changed.
        show_asked: (RecordId, path, section) go to a question that keeps a record here.
    """

    changed = Signal(object)
    show_asked = Signal(object, object, str)

    def __init__(
        self, capture: Capture, lanes: Lanes, outputs: Outputs, undo: UndoStrip, page: QWidget
    ) -> None:
        super().__init__(page)
        self._capture, self._lanes, self._outputs = capture, lanes, outputs
        self._undo, self._page = undo, page

    def say_nothing_to_export(self) -> None:
        """Say why nothing chosen can leave."""
        inform(
            self.tr("Nothing to export yet"),
            self.tr("Only finished records can leave. Choose one that is ready, or finish a draft first."),
            self._page,
        )

    def take_outside(self, way: Way, record_ids: Sequence[RecordId]) -> None:
        """Ask for whom, then print, copy or save."""
        sheet = OutsideSheet(way, self._outputs, self._lanes, record_ids, self._page)
        sheet.show_asked.connect(self.show_asked)
        sheet.open()

    def print_papers(self, row: RecordSummary) -> None:
        """Offer the blank papers of a consent, with the numbers that the record has."""
        outputs, record_id, draft_id = self._outputs, row.record_id, row.draft_id

        def show(numbers: Sequence[ConsentNumber]) -> None:
            PapersSheet(
                outputs,
                self._lanes,
                languages(),
                numbers or (ConsentNumber(record=str(record_id)),),
                self._page,
                language=QLocale().name(),
            ).open()

        self._lanes.store(lambda: outputs.consents(record_id, draft_id), owner=self, done=show)

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

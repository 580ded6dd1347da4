"""Dialogs about checking, taking back and taking in, over the window; each works on its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ids import BundleId, RecordId
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.home import HomePage
from ui.pages.outbox import OutboxPage
from ui.pages.records import RecordsPage
from ui.pages.records.check_sheet import CheckSheet
from ui.pages.records.purge_sheet import PurgeSheet
from ui.pages.records.receipt_sheet import ReceiptSheet
from ui.pages.records.review_sheet import ReviewSheet
from ui.pages.records.take_in_sheet import TakeInSheet
from ui.pages.records.versions_sheet import VersionsSheet
from ui.pages.records.withdraw_sheet import WithdrawSheet
from ui.pages.safety.office import OfficeSection
from ui.pages.safety.page import SafetyPage
from ui.pages.sticks import PickUpSheet
from ui.parts.choosing import choose_existing


class RecordSheets(QObject):
    """Opens them where there is a real vault.

    Signals:
        changed: (Change) something was changed in one of them.
        show_asked: (RecordId, path, section) go to the question that a comment is about.
        version_chosen: (RecordId, RevisionId) go on from one of several versions.
        hand_asked: (RecordId) make a bundle for a colleague who checks.
        record_asked: (RecordId) show a record in the list.
    """

    changed = Signal(object)
    show_asked = Signal(object, object, str)
    hand_asked = Signal(object)
    version_chosen = Signal(object, object)
    record_asked = Signal(object)

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window
        self._safety: SafetyPage | None = None

    def serve(self, home: HomePage, records: RecordsPage, outbox: OutboxPage, safety: SafetyPage) -> None:
        """Open what these pages ask for."""
        self._safety = safety
        outbox.pick_up_asked.connect(self.pick_up)
        records.take_in_asked.connect(self.take_in)
        records.review_asked.connect(self.review)
        home.versions_asked.connect(self.versions)
        records.versions_asked.connect(self.versions)
        records.purge_asked.connect(self.purge)
        home.asked_asked.connect(self.record_asked)
        outbox.corrections_asked.connect(self.corrections)

    def check(self, record_id: RecordId) -> None:
        """Show who checked a record and who still has to."""
        if self._desk.checking is not None:
            sheet = CheckSheet(self._desk.checking, record_id, self._lanes, self._window)
            sheet.changed.connect(self.changed)
            sheet.show_asked.connect(self.show_asked)
            sheet.hand_asked.connect(self.hand_asked)
            sheet.open()

    def review(self) -> None:
        """Let a colleague's bundle be chosen, and open it to be reviewed."""
        if self._desk.checking is not None:
            choose_existing(
                self._window,
                self.tr("The bundle that you were handed"),
                self.tr("Bundles (*.zip)") + ";;" + self.tr("All files (*)"),
                self.open_review,
            )

    def open_review(self, bundle: Path) -> None:
        """Show a colleague's record, which stays in memory alone."""
        if self._desk.checking is not None:
            ReviewSheet(self._desk.checking, bundle, self._lanes, self._window).open()

    def withdraw(self, record_id: RecordId) -> None:
        """Take a consent back."""
        if self._desk.checking is not None:
            sheet = WithdrawSheet(self._desk.checking, record_id, self._lanes, self._window)
            sheet.changed.connect(self.changed)
            sheet.open()

    def take_in(self) -> None:
        """Take in what somebody sent."""
        self._take_in(None)

    def take_in_file(self, path: Path) -> None:
        """Take in what somebody sent in the file at `path`."""
        self._take_in(path)

    def _take_in(self, path: Path | None) -> None:
        desk = self._desk
        if desk.exchange is not None:
            has_sticks = desk.sticks is not None and desk.receipts is not None
            sheet = TakeInSheet(desk.exchange, self._lanes, self._window, has_sticks=has_sticks)
            sheet.changed.connect(self.changed)
            sheet.versions_asked.connect(self.versions)
            sheet.receipt_chosen.connect(self.receipt)
            sheet.stick_asked.connect(self.pick_up)
            sheet.open()
            if path is not None:
                sheet.look(path)

    def pick_up(self) -> None:
        """Look what lies on a stick."""
        if self._desk.sticks is not None and self._desk.receipts is not None:
            sheet = PickUpSheet(self._desk.sticks, self._desk.receipts, self._lanes, self._window)
            sheet.changed.connect(self.changed)
            sheet.bundle_asked.connect(self.take_in_file)
            sheet.setup_asked.connect(self._look_at_setup)
            sheet.open()

    def _look_at_setup(self, path: Path) -> None:
        section = self._safety.sections["office"] if self._safety is not None else None
        if isinstance(section, OfficeSection):
            section.look_at(path)

    def receipt(self, path: Path) -> None:
        """Take in a gateway's receipt."""
        if self._desk.receipts is not None:
            sheet = ReceiptSheet(self._desk.receipts, path, self._lanes, self._window)
            sheet.changed.connect(self.changed)
            sheet.open()

    def purge(self, record_id: RecordId) -> None:
        """Offer to remove from this computer what a gateway has received."""
        if self._desk.removing is not None:
            sheet = PurgeSheet(self._desk.removing, record_id, self._lanes, self._window)
            sheet.changed.connect(self.changed)
            sheet.open()

    def corrections(self, bundle_id: BundleId) -> None:
        """Go to the first record of a bundle in which a gateway asks for changes."""
        receipts = self._desk.receipts
        if receipts is not None:
            self._lanes.store(lambda: receipts.asked_in(bundle_id), owner=self, done=self._go_to)

    def _go_to(self, record_id: RecordId | None) -> None:
        if record_id is not None:
            self.record_asked.emit(record_id)

    def versions(self, record_id: RecordId) -> None:
        """Show the versions of a record that stand side by side."""
        sheet = VersionsSheet(self._desk.library, record_id, self._lanes, self._window)
        sheet.chosen.connect(self.version_chosen)
        sheet.open()

"""What gateways said, on every page that tells of it, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.correction import AskedCorrection
from desktop.domain.ids import BundleId, CorrectionId, RecordId, RevisionId
from desktop.domain.receipt import Judgement, Receipt
from desktop.domain.record import RecordState, RecordSummary
from desktop.errors import Code, FixableError
from desktop.purging import Removable
from desktop.returned import AskedChange
from tests.support import invented_records
from tests.support.gateways import GATEWAY
from tests.support.invented import InventedLibrary
from ui.desk import Desk
from ui.desk_receipts import TakenReceipt
from ui.jobs import Lanes
from ui.pages.records.purge_sheet import PurgeSheet
from ui.pages.records.receipt_sheet import ReceiptSheet
from ui.window import Window

if TYPE_CHECKING:
    from desktop.library import Library

_WHEN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


class ReceiptStage(Protocol):
    """What these scenes stand on."""

    lanes: Lanes

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


class InventedReceipts:
    """Answers like `ui.app.receipts.VaultReceipts`, from memory; a written fake."""

    def __init__(self, trouble: FixableError | None = None) -> None:
        self._trouble = trouble

    def take_in(self, path: Path) -> TakenReceipt:
        if self._trouble is not None:
            raise self._trouble
        titles = [row.title for row in invented_records.summaries() if row.title]
        return TakenReceipt(
            receipt=Receipt(
                bundle_id=BundleId("70000000-0000-4000-8000-000000000000"),
                identity="0" * 128,
                received_at=_WHEN,
                gateway=GATEWAY.principal,
            ),
            gateway="Spotlight knowledge gateway",
            records=(
                (titles[0], Judgement.ACCEPTED),
                (titles[1], Judgement.ACCEPTED),
                (titles[2], Judgement.NEEDS_CORRECTION),
                ("", Judgement.REFUSED),
            ),
            change=Change(),
        )

    def asked(self, record_id: RecordId) -> tuple[AskedChange, ...]:
        if record_id != invented_records.summaries()[1].record_id:
            return ()
        return (
            _asked(
                "summary",
                {"en": "Summary", "prs": "خلاصه"},
                "Please say in which district, and how many women took part.",
            ),
            _asked(
                "evidence/r1/url",
                {"en": "Where is the proof?", "prs": "ثبوت در کجاست؟"},
                "The link does not open. Could you attach the report itself?",
            ),
            _asked("", {}, "Nobody whose key the gateway knows has cleared this record for these readers."),
        )

    def done(self, change: AskedChange) -> Change:
        return Change()

    def from_others(self, bundles: Sequence[Path]) -> Sequence[Path]:
        """Have made none of them."""
        return bundles

    def asked_in(self, bundle_id: BundleId) -> RecordId | None:
        return None

    def removable(self, record_id: RecordId) -> Removable:
        row = next(one for one in invented_records.summaries() if one.record_id == record_id)
        return Removable(title=row.title, files=3, size=18_400_000, revisions=2, only_here=1)

    def remove_files(self, record_id: RecordId) -> Change:
        return Change()

    def remove(self, record_id: RecordId) -> Change:
        return Change()


def _asked(question: str, label: dict[str, str], reason: str) -> AskedChange:
    row = invented_records.summaries()[1]
    correction = AskedCorrection(
        correction_id=CorrectionId(question),
        bundle_id=BundleId("70000000-0000-4000-8000-000000000000"),
        record_id=row.record_id,
        revision_id=RevisionId("30000000-0000-4000-8000-000000000000"),
        question=question,
        reason=reason,
    )
    path = tuple(question.split("/")) if question else ()
    return AskedChange(correction=correction, label=label, path=path)


def _rows() -> list[RecordSummary]:
    rows = list(invented_records.summaries())
    exported = RecordState.EXPORTED
    for at, answer, asked in ((1, Judgement.NEEDS_CORRECTION, 3), (3, Judgement.ACCEPTED, 0)):
        revision = rows[at].revision_id or RevisionId("30000000-0000-4000-8000-000000000009")
        rows[at] = replace(
            rows[at], state=exported, draft_id=None, revision_id=revision, answer=answer, asked=asked
        )
    return rows


def _window(stage: ReceiptStage) -> Window:
    library = cast("Library", InventedLibrary(_rows()))
    return stage.window(replace(stage.invented, library=library, receipts=InventedReceipts()))


def home_asked(stage: ReceiptStage) -> QWidget:
    """Show on Home that a gateway asks for changes."""
    window = _window(stage)
    stage.settle()
    return window


def records_asked(stage: ReceiptStage) -> QWidget:
    """Show what a gateway asks for, beside the list."""
    return _chosen(stage, 1)


def records_received(stage: ReceiptStage) -> QWidget:
    """Show a record that a gateway has received."""
    return _chosen(stage, 3)


def receipt(stage: ReceiptStage) -> QWidget:
    """Show what a receipt says."""
    return _taken(stage, InventedReceipts())


def receipt_forged(stage: ReceiptStage) -> QWidget:
    """Show a receipt that nobody believes."""
    name = "70000000-0000-4000-8000-000000000000.receipt.json"
    return _taken(stage, InventedReceipts(FixableError(Code.RECEIPT_FORGED, name=name)))


def purge(stage: ReceiptStage) -> QWidget:
    """Show what could be removed from this computer."""
    sheet = PurgeSheet(InventedReceipts(), _rows()[3].record_id, stage.lanes, stage.window())
    stage.show(sheet)
    stage.settle()
    return sheet


def _chosen(stage: ReceiptStage, at: int) -> Window:
    window = _window(stage)
    window.go_to("records")
    stage.settle()
    window.records.pane.select(_rows()[at].record_id)
    stage.settle()
    return window


def _taken(stage: ReceiptStage, receipts: InventedReceipts) -> QWidget:
    sheet = ReceiptSheet(receipts, Path("b.receipt.json"), stage.lanes, stage.window())
    stage.show(sheet)
    stage.settle()
    return sheet


SCENES: dict[str, Callable[[ReceiptStage], QWidget]] = {
    "home-asked": home_asked,
    "records-asked": records_asked,
    "records-received": records_received,
    "receipt": receipt,
    "receipt-forged": receipt_forged,
    "purge": purge,
}

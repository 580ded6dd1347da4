"""Take in a gateway's receipt: what it says of each record, once its signature is proven."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.receipt import Judgement
from desktop.errors import AppError
from ui.desk_receipts import Receipts, TakenReceipt
from ui.jobs import Lanes
from ui.parts.direction import isolated
from ui.parts.sheet import Sheet
from ui.wording import Wording
from ui.wording.receiving import ReceivingWords

_SHOWN = 8


class ReceiptSheet(Sheet):
    """One receipt, taken in at once: it changes no word of anybody, and the same one twice does nothing.

    Signals:
        changed: (Change) records and parcels have their answer.
    """

    changed = Signal(object)

    def __init__(
        self, receipts: Receipts, receipt: Path, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        super().__init__("receiptSheet", "", parent)
        self._wording, self._words = Wording(self), ReceivingWords(self)
        self.begin_step(self.tr("Looking at the receipt"))
        self.add_words(self.tr("Its signature is checked, and whether it is about what you sent."))
        self.end_step(self.add_button("receiptCancel", self.tr("Close"), self.reject))
        lanes.store(lambda: receipts.take_in(receipt), owner=self, done=self._show, failed=self._failed)

    def _show(self, taken: TakenReceipt) -> None:
        self.begin_step(self.tr("What the gateway says"))
        words = self.tr("Signed by {gateway}, on {day}.").format(
            gateway=isolated(taken.gateway), day=self._wording.day(taken.receipt.received_at)
        )
        self.add_words(words, "strong").setObjectName("receiptMaker")
        if taken.receipt.refusal:
            self.add_words(self.tr("The whole bundle was refused, for this reason:"))
            self.add_words(self._words.reason(taken.receipt.code, taken.receipt.refusal))
        elif not taken.records:
            self.add_words(self.tr("It has what you sent. Thank you for telling of the consent taken back."))
        for judgement in Judgement:
            self._list(judgement, [title for title, said in taken.records if said is judgement])
        if taken.is_known:
            self.add_words(self.tr("This receipt came before. Nothing was changed."), "soft")
        self.end_step(self.add_button("receiptClose", self.tr("Close"), self.accept, role="primary"))
        self.changed.emit(taken.change)

    def _list(self, judgement: Judgement, titles: list[str]) -> None:
        if not titles:
            return
        self.add_words(self._words.heard(judgement, len(titles)), "strong")
        unnamed = self.tr("A record that is no longer here")
        shown = [isolated(title or unnamed) for title in titles[:_SHOWN]]
        if more := len(titles) - len(shown):
            shown.append(self.tr("and %n more", "", more))
        self.add_words("\n".join(shown))

    def _failed(self, error: AppError) -> None:
        self.begin_step(self.tr("This receipt does not count"))
        self.add_words(self._wording.error(error)).setObjectName("receiptTrouble")
        self.end_step(self.add_button("receiptClose", self.tr("Close"), self.reject, role="primary"))

"""What pages know of receipts: a part of the desk; `ui.app.receipts` has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.changes import Change
    from desktop.domain.ids import BundleId, RecordId
    from desktop.domain.receipt import Judgement, Receipt
    from desktop.purging import Removable
    from desktop.returned import AskedChange


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenReceipt:
    """A receipt that counts now.

    Attributes:
        gateway: as people call it.
        records: of each record its title, empty where it is no longer here, and what became of it.
        is_known: it came before; nothing was changed.
    """

    receipt: Receipt
    gateway: str
    records: tuple[tuple[str, Judgement], ...]
    change: Change
    is_known: bool = False


class Receipts(Protocol):
    """What gateways said; on the store lane."""

    def take_in(self, path: Path) -> TakenReceipt:
        """Let the receipt in a file count, once its signature is proven."""

    def from_others(self, bundles: Sequence[Path]) -> Sequence[Path]:
        """Return those of these bundles, by their names, that were not made here."""

    def asked(self, record_id: RecordId) -> Sequence[AskedChange]:
        """Return what a gateway asks to change in a record and nobody has done."""

    def done(self, change: AskedChange) -> Change:
        """Take a change off the list."""

    def asked_in(self, bundle_id: BundleId) -> RecordId | None:
        """Return the first record of a bundle in which something is asked, else the first; None for none."""


class Removing(Protocol):
    """Takes from this computer what a gateway has received; on the store lane."""

    def removable(self, record_id: RecordId) -> Removable:
        """Return what of a record could be removed; raises where no receipt accepted its newest version."""

    def remove_files(self, record_id: RecordId) -> Change:
        """Remove the files of a record for good; what it says stays."""

    def remove(self, record_id: RecordId) -> Change:
        """Remove a record with all its versions and files for good."""

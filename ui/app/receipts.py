"""Receipts as the pages know them; see `ui.desk_receipts`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.changes import Change
from desktop.domain.gateway import Gateway
from desktop.domain.ids import BundleId, RecordId
from desktop.library import Library
from desktop.purging import Purging, Removable
from desktop.returned import AskedChange, Returned
from desktop.storage.store import Store
from sync.bundle import layout
from sync.receiving import Receiving, read_pair
from ui.desk_receipts import TakenReceipt


class VaultReceipts:
    """Joins what came back with the records here. Every method runs on the store lane."""

    def __init__(
        self,
        store: Store,
        library: Library,
        receiving: Receiving,
        returned: Returned,
        gateway: Callable[[], Gateway | None],
    ) -> None:
        self._store, self._library = store, library
        self._receiving, self._returned, self._gateway = receiving, returned, gateway

    def take_in(self, path: Path) -> TakenReceipt:
        """Let the receipt in a file count, once its signature is proven. Raises as `Receiving.take_in`."""
        content, signature = read_pair(path)
        receipt = self._receiving.read(content, signature, path.name)
        is_known = self._store.receipts.of(receipt.bundle_id) is not None
        change = self._receiving.take_in(content, signature, path.name)
        titles = {row.record_id: row.title for row in self._library.summaries()}
        gateway = self._gateway()
        return TakenReceipt(
            receipt=receipt,
            gateway=gateway.name if gateway is not None else receipt.gateway,
            records=tuple((titles.get(one.record_id, ""), one.judgement) for one in receipt.records),
            change=change,
            is_known=is_known,
        )

    def from_others(self, bundles: Sequence[Path]) -> Sequence[Path]:
        """Return those of these bundles, by their names, that were not made here."""
        return [path for path in bundles if self._store.exports.of(_bundle_id(path)) is None]

    def asked(self, record_id: RecordId) -> Sequence[AskedChange]:
        """Return what a gateway asks to change in a record and nobody has done."""
        return self._returned.asked(record_id)

    def done(self, change: AskedChange) -> Change:
        """Take a change off the list."""
        return self._returned.done(change)

    def asked_in(self, bundle_id: BundleId) -> RecordId | None:
        """Return the first record of a bundle in which something is asked, else the first; None for none."""
        found = self._store.receipts.corrections(bundle_id=bundle_id)
        if found:
            return found[0].record_id
        departure = self._store.exports.of(bundle_id)
        held = [] if departure is None else [record_id for record_id, _ in departure.revisions]
        here = {row.record_id for row in self._library.summaries()} if held else set()
        return next((one for one in held if one in here), None)


def _bundle_id(path: Path) -> BundleId:
    """Return the id in the name of a bundle's file, as `sync.sticks` finds it."""
    return BundleId(path.name.removeprefix(layout.PREFIX).partition(".")[0])


class VaultRemoving:
    """Removes what was received; see `ui.desk_receipts`. Every method runs on the store lane."""

    def __init__(self, purging: Purging) -> None:
        self._purging = purging

    def removable(self, record_id: RecordId) -> Removable:
        """Return what of a record could be removed. Raises FixableError(NOT_RECEIVED)."""
        return self._purging.offer(record_id)

    def remove_files(self, record_id: RecordId) -> Change:
        """Remove the files of a record for good; what it says stays."""
        return self._purging.remove_files(record_id)

    def remove(self, record_id: RecordId) -> Change:
        """Remove a record with all its versions and files for good."""
        return self._purging.remove(record_id)

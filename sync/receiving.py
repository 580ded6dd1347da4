"""Take receipts in as they come home, by the line, on a stick or as a file; each is believed only with proof.

A receipt lets people delete their own copies, so it counts only if a key of the setup in force signed it, the
bundle is one that this vault made, and it speaks of exactly what was in it. Otherwise nothing is changed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.departure import Departure
from desktop.domain.gateway import Gateway
from desktop.domain.parcel import WrongMove
from desktop.domain.receipt import Receipt
from desktop.errors import Code, FixableError
from sync.receipts import MAX_RECEIPT, read_receipt
from sync.signing import MAX_SIGNATURE

if TYPE_CHECKING:
    from desktop.outbox import Outbox
    from desktop.storage.store import Store


class Receiving:
    """Receipts of one vault. Every method runs on the store lane."""

    def __init__(
        self, store: Store, outbox: Outbox, gateway: Callable[[], Gateway | None], clock: Clock
    ) -> None:
        """Believe the receipts of `gateway()`, the one of the setup file in force."""
        self._store = store
        self._outbox = outbox
        self._gateway = gateway
        self._clock = clock

    def take_in(self, content: bytes, signature: bytes, name: str = "") -> Change:
        """Keep a receipt, with what follows from it; the same one again changes nothing.

        Raises FixableError: RECEIPT_NO_GATEWAY, RECEIPT_NOT_OURS, RECEIPT_OTHER_BUNDLE, RECEIPT_CONTRADICTS,
        and what `sync.receipts.read_receipt` raises.
        """
        receipt = self.read(content, signature, name)
        kept = self._store.receipts.of(receipt.bundle_id)
        if kept is not None and kept.content != content:
            raise FixableError(Code.RECEIPT_CONTRADICTS, name=name)
        parcel = self._store.parcels.of(receipt.bundle_id)
        # Its receipt may be here and its answer lost, after a repair; then the same receipt answers it again.
        if kept is not None and (parcel is None or parcel.state.is_answered):
            return Change()
        try:
            return self._outbox.answer(receipt, content, signature)
        except WrongMove as error:
            raise FixableError(Code.RECEIPT_CONTRADICTS, name=name) from error

    def read(self, content: bytes, signature: bytes, name: str = "") -> Receipt:
        """Return what a receipt says, and change nothing. Raises as `take_in` does."""
        gateway = self._gateway()
        if gateway is None or not gateway.receipt_keys:
            raise FixableError(Code.RECEIPT_NO_GATEWAY)
        receipt = read_receipt(content, signature, gateway.receipt_keys, self._clock.now(), name=name)
        if receipt.gateway != gateway.principal:
            raise FixableError(Code.RECEIPT_STRANGER, name=name)
        departure = self._store.exports.of(receipt.bundle_id)
        if departure is None:
            raise FixableError(Code.RECEIPT_NOT_OURS, name=name)
        if not _speaks_of(receipt, departure):
            raise FixableError(Code.RECEIPT_OTHER_BUNDLE, name=name)
        return receipt

    def take_in_file(self, path: Path) -> Change:
        """Keep the receipt in a file, whose signature lies beside it. Raises as `take_in` does."""
        content, signature = read_pair(path)
        return self.take_in(content, signature, path.name)


def read_pair(path: Path) -> tuple[bytes, bytes]:
    """Return a receipt's bytes and those of the signature beside it; either file may be named.

    Raises FixableError(FILE_UNREADABLE, RECEIPT_UNREADABLE).
    """
    path = path.with_name(path.name.removesuffix(".sig"))
    return _bytes(path, MAX_RECEIPT), _bytes(path.with_name(f"{path.name}.sig"), MAX_SIGNATURE)


def _speaks_of(receipt: Receipt, departure: Departure) -> bool:
    """Tell whether the receipt is of this very bundle, and of each of its records once."""
    if receipt.identity != departure.identity:
        return False
    judged = {(record.record_id, record.revision_id) for record in receipt.records}
    return bool(receipt.refusal) or judged == set(departure.revisions)


def _bytes(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    if len(data) > limit:
        raise FixableError(Code.RECEIPT_UNREADABLE, name=path.name)
    return data

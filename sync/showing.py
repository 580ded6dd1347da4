"""The command `spotlight-bundle receipt`: what a gateway said of a bundle, for anybody who has its key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.clock import stamp
from desktop.domain.receipt import Judgement, Receipt
from sync.faults import Refused
from sync.keys import public_text
from sync.receipts import NAMESPACE, read_receipt
from sync.receiving import read_pair
from sync.report import counted
from sync.trust import TrustList

_SAID = {
    Judgement.ACCEPTED: "accepted",
    Judgement.NEEDS_CORRECTION: "needs correction",
    Judgement.REFUSED: "refused",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A receipt whose signature was proven."""

    receipt: Receipt

    def lines(self) -> Iterator[str]:
        """Yield what it says, for people."""
        receipt = self.receipt
        yield f"Genuine: signed by {receipt.gateway}, whom you trust."
        yield f"Bundle {receipt.bundle_id}, received {stamp(receipt.received_at)}"
        yield f"Identity {receipt.identity}"
        if receipt.refusal:
            yield f"Refused as a whole: {receipt.refusal}"
            return
        yield f"{counted(len(receipt.records), 'record')}:"
        for record in receipt.records:
            told = f"  {record.record_id}: {_SAID[record.judgement]}"
            yield f"{told} ({record.reason})" if record.reason else told
            for wish in record.corrections:
                yield f"    {wish.question or 'the record as a whole'}: {wish.reason}"

    def as_json(self) -> dict[str, object]:
        """Return the same as documented in docs/gateway.md."""
        receipt = self.receipt
        return {
            "format": 1,
            "good": True,
            "bundle": receipt.bundle_id,
            "identity": receipt.identity,
            "gateway": receipt.gateway,
            "received_at": stamp(receipt.received_at),
            "refusal": receipt.refusal,
            "code": receipt.code,
            "records": [
                {
                    "record_id": record.record_id,
                    "revision_id": record.revision_id,
                    "judgement": record.judgement.value,
                    "reason": record.reason,
                    "code": record.code,
                    "corrections": [
                        {"question": wish.question, "reason": wish.reason, "code": wish.code}
                        for wish in record.corrections
                    ],
                }
                for record in receipt.records
            ],
        }


def show_receipt(path: Path, trust: TrustList, now: datetime) -> Shown:
    """Return what the receipt at `path` says; its signature lies beside it.

    `trust` has a line for the gateway: its principal, the namespace of receipts, its key. Raises FixableError
    as `sync.receipts.read_receipt` does.
    """
    content, signature = read_pair(path)
    keys = [line.key for line in trust.signers if not line.is_authority]
    told = read_receipt(content, signature, map(public_text, keys), now, name=path.name)
    # A device on the list may sign bundles; only whoever may sign receipts under this name is believed.
    fit = [key for key in keys if _may_sign(trust, key, told, now)]
    return Shown(receipt=read_receipt(content, signature, map(public_text, fit), now, name=path.name))


def _may_sign(trust: TrustList, key: bytes, receipt: Receipt, now: datetime) -> bool:
    try:
        trust.judge(key, NAMESPACE, receipt.gateway, now)
    except Refused:
        return False
    return True

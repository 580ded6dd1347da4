"""What the tables say of bundles that came before, and the receipt that follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from desktop.clock import moment
from desktop.domain.ids import BundleId
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from sync.bundle.verdict import Verdict
from sync.intake import words
from sync.intake.tables import DESK, bundles, carried, corrections
from sync.receipts import MAX_CORRECTIONS, fit_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of a bundle.

    Attributes:
        is_new: False when it was filed before.
        receipt: the receipt and its signature; None while the gateway's people hold it.
        refusal: why all of it was refused; empty when it was not.
        missing: how many earlier bundles of the same device never came here.
    """

    bundle_id: str
    is_new: bool
    receipt: tuple[bytes, bytes] | None
    judgements: tuple[Judgement, ...] = ()
    refusal: str = ""
    missing: int = 0


class OtherBundle(ValueError):  # noqa: N818 (told to the caller, who puts the file aside)
    """A bundle of this name was filed, and it is not this one."""


def count_wishes(connection: Connection, bundle_id: str) -> None:
    """Mark what the gateway's people asked changes of, before the receipt is written."""
    asked = select(corrections.c.revision_id).where(corrections.c.bundle_id == bundle_id)
    connection.execute(
        update(carried)
        .where(carried.c.bundle_id == bundle_id, carried.c.judgement == Judgement.ACCEPTED.value)
        .where(carried.c.revision_id.in_(asked))
        .values(judgement=Judgement.NEEDS_CORRECTION.value)
    )


def receipt_of(connection: Connection, row: Any, principal: str) -> Receipt:
    """Return the receipt of a bundle as the tables have it."""
    wishes: dict[str, list[Correction]] = {}
    asked = select(corrections).where(corrections.c.bundle_id == row.bundle_id)
    for wish in connection.execute(asked.order_by(corrections.c.correction_id)):
        code = words.code_of(wish.reason) if wish.asked_by == DESK else ""
        reason = fit_text(wish.reason) or words.UNSAID
        one = Correction(question=fit_text(wish.question), reason=reason, code=code)
        wishes.setdefault(wish.revision_id, []).append(one)
    lines = select(carried).where(carried.c.bundle_id == row.bundle_id).order_by(carried.c.line)
    return Receipt(
        bundle_id=BundleId(row.bundle_id),
        identity=row.identity,
        received_at=moment(row.received_at),
        gateway=principal,
        records=()
        if row.refusal
        else tuple(_word(one, wishes.get(one.revision_id, [])) for one in connection.execute(lines)),
        refusal=row.refusal,
        code=words.code_of(row.refusal),
    )


def _word(row: Any, wishes: list[Correction]) -> RecordReceipt:
    """Return what the receipt says of one record."""
    judgement = Judgement(row.judgement)
    return RecordReceipt(
        record_id=row.record_id,
        revision_id=row.revision_id,
        judgement=judgement,
        corrections=tuple(wishes[:MAX_CORRECTIONS]) if judgement is Judgement.NEEDS_CORRECTION else (),
        reason=row.reason,
        code=words.code_of(row.reason),
    )


def known_answer(connection: Connection, verdict: Verdict) -> Answer | None:
    """Return the answer that was given before. Raises OtherBundle."""
    row = connection.execute(select(bundles).where(bundles.c.bundle_id == verdict.bundle_id)).one_or_none()
    if row is None:
        return None
    if row.identity != verdict.identity:
        raise OtherBundle(verdict.bundle_id)
    return answer_of(row)


def answer_of(row: Any) -> Answer:
    """Return the answer that a row of `bundles` holds."""
    receipt = None if row.receipt is None else (bytes(row.receipt), bytes(row.receipt_signature))
    return Answer(bundle_id=row.bundle_id, is_new=False, receipt=receipt, refusal=row.refusal)

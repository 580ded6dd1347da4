"""What the tables say of bundles that came before, and the receipt that follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from desktop.clock import moment
from desktop.domain.ids import BundleId
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from sync.bundle.verdict import Verdict
from sync.intake import words
from sync.intake.contents import Line
from sync.intake.tables import DESK, bundles, carried, corrections, records, withdrawals
from sync.receipts import MAX_CORRECTIONS, fit_text

# Built once: they are asked of every record.
_FIRST = select(records.c.maker).where(records.c.record_id == bindparam("record")).scalar_subquery()
_WITHDRAWN = (
    select(withdrawals.c.withdrawal_id)
    .join(bundles, bundles.c.bundle_id == withdrawals.c.bundle_id)
    .where(withdrawals.c.record_id == bindparam("record"), withdrawals.c.is_everything == 1)
    .where(
        (bundles.c.is_trusted == 1) | (bundles.c.maker == bindparam("brings")) | (bundles.c.maker == _FIRST)
    )
    .limit(1)
)
_TAKEN = (
    select(carried.c.revision_id)
    .join(bundles, bundles.c.bundle_id == carried.c.bundle_id)
    .where(carried.c.revision_id == bindparam("revision"))
    .where(carried.c.judgement != Judgement.REFUSED.value)
    .where(bundles.c.maker != bindparam("brings"), carried.c.content != bindparam("words"))
    .limit(1)
)


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


def is_withdrawn(connection: Connection, record_id: str, maker: str) -> bool:
    """Tell whether all of the record was taken back, by somebody trusted or by who brought it."""
    return connection.execute(_WITHDRAWN, {"record": record_id, "brings": maker}).first() is not None


def is_others(connection: Connection, record_id: str, maker: str) -> bool:
    """Tell whether another device brought the record first."""
    first = connection.execute(select(records.c.maker).where(records.c.record_id == record_id)).scalar()
    return first is not None and first != maker


def is_taken(connection: Connection, line: Line, maker: str) -> bool:
    """Tell whether another device brought this revision before with other words.

    The same device may: her vault cuts the record anew when a consent changes.
    """
    values = {"revision": line.tree["revision_id"], "brings": maker, "words": line.text}
    return connection.execute(_TAKEN, values).first() is not None

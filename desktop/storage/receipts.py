"""Receipts as they came, and what they ask to change; whoever adds one has checked its signature."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Text,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal_column,
    select,
    update,
)

from desktop.clock import moment, stamp
from desktop.domain.correction import AskedCorrection
from desktop.domain.ids import BundleId, CorrectionId, RecordId, RevisionId, new_uuid
from desktop.domain.kept_receipt import KeptReceipt
from desktop.domain.receipt import Judgement, Receipt
from desktop.domain.standing import Standing
from desktop.storage import exchanged, settings, tables
from desktop.storage.engine import Database

_T = exchanged.receipts
_CORRECTIONS = exchanged.corrections
_IN_ORDER: ColumnElement[int] = literal_column("corrections.rowid")  # as the gateway wrote them

_PAIRS = tables.exported_revisions
_ASKED_OF = (
    select(func.count())
    .select_from(_CORRECTIONS)
    .where(_CORRECTIONS.c.bundle_id == _PAIRS.c.bundle_id, _CORRECTIONS.c.record_id == _PAIRS.c.record_id)
    .scalar_subquery()
)
_SAID = select(
    _PAIRS.c.revision_id,
    func.json_extract(cast(_T.c.content, Text), "$.refusal").label("refusal"),
    _ASKED_OF.label("asked"),
).join(_T, _T.c.bundle_id == _PAIRS.c.bundle_id)
_OPEN = (
    select(_CORRECTIONS.c.record_id, func.count().label("many"))
    .where(_CORRECTIONS.c.done_at.is_(None))
    .group_by(_CORRECTIONS.c.record_id)
)
_REVISIONS = tables.revisions
_NUMBER = select(_REVISIONS.c.number)
# What was asked of earlier versions is done; of one deleted since nothing is taken off by guessing.
_SETTLE = (
    update(_CORRECTIONS)
    .where(_CORRECTIONS.c.record_id == bindparam("record"), _CORRECTIONS.c.done_at.is_(None))
    .where(
        _NUMBER.where(_REVISIONS.c.revision_id == _CORRECTIONS.c.revision_id).scalar_subquery()
        < _NUMBER.where(_REVISIONS.c.revision_id == bindparam("accepted")).scalar_subquery()
    )
    .values(done_at=bindparam("at"))
)


class Receipts:
    """One receipt for each bundle, the first that came."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, receipt: Receipt, content: bytes, signature: bytes, at: datetime) -> bool:
        """Keep a receipt with all that it asks for; tell whether it is new. A second one changes nothing."""
        with self._database.write() as connection:
            return add(connection, receipt, content, signature, at)

    def of(self, bundle_id: BundleId) -> KeptReceipt | None:
        """Return the bundle's receipt; None while there is none."""
        with self._database.read() as connection:
            row = connection.execute(select(_T).where(_T.c.bundle_id == bundle_id)).mappings().first()
        return None if row is None else _receipt(row)

    def all(self) -> tuple[KeptReceipt, ...]:
        """Return every receipt, in the order of their coming."""
        with self._database.read() as connection:
            rows = connection.execute(select(_T).order_by(_T.c.taken_at, _T.c.bundle_id)).mappings()
            return tuple(_receipt(row) for row in rows)

    def corrections(
        self, record_id: RecordId | None = None, *, bundle_id: BundleId | None = None
    ) -> tuple[AskedCorrection, ...]:
        """Return what is still to do, of one record or one bundle or of all, in the order it was asked."""
        query = select(_CORRECTIONS).where(_CORRECTIONS.c.done_at.is_(None))
        if record_id is not None:
            query = query.where(_CORRECTIONS.c.record_id == record_id)
        if bundle_id is not None:
            query = query.where(_CORRECTIONS.c.bundle_id == bundle_id)
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(_IN_ORDER)).mappings()
            return tuple(_correction(row) for row in rows)

    def codes(self, bundle_id: BundleId, revision_id: RevisionId) -> Mapping[tuple[str, str], str]:
        """Return by question and reason what the receipt calls a reason that its gateway's program gave."""
        kept = self.of(bundle_id)
        told = json.loads(kept.content) if kept is not None else {}  # sync read it strictly as it came
        found: dict[tuple[str, str], str] = {}
        for one in told.get("records", ()):
            if one["revision_id"] == revision_id:
                found |= {("", one["reason"]): one.get("code", "")} if one["reason"] else {}
                found |= {(it["question"], it["reason"]): it.get("code", "") for it in one["corrections"]}
        return found

    def refusal(self, bundle_id: BundleId) -> tuple[str, str]:
        """Return the code and the words with which a whole bundle was refused; both empty if it was not."""
        kept = self.of(bundle_id)
        told = json.loads(kept.content) if kept is not None else {}
        words = str(told.get("refusal", ""))
        return (str(told.get("code", "")), words) if words else ("", "")

    def accepts(self, bundle_id: BundleId, revision_id: RevisionId | None) -> bool:
        """Tell whether the bundle's receipt accepts that version, by the signed words alone.

        What is still to do may be lost in a repair, and would then look like nothing was asked.
        """
        kept = self.of(bundle_id)
        told = json.loads(kept.content) if kept is not None else {}
        return any(
            one["revision_id"] == revision_id and one["judgement"] == Judgement.ACCEPTED
            for one in told.get("records", ())
        )

    def standing(self) -> Standing:
        """Return what gateways said of every version that left, and what is still to do."""
        said: dict[RevisionId, Judgement] = {}
        with self._database.read() as connection:
            for row in connection.execute(_SAID):
                word = Judgement.ACCEPTED if row.asked == 0 else Judgement.NEEDS_CORRECTION
                if row.refusal:
                    word = Judgement.REFUSED
                revision_id = RevisionId(row.revision_id)
                said[revision_id] = min(word, said.get(revision_id, word), key=list(Judgement).index)
            asked = {RecordId(row.record_id): int(row.many) for row in connection.execute(_OPEN)}
        return Standing(said=said, asked=asked)

    def done(self, correction_id: CorrectionId, at: datetime) -> None:
        """Note that a change was made, or needs nothing. Doing it twice changes nothing."""
        with self._database.write() as connection:
            is_it = (_CORRECTIONS.c.correction_id == correction_id) & _CORRECTIONS.c.done_at.is_(None)
            connection.execute(update(_CORRECTIONS).where(is_it).values(done_at=stamp(at)))


def add(connection: Connection, receipt: Receipt, content: bytes, signature: bytes, at: datetime) -> bool:
    """Keep a receipt as part of a larger transaction; tell whether it is new."""
    if connection.execute(select(_T.c.bundle_id).where(_T.c.bundle_id == receipt.bundle_id)).first():
        return False
    connection.execute(
        insert(_T).values(
            bundle_id=receipt.bundle_id,
            identity=receipt.identity,
            gateway=receipt.gateway,
            received_at=stamp(receipt.received_at),
            content=content,
            signature=signature,
            taken_at=stamp(at),
        )
    )
    if asked := _asked(receipt):
        connection.execute(insert(_CORRECTIONS), asked)
    accepted = [one for one in receipt.records if one.judgement is Judgement.ACCEPTED]
    if accepted:
        connection.execute(
            _SETTLE,
            [{"record": one.record_id, "accepted": one.revision_id, "at": stamp(at)} for one in accepted],
        )
    settings.see(connection, at)
    return True


def forget(connection: Connection, record_id: RecordId) -> None:
    """Forget, as part of a larger transaction, what was asked of a record that is gone for good."""
    connection.execute(delete(_CORRECTIONS).where(_CORRECTIONS.c.record_id == record_id))


def _asked(receipt: Receipt) -> list[dict[str, str | None]]:
    """Return what there is to do: each correction, and each other record that was not accepted, with why."""
    rows: list[dict[str, str | None]] = []
    for one in receipt.records:
        wanted = [(each.question, each.reason) for each in one.corrections]
        if not wanted and one.judgement is not Judgement.ACCEPTED:
            wanted = [("", one.reason)]
        rows += (
            {
                "correction_id": new_uuid(),
                "bundle_id": receipt.bundle_id,
                "record_id": one.record_id,
                "revision_id": one.revision_id,
                "question": question,
                "reason": reason,
                "done_at": None,
            }
            for question, reason in wanted
        )
    return rows


def _receipt(row: RowMapping) -> KeptReceipt:
    return KeptReceipt(
        bundle_id=BundleId(row["bundle_id"]),
        identity=row["identity"],
        gateway=row["gateway"],
        received_at=moment(row["received_at"]),
        content=row["content"],
        signature=row["signature"],
        taken_at=moment(row["taken_at"]),
    )


def _correction(row: RowMapping) -> AskedCorrection:
    return AskedCorrection(
        correction_id=CorrectionId(row["correction_id"]),
        bundle_id=BundleId(row["bundle_id"]),
        record_id=RecordId(row["record_id"]),
        revision_id=RevisionId(row["revision_id"]),
        question=row["question"],
        reason=row["reason"],
        done_at=None if row["done_at"] is None else moment(row["done_at"]),
    )

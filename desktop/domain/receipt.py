"""What a gateway said of a bundle, record by record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.parcel import ParcelState


class Judgement(StrEnum):
    """What became of one record."""

    ACCEPTED = "accepted"
    NEEDS_CORRECTION = "needs_correction"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One change that the gateway asks for.

    Attributes:
        question: the answer's place, names and row ids joined by "/"; empty for the record as a whole.
        reason: in the gateway's own words.
        code: a `ReceiptReason`, where its program gave the reason by itself; it may be unknown here.
    """

    question: str
    reason: str
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReceipt:
    """What became of one record of the bundle; `reason` is empty when it was accepted, `code` its code."""

    record_id: RecordId
    revision_id: RevisionId
    judgement: Judgement
    corrections: tuple[Correction, ...] = ()
    reason: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A gateway's word on one bundle; whoever has one has checked its signature.

    Attributes:
        identity: SHA-512 of the bundle's tag manifest, lower-case hex.
        received_at: when the gateway filed it.
        gateway: the principal that signed.
        records: one for each record of the bundle; none for a notice, or when `refusal` is said.
        refusal: why the bundle as a whole was refused; empty when it was not.
        code: of the refusal, as in a change.
    """

    bundle_id: BundleId
    identity: str
    received_at: datetime
    gateway: str
    records: tuple[RecordReceipt, ...] = ()
    refusal: str = ""
    code: str = ""

    @property
    def outcome(self) -> ParcelState:
        """Return what the parcel of this bundle becomes."""
        said = {record.judgement for record in self.records}
        if self.refusal or said == {Judgement.REFUSED}:
            return ParcelState.REFUSED
        return ParcelState.RECEIVED if said <= {Judgement.ACCEPTED} else ParcelState.NEEDS_CORRECTION

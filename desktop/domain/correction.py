"""What a gateway asked to change, as a to-do of this vault."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import BundleId, CorrectionId, RecordId, RevisionId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedCorrection:
    """One change that a gateway asks for, and whether it was made.

    Attributes:
        revision_id: the version that the gateway has seen.
        question: the answer's place, names and row ids joined by "/"; empty for the record as a whole.
        reason: in the gateway's own words.
        done_at: when somebody here made it, or said that it needs nothing; None: it is still to do.
        code: a `ReceiptReason`, where the gateway's program gave the reason by itself; empty if not known.
    """

    correction_id: CorrectionId
    bundle_id: BundleId
    record_id: RecordId
    revision_id: RevisionId
    question: str
    reason: str
    done_at: datetime | None = None
    code: str = ""

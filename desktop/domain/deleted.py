"""Something in the bin, as a frozen value."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import RecordType


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """A record with everything of it, or a draft that was discarded from a record that stays.

    Attributes:
        draft_id: of a discarded draft; None for a whole record.
        goes_at: when it is removed for good, at the next opening after that.
        revisions: how many finished revisions go with it; 0 for what was never finished.
        bundles: how many bundles any of its revisions left in; nobody can call those back from here.
    """

    record_id: RecordId
    draft_id: DraftId | None
    record_type: RecordType
    title: str
    deleted_at: datetime
    goes_at: datetime
    revisions: int
    bundles: int

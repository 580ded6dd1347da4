"""One line of the ledger of what left this machine: a bundle that was made, and what was in it."""

import re
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.audience import Profile
from desktop.domain.ids import BundleId, RecordId, RevisionId

_SHA512 = re.compile("[0-9a-f]{128}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """A bundle that stood under its final name when this was noted; it is never changed afterwards.

    Attributes:
        identity: SHA-512 of the tag manifest, lower-case hex: the bundle's identity.
        revisions: which revision of which record went along, each record once.
        file_count: how many different files went along.
        size: bytes of the whole bundle.
        reader: who got it, by role, in the sender's words ("the ministry's focal point"); may be empty.
    """

    bundle_id: BundleId
    identity: str
    profile: Profile
    exported_at: datetime
    revisions: tuple[tuple[RecordId, RevisionId], ...]
    file_count: int
    size: int
    reader: str = ""

    def __post_init__(self) -> None:
        if not _SHA512.fullmatch(self.identity):
            raise ValueError("a bundle's identity is a SHA-512 in lower-case hex")
        if self.exported_at.tzinfo is None:
            raise ValueError("a moment needs its offset")
        is_notice = self.profile is Profile.WITHDRAWAL_NOTICE
        if bool(self.revisions) is is_notice or len(dict(self.revisions)) != len(self.revisions):
            raise ValueError("a bundle holds at least one record, and each record once; a notice none")

"""What of a record may leave, and what stays; made only by `desktop.safety.disclosure`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Audience, Profile
from desktop.domain.conflict import Conflict
from desktop.domain.hit import Hit
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.record import FormRef, RecordState, RecordType
from desktop.domain.sign_off import SignOff
from desktop.domain.withdrawal import Withdrawal


class StayReason(StrEnum):
    """Why an answer, a file or a whole record stays on this machine."""

    LOCAL = "local"  # personal or consent-handling detail; no switch
    INTERNAL = "internal"  # staff or organisation detail, not for these readers
    UNKNOWN = "unknown"  # the form gives no known flag: treated as local
    AUDIENCE = "audience"  # the whole record: its audience is narrower than the profile's readers
    DAMAGED = "damaged"  # the whole record: it cannot be read
    FILE_DAMAGED = "file_damaged"  # the whole record: a file that would go along is damaged or missing
    CONSENT = "consent"  # somebody in it did not agree to this
    ORGANISATIONS = "organisations"  # organisations are to stay unnamed outside the team
    REMOVED = "removed"  # a file that is no longer on this computer
    UNCLEANED = "uncleaned"  # a file in which hidden details may remain, for readers outside the team
    BLOCKED = "blocked"  # the whole record: its conflicts say why
    WITHDRAWN = "withdrawn"  # the whole record: a consent was taken back
    ELSEWHERE = "elsewhere"  # the whole record: a colleague's, and the consents on paper are with her
    NOT_TAKEN_UP = "not_taken_up"  # the whole record: a colleague changed it, nobody here went on from that
    VERSIONS = "versions"  # the whole record: two versions stand side by side, and nobody chose one


class Remark(StrEnum):
    """What every output of a record has to say (domain 5.3 and 5.4)."""

    COMPOSITE = "composite"  # drawn from several women's accounts
    CHANGED_NAMES = "changed_names"  # a star stands for a changed name
    ILLUSTRATIVE = "illustrative"  # a picture does not show the person in the story


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """One answered question that stays here; `section` is the label of the one it stands in."""

    question: str
    label: str
    reason: StayReason
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delicate:
    """One answered question that goes, and that somebody should look at before it does."""

    label: str
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed:
    """One record as it leaves: built up from allowed answers, never cut down from the whole.

    Attributes:
        conflicts: those that do not block: what was left out for somebody, and what needs a look.
        remarks: what every output of it has to say.
        hits: what the identifier scan finds in exactly what leaves; filled in by whoever plans an export.
        sign_offs: who checked this revision.
        digest: what a reviewer signs; only for her.
        merges: other versions that this one goes on from, the nearest first; for colleagues only.
        property_title: the title for file names and a document's properties; "" where it may not stand there.
        answers: only what the profile's readers may see; file answers hold attachment ids.
        labels: labels of the sections from which something goes, for the list of what will leave.
        files: the attachments that the allowed answers name, once each.
        caution: the answered "caution" questions, each once.
        withheld: every answered question that stays.
        has_gaps: something was taken back or its file is gone, and whoever holds her own paper has to know.
    """

    record_id: RecordId
    revision_id: RevisionId
    number: int
    parent: RevisionId | None
    record_type: RecordType
    state: RecordState
    form: FormRef
    title: str
    language: str
    audience: Audience
    finished_at: datetime
    answers: AnswerTree
    labels: tuple[str, ...]
    files: tuple[Attachment, ...]
    caution: tuple[Delicate, ...]
    withheld: tuple[Withheld, ...]
    conflicts: tuple[Conflict, ...] = ()
    remarks: tuple[Remark, ...] = ()
    hits: tuple[Hit, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()
    digest: str = ""
    property_title: str = ""
    merges: tuple[RevisionId, ...] = ()
    has_gaps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """One chosen record that does not leave at all.

    Attributes:
        files: names of the files that keep it here.
        conflicts: every conflict of it, with StayReason.BLOCKED.
    """

    record_id: RecordId
    title: str
    reason: StayReason
    files: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPlan:
    """What will leave: shown before every export, and exactly what is then written.

    Attributes:
        withdrawals: consents taken back that travel along, so that whoever got a record learns of it.
    """

    profile: Profile
    records: tuple[Disclosed, ...]
    stays: tuple[Stays, ...]
    withdrawals: tuple[Withdrawal, ...] = ()

    @property
    def file_count(self) -> int:
        """Return how many different files go along."""
        return len({file.sha512 for record in self.records for file in record.files})

    @property
    def size(self) -> int:
        """Return the bytes of all files that go along, each counted once."""
        return sum({file.sha512: file.size for record in self.records for file in record.files}.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A bundle that now stands under its final name.

    Attributes:
        identity: SHA-512 of the tag manifest, lower-case hex: the bundle's identity.
        others: the bundles that were made with it, because all of it was too much for one.
    """

    bundle_id: BundleId
    path: Path
    identity: str
    record_count: int
    file_count: int
    size: int
    others: tuple[Exported, ...] = ()

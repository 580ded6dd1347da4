"""What of a record may leave, and what stays; made only by `desktop.safety.disclosure`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Audience, Profile
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.record import FormRef, RecordState, RecordType


class StayReason(StrEnum):
    """Why an answer, a file or a whole record stays on this machine."""

    LOCAL = "local"  # personal or consent-handling detail; no switch
    INTERNAL = "internal"  # staff or organisation detail, not for these readers
    UNKNOWN = "unknown"  # the form gives no known flag: treated as local
    AUDIENCE = "audience"  # the whole record: its audience is narrower than the profile's readers
    DAMAGED = "damaged"  # the whole record: it cannot be read
    FILE_DAMAGED = "file_damaged"  # the whole record: a file that would go along is damaged or missing


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
        answers: only what the profile's readers may see; file answers hold attachment ids.
        labels: labels of the sections from which something goes, for the list of what will leave.
        files: the attachments that the allowed answers name, once each.
        caution: the answered "caution" questions, each once.
        withheld: every answered question that stays.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """One chosen record that does not leave at all; `files` are the names of those that keep it here."""

    record_id: RecordId
    title: str
    reason: StayReason
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPlan:
    """What will leave: shown before every export, and exactly what is then written."""

    profile: Profile
    records: tuple[Disclosed, ...]
    stays: tuple[Stays, ...]

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
    """

    bundle_id: BundleId
    path: Path
    identity: str
    record_count: int
    file_count: int
    size: int

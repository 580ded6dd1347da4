"""What a colleague's bundle holds, read by a person before anything of it is taken in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.audience import Profile
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.maker import KnownMaker
from desktop.domain.problem import AnswerPath
from desktop.domain.record import Record, RecordType
from desktop.domain.sign_off import SignOff


class Arrival(StrEnum):
    """What a revision in a bundle would be here."""

    NEW = "new"  # nothing of the record is here
    NEWER = "newer"  # it goes on from what is here
    BESIDE = "beside"  # somebody here changed the same version: both will stand side by side
    EARLIER = "earlier"  # an older version of what is here, kept in the history
    KNOWN = "known"  # this very revision is here
    DIFFERENT = "different"  # this very revision is here with other words; what is here stays
    TAKEN_BACK = "taken_back"  # everything about it was taken back: it is not kept
    IN_BIN = "in_bin"  # somebody here deleted it; it stays in the bin
    NO_TEMPLATE = "no_template"  # nobody here can read the form it was written with

    @property
    def comes(self) -> bool:
        """Tell whether taking the bundle in adds it."""
        return self in (Arrival.NEW, Arrival.NEWER, Arrival.BESIDE, Arrival.EARLIER)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingFile:
    """One file of a record in a bundle.

    Attributes:
        question: where its answer stands.
        path: where its bytes stand in the bundle.
        name: what it was called on the writer's disk, as far as she let that out.
    """

    question: AnswerPath
    path: str
    sha512: str
    size: int
    extension: str
    media_type: str
    name: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """Return by what the same file is known again."""
        return (self.sha512, self.extension)


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """One revision as a bundle holds it, with that bundle as its origin.

    Attributes:
        record: its file answers hold the sender's ids, and its form is the one the sender names.
        digest: SHA-256 of that form, lower-case hex.
    """

    record: Record
    digest: str
    files: tuple[ComingFile, ...] = ()
    sign_offs: tuple[SignOff, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingRecord:
    """One record of a bundle, in short.

    Attributes:
        author: as the record itself says; a claim.
        files: how many files it names; `new_files` of them are not here yet.
        size: bytes of those that are not here yet.
        is_own: the record began in this vault.
    """

    record_id: RecordId
    revision_id: RevisionId
    number: int
    record_type: RecordType
    title: str
    author: str
    finished_at: datetime
    arrival: Arrival
    files: int = 0
    new_files: int = 0
    size: int = 0
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A whole bundle, after every check and before anything of it is kept.

    Attributes:
        records: each record of it; empty where the bundle was not made for colleagues.
        kept_out: how many records it holds that were made for other readers, and stay out.
        hidden: titles of records here that stay here from now on, because a consent was taken back.
        unknown: how many other records it says that of.
        new_withdrawals: how much of that was not known here.
        taken_on: when this very bundle was taken in before; None: never.
    """

    bundle_id: BundleId
    profile: Profile
    maker: KnownMaker
    made_on: str
    size: int
    records: tuple[ComingRecord, ...] = ()
    kept_out: int = 0
    hidden: tuple[str, ...] = ()
    unknown: int = 0
    new_withdrawals: int = 0
    taken_on: datetime | None = None

    @property
    def is_own(self) -> bool:
        """Tell whether it was made here, so that nothing in it is news."""
        return self.maker.kind.value == "own"

    @property
    def coming(self) -> tuple[ComingRecord, ...]:
        """Return the records that taking it in adds."""
        return tuple(one for one in self.records if one.arrival.comes)

    @property
    def has_news(self) -> bool:
        """Tell whether taking it in changes anything here."""
        return not self.is_own and bool(self.coming or self.new_withdrawals)

"""Records, drafts and their summaries, as frozen values that check themselves."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience
from desktop.domain.author import Author
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.receipt import Judgement


class RecordType(StrEnum):
    """The four templates and the three light notes; the value is the form's id (domain 2 and 9)."""

    PRACTICE = "practice"
    LESSON = "lesson"
    STORY = "story"
    PILOT = "pilot"
    EXCHANGE_NOTE = "exchange_note"
    QUESTION = "question"
    COVER_SHEET = "cover_sheet"


class RecordState(StrEnum):
    """Where a record stands in its workflow (domain 8.2)."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    CHANGES_ASKED = "changes_asked"
    READY = "ready"
    CLEARED = "cleared"
    EXPORTED = "exported"
    ON_HOLD = "on_hold"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRef:
    """One immutable version of one form."""

    form_id: str
    version: str

    def __post_init__(self) -> None:
        if not self.form_id or not self.version:
            raise ValueError("a form reference needs an id and a version")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Unfinished work: the only thing whose answers change.

    Attributes:
        parent: the revision this draft amends; None for a new record.
        answers: see `desktop.domain.answers`.
        merges: other versions that end when this is finished, because somebody chose to go on from `parent`.
    """

    draft_id: DraftId
    record_id: RecordId
    record_type: RecordType
    form: FormRef
    parent: RevisionId | None
    answers: AnswerTree
    created_at: datetime
    changed_at: datetime
    merges: tuple[RevisionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One finished revision of a record; it never changes, an amendment is a new one.

    Attributes:
        number: 1 for the first revision of its record, then one more than those it goes on from.
        parent: the revision this one amends; None for the first. One that came in a bundle may name one that
            is not here.
        answers: only answers to questions that were relevant when it was finished.
        origin: id of the bundle it came in; "" for what was written here.
        maker: fingerprint of the key that made that bundle; "" for what was written here.
        merges: other versions that it ends, though it goes on from `parent`.
        remarks: what every output of it has to say, as whoever gave it out found.
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
    author: Author
    answers: AnswerTree
    finished_at: datetime
    origin: str = ""
    maker: str = ""
    merges: tuple[RevisionId, ...] = ()
    remarks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.number < 1 or (self.number == 1) != (self.parent is None):
            raise ValueError("the first revision has no parent and every other one has")
        if self.finished_at.tzinfo is None:
            raise ValueError("a moment needs its offset")
        if bool(self.origin) is not bool(self.maker):
            raise ValueError("what came in a bundle has a maker")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSummary:
    """One line of the list: a record with its newest revision, or a draft of it.

    Attributes:
        draft_id: the open draft, if there is one (then `state` is DRAFT).
        revision_id: the newest finished revision, if there is one.
        state: EXPORTED if that very revision has left in a bundle and there is no open draft.
        maker: fingerprint of whoever sent what is shown; "" for what was written here.
        versions: how many versions stand side by side; 1 where each goes on from the one before.
        answer: what a gateway said of the version that left last; None while it said nothing.
        asked: how many changes a gateway asks for that nobody has made.
    """

    record_id: RecordId
    record_type: RecordType
    title: str
    summary: str
    place: str
    pillar: str
    author: str
    state: RecordState
    changed_at: datetime
    draft_id: DraftId | None
    revision_id: RevisionId | None
    audience: Audience
    maker: str = ""
    versions: int = 1
    answer: Judgement | None = None
    asked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionSummary:
    """One line of a record's history.

    Attributes:
        maker: fingerprint of whoever sent it; "" for what was written here.
        merges: other versions that it ended.
    """

    revision_id: RevisionId
    number: int
    parent: RevisionId | None
    title: str
    author: str
    finished_at: datetime
    maker: str = ""
    merges: tuple[RevisionId, ...] = ()

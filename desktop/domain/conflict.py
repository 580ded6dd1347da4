"""What stands between a record and its readers, person by person; the words come from `ui.wording`."""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.domain.problem import AnswerPath


class ConflictCode(StrEnum):
    """The kinds of conflict between a record, its consents and its readers (domain 5.3, 5.4, 8.1)."""

    IN_DANGER = "in_danger"
    RULES_UNKNOWN = "rules_unknown"  # a story whose form does not say which answers are consents
    NO_PEOPLE = "no_people"  # a story without anybody in it
    NO_CONSENT = "no_consent"
    NOT_GIVEN = "not_given"  # params: status
    EXPIRED = "expired"  # params: day
    WITHDRAWN = "withdrawn"
    CHANNEL = "channel"  # params: channel
    REACH = "reach"  # params: reach
    STORY = "story"  # she did not agree to the story itself
    NOT_CUT = "not_cut"  # params: element, words: it stands in the running text
    APPROVE_FIRST = "approve_first"
    NOT_EXPLAINED = "not_explained"  # params: count
    ASSENT = "assent"
    GUARDIAN = "guardian"
    CHILD_UNMARKED = "child_unmarked"  # somebody in it is under 18, or may be, and nobody is said to be
    CHILD_SHOWN = "child_shown"  # params: pillar
    PILLARS = "pillars"  # params: needed, removed, shown
    NAMED_AT_REQUEST = "named_at_request"  # params: missing
    SPECIALIST = "specialist"
    TWO_CONSENTS = "two_consents"  # params: codes; they disagree, the narrower one counts
    STRANGER = "stranger"  # a consent for a person who is not in the story
    DATES = "dates"  # dates in the wrong order, or in the future
    PICTURE = "picture"  # somebody recognisable without a consent that says so
    SAFETY_SIGN_OFF = "safety_sign_off"
    CLEARING = "clearing"  # params: audience
    SAME_PERSON = "same_person"  # params: step
    SECRETARIAT = "secretariat"
    EMBARGO = "embargo"  # params: day
    CLOCK_BEHIND = "clock_behind"  # params: day; this computer's clock is behind what was written here


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One conflict.

    Attributes:
        is_blocking: whether the whole record stays; else something is left out, or somebody should look.
        person: P1, P2 ...; "" where it is nobody's in particular.
        path, section: where to put it right; () and "" if nowhere in the answers.
    """

    code: ConflictCode
    is_blocking: bool = True
    person: str = ""
    params: dict[str, str] = field(default_factory=dict)
    path: AnswerPath = ()
    section: str = ""

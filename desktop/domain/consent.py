"""What one person agreed to: a record of its own, with scope, end and withdrawal (domain 5.2)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.problem import AnswerPath


class Channel(StrEnum):
    """Where something of hers may be used."""

    TEAM = "team"
    INVITED_PARTNERS = "invited_partners"
    GATEWAY = "gateway"
    NEWSLETTER = "newsletter"
    PRINT = "print"
    SOCIAL_MEDIA = "social_media"
    PRESS = "press"
    TRAINING = "training"
    DONOR_REPORT = "donor_report"
    FUND_RAISING = "fund_raising"


class Element(StrEnum):
    """What of hers may be used."""

    STORY = "story"
    QUOTES = "quotes"
    VOICE = "voice"
    PICTURE_NO_FACE = "picture_no_face"
    PICTURE_FACE = "picture_face"
    VIDEO = "video"
    OWN_NAME = "own_name"
    PLACE = "place"


class ConsentStatus(StrEnum):
    """How a consent stands."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    PARTLY = "partly"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"

    @property
    def is_yes(self) -> bool:
        """Tell whether something was agreed to, given or partly."""
        return self in (ConsentStatus.GIVEN, ConsentStatus.PARTLY)


class Reach(StrEnum):
    """Where in the world it may be seen."""

    ANYWHERE = "anywhere"
    NOT_COMMUNITY = "not_community"
    NOT_COUNTRY = "not_country"


class Scope(StrEnum):
    """How much is withdrawn."""

    EVERYTHING = "everything"
    PICTURE = "picture"
    NAME = "name"
    ONE_CHANNEL = "one_channel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One person's consent as it is written down; whether it holds on a day is asked with that day.

    Attributes:
        code: C1, C2 ...; person: P1, P2 ...; never a name.
        channels, elements: empty where nothing was ticked, which allows nothing.
        reach: None where it was not answered, which counts as the narrowest.
        has_seen: whether she saw the finished text, where she asked to (approve_first).
        explained: how many of the eight points were explained and understood.
        is_minor: under 18, or perhaps.
        assent, guardian_ok, guardian_is_safe: for under 18; None where not answered.
        withdrawn: what she took back; empty while she took back nothing.
        withdrawn_channels: which channels, with Scope.ONE_CHANNEL; empty means that nobody wrote which.
        path: where its row stands among the answers.
    """

    code: str
    person: str
    status: ConsentStatus
    channels: frozenset[Channel] = frozenset()
    elements: frozenset[Element] = frozenset()
    reach: Reach | None = None
    approve_first: bool = False
    has_seen: bool = False
    explained: int = 0
    given_on: date | None = None
    valid_until: date | None = None
    is_minor: bool = False
    assent: bool | None = None
    guardian_ok: bool | None = None
    guardian_is_safe: bool | None = None
    withdrawn_on: date | None = None
    withdrawn: frozenset[Scope] = frozenset()
    withdrawn_channels: frozenset[Channel] = frozenset()
    path: AnswerPath = ()

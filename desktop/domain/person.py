"""People of a story as codes, how each is shown, and what of theirs the record holds (domain 5.1)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.consent import Consent
from desktop.domain.problem import AnswerPath

UNDER_18 = "under_18"
"""The age band, in the form's list, of a person who is a child."""


class ShownAs(StrEnum):
    """How a person appears in print."""

    ROLE_ONLY = "role_only"
    CHANGED_NAME = "changed_name"
    OWN_FIRST_NAME = "own_first_name"
    OWN_FULL_NAME = "own_full_name"
    COMPOSITE = "composite"

    @property
    def is_own(self) -> bool:
        """Tell whether it is a name by which she is known."""
        return self in (ShownAs.OWN_FIRST_NAME, ShownAs.OWN_FULL_NAME)


class Risk(StrEnum):
    """Overall risk, agreed with a GBV specialist; not answered counts as HIGH."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Pillar(StrEnum):
    """The three things by which a person is known (domain 5.4, after CARE)."""

    NAME = "name"
    FACE = "face"
    PLACE = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person of a story.

    Attributes:
        code: P1, P2 ...
        role: an id of the form's list: survivor, family, activist, leader, service_provider, official, other.
        age_band: an id of the form's list, or "".
        shown_as: None where not answered, which counts as an own full name.
        display_name: the name in print, or "".
        asks_to_be_named: an adult survivor who already speaks publicly and asked for it (domain 5.4, 1).
        says_why: why she wants to be named is written down.
        path: where the person stands among the answers.
    """

    code: str
    role: str = ""
    age_band: str = ""
    shown_as: ShownAs | None = None
    display_name: str = ""
    protections: frozenset[str] = frozenset()
    asks_to_be_named: bool = False
    says_why: bool = False
    path: AnswerPath = ()

    @property
    def is_survivor(self) -> bool:
        """Tell whether she is shown as a survivor."""
        return self.role == "survivor"


class PictureKind(StrEnum):
    """What a photo row holds."""

    PICTURE = "picture"
    AUDIO = "audio"
    VIDEO = "video"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture, sound or film of a story, as the writer described it.

    Attributes:
        consents: numbers of the consents it rests on.
        is_recognisable, shows_face: unanswered counts as yes.
        has_people: anybody in it at all.
        place_clues: ids other than "none"; None where nobody answered, which counts as a clue.
        path: where its row stands among the answers.
    """

    kind: PictureKind
    consents: tuple[str, ...] = ()
    has_people: bool = True
    is_recognisable: bool = True
    shows_face: bool = True
    place_clues: frozenset[str] | None = None
    is_illustrative: bool = False
    path: AnswerPath = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """All that the consent rules need to know of one record that tells of people.

    Attributes:
        about_survivor, about_minor: an unsure answer counts as yes; about_survivor None: nobody asks.
        is_violence_theme: whether it is told as a story of violence; a story always is.
        specialist_ok, is_read_back: what the writer ticked.
        place_is_exact: a district or finer is named.
        sexual_violence: the record's own list of forms names it, or names none.
        embargo: the first day on which it may be used; the last day there is where nobody can read it.
        taken_back: whose withdrawal was of everything, for this and every other revision; "" for a notice
            from elsewhere, which names nobody.
        is_unknown: the form does not say which answers are people and consents, so nothing can be judged.
    """

    people: tuple[Person, ...] = ()
    consents: tuple[Consent, ...] = ()
    pictures: tuple[Picture, ...] = ()
    about_survivor: bool | None = None
    about_minor: bool = False
    is_in_danger: bool = False
    risk: Risk = Risk.HIGH
    specialist_ok: bool = False
    is_read_back: bool = False
    place_is_exact: bool = False
    sexual_violence: bool = False
    is_violence_theme: bool = True
    embargo: date | None = None
    taken_back: tuple[str, ...] = ()
    is_unknown: bool = False

    def consents_of(self, code: str) -> tuple[Consent, ...]:
        """Return every consent of a person: more than one is a contradiction, and all of them count."""
        return tuple(consent for consent in self.consents if consent.person == code)

    def is_minor(self, person: Person) -> bool:
        """Tell whether somebody is under 18, or perhaps: one answer that says so is enough."""
        own = self.consents_of(person.code)
        if person.age_band == UNDER_18 or any(consent.is_minor for consent in own):
            return True
        return self.about_minor and not own and not person.age_band

    @property
    def is_composite(self) -> bool:
        """Tell whether somebody in it is drawn from several accounts."""
        return any(person.shown_as is ShownAs.COMPOSITE for person in self.people)

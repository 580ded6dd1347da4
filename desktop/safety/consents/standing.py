"""Reckon the three pillars of each person, name, face and exact place: what is gone and what must go.

Case (domain 5.4, 1)                                                      | must be gone
--------------------------------------------------------------------------|-------------
Not a survivor, adult, low risk                                           | 0
Any vulnerable person, or medium risk                                     | 1
Adult survivor                                                            | 2
Survivor of sexual violence, high risk, or under 18 in a violence story   | 3
Exception: an adult survivor who asks to be named or seen                 | 0, if all holds
"""

from dataclasses import dataclass
from datetime import date

from desktop.domain.audience import Profile
from desktop.domain.consent import Element
from desktop.domain.person import Person, Picture, PictureKind, Pillar, Risk, Telling
from desktop.safety.consents.allowing import allows, allows_picture, shows_place

_ROLES = frozenset({"survivor", "family", "activist", "leader", "service_provider", "official", "other"})
_VULNERABLE = frozenset({"family"})
"""Roles of people who are as exposed as a survivor without being one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one person stands.

    Attributes:
        person: P1, P2 ...
        needed: how many pillars must be gone, 0 to 3.
        removed, shown: which are gone and which can be seen, in the order name, face, place.
        is_asked: she asked to be named or seen; `lacking` then says what the exception still needs: "adult",
            "risk", "specialist", "read_back", "reason". Nothing lacking lets her be shown.
    """

    person: str
    needed: int
    removed: tuple[Pillar, ...]
    shown: tuple[Pillar, ...]
    is_asked: bool = False
    lacking: tuple[str, ...] = ()

    @property
    def missing(self) -> int:
        """Return how many more of those shown must go."""
        return max(0, self.needed - len(self.removed))


def pillars(telling: Telling, person_code: str) -> Standing:
    """Return how a person stands in the record as it is written, for the badge beside the text."""
    return _standing(telling, person_code, telling.pictures, frozenset())


def pillars_for(telling: Telling, person_code: str, profile: Profile, today: date) -> Standing:
    """Return how a person stands before the readers of `profile`, once what may not go is left out."""
    left_out = set()
    if not allows(telling, profile, today, Element.OWN_NAME, {person_code}):
        left_out.add(Pillar.NAME)
    if not allows(telling, profile, today, Element.PLACE):
        left_out.add(Pillar.PLACE)
    pictures = tuple(one for one in telling.pictures if allows_picture(telling, profile, today, one))
    return _standing(telling, person_code, pictures, frozenset(left_out))


def counts_as_survivor(telling: Telling, person: Person) -> bool:
    """Tell whether somebody is to be protected as a survivor: whoever is not known to be anything else.

    In a story of a survivor in which nobody is said to be her, it may be anybody.
    """
    if person.is_survivor or person.role not in _ROLES:
        return True
    return bool(telling.about_survivor) and not any(other.is_survivor for other in telling.people)


def _standing(
    telling: Telling, code: str, pictures: tuple[Picture, ...], left_out: frozenset[Pillar]
) -> Standing:
    """Judge every row of a person; a second row of the same code adds to what is shown and needed."""
    people = [person for person in telling.people if person.code == code] or [Person(code=code)]
    shown = set()
    if any(person.shown_as is None or person.shown_as.is_own for person in people):
        shown.add(Pillar.NAME)
    if telling.place_is_exact:
        shown.add(Pillar.PLACE)
    shown -= left_out
    for picture in pictures:
        shown |= _shown_by(telling, picture, code)
    is_asked = any(person.asks_to_be_named and person.is_survivor for person in people)
    lacking = _lacking(telling, people) if is_asked else ()
    is_excepted = is_asked and not lacking
    return Standing(
        person=code,
        needed=0 if is_excepted else max(_needed(telling, person) for person in people),
        removed=tuple(pillar for pillar in Pillar if pillar not in shown),
        shown=tuple(pillar for pillar in Pillar if pillar in shown),
        is_asked=is_asked,
        lacking=lacking,
    )


def _needed(telling: Telling, person: Person) -> int:
    is_child = telling.is_minor(person)
    is_survivor = counts_as_survivor(telling, person)
    if telling.risk is Risk.HIGH or (is_child and telling.is_violence_theme):
        return 3
    if is_survivor:
        return 3 if telling.sexual_violence else 2
    return 1 if is_child or person.role in _VULNERABLE or telling.risk is Risk.MEDIUM else 0


def _lacking(telling: Telling, people: list[Person]) -> tuple[str, ...]:
    held = {
        "adult": not any(telling.is_minor(person) for person in people),
        "risk": telling.risk is Risk.LOW,
        "specialist": telling.specialist_ok,
        "read_back": telling.is_read_back,
        "reason": all(person.says_why for person in people if person.asks_to_be_named),
    }
    return tuple(name for name, holds in held.items() if not holds)


def _shown_by(telling: Telling, picture: Picture, code: str) -> set[Pillar]:
    """Return what a picture shows of a person; of whom it is, where it does not say, may be anybody."""
    shown = set()
    if shows_place(picture):
        shown.add(Pillar.PLACE)
    named = {consent.person for consent in telling.consents if consent.code in picture.consents}
    is_hers = code in named or (not named and not picture.is_illustrative)
    can_be_known = picture.shows_face or picture.is_recognisable
    if picture.kind is PictureKind.AUDIO:
        can_be_known = picture.is_recognisable
    if picture.has_people and can_be_known and is_hers:
        shown.add(Pillar.FACE)
    return shown

"""Tellings that every rule lets through, to change in one place: an adult survivor (P1) and her aid (P2)."""

from dataclasses import replace
from datetime import date

from desktop.domain.consent import Channel, Consent, ConsentStatus, Element, Reach
from desktop.domain.person import Person, Picture, PictureKind, Risk, ShownAs, Telling

TODAY = date(2026, 11, 22)


def consent(code: str = "C1", person: str = "P1", **changed: object) -> Consent:
    """Return a consent to everything, everywhere."""
    given = Consent(
        code=code,
        person=person,
        status=ConsentStatus.GIVEN,
        channels=frozenset(Channel),
        elements=frozenset(Element),
        reach=Reach.ANYWHERE,
        has_seen=True,
        explained=8,
        given_on=date(2026, 5, 14),
        valid_until=date(2028, 5, 13),
        path=("consents", code),
    )
    return replace(given, **changed)  # type: ignore[arg-type]


def person(code: str = "P1", **changed: object) -> Person:
    """Return a survivor under another name."""
    shown = Person(
        code=code,
        role="survivor",
        age_band="a25_39",
        shown_as=ShownAs.CHANGED_NAME,
        display_name="Elena",
        path=("people", code),
    )
    return replace(shown, **changed)  # type: ignore[arg-type]


def picture(**changed: object) -> Picture:
    """Return a picture of hands, which is nobody's."""
    hands = Picture(
        kind=PictureKind.PICTURE,
        is_recognisable=False,
        shows_face=False,
        place_clues=frozenset(),
        path=("photos", "1"),
    )
    return replace(hands, **changed)  # type: ignore[arg-type]


def telling(**changed: object) -> Telling:
    """Return a story that may be read by everybody."""
    told = Telling(
        people=(person(), person("P2", role="service_provider", shown_as=ShownAs.ROLE_ONLY, display_name="")),
        consents=(consent(), consent("C2", "P2")),
        pictures=(picture(),),
        about_survivor=True,
        risk=Risk.LOW,
        specialist_ok=True,
        is_read_back=True,
    )
    return replace(told, **changed)  # type: ignore[arg-type]


def child(**changed: object) -> Telling:
    """Return the story of a girl, with all that is asked for her."""
    girl = person(age_band="under_18")
    own = consent(is_minor=True, assent=True, guardian_ok=True, guardian_is_safe=True)
    return telling(people=(girl,), consents=(own,), about_minor=True, **changed)


def one_changed(**changed: object) -> Telling:
    """Return the story with P1's consent changed."""
    return telling(consents=(consent(**changed), consent("C2", "P2")))  # type: ignore[arg-type]

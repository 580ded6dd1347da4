"""Tell which parts of a story may go to whom: what somebody did not agree to is left out (domain 5.3).

    Element                  | own desk        | review           | team, invited, newsletter, gateway
    -------------------------|-----------------|------------------|-----------------------------------
    any                      | not taken back  | consent in force | and the channel ticked
    own name, face, under 18 | not taken back  | never            | never, in a story of violence
    picture with face        | as above        | "picture with face" of everyone it shows
    recognisable, no face    | as above        | either "picture" of everyone it shows
    not recognisable         | as above        | either "picture" of those it names, or else of everyone
    not recognisable, but not of the story ("illustrative") | nobody's
    sound                    | as above        | "voice" of everyone it lets hear
    film                     | as above        | "video", and "picture with face" if a face is shown
    place clues              | as above        | "place" of everyone in the story

A consent withdrawal notice holds nothing. A consent that a picture names and that is not there, or belongs to
nobody in the story, counts as a no.
"""

from collections.abc import Collection
from datetime import date
from types import MappingProxyType

from desktop.domain.audience import SHARING, Profile
from desktop.domain.consent import Channel, Consent, Element
from desktop.domain.person import Person, Picture, PictureKind, Telling
from desktop.safety.consents.status import channels_left, elements_taken_back, is_in_force

CHANNELS = MappingProxyType(
    {
        Profile.COP_TEAM: Channel.TEAM,
        Profile.INVITED_PACK: Channel.INVITED_PARTNERS,
        Profile.GATEWAY_PUBLIC: Channel.GATEWAY,
        Profile.NEWSLETTER_PACK: Channel.NEWSLETTER,
    }
)
"""The channel that a profile needs in the consent of every person (domain 5.3)."""

_NEVER_OF_A_CHILD = frozenset({Element.OWN_NAME, Element.PICTURE_FACE})
_ANY_PICTURE = frozenset({Element.PICTURE_FACE, Element.PICTURE_NO_FACE})


def allows(
    telling: Telling, profile: Profile, today: date, element: Element, persons: Collection[str] = ()
) -> bool:
    """Tell whether `element` of these persons may go; without any named, of everybody in the record."""
    if profile is Profile.WITHDRAWAL_NOTICE or telling.taken_back or telling.is_unknown:
        return False
    codes = tuple(persons) or tuple(person.code for person in telling.people)
    return bool(codes) and all(_allows(telling, profile, today, element, code) for code in codes)


def allows_picture(telling: Telling, profile: Profile, today: date, picture: Picture) -> bool:
    """Tell whether a picture, sound or film may go."""
    if profile is Profile.WITHDRAWAL_NOTICE or telling.taken_back or telling.is_unknown:
        return False
    if shows_place(picture) and not allows(telling, profile, today, Element.PLACE):
        return False
    if not picture.has_people:
        return True
    named = [consent for consent in telling.consents if consent.code in picture.consents]
    if profile is Profile.OWN_DESK:
        return not any(elements & elements_taken_back(one) for one in named for elements in needed(picture))
    if len({consent.code for consent in named}) < len(set(picture.consents)):
        return False
    if not named:
        if needs_consent(picture):
            return False
        if picture.is_illustrative:
            return True
        # Whose hands or back it is nobody wrote down: it may be anybody's in the story.
        return bool(telling.people) and all(
            any(allows(telling, profile, today, element, {person.code}) for element in _ANY_PICTURE)
            for person in telling.people
        )
    return all(
        any(allows(telling, profile, today, element, {one.person}) for element in either)
        for one in named
        for either in needed(picture)
    )


def needs_consent(picture: Picture) -> bool:
    """Tell whether somebody can be known from it, by face, figure or voice, and so has to have agreed."""
    return picture.has_people and (
        picture.is_recognisable or picture.shows_face or picture.kind is not PictureKind.PICTURE
    )


def shows_place(picture: Picture) -> bool:
    """Tell whether it gives a place away; one that nobody looked at for that counts as doing so."""
    has_clues = picture.place_clues is None or bool(picture.place_clues)
    return has_clues and not picture.is_illustrative and picture.kind is not PictureKind.AUDIO


def needed(picture: Picture) -> tuple[frozenset[Element], ...]:
    """Return what everyone in it has to have agreed to: one of each set."""
    face = frozenset({Element.PICTURE_FACE})
    match picture.kind:
        case PictureKind.AUDIO:
            return (frozenset({Element.VOICE}),)
        case PictureKind.VIDEO:
            film = frozenset({Element.VIDEO})
            return (film, face) if picture.shows_face else (film,)
        case PictureKind.PICTURE:
            return (face if picture.shows_face else _ANY_PICTURE,)


def holds_for(consent: Consent, profile: Profile, today: date) -> bool:
    """Tell whether a consent lets its person be read of by the readers of `profile`."""
    if not is_in_force(consent, today):
        return False
    return profile not in SHARING or CHANNELS[profile] in channels_left(consent)


def _allows(telling: Telling, profile: Profile, today: date, element: Element, code: str) -> bool:
    consents = telling.consents_of(code)
    if any(element in elements_taken_back(consent) for consent in consents):
        return False
    if profile is Profile.OWN_DESK:
        return True
    people = [person for person in telling.people if person.code == code]
    if not people or not consents or _is_closed(telling, element, people):
        return False
    return all(holds_for(consent, profile, today) and element in consent.elements for consent in consents)


def _is_closed(telling: Telling, element: Element, people: Collection[Person]) -> bool:
    """Tell whether no consent at all opens this: name and face of a child in a story of violence."""
    is_child = any(telling.is_minor(person) for person in people)
    return is_child and telling.is_violence_theme and element in _NEVER_OF_A_CHILD

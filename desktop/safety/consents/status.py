"""How one consent stands on a day: nothing of it is remembered, the day is always asked with."""

from datetime import date

from desktop.domain.consent import Channel, Consent, ConsentStatus, Element, Scope

POINTS = 8
"""All that is to be explained and understood before a yes counts (domain 5.2)."""

_THREE_YEARS = 30000
"""Between two days written as numbers, 20260210 and 20290210: no consent lasts longer."""

_PICTURES = frozenset({Element.PICTURE_FACE, Element.PICTURE_NO_FACE, Element.VIDEO})


def status_on(consent: Consent, today: date) -> ConsentStatus:
    """Return the status on a day: what was given has expired once its last day is over."""
    if consent.status.is_yes and consent.valid_until is not None and today > consent.valid_until:
        return ConsentStatus.EXPIRED
    return consent.status


def has_dates_in_order(consent: Consent, today: date) -> bool:
    """Tell whether the days of a yes are there and follow each other, for three years at most."""
    if not consent.status.is_yes:
        return True
    given, until = consent.given_on, consent.valid_until
    if given is None or until is None or not given <= today:
        return False
    if consent.withdrawn_on is not None and not given <= consent.withdrawn_on <= today:
        return False
    return given <= until and _number(until) <= _number(given) + _THREE_YEARS


def is_in_force(consent: Consent, today: date) -> bool:
    """Tell whether something may rest on it today: a yes that was understood, has not ended and is sound."""
    return (
        status_on(consent, today).is_yes
        and has_dates_in_order(consent, today)
        and consent.explained >= POINTS
        and is_agreed_by_guardian(consent)
    )


def is_agreed_by_guardian(consent: Consent) -> bool:
    """Tell whether a child, and an adult who is not linked to the violence, said yes; true for an adult."""
    return not consent.is_minor or bool(consent.assent and consent.guardian_ok and consent.guardian_is_safe)


def channels_left(consent: Consent) -> frozenset[Channel]:
    """Return where it may be used after all that was taken back; one channel that nobody named is any."""
    if Scope.EVERYTHING in consent.withdrawn:
        return frozenset()
    if Scope.ONE_CHANNEL in consent.withdrawn:
        return consent.channels - (consent.withdrawn_channels or consent.channels)
    return consent.channels


def elements_taken_back(consent: Consent) -> frozenset[Element]:
    """Return what of hers was taken back, for every use and every reader."""
    if Scope.EVERYTHING in consent.withdrawn:
        return frozenset(Element)
    taken = _PICTURES if Scope.PICTURE in consent.withdrawn else frozenset()
    return taken | {Element.OWN_NAME} if Scope.NAME in consent.withdrawn else taken


def _number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day

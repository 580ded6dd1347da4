"""When a parcel is tried again, and whether anything may be sent just now: sums over what it is given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import AppError, Code

FIRST = timedelta(seconds=30)
"""About how long the first wait is; each further one is twice as long."""

LONGEST = timedelta(hours=1)
"""No wait is longer: a bridge of connection that opens for an hour must not be slept through."""

_DOUBLINGS = 16
_FOR_PEOPLE = timedelta(minutes=15)
"""How soon after what only a person can put right: she may have done it in the meantime."""

_AT_LEAST = {
    Code.CAPTIVE_PORTAL: timedelta(minutes=2),
    Code.GATEWAY_FULL: timedelta(minutes=15),
    # What a gateway loses again and again costs whoever pays for the line each time.
    Code.UPLOAD_ELSEWHERE: timedelta(hours=1),
    Code.UPLOAD_GONE: timedelta(hours=1),
    Code.GATEWAY_TAKES_LESS: timedelta(days=1),
    Code.GATEWAY_TOO_NEW: timedelta(days=1),
    Code.GATEWAY_OTHER: _FOR_PEOPLE,
    Code.GATEWAY_REFUSES: _FOR_PEOPLE,
    Code.GATEWAY_UNPROVEN: _FOR_PEOPLE,
    Code.GATEWAY_EXPIRED: _FOR_PEOPLE,
    Code.CLOCK_WRONG: _FOR_PEOPLE,
    Code.PROXY_PASSWORD: _FOR_PEOPLE,
    Code.PROXY_BARS: _FOR_PEOPLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Where the machine stands just now.

    Attributes:
        network: which network it is on; "" when nothing tells.
        network_name: as people call it; may be empty.
        is_on_mains: None when nothing tells.
    """

    network: str = ""
    network_name: str = ""
    is_on_mains: bool | None = None


def next_try(tries: int, now: datetime, chance: float) -> datetime:
    """Return when to try again after `tries` tries in a row that brought nothing.

    `chance` from 0 to 1 spreads it over half of the wait, so that a whole office whose line comes back does
    not knock at the gateway in one moment. Never sooner than half of FIRST, never later than LONGEST.
    """
    doublings = min(max(tries, 1) - 1, _DOUBLINGS)
    whole = min(FIRST * (1 << doublings), LONGEST)
    return now + whole / 2 + (whole / 2) * min(max(chance, 0.0), 1.0)


def next_try_after(error: AppError, tries: int, now: datetime, chance: float) -> datetime:
    """Return when to try again after `error`: later for what will not pass by itself."""
    found = next_try(tries, now, chance)
    return max(found, now + _AT_LEAST.get(error.code, timedelta(0)))


def may_send(when: WhenToSend, where: Surroundings, now: datetime, spent: int) -> Hold | None:
    """Return why nothing may be sent; None if it may.

    `now` is the local time, `spent` the bytes of today. What was asked for and cannot be known holds.
    """
    if when.is_paused:
        return Hold.PAUSED
    if when.is_quiet(now.time().replace(tzinfo=None)):
        return Hold.QUIET
    if when.most_a_day and spent >= when.most_a_day:
        return Hold.ENOUGH_TODAY
    if when.only_on_mains and where.is_on_mains is not True:
        return Hold.ON_BATTERY if where.is_on_mains is False else Hold.POWER_UNKNOWN
    if when.network and where.network != when.network:
        return Hold.OTHER_NETWORK if where.network else Hold.NETWORK_UNKNOWN
    return None

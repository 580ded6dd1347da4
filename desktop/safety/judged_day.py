"""Which day consents are judged by: a clock that was set back makes no consent younger."""

from datetime import date, timedelta

_TRAVEL = timedelta(days=1)
"""Between two places on the same day the calendar may differ by so much."""

_BELIEVED = timedelta(days=5 * 366)
"""A clock once stood further in the future than this by mistake, rather than being that much behind now.

No consent lasts longer than three years: one that ended in between was given after today, and so does not
count anyway.
"""


def judged_day(today: date, latest: date | None) -> date:
    """Return the later of today and the latest day on which something was written here."""
    if latest is None or not today < latest <= today + _BELIEVED:
        return today
    return latest


def is_behind(today: date, latest: date | None) -> bool:
    """Tell whether this computer's clock is behind what was written here, by more than a journey explains."""
    return latest is not None and today + _TRAVEL < latest

"""Choose which moments to keep as time passes: days, then weeks, then months; knows nothing of backups."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime

DAYS = 7
WEEKS = 4
MONTHS = 12


def local_day(moment: datetime) -> date:
    """Return the day that the person's own calendar showed at `moment`."""
    return moment.astimezone().date()


def kept(moments: Sequence[datetime], day_of: Callable[[datetime], date] = local_day) -> frozenset[int]:
    """Return which of `moments`, given in the order of making, stay.

    The one made last of each of the last 7 days, 4 weeks and 12 months in which any was made. Last is what
    was made last, whatever the clock said: what a clock that ran years ahead has dated is not for ever new.
    """
    newest_first = range(len(moments) - 1, -1, -1)
    chosen: set[int] = set()
    for count, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        seen: set[Hashable] = set()
        for at in newest_first:
            name = period(day_of(moments[at]))
            if name not in seen and len(seen) < count:
                seen.add(name)
                chosen.add(at)
    return frozenset(chosen)


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month

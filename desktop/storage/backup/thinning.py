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

    The newest of each of the last 7 days, 4 weeks and 12 months that have any; and always the one that was
    made last, whatever the clock said.
    """
    if not moments:
        return frozenset()
    newest_first = sorted(range(len(moments)), key=lambda at: (moments[at], at), reverse=True)
    chosen = {len(moments) - 1}
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

"""Decide whether a backup is due; pure, so that it can be tried with any clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.domain.backup import Occasion, Schedule
from desktop.storage.backup.thinning import local_day

_AFTER_FAILURE = timedelta(hours=1)
_AFTER_ARRIVAL = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What was done in one place so far.

    Attributes:
        has_changed: whether something in the vault changed since the last verified backup.
    """

    last_tried: datetime | None = None
    last_verified: datetime | None = None
    has_changed: bool = True


def due(
    occasion: Occasion,
    now: datetime,
    history: History,
    schedule: Schedule,
    day_of: Callable[[datetime], date] = local_day,
) -> bool:
    """Tell whether a backup is to be begun in a place that can be reached now.

    Never when nothing changed. On leaving always; while open once in a local day; when a stick arrives at
    once. What failed, or was stopped, is tried again while open after an hour, and on arrival after minutes.
    A clock that was set back makes no backup late: what lies in the future counts as long ago.
    """
    if not history.has_changed:
        return False
    match occasion:
        case Occasion.EXIT:
            return schedule.on_exit
        case Occasion.WHILE_OPEN:
            is_done = history.last_verified is not None and day_of(history.last_verified) == day_of(now)
            return schedule.daily and not is_done and _is_past(history.last_tried, now, _AFTER_FAILURE)
        case Occasion.ARRIVAL:
            return schedule.on_arrival and _is_past(history.last_tried, now, _AFTER_ARRIVAL)


def _is_past(moment: datetime | None, now: datetime, pause: timedelta) -> bool:
    return moment is None or moment > now or now - moment >= pause

"""What time it is, from one place, so that tests can move it."""

import time
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """A source of time."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""

    def today(self) -> date:
        """Return the local calendar day."""

    def monotonic(self) -> float:
        """Return seconds that never go back, from an arbitrary start."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC, cut to whole milliseconds."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def today(self) -> date:
        """Return the local calendar day."""
        return datetime.now().astimezone().date()

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()


def stamp(moment: datetime) -> str:
    """Return `moment` as the store and bundles write it: UTC, milliseconds, "Z" at the end."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """Return the moment that `stamp` wrote. Raises ValueError for anything else."""
    parsed = datetime.fromisoformat(text)
    if parsed.tzinfo is None:
        raise ValueError("a moment needs its offset")
    return parsed.astimezone(UTC)

"""When the outbox may send by itself: what a person chose, and why something waits."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import time
from enum import StrEnum


class Hold(StrEnum):
    """Why nothing is sent just now; the words stand in the ui."""

    PAUSED = "paused"  # somebody said that everything waits
    QUIET = "quiet"  # it is in the hours in which nothing is sent
    OTHER_NETWORK = "other_network"  # this is not the network that was chosen
    NETWORK_UNKNOWN = "network_unknown"  # nothing here tells which network this is
    ENOUGH_TODAY = "enough_today"  # the day's bytes are used up
    ON_BATTERY = "on_battery"
    POWER_UNKNOWN = "power_unknown"  # nothing here tells whether the machine is plugged in


@dataclass(frozen=True, slots=True, kw_only=True)
class WhenToSend:
    """A person's choice. It lies in the vault, for it tells of her days and her places.

    Attributes:
        is_paused: nothing is sent until somebody says so.
        network: the one network to send on, as `sync.surroundings` calls it; empty: any.
        network_name: how that network was called when it was chosen.
        most_a_day: bytes; 0: as many as there are.
        only_on_mains: not from the battery.
        quiet_from, quiet_until: local hours in which nothing is sent, over midnight too; None: no such hours.
    """

    is_paused: bool = False
    network: str = ""
    network_name: str = ""
    most_a_day: int = 0
    only_on_mains: bool = False
    quiet_from: time | None = None
    quiet_until: time | None = None

    def __post_init__(self) -> None:
        if self.most_a_day < 0:
            raise ValueError("fewer bytes than none")
        if (self.quiet_from is None) is not (self.quiet_until is None):
            raise ValueError("quiet hours begin and end")

    @property
    def is_any_time(self) -> bool:
        """Tell whether nothing was chosen: everything is sent as soon as it can be."""
        return self == WhenToSend()

    def is_quiet(self, at: time) -> bool:
        """Tell whether that local hour lies in the quiet ones; where both are the same, every hour does."""
        if self.quiet_from is None or self.quiet_until is None:
            return False
        if self.quiet_from < self.quiet_until:
            return self.quiet_from <= at < self.quiet_until
        return at >= self.quiet_from or at < self.quiet_until

    def written(self) -> str:
        """Return it as text to keep."""
        values = asdict(self)
        for name in ("quiet_from", "quiet_until"):
            found = values[name]
            values[name] = None if found is None else found.isoformat(timespec="minutes")
        return json.dumps(values)

    @classmethod
    def read(cls, text: str) -> WhenToSend:
        """Return what `written` wrote; what it does not name is as it is by itself. Raises ValueError."""
        found = json.loads(text)
        if not isinstance(found, dict):
            raise ValueError("no choice")
        hours = {
            name: time.fromisoformat(str(found[name]))
            for name in ("quiet_from", "quiet_until")
            if found.get(name) is not None
        }
        return cls(
            is_paused=bool(found.get("is_paused", False)),
            network=str(found.get("network", "")),
            network_name=str(found.get("network_name", "")),
            most_a_day=_whole(found.get("most_a_day", 0)),
            only_on_mains=bool(found.get("only_on_mains", False)),
            quiet_from=hours.get("quiet_from"),
            quiet_until=hours.get("quiet_until"),
        )


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError("no number of bytes")
    return value

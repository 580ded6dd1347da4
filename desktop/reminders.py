"""Say what somebody should hear today of backups, the kit and this device; it can be put off for a week."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.clock import Clock, moment, stamp
from desktop.domain.backup import BackupStatus
from desktop.domain.record import RecordState, RecordSummary
from desktop.vault.secret import SlotKind

if TYPE_CHECKING:
    from desktop.backups import Backups
    from desktop.keys import Keys, Notes

PAUSE = timedelta(days=7)
"""So long nothing is said of what was put off."""
OLD_BACKUP = timedelta(days=7)
OLD_TEST = timedelta(days=183)
ENDS_SOON = timedelta(days=60)
"""An office may be a day's journey away, and answers by the next post."""
_DRAFTS_ALONE = timedelta(days=7)
_NAME = "reminders"
_BEGUN = "begun"


class Reminder(StrEnum):
    """What may be worth saying."""

    NO_BACKUP = "no_backup"
    OLD_BACKUP = "old_backup"
    BACKUP_TROUBLE = "backup_trouble"
    NO_KIT = "no_kit"
    OLD_TEST = "old_test"
    DEVICE_ENDS = "device_ends"
    DEVICE_ENDED = "device_ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """How well what is in the vault is kept, as Home shows it.

    Attributes:
        reminders: what to say today, the gravest first.
        status: of the backups.
        backup_age: how many days old the last verified backup is; 0 if there is none.
        has_kit: whether there is a recovery kit.
        kit_tested_at: when the kit was last tested and right; None for never.
        test_age: how many months ago that was, or since the kit was made if it never was tested.
        confirmed_until: when the office's word on this device ends; None: nobody gave one, or without end.
    """

    reminders: tuple[Reminder, ...] = ()
    status: BackupStatus = field(default_factory=BackupStatus)
    backup_age: int = 0
    has_kit: bool = False
    kit_tested_at: datetime | None = None
    test_age: int = 0
    confirmed_until: datetime | None = None


class Reminders:
    """What is said of one open vault; use it from the store lane."""

    def __init__(
        self,
        notes: Notes,
        clock: Clock,
        backups: Backups,
        keys: Keys,
        *,
        confirmed_until: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        """Look at one vault.

        Args:
            notes: the settings inside the encryption, where it stands what was put off.
            clock: the time.
            backups: its backups.
            keys: the ways into it.
            confirmed_until: returns when the office's word on this device ends.
        """
        self._notes, self._clock, self._backups, self._keys = notes, clock, backups, keys
        self._confirmed_until = confirmed_until

    def safety(self, summaries: Sequence[RecordSummary]) -> Safety:
        """Return how well this is kept, and what is to be said today about a vault with these records."""
        now = self._clock.now()
        status = self._backups.status()
        way = self._keys.way(SlotKind.RECOVERY)
        tried = (way.tested_at or way.made_at) if way is not None else None
        has_finished = any(row.state is not RecordState.DRAFT for row in summaries)
        has_old = self._has_written_for_a_week(summaries, now)
        said: list[Reminder] = []
        if status.trouble:
            said.append(Reminder.BACKUP_TROUBLE)
        if status.last_verified is None and not status.trouble and (has_finished or has_old):
            said.append(Reminder.NO_BACKUP)
        is_old = status.last_verified is not None and now - status.last_verified > OLD_BACKUP
        if is_old and not status.is_current and not status.trouble:
            said.append(Reminder.OLD_BACKUP)
        if way is None and has_finished:
            said.append(Reminder.NO_KIT)
        if tried is not None and now - tried > OLD_TEST:
            said.append(Reminder.OLD_TEST)
        until = self._confirmed_until()
        if until is not None and now >= until - ENDS_SOON:
            said.append(Reminder.DEVICE_ENDS if now < until else Reminder.DEVICE_ENDED)
        return Safety(
            reminders=tuple(one for one in said if not self._is_put_off(one, now)),
            status=status,
            backup_age=max(0, (now - status.last_verified).days) if status.last_verified else 0,
            has_kit=way is not None,
            kit_tested_at=way.tested_at if way is not None else None,
            test_age=max(0, (now - tried).days // 30) if tried is not None else 0,
            confirmed_until=until,
        )

    def put_off(self, reminder: Reminder) -> None:
        """Say this no more for a week."""
        kept = {**self._read(), reminder.value: stamp(self._clock.now())}
        self._notes.put(_NAME, json.dumps(kept))

    def _has_written_for_a_week(self, summaries: Sequence[RecordSummary], now: datetime) -> bool:
        """Tell whether there are drafts since a week, though each may have changed today."""
        if not summaries:
            return False
        kept = self._read()
        if _BEGUN not in kept:
            self._notes.put(_NAME, json.dumps({**kept, _BEGUN: stamp(now)}))
        oldest = min(row.changed_at for row in summaries)
        with suppress(KeyError, ValueError):
            oldest = min(oldest, moment(kept[_BEGUN]))
        return now - oldest >= _DRAFTS_ALONE

    def _is_put_off(self, reminder: Reminder, now: datetime) -> bool:
        try:
            since = moment(self._read()[reminder.value])
        except (KeyError, ValueError):
            return False
        return since <= now < since + PAUSE  # a clock that was set back silences nothing

    def _read(self) -> dict[str, str]:
        try:
            found = json.loads(self._notes.get(_NAME) or "{}")
        except ValueError:
            return {}
        return {str(name): str(when) for name, when in found.items()} if isinstance(found, dict) else {}

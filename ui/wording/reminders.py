"""What Home says of backups, the recovery kit and the office's word on this device."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.wording.backups import BackupWords
from ui.wording.wording import Wording

if TYPE_CHECKING:
    from desktop.reminders import Reminder, Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One reminder as a card shows it, and the section of the Safety page that it leads to."""

    name: str
    icon: str
    text: str
    soft: str = ""
    action: str
    section: str


class ReminderWords(QObject):
    """Turns reminders into translated words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups, self._wording = BackupWords(self), Wording(self)

    def card(self, reminder: Reminder, safety: Safety) -> Said:
        """Return what a reminder says."""
        return {
            "no_backup": self._no_backup,
            "old_backup": self._old_backup,
            "backup_trouble": self._trouble,
            "no_kit": self._no_kit,
            "old_test": self._old_test,
            "device_ends": self._device_ends,
            "device_ended": self._device_ended,
        }[reminder.value](safety)

    def last(self, safety: Safety) -> str:
        """Return the quiet line: when the last good backup was made, and when the kit was tested."""
        if safety.status.last_verified is None:
            backup = self.tr("No backup yet.")
        else:
            backup = self.tr("Last backup: {moment}, verified.").format(
                moment=self._backups.when(safety.status.last_verified)
            )
        if not safety.has_kit:
            kit = self.tr("No recovery kit yet.")
        elif safety.kit_tested_at is None:
            kit = self.tr("Recovery kit: never tested.")
        else:
            kit = self.tr("Recovery kit: tested {day}.").format(day=self._wording.day(safety.kit_tested_at))
        return f"{backup} {kit}"

    def _no_backup(self, safety: Safety) -> Said:
        has_place = bool(safety.status.places)
        return Said(
            name="noBackup",
            icon="history",
            text=self.tr("No backup yet."),
            soft=self.tr("If this computer is lost or breaks, what you wrote is lost with it."),
            action=self.tr("Back up now") if has_place else self.tr("Choose a place"),
            section="backups",
        )

    def _old_backup(self, safety: Safety) -> Said:
        return Said(
            name="oldBackup",
            icon="history",
            text=self.tr("Backup is %n day(s) old.", "", safety.backup_age),
            soft=self.tr("What changed since is on this computer only."),
            action=self.tr("Back up now"),
            section="backups",
        )

    def _trouble(self, safety: Safety) -> Said:
        return Said(
            name="backupTrouble",
            icon="warning",
            text=self._backups.trouble(safety.status.trouble, safety.status.trouble_folder),
            action=self.tr("Show it"),
            section="backups",
        )

    def _no_kit(self, _safety: Safety) -> Said:
        return Said(
            name="noKit",
            icon="key",
            text=self.tr("If the passphrase is lost, nobody can open your records."),
            soft=self.tr("A recovery kit is one sheet of paper that can."),
            action=self.tr("Make a recovery kit"),
            section="keys",
        )

    def _old_test(self, safety: Safety) -> Said:
        if safety.kit_tested_at is None:
            text = self.tr("Your kit was made %n month(s) ago and never tested.", "", safety.test_age)
        else:
            text = self.tr("Your kit was last tested %n month(s) ago.", "", safety.test_age)
        return Said(
            name="oldTest",
            icon="key",
            text=text,
            soft=self.tr("Type its words once to be sure that they open your records."),
            action=self.tr("Test it"),
            section="keys",
        )

    def _device_ends(self, safety: Safety) -> Said:
        return self._device(
            self.tr("Your office's confirmation of this device ends on {day}. Ask for a new one."), safety
        )

    def _device_ended(self, safety: Safety) -> Said:
        return self._device(
            self.tr("Your office's confirmation of this device ended on {day}. Ask for a new one."), safety
        )

    def _device(self, words: str, safety: Safety) -> Said:
        return Said(
            name="deviceEnds",
            icon="key",
            text=words.format(
                day=self._wording.day(safety.confirmed_until) if safety.confirmed_until else ""
            ),
            soft=self.tr("Without it, others can no longer tell that what you send comes from you."),
            action=self.tr("Show this device"),
            section="device",
        )

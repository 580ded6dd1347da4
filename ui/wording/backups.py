"""Backups as words for people: when the last one was made, what a check found, what went wrong."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from desktop.domain.backup import BackupStatus, Checked, Place, Snapshot
from desktop.errors import Code, MachineError
from ui.wording.wording import Wording

_DAYS_IN_WORDS = 30


class BackupWords(QObject):
    """Turns what is known of backups into translated words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def when(self, moment: datetime) -> str:
        """Return a moment as one says it: "today 14:03", "yesterday 14:03", or the day."""
        time = self._wording.time(moment)
        days = _days_since(moment)
        if days == 0:
            return self.tr("today {time}").format(time=time)
        if days == 1:
            return self.tr("yesterday {time}").format(time=time)
        return self._wording.day(moment)

    def short(self, status: BackupStatus) -> str:
        """Return what the status line says of the last backup; nothing where no place was ever chosen."""
        if status.last_verified is None:
            return self.tr("no backup yet") if status.places else ""
        days = _days_since(status.last_verified)
        if days == 0:
            return self.tr("backup today")
        if days == 1:
            return self.tr("backup yesterday")
        if 0 < days <= _DAYS_IN_WORDS:
            return self.tr("backup %n day(s) ago", "", days)
        return self.tr("backup {day}").format(day=self._wording.day(status.last_verified))

    def last(self, place: Place) -> str:
        """Return when the last good backup in a place was made, and whether it holds everything."""
        if place.last_verified is None:
            return self.tr("No backup there yet.")
        when = self.when(place.last_verified)
        if place.is_current:
            return self.tr("Last backup: {moment}, read back and whole. Everything is in it.").format(
                moment=when
            )
        return self.tr("Last backup: {moment}, read back and whole. Something has changed since.").format(
            moment=when
        )

    def trouble(self, code: str, folder: str) -> str:
        """Return what went wrong in a place the last time, and what to do."""
        if code == Code.BACKUP_DAMAGED:
            return self.tr(
                "A part of the backup in {folder} is damaged. Your vault is not touched by that. Back up "
                "again: what is damaged is written anew."
            ).format(folder=folder)
        return self._wording.error(MachineError(Code(code), folder=folder, name=folder))

    def snapshot(self, snapshot: Snapshot) -> str:
        """Return one moment that a backup holds."""
        return self.tr("{moment}: {size}, {files}").format(
            moment=self.tr("{day}, {time}").format(
                day=self._wording.day(snapshot.made_at), time=self._wording.time(snapshot.made_at)
            ),
            size=self._wording.size(snapshot.size),
            files=self.tr("%n file(s)", "", snapshot.file_count),
        )

    def checked(self, found: Checked) -> str:
        """Return what rehearsing a restore found."""
        files = self.tr("%n file(s) of the newest were opened to their end.", "", found.files)
        if found.is_whole:
            whole = self.tr("Good: its %n backup(s) can all be restored.", "", len(found.whole))
            return f"{whole} {files}"
        said = [self.tr("%n backup(s) can be restored whole.", "", len(found.whole))]
        if found.partly:
            said.append(self.tr("%n can be restored without some of the files.", "", len(found.partly)))
        if found.broken:
            said.append(self.tr("%n cannot be restored.", "", len(found.broken)))
        said.append(self.tr("Your vault is not touched. Back up again: what is damaged is written anew."))
        return " ".join(said)


def _days_since(moment: datetime) -> int:
    """Return how many local days ago a moment was; negative for one that is still to come."""
    return (datetime.now(UTC).astimezone().date() - moment.astimezone().date()).days

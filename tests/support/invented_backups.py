"""Invented backups of an invented vault: two places, one of them in trouble; a written fake."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop.domain.backup import BackupStatus, Checked, Made, Place, Schedule, Snapshot
from desktop.errors import Code
from desktop.progress import CancelToken, Progress, silent
from tests.support.invented_records import NOW

STICK = Place(
    place_id="stick",
    folder=Path("/media/zohra/BLUE STICK/Backups of the records of the Herat office"),
    volume="uuid:5F3A-11C2",
    last_tried=NOW - timedelta(days=1),
    last_verified=NOW - timedelta(days=1),
    last_checked=NOW - timedelta(days=20),
    is_current=True,
)
DISK = Place(
    place_id="disk",
    folder=Path("/mnt/second disk/Backups"),
    last_tried=NOW - timedelta(days=1),
    last_verified=NOW - timedelta(days=9),
    trouble=Code.BACKUP_NO_ROOM.value,
)


class InventedBackups:
    """Answers like `desktop.backups.Backups`, from memory."""

    def __init__(self, *places: Place) -> None:
        self.kept = list(places)
        self.when = Schedule()

    def schedule(self) -> Schedule:
        return self.when

    def set_schedule(self, schedule: Schedule) -> None:
        self.when = schedule

    def places(self) -> tuple[Place, ...]:
        return tuple(self.kept)

    def status(self) -> BackupStatus:
        done = [one.last_verified for one in self.kept if one.last_verified is not None]
        troubled = next((one for one in self.kept if one.trouble), None)
        return BackupStatus(
            places=self.places(),
            last_verified=max(done, default=None),
            is_current=any(one.is_current for one in self.kept),
            trouble=troubled.trouble if troubled else "",
            trouble_folder=str(troubled.folder) if troubled else "",
        )

    def add_place(self, folder: Path, volume: str = "") -> Place:
        self.kept.append(Place(place_id=str(len(self.kept)), folder=folder, volume=volume))
        return self.kept[-1]

    def remove_place(self, place_id: str) -> None:
        self.kept = [one for one in self.kept if one.place_id != place_id]

    def snapshots(self, place_id: str) -> tuple[Snapshot, ...]:
        return tuple(
            Snapshot(
                snapshot_id=str(day),
                made_at=NOW - timedelta(days=day),
                size=148_000_000 - day * 900_000,
                file_count=96 - day,
            )
            for day in (1, 2, 3, 9, 40)
        )

    def make(self, place_id: str, *, progress: Progress = silent, cancel: CancelToken | None = None) -> Made:
        progress(42, 100)
        while cancel is not None and not cancel.wait(0.01):
            """Last until somebody has seen it."""
        if cancel is not None:
            cancel.check()
        return Made(snapshot=self.snapshots(place_id)[0], written=1, new_files=0)

    def check(
        self, place_id: str, *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Checked:
        found = self.snapshots(place_id)
        return Checked(whole=found[:3], partly=found[3:4], broken=found[4:], files=95)


def older(place: Place) -> Place:
    """Return a place whose backup is nine days old, and nothing wrong."""
    return replace(place, last_verified=NOW - timedelta(days=9), is_current=False, trouble="")

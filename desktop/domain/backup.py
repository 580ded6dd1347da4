"""What people are told of backups: where they lie, when they are made, and what each one holds."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Occasion(StrEnum):
    """What may be a reason to make a backup."""

    EXIT = "exit"
    WHILE_OPEN = "while_open"
    ARRIVAL = "arrival"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When backups are made without being asked for.

    Attributes:
        on_exit: when the app is closed and something changed.
        daily: while the app is open, once a day.
        on_arrival: when a chosen place comes within reach, as a stick does.
    """

    on_exit: bool = True
    daily: bool = True
    on_arrival: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder chosen for backups, on a volume that may come and go.

    Attributes:
        volume: what the system calls the volume, so that another stick at the same path is not taken for it;
            empty when the folder alone says enough.
        last_tried: when a backup was last begun there.
        last_verified: when a backup there was last read back and found whole.
        last_checked: when a restore from there was last rehearsed.
        trouble: the code of what went wrong the last time; empty when nothing did.
        is_current: whether nothing changed in the vault since the last verified backup there.
    """

    place_id: str
    folder: Path
    volume: str = ""
    last_tried: datetime | None = None
    last_verified: datetime | None = None
    last_checked: datetime | None = None
    trouble: str = ""
    is_current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The vault as it was at one moment, as a backup file holds it."""

    snapshot_id: str
    made_at: datetime
    size: int
    file_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What making a backup did.

    Attributes:
        written: how many bytes of the vault were not in the file before.
        new_files: how many attachments and small pictures were not in it before.
        missing: how many attachments could not be taken along, because the vault has lost them.
        dropped: how many older snapshots were let go.
        set_aside: the name a damaged older file was given; empty when there was none.
    """

    snapshot: Snapshot
    written: int
    new_files: int
    missing: int = 0
    dropped: int = 0
    set_aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a rehearsed restore found.

    Attributes:
        whole: the snapshots that could be restored as they were made, newest first.
        partly: those whose texts are whole and some of whose attachments are not.
        broken: those that cannot be restored.
        files: how many attachments of the newest snapshot were opened.
    """

    whole: tuple[Snapshot, ...]
    partly: tuple[Snapshot, ...] = ()
    broken: tuple[Snapshot, ...] = ()
    files: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether nothing at all was found wrong."""
        return bool(self.whole) and not self.partly and not self.broken


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFile:
    """What a backup file says of itself before anything is restored from it.

    Attributes:
        snapshots: what can be chosen, newest first.
        broken: how many more there are that cannot be read.
    """

    path: Path
    vault_id: str
    snapshots: tuple[Snapshot, ...]
    broken: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What restoring did.

    Attributes:
        lost: how many attachments were damaged in the backup and are not there now.
        set_aside: where the vault lies that was there before; None when there was none.
    """

    snapshot: Snapshot
    home: Path
    lost: int = 0
    set_aside: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupStatus:
    """What Home and the status line say.

    Attributes:
        last_verified: the latest backup, in any place, that was read back and found whole.
        is_current: whether that one holds everything there is now.
        trouble: the code of the newest failure that no later backup has made good; empty when there is none.
        trouble_folder: where that was.
    """

    places: tuple[Place, ...] = field(default_factory=tuple)
    last_verified: datetime | None = None
    is_current: bool = False
    trouble: str = ""
    trouble_folder: str = ""

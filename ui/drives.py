"""The sticks and disks that are plugged in now, with what a copy needs to know of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QStorageInfo

from ui.volumes import is_home

_ROOTS = {"linux": ("/media", "/run/media", "/mnt"), "darwin": ("/Volumes",)}
"""Below which folders a system shows what is plugged in; elsewhere every other volume counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drive:
    """One stick or disk, or a folder on it.

    Attributes:
        name: as the system shows it; may be empty.
        free: bytes.
        file_system: what the system calls its kind ("vfat", "exfat", "NTFS" ...); may be empty.
    """

    folder: Path
    name: str
    free: int
    file_system: str = ""
    is_read_only: bool = False


Drives = Callable[[], tuple[Drive, ...]]


def plugged_in() -> tuple[Drive, ...]:
    """Return what is plugged in, by name. It may wait for a disk: not for the thread that draws."""
    found = [_drive(info) for info in QStorageInfo.mountedVolumes() if _is_stick(info)]
    return tuple(sorted(found, key=lambda drive: (drive.name.casefold(), str(drive.folder))))


def drive_of(folder: Path) -> Drive:
    """Return what is known of the drive under a folder, wherever it lies. It may wait for a disk."""
    info = QStorageInfo(str(folder))
    drive = _drive(info)
    return Drive(
        folder=folder,
        name=folder.name or drive.name,
        free=drive.free,
        file_system=drive.file_system,
        is_read_only=drive.is_read_only,
    )


def _drive(info: QStorageInfo) -> Drive:
    root = Path(info.rootPath())
    return Drive(
        folder=root,
        name=info.displayName() if info.displayName() != info.rootPath() else root.name,
        free=max(0, info.bytesAvailable()),
        file_system=bytes(info.fileSystemType().data()).decode(errors="replace"),
        is_read_only=info.isReadOnly(),
    )


def _is_stick(info: QStorageInfo) -> bool:
    """Tell whether a volume is one that people plug in, not a part of the system."""
    if not (info.isValid() and info.isReady()) or is_home(info) or info.bytesTotal() <= 0:
        return False
    roots = _ROOTS.get(sys.platform)
    return roots is None or any(PurePosixPath(info.rootPath()).is_relative_to(root) for root in roots)

"""Know the databases that are kept beside the one in use: from before a migration, and damaged ones.

They hold what has been deleted since, so emptying the bin and erasing the vault ask here.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.leftover import Leftover, Why
from desktop.errors import machine_error
from desktop.paths import sync_folder

__all__ = ["Leftover", "Why", "aside_of", "forget_old", "free_stamp", "leftovers", "remove"]

KEPT = timedelta(days=30)
_NAME = re.compile(r"records-(?:before-(?P<layout>\w+)|damaged-(?P<at>\d{8}T\d{6}Z)(?:-\d+)?)\.db")
_HALF_MADE = ("records.db.part", "records-before-*.part", "records.look")
_SIDES = ("", "-wal", "-shm", "-journal")


def leftovers(home: Path) -> tuple[Leftover, ...]:
    """Return what is kept in the vault's folder, oldest first. Raises MachineError."""
    found: list[Leftover] = []
    try:
        for path in home.glob("records-*.db"):
            match = _NAME.fullmatch(path.name)
            if match is None:
                continue
            at = match["at"]
            made_at = (
                datetime.strptime(at, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                if at
                else datetime.fromtimestamp(path.stat().st_mtime, UTC)
            )
            size = sum(side.stat().st_size for side in _sides(path) if side.is_file())
            why = Why.DAMAGED if at else Why.BEFORE_MIGRATION
            found.append(Leftover(path=path, why=why, made_at=made_at, size=size))
    except OSError as error:
        raise machine_error(error, str(home)) from error
    except ValueError:  # a name like ours with an impossible date: not one of ours
        pass
    return tuple(sorted(found, key=lambda one: (one.made_at, one.path.name)))


def remove(home: Path, *, why: Why | None = None, before: datetime | None = None) -> int:
    """Remove what is kept: all of it, or only of one kind, or only what is older; return how many.

    What was half-written goes too. Raises MachineError.
    """
    chosen = [
        one
        for one in leftovers(home)
        if (why is None or one.why is why) and (before is None or one.made_at < before)
    ]
    try:
        for one in chosen:
            for side in _sides(one.path):
                _take_away(side)
        for name in _HALF_MADE:
            for path in home.glob(f"{name}*"):
                _take_away(path)
        if chosen:
            sync_folder(home)
    except OSError as error:
        raise machine_error(error, str(home)) from error
    return len(chosen)


def forget_old(home: Path, now: datetime) -> int:
    """Remove copies from before a migration that are older than 30 days, and what is half-written."""
    return remove(home, why=Why.BEFORE_MIGRATION, before=now - KEPT)


def free_stamp(home: Path, now: datetime) -> str:
    """Return the part of a name that says since when a damaged database is kept, and that is not taken."""
    stem = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    return next(name for name in names if not os.path.lexists(aside_of(home, name)))


def aside_of(home: Path, stamped: str) -> Path:
    """Return where a damaged database is kept."""
    return home / f"records-damaged-{stamped}.db"


def _sides(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + side) for side in _SIDES)


def _take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
        return
    with contextlib.suppress(FileNotFoundError):
        path.unlink()

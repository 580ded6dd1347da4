"""Make a snapshot of an open vault in its backup file: only what the file does not hold yet is written."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.clock import stamp
from desktop.domain.ids import new_uuid
from desktop.errors import Code, MachineError
from desktop.progress import CancelToken, Progress
from desktop.storage.backup import layout, shelf
from desktop.storage.backup.container import Container, place_error
from desktop.storage.backup.intake import Intake
from desktop.storage.backup.letting_go import let_go
from desktop.storage.backup.rows import SnapshotRow, absent_pieces, packed, piece_digests, snapshot_rows
from desktop.storage.backup.source import Source
from desktop.storage.backup.still import Still, hold_still, named_files
from desktop.storage.engine import explain
from desktop.vault.ground import file_system

_SLACK = 4 << 20
_MOUNTS = Path("/proc/self/mountinfo")
_TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A snapshot that stands in the file and still has to be read back.

    Attributes:
        new_files: the numbers of the files that came in with it.
        written: bytes that were not in the file before.
        missing: how many files the vault names and has lost.
    """

    row: SnapshotRow
    new_files: frozenset[int]
    written: int
    missing: int


def take_snapshot(
    container: Container,
    source: Source,
    now: datetime,
    progress: Progress,
    cancel: CancelToken | None,
) -> Taken:
    """Write what is new, then in one step the snapshot that names it all.

    Stopped at any moment, the file holds its earlier snapshots, and what came in need not come in again.
    Raises MachineError, (BACKUP_NO_ROOM, needed=) before anything is written, and Cancelled.
    """
    intake = Intake(container, source, source.sealing.mark)
    rows, _ = snapshot_rows(container)
    named = _named(source)
    intake.forget(let_go(container, (), named))  # what an attempt that was stopped had brought in
    lacking = {
        file_id: size for file_id, size in source.present(named).items() if intake.lacks(file_id, size)
    }
    database_size = source.paths.records_db.stat().st_size
    fresh = database_size if not rows else database_size // 8  # most of a database is as it was yesterday
    wanted = sum(lacking.values()) + fresh
    _ask_for_room(container, wanted)
    expected = container.path.stat().st_size + wanted - container.free()
    if expected >= layout.FAT_LIMIT and is_fat(container.path.parent):
        raise MachineError(Code.BACKUP_TOO_LARGE, folder=str(container.path.parent))
    total, done = sum(lacking.values()) + database_size, 0

    def told(size: int) -> None:
        nonlocal done
        done += size
        progress(min(done, total), total)

    with _limit_told(container, expected):
        return _taken(container, intake, source, now, (rows, lacking), told, cancel)


def _taken(
    container: Container,
    intake: Intake,
    source: Source,
    now: datetime,
    found: tuple[list[SnapshotRow], Iterable[str]],
    told: Callable[[int], object],
    cancel: CancelToken | None,
) -> Taken:
    """Bring in what lacks, then the database as it is at one moment with whatever it names."""
    rows, lacking = found
    intake.take(lacking, told, cancel)
    for attempt in count(1):
        keys = source.keys()
        with hold_still(source.database) as still:
            # What the copy names and was added since then; only then what it names and is gone again.
            unseen = [file_id for file_id in still.file_ids if intake.number(file_id) is None]
            intake.take(source.present(unseen), told, cancel)
            lost = {file_id for file_id in still.file_ids if intake.number(file_id) is None}
            # Removed after the copy was taken, it is no loss: then a newer copy does not name it.
            if (lost - _named(source) or keys != source.keys()) and attempt < _TRIES:
                continue
            row, size = _write(container, intake, still, (source, keys, now), rows, told, cancel)
        return Taken(
            row=row, new_files=frozenset(intake.added), written=intake.written + size, missing=len(lost)
        )
    raise AssertionError


def _write(
    container: Container,
    intake: Intake,
    still: Still,
    made_from: tuple[Source, bytes, datetime],
    rows: list[SnapshotRow],
    told: Callable[[int], object],
    cancel: CancelToken | None,
) -> tuple[SnapshotRow, int]:
    """Write the pieces that changed and the snapshot, all in one step; return it and how much was new."""
    source, keys, now = made_from
    digests = piece_digests(container)
    numbers = {digest: part for part, digest in digests.items()}
    worn = absent_pieces(container)  # written again under their numbers, they mend the earlier snapshots too
    pieces: list[int] = []
    used: set[int] = set()
    files = sorted(number for file_id in still.file_ids if (number := intake.number(file_id)) is not None)
    written = 0
    with container.transaction() as connection:
        following = shelf.next_part(container)
        for block in still.blocks(layout.PART):
            if cancel is not None:
                cancel.check()
            new: list[tuple[int, bytes]] = []
            for at in range(0, len(block), layout.PIECE):
                piece = block[at : at + layout.PIECE]
                digest = shelf.digest(piece)
                part = numbers.get(digest)
                if part is None or part in used:
                    part, following = following, following + 1
                    new.append((part, piece))
                    numbers[digest], digests[part] = part, digest
                    written += len(piece)
                elif part in worn:
                    new.append((part, piece))
                    written += len(piece)
                pieces.append(part)
                used.add(part)
            connection.executemany("INSERT OR REPLACE INTO parts VALUES (?, ?)", new)
            connection.executemany(
                "INSERT OR REPLACE INTO pieces VALUES (?, ?)", [(part, digests[part]) for part, _ in new]
            )
            told(len(block))
        row = SnapshotRow(
            number=max((row.number for row in rows), default=0) + 1,
            snapshot_id=new_uuid(),
            made_at=now,
            is_verified=False,
            line=source.line,
            mark=source.sealing.mark,
            seal=b"",
            keys=keys,
            database_size=still.size,
            size=still.size + sum(intake.rows[number].size for number in files),
            pieces=pieces,
            files=files,
        )
        row = replace(row, seal=source.sealing.seal(container.vault_id, row, digests, intake.rows))
        _insert(container, row)
    return row, written


def _insert(container: Container, row: SnapshotRow) -> None:
    container.connection.execute(
        "INSERT INTO snapshots VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.number,
            row.snapshot_id,
            stamp(row.made_at),
            int(row.is_verified),
            row.line,
            row.mark,
            row.seal,
            row.keys,
            row.database_size,
            row.size,
            packed(row.pieces),
            packed(row.files),
        ),
    )


def _named(source: Source) -> frozenset[str]:
    """Return the names of the sealed files that the vault knows at this moment. Raises MachineError."""
    with source.database.private() as connection:
        try:
            return named_files(connection)
        except dbapi2.Error as error:
            raise explain(error, source.database.path) from error


@contextmanager
def _limit_told(container: Container, expected: int) -> Iterator[None]:
    """Tell of a file system that takes no file that large; SQLite calls it a bad disk."""
    try:
        yield
    except MachineError as error:
        folder = container.path.parent
        is_it = error.code in (Code.BACKUP_PLACE_GONE, Code.BACKUP_NO_ROOM)
        with suppress(OSError):
            has_room = shutil.disk_usage(folder).free > _SLACK
            if is_it and has_room and expected >= layout.FAT_LIMIT:
                raise MachineError(Code.BACKUP_TOO_LARGE, folder=str(folder)) from error
        raise


def is_fat(folder: Path) -> bool:
    """Tell whether a folder is known to lie on FAT32; only Linux is asked, elsewhere writing tells."""
    try:
        return file_system(folder.resolve(), _MOUNTS.read_text(encoding="utf-8")) in ("vfat", "msdos")
    except (OSError, ValueError):
        return False


def _ask_for_room(container: Container, wanted: int) -> None:
    """Raise MachineError(BACKUP_NO_ROOM, needed=) if what is to be written cannot fit."""
    try:
        there = shutil.disk_usage(container.path.parent).free
    except OSError as error:
        raise place_error(error, container.path) from error
    needed = wanted + wanted // 64 + _SLACK - there - container.free()
    if needed > 0:
        folder = str(container.path.parent)
        raise MachineError(Code.BACKUP_NO_ROOM, folder=folder, needed=needed)

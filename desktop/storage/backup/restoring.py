"""Bring a snapshot out of its file into a vault's folder: all of it or nothing, and nothing anywhere else.

First everything is laid out in `vault.restoring/` inside the folder; a small note then says that it is whole,
and from there on it is only moved to its place, which the next start finishes if the power goes meanwhile.
What was in the folder before is moved into a folder of its own there, whole, and never removed.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop.domain.backup import Restored
from desktop.domain.ids import new_uuid
from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import Paths, private_folder, sync_folder
from desktop.progress import CancelToken, Progress
from desktop.storage.backup import line, shelf
from desktop.storage.backup.container import Container
from desktop.storage.backup.reading_back import rebuild
from desktop.storage.backup.rows import FileRow, SnapshotRow, Unsound, file_rows, piece_digests, snapshot_rows
from desktop.storage.backup.syncing import Syncing
from desktop.vault import atomic
from desktop.vault.ground import OURS
from desktop.vault.presence import exists

STAGE = "vault.restoring"
_READY = "ready.json"
_KEYS = "vault.json"
_ASIDE = "vault.before-"
_STAY = {STAGE, "logs", "settings.json", "vault.lock", "vault.holder", "vault.tries"}
"""What belongs to the program and not to one vault, and stays; a due wait cannot be restored away."""


def restore(
    container: Container,
    snapshot_id: str,
    paths: Paths,
    now: datetime,
    *,
    replace: bool,
    progress: Progress,
    cancel: CancelToken | None,
) -> Restored:
    """Restore one snapshot; the caller holds the vault's folder.

    Raises FixableError(VAULT_EXISTS) unless `replace` lets the vault there be set aside; MachineError
    (BACKUP_DAMAGED) when the snapshot's database cannot be brought back whole, (DISK_FULL, needed=) before
    anything is written; and Cancelled. The folder is as it was then.
    """
    if exists(paths) and not replace:
        raise FixableError(Code.VAULT_EXISTS, folder=str(paths.home))
    rows, _ = snapshot_rows(container)
    row = next((row for row in rows if row.snapshot_id == snapshot_id), None)
    if row is None:
        raise container.damaged()
    files = _files(container, row)
    total = row.database_size + sum(file.size for file in files)
    if total > container.path.stat().st_size:  # nothing in it comes twice: it promises more than it can hold
        raise container.damaged()
    _ask_for_room(paths, total)
    stage = paths.home / STAGE
    _clear(stage)
    try:
        lost = _lay_out(container, row, files, stage, _Told(progress, total), cancel)
        sync_folder(paths.home)  # a stage without a name of its own would go, and all in it
        # Also what is left of another vault: its log beside our database would be played into it.
        aside = _aside_name(paths, now) if any(_old(paths)) else ""
        atomic.write(stage / _READY, json.dumps({"aside": aside}).encode())
    except OSError as error:
        _clear(stage)
        raise machine_error(error, str(paths.home)) from error
    except BaseException:
        _clear(stage)
        raise
    settle(paths)
    return Restored(
        snapshot=row.told(),
        home=paths.home,
        lost=lost + len(row.files) - len(files),
        set_aside=paths.home / aside if aside else None,
    )


def settle(paths: Paths) -> None:
    """Finish or clear away a restoring that was cut short. Doing it twice changes nothing.

    The caller holds the vault's folder. Raises MachineError; the next time goes on from there.
    """
    stage = paths.home / STAGE
    if not os.path.lexists(stage):
        return
    try:
        aside = _ready(stage)
        if aside is None:
            _clear(stage)
            return
        _move_in(paths, stage, aside)
        _clear(stage)
        sync_folder(paths.home)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def _move_in(paths: Paths, stage: Path, aside: str) -> None:
    """Put the old vault aside and the new one in its place, in steps that may each be the last for a while.

    There is a vault.json at every moment, so that nobody is offered a new vault over a half-moved one.
    """
    home = paths.home
    new = {entry.name for entry in stage.iterdir()} - {_READY}
    if aside:
        old = home / aside
        old.mkdir(mode=0o700, exist_ok=True)
        sync_folder(home)  # what is moved into a folder is lost if the folder's own name is
        done = old / "complete"
        if not done.exists():
            if (home / _KEYS).is_file() and not (old / _KEYS).exists():
                atomic.write(old / _KEYS, (home / _KEYS).read_bytes())
            for entry in sorted(_old(paths)):
                if entry.name != _KEYS:
                    entry.replace(old / entry.name)
            sync_folder(old)
            atomic.write(done, b"")
    sync_folder(home)
    for name in sorted(new, key=lambda name: name != _KEYS):  # vault.json first
        (stage / name).replace(home / name)
        sync_folder(home)


def _old(paths: Paths) -> Iterator[Path]:
    """Yield what there is of another vault; what is not ours by its name stays where it is."""
    for entry in paths.home.iterdir():
        if entry.name.startswith(OURS) and entry.name not in _STAY and not entry.name.startswith(_ASIDE):
            yield entry


def _lay_out(
    container: Container,
    row: SnapshotRow,
    files: list[FileRow],
    stage: Path,
    told: Callable[[int], object],
    cancel: CancelToken | None,
) -> int:
    """Write everything into the stage, durably; return how many files are damaged in the container."""
    stage.mkdir(mode=0o700)
    with Syncing() as syncing:
        _write(stage / _KEYS, [row.keys], syncing)
        _write(stage / line.NAME, [new_uuid().encode() + b"\n"], syncing)
    if rebuild(container, row, piece_digests(container), stage / "records.db", told, cancel):
        raise container.damaged()
    _sync(stage / "records.db")
    (stage / "files").mkdir(mode=0o700)
    lost = 0
    with Syncing() as syncing:
        for file in files:
            folder = stage / "files" / file.file_id[:2]
            folder.mkdir(mode=0o700, exist_ok=True)
            target = folder / f"{file.file_id}.age"
            try:
                with closing(_watched(container, file, told, cancel)) as chunks:
                    _write(target, chunks, syncing)
            except Unsound:
                target.unlink()
                lost += 1
            except MachineError as error:
                if error.code is not container.damaged().code:
                    raise
                target.unlink()
                lost += 1
    for folder in sorted((stage / "files").iterdir()):
        sync_folder(folder)
    sync_folder(stage / "files")
    sync_folder(stage)
    return lost


def _watched(
    container: Container, file: FileRow, told: Callable[[int], object], cancel: CancelToken | None
) -> Generator[bytes, None, None]:
    with closing(shelf.take_file(container, file)) as parts:
        for content in parts:
            if cancel is not None:
                cancel.check()
            yield content
            told(len(content))


def _files(container: Container, row: SnapshotRow) -> list[FileRow]:
    """Return the files of a snapshot that can be looked for; each name once, in the order of their parts."""
    known, _ = file_rows(container)
    files = [known[number] for number in row.files if number in known]
    names = {file.file_id for file in files}
    if len(names) != len(files):
        raise container.damaged()
    return sorted(files, key=lambda file: file.first)


class _Told:
    """Counts bytes up to a total."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def __call__(self, size: int) -> None:
        self._done += size
        self._progress(min(self._done, self._total), self._total)


def _ask_for_room(paths: Paths, total: int) -> None:
    private_folder(paths.home)
    try:
        needed = total + total // 64 + (4 << 20) - shutil.disk_usage(paths.home).free
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    if needed > 0:
        raise MachineError(Code.DISK_FULL, needed=needed)


def _aside_name(paths: Paths, now: datetime) -> str:
    """Return a name for what was there before; one that nothing has yet."""
    day = now.astimezone().date().isoformat()
    for number in range(1, 1000):
        name = f"{_ASIDE}{day}" if number == 1 else f"{_ASIDE}{day}-{number}"
        if not os.path.lexists(paths.home / name):
            return name
    raise MachineError(Code.FILE_UNREADABLE, name=str(paths.home))


def _ready(stage: Path) -> str | None:
    """Return the name for what was there before, "" if there was nothing; None if the stage is not whole."""
    if stage.is_symlink() or not stage.is_dir():
        return None
    try:
        found = json.loads((stage / _READY).read_bytes())["aside"]
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    is_name = isinstance(found, str) and (not found or found.startswith(_ASIDE)) and "/" not in found
    return found if is_name and "\\" not in found else None


def _clear(stage: Path) -> None:
    with suppress(OSError):
        if stage.is_symlink() or stage.is_file():
            stage.unlink()
        else:
            # The note first: half of a stage must never be taken for a whole one.
            (stage / _READY).unlink(missing_ok=True)
            shutil.rmtree(stage, ignore_errors=True)


def _write(target: Path, chunks: Iterable[bytes], syncing: Syncing) -> None:
    """Write a new file, and leave it to `syncing` to bring it to the disk."""
    descriptor = _private(str(target), os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        for chunk in chunks:
            rest = memoryview(chunk)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
    except BaseException:
        os.close(descriptor)
        raise
    syncing.take(descriptor)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

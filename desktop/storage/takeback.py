"""Take one sealed file back from a backup, in place of the damaged one, if it is what the database knows."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from desktop.errors import AppError, machine_error
from desktop.paths import sync_folder
from desktop.progress import CancelToken
from desktop.storage.backup.container import Container
from desktop.storage.backup.rows import file_rows
from desktop.storage.backup.shelf import take_file
from desktop.storage.filecheck import FileCheck, Kept


def take_back(folder: Path, kept: Kept, check: FileCheck, backup: Path, cancel: CancelToken) -> bool:
    """Put the attachment's file from `backup` in its place; tell whether that has mended it.

    `folder` is the vault's folder of sealed files. What lay there stays if the backup has nothing better.
    Raises MachineError and FixableError for a backup that cannot be read, and Cancelled.
    """
    place = folder / kept.file_id[:2] / f"{kept.file_id}.age"
    part, before = place.with_suffix(".part"), place.with_suffix(".before")
    with Container.read(backup) as container:
        rows, _ = file_rows(container)
        row = next((row for row in rows.values() if row.file_id == kept.file_id), None)
        if row is None:
            return False
        try:
            place.parent.mkdir(mode=0o700, exist_ok=True)
            with open(part, "wb", opener=_private) as out:
                for chunk in take_file(container, row):
                    cancel.check()
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            with suppress(FileNotFoundError):
                os.replace(place, before)
            os.replace(part, place)
            sync_folder(place.parent)
        except OSError as error:
            raise machine_error(error, str(folder)) from error
        except AppError:
            part.unlink(missing_ok=True)
            raise
    is_mended = not check.look(kept, _quiet, cancel, is_file_alone=True)
    try:
        if is_mended:
            _clear(before)
        elif before.exists():
            os.replace(before, place)
    except OSError as error:
        raise machine_error(error, str(folder)) from error
    return is_mended


def _quiet(done: int, total: int) -> None:
    """Tell nobody."""


def _clear(path: Path) -> None:
    """Remove what lay there, which may have been a folder."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)

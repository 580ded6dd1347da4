"""Write the whole database anew under another data key, beside the one in use; knows no slots."""

from __future__ import annotations

import os
from contextlib import closing

from sqlcipher3 import dbapi2

from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, open_own
from desktop.progress import CancelToken, Progress, silent
from desktop.storage import settings
from desktop.storage.engine import Database, connect, create_file, explain, is_spoilt, remove_file
from desktop.storage.files import Files
from desktop.storage.settings import Settings
from desktop.vault.key import DataKey

_STEP = 512
"""Pages of 4 KiB that are written between two looks at the cancel token."""


def write_next(
    paths: Paths,
    old: DataKey,
    new: DataKey,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> None:
    """Make `records.next.db`: all of `records.db` under the key `new`, with a new key for sealed files.

    Nobody else may have the vault open. Nothing is left of it on failure.

    Args:
        paths: the vault.
        old: the key of the database.
        new: the key that follows.
        progress: pages done and pages in all.
        cancel: looked at between pieces.

    Raises MachineError (DATABASE_DAMAGED, DISK_FULL and the like) and Cancelled.
    """
    target = paths.records_next
    try:
        create_file(target)
        _copy(paths, old, new, progress, cancel)
        _change_identity(paths, new)
        _refuse_unfolded(paths)
        descriptor = open_own(target, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        remove_file(target)
        raise machine_error(error, str(paths.home)) from error
    except BaseException:
        remove_file(target)
        raise


def _copy(paths: Paths, old: DataKey, new: DataKey, progress: Progress, cancel: CancelToken | None) -> None:
    def look(_status: int, left: int, total: int) -> None:
        progress(total - left, total)
        if cancel is not None:
            cancel.check()

    source_path, target_path = paths.records_db, paths.records_next
    try:
        with closing(connect(source_path, old)) as source, closing(connect(target_path, new)) as target:
            # Through a write-ahead log it would need its room twice.
            target.execute("PRAGMA journal_mode=DELETE").fetchall()
            source.backup(target, pages=_STEP, progress=look)
            if is_spoilt(source):
                raise MachineError(Code.DATABASE_DAMAGED)
            if target.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)] or is_spoilt(target):
                raise MachineError(Code.DATABASE_DAMAGED)
    except dbapi2.Error as error:
        raise explain(error, target_path) from error


def _refuse_unfolded(paths: Paths) -> None:
    """Refuse what is not in the one file that takes the other's place: closing says nothing of a full disk.

    Raises MachineError(DISK_FULL) and OSError.
    """
    log = paths.records_next.with_name(f"{paths.records_next.name}-wal")
    if log.exists() and log.stat().st_size:
        raise MachineError(Code.DISK_FULL, needed=log.stat().st_size)


def _change_identity(paths: Paths, new: DataKey) -> None:
    """Put a fresh key for sealed files before the ones so far, which are needed until all are sealed anew."""
    database = Database(paths.records_next, new)
    try:
        kept = Settings(database)
        earlier = kept.get(settings.IDENTITY)
        if earlier is None:
            raise MachineError(Code.DATABASE_DAMAGED)
        kept.put(settings.IDENTITY, "\n".join([Files.new_identity(), *earlier.split()]))
    finally:
        database.close()

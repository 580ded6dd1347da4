"""Put a new database in place of a damaged one, at one moment and not before it is whole.

The new one is made beside the old one; one renaming says that it is whole; then both change names. A crash
before that leaves everything as it was, a crash after it is carried to its end by the next opening.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

from desktop.clock import Clock, moment, stamp
from desktop.domain.finding import Repaired, from_data, to_data
from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, sync_folder
from desktop.progress import CancelToken, Progress, silent
from desktop.storage import leftovers, spare
from desktop.storage.engine import Database, create_file, remove_file, sync_file
from desktop.storage.pages import Pages, salt_of
from desktop.storage.rebuild import FormOf, no_form, rebuild
from desktop.storage.settings import Settings
from desktop.vault.holder import hold
from desktop.vault.key import DataKey

REPORT = "repair.report"
"""The setting that holds what the last repair did, until somebody has read it."""

_READY = "records-repaired-"
"""The beginning of the name that a whole new database has until it takes the old one's place."""


def repair(
    paths: Paths,
    key: DataKey,
    clock: Clock,
    form_of: FormOf = no_form,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Repaired:
    """Make the database anew from all that can be read of it, and keep the damaged one aside.

    Needs the vault closed. Raises MachineError (REPAIR_FINDS_NOTHING, VAULT_IN_USE, DISK_FULL, READ_ONLY,
    NO_PERMISSION) and Cancelled; everything is then as it was before.
    """
    with hold(paths, clock, key=key):
        settle(paths)
        try:
            return _repair(paths, key, clock, form_of, progress, cancel)
        except OSError as error:
            raise machine_error(error, str(paths.home)) from error


def settle(paths: Paths) -> None:
    """Carry a repair to its end whose new database is whole; else change nothing. Raises MachineError."""
    try:
        for ready in sorted(paths.home.glob(f"{_READY}*.db")):
            aside = leftovers.aside_of(paths.home, ready.stem.removeprefix(_READY))
            # The log first: SQLite would write the old one into the new database.
            for side in ("-wal", "-shm", ""):
                source = paths.records_db.with_name(paths.records_db.name + side)
                if os.path.lexists(source):
                    os.replace(source, aside.with_name(aside.name + side))
            sync_folder(paths.home)
            os.replace(ready, paths.records_db)
            sync_folder(paths.home)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def report(settings: Settings) -> Repaired | None:
    """Return what the last repair did, unless that was read and put away."""
    found = settings.get(REPORT)
    if found is None:
        return None
    try:
        return _parse(json.loads(found))
    except (ValueError, TypeError, KeyError):
        return None


def _repair(
    paths: Paths, key: DataKey, clock: Clock, form_of: FormOf, progress: Progress, cancel: CancelToken | None
) -> Repaired:
    stamped = leftovers.free_stamp(paths.home, clock.now())
    second = spare.read(paths.spare, key)
    salts = [second.salt] if second else []
    source = _source(paths, key, salts)
    part = paths.home / f"{paths.records_db.name}.part"
    create_file(part)
    database = Database(part, key)
    try:
        with Pages(source, key, salts) as pages:
            rebuilt = rebuild(pages, database, second, form_of, progress=progress, cancel=cancel)
        _refuse_unless_whole(database)
        done = Repaired(
            made_at=clock.now(),
            kept=rebuilt.kept,
            lost=rebuilt.lost,
            mended=rebuilt.mended,
            aside=leftovers.aside_of(paths.home, stamped).name,
        )
        done = _note(Settings(database), done)
        database.close()
        sync_file(part)
    except BaseException:
        database.close()
        remove_file(part)
        raise
    os.replace(part, paths.home / f"{_READY}{stamped}.db")
    sync_folder(paths.home)
    settle(paths)
    spare.write(paths.spare, key, spare.Spare(salt_of(paths.records_db), second.settings if second else {}))
    return done


def _source(paths: Paths, key: DataKey, salts: list[bytes]) -> Path:
    """Return the database to read: the one in use, or the newest that is kept if nothing is left of it.

    Raises MachineError(REPAIR_FINDS_NOTHING): an empty vault in place of one that another key may open would
    be no repair.
    """
    kept = [one.path for one in reversed(leftovers.leftovers(paths.home))]
    for path in (paths.records_db, *kept):
        with Pages(path, key, salts) as pages:
            if any(pages.is_whole(number) for number in range(1, pages.count + 1)):
                return path
    raise MachineError(Code.REPAIR_FINDS_NOTHING)


def _refuse_unless_whole(database: Database) -> None:
    """Read the new database once more, from the disk. Raises MachineError(DATABASE_DAMAGED)."""
    with database.read() as connection:
        if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
            raise MachineError(Code.DATABASE_DAMAGED)


def _note(settings: Settings, done: Repaired) -> Repaired:
    """Keep what the repair did, with what an earlier one did that nobody has read yet; return all."""
    unread = report(settings)
    if unread is not None:
        lost, mended = (
            dict.fromkeys((*unread.lost, *done.lost)),
            dict.fromkeys((*unread.mended, *done.mended)),
        )
        done = replace(done, lost=tuple(lost), mended=tuple(mended))
    for name in ("check.last", "check.place"):  # they speak of the damaged one
        settings.remove(name)
    settings.put(
        REPORT,
        json.dumps(
            {
                "made_at": stamp(done.made_at),
                "kept": [list(pair) for pair in done.kept],
                "lost": to_data(done.lost),
                "mended": to_data(done.mended),
                "aside": done.aside,
            }
        ),
    )
    return done


def _parse(data: dict[str, object]) -> Repaired:
    kept, lost, mended = data["kept"], data["lost"], data["mended"]
    if not isinstance(kept, list) or not isinstance(lost, list) or not isinstance(mended, list):
        raise TypeError("lists were expected")
    return Repaired(
        made_at=moment(str(data["made_at"])),
        kept=tuple((str(table), int(count)) for table, count in kept),
        lost=from_data(lost),
        mended=from_data(mended),
        aside=str(data["aside"]),
    )

"""Make one verified backup of a vault in a folder, from looking at the old file to letting old moments go."""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.domain.backup import Made
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import sync_folder
from desktop.progress import CancelToken, Progress
from desktop.storage.backup import journal, layout, letting_go, thinning
from desktop.storage.backup.container import Container, place_error
from desktop.storage.backup.making import Taken, take_snapshot
from desktop.storage.backup.reading_back import Findings, forget_cached, read_back
from desktop.storage.backup.rows import SnapshotRow, snapshot_rows
from desktop.storage.backup.source import Source

_DAMAGE = (Code.BACKUP_DAMAGED, Code.BACKUP_UNREADABLE)


def back_up(
    folder: Path,
    source: Source,
    now: datetime,
    *,
    progress: Progress,
    cancel: CancelToken | None,
    retired: Collection[str] = (),
) -> Made:
    """Make a backup in `folder`, read it back, and only then let go what time has made superfluous.

    A file that is damaged is set aside under a dated name, and a new one begun. `retired` are the marks of
    keys that must open nothing any more: what was made under them is overwritten once the new backup stands.

    Raises MachineError (BACKUP_PLACE_GONE, BACKUP_NO_ROOM, BACKUP_TOO_LARGE, BACKUP_NOT_VERIFIED ...),
    FixableError (BACKUP_OF_ANOTHER_VAULT, BACKUP_TOO_NEW) and Cancelled; the earlier backups are good then.
    """
    path = folder / layout.file_name(source.vault_id)
    if not folder.is_dir():
        raise MachineError(Code.BACKUP_PLACE_GONE, folder=str(folder))
    set_aside = ""
    try:
        made = _attempt(path, source, now, progress, cancel, retired)
    except MachineError as error:
        if error.code not in _DAMAGE or error.params.get("name") != path.name:
            raise
        set_aside = _set_aside(path, now)
        made = _attempt(path, source, now, progress, cancel, retired)
    return replace(made, set_aside=set_aside)


def _attempt(
    path: Path,
    source: Source,
    now: datetime,
    progress: Progress,
    cancel: CancelToken | None,
    retired: Collection[str],
) -> Made:
    taken = _take(path, source, now, progress, cancel)
    found = _look(path, source, taken, cancel)
    if not found.is_whole:
        # A piece or a file that was there before may be worn: it is written anew, once.
        with _opened(path, source) as container:
            mark_worn(container, found)
            letting_go.let_go(container, [taken.row.number], ())
        taken = _take(path, source, now, progress, cancel)
        found = _look(path, source, taken, cancel)
    with _opened(path, source) as container:
        if not found.is_whole:
            letting_go.let_go(container, [taken.row.number], ())
            raise MachineError(Code.BACKUP_NOT_VERIFIED, folder=str(path.parent))
        dropped = _settle(container, taken, retired)
    return Made(
        snapshot=taken.row.told(),
        written=taken.written,
        new_files=len(taken.new_files),
        missing=taken.missing,
        dropped=dropped,
    )


def mark_worn(container: Container, found: Findings) -> None:
    """Note what is damaged, so that the next backup writes it anew from the vault."""
    with container.transaction() as connection:
        connection.executemany("DELETE FROM parts WHERE part = ?", [(part,) for part in found.pieces])
        connection.executemany(
            "UPDATE files SET mark = '' WHERE number = ?", [(number,) for number in found.files]
        )


def _take(path: Path, source: Source, now: datetime, progress: Progress, cancel: CancelToken | None) -> Taken:
    with _opened(path, source) as container:
        taken = take_snapshot(container, source, now, progress, cancel)
    with suppress(OSError):
        sync_folder(path.parent)
    return taken


def _look(path: Path, source: Source, taken: Taken, cancel: CancelToken | None) -> Findings:
    forget_cached(path)
    with Container.read(path) as container:
        return read_back(
            container, taken.row, source.key, source.paths, taken.new_files, lambda _: None, cancel
        )


def _settle(container: Container, taken: Taken, retired: Collection[str]) -> int:
    """Count the new snapshot as verified, and let go those that it makes superfluous; return how many."""
    with container.transaction() as connection:
        done = connection.execute(
            "UPDATE snapshots SET is_verified = 1 WHERE number = ? AND snapshot_id = ?",
            (taken.row.number, taken.row.snapshot_id),
        )
        if done.rowcount != 1:  # another copy of this vault was here meanwhile
            raise MachineError(Code.BACKUP_NOT_VERIFIED, folder=str(container.path.parent))
    rows, _ = snapshot_rows(container)
    rows = [row for row in rows if row.number <= taken.row.number]
    keep = _kept(rows, taken.row, retired)
    gone = [row.number for row in rows if row.number not in keep]
    has_retired = any(row.mark in retired for row in rows if row.number in gone)
    if gone:
        letting_go.let_go(container, gone, (), overwrite=has_retired)
        letting_go.give_back(container, all_of_it=has_retired)
    return len(gone)


def _kept(rows: list[SnapshotRow], newest: SnapshotRow, retired: Collection[str]) -> set[int]:
    """Return the numbers of the snapshots that stay.

    Two copies of a vault may share a stick, each going on as a line of its own: all are thinned together, but
    the newest of each line stays, and so does what another line made beside ours under a key that only we
    have changed. What it made before our line began is our own past.
    """
    first = min(row.number for row in rows if row.line == newest.line)
    known = [
        row
        for row in rows
        if row.is_verified and (row.mark not in retired or (row.line != newest.line and row.number > first))
    ]
    keep = {known[at].number for at in thinning.kept([row.made_at for row in known])}
    keep.update({row.line: row.number for row in known}.values())
    # What was never read back, because the power went, is no better than none; but another line may be at it.
    before = max((row.number for row in known if row.line == newest.line and row is not known[-1]), default=0)
    keep.update(
        row.number for row in rows if not row.is_verified and row.line != newest.line and row.number > before
    )
    keep.add(newest.number)
    return keep


def _opened(path: Path, source: Source) -> Container:
    """Open the file of this vault. Raises FixableError(BACKUP_OF_ANOTHER_VAULT) if it is another one's."""
    container = Container.write(path, source.vault_id)
    if container.vault_id != source.vault_id:
        container.close()
        raise FixableError(Code.BACKUP_OF_ANOTHER_VAULT, name=path.name)
    return container


def _set_aside(path: Path, now: datetime) -> str:
    """Give a damaged file another name, and its journal with it; return that name. Nothing is deleted."""
    day = now.astimezone().date().isoformat()
    for number in range(1, 1000):
        more = "" if number == 1 else f"-{number}"
        target = path.with_name(f"{path.stem}-damaged-{day}{more}.backup")
        if not os.path.lexists(target):
            break
    try:
        os.rename(path, target)
        beside = journal.journal_of(path)
        if os.path.lexists(beside):
            os.rename(beside, journal.journal_of(target))
    except OSError as error:
        raise place_error(error, path) from error
    return target.name

"""Restore a vault from a backup file where no vault is open; without a key, as everything stays encrypted."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from desktop.clock import Clock
from desktop.domain.backup import BackupFile, Restored
from desktop.errors import Code, MachineError
from desktop.paths import Paths
from desktop.progress import CancelToken, Progress, silent
from desktop.storage.backup import restoring
from desktop.storage.backup.container import Container
from desktop.storage.backup.rows import snapshot_rows
from desktop.vault.holder import hold

SUFFIX = ".backup"


def find(folder: Path) -> tuple[Path, ...]:
    """Return the files in `folder`, and in the folders there, that may be backups; newest first.

    What cannot be looked at is left out: it is only an offer.
    """
    found: list[tuple[float, Path]] = []
    for pattern in (f"*{SUFFIX}", f"*/*{SUFFIX}"):
        with suppress(OSError):
            for path in folder.glob(pattern):
                with suppress(OSError):
                    if path.is_file() and not path.is_symlink():
                        found.append((path.stat().st_mtime, path))
    return tuple(path for _, path in sorted(found, reverse=True))


def look(path: Path) -> BackupFile:
    """Return what a backup file says of itself; nothing is restored.

    Raises MachineError (BACKUP_UNREADABLE, BACKUP_DAMAGED, BACKUP_EMPTY, BACKUP_INTERRUPTED,
    BACKUP_PLACE_GONE ...) and FixableError(BACKUP_TOO_NEW).
    """
    with Container.read(path) as container:
        rows, broken = snapshot_rows(container)
        if not rows:
            raise MachineError(Code.BACKUP_DAMAGED if broken else Code.BACKUP_EMPTY, name=path.name)
        return BackupFile(
            path=path,
            vault_id=container.vault_id,
            snapshots=tuple(row.told() for row in reversed(rows)),
            broken=broken,
        )


def restore(
    path: Path,
    snapshot_id: str,
    paths: Paths,
    clock: Clock,
    *,
    replace: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Restored:
    """Bring the vault back as it was at one moment; then it is unlocked as it was unlocked at that time.

    All or nothing: until the last step the folder is as it was. With `replace`, a vault that is there is set
    aside whole in a folder beside the new one, never removed.

    Raises FixableError (VAULT_EXISTS, BACKUP_TOO_NEW), MachineError (VAULT_IN_USE, BACKUP_DAMAGED, DISK_FULL,
    BACKUP_PLACE_GONE ...) and Cancelled.
    """
    with hold(paths, clock), Container.read(path) as container:
        restoring.settle(paths)
        return restoring.restore(
            container, snapshot_id, paths, clock.now(), replace=replace, progress=progress, cancel=cancel
        )


def settle(paths: Paths, clock: Clock) -> None:
    """Finish, or clear away, a restoring that was cut short; nothing happens when there was none.

    Call it before a vault is unlocked. Raises MachineError.
    """
    if os.path.lexists(paths.home / restoring.STAGE):
        with hold(paths, clock):
            restoring.settle(paths)

"""Change the data key of a vault that is locked: everything in it is encrypted anew."""

from __future__ import annotations

import contextlib
import shutil

from desktop.clock import Clock
from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths
from desktop.progress import CancelToken, Progress, silent
from desktop.vault import succession, vault
from desktop.vault.holder import hold
from desktop.vault.key import DataKey

__all__ = ["change_data_key"]

_SPARE_ROOM = 4 * 1024 * 1024


def change_data_key(
    paths: Paths,
    passphrase: str,
    clock: Clock,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> DataKey:
    """Give the vault a new data key and return it; passphrase, kit, pieces and offices open it as before.

    The vault must be closed. The database is encrypted anew here, in one go; sealed files follow while the
    vault is open (`Store.resealing`), and until then their earlier key lies inside the database. A crash at
    any moment leaves the old key or the new one in force, never neither. Whoever kept the old data key, or
    an older copy of the folder, can open that copy still, and nothing that is written from now on.

    Args:
        paths: the vault.
        passphrase: what opens it.
        clock: the time.
        progress: pages of the database done and in all.
        cancel: looked at until the new key is about to be in force.

    Raises what `vault.unlock` raises, MachineError (VAULT_IN_USE, DATABASE_DAMAGED, DISK_FULL) and Cancelled.
    """
    from desktop.storage import leftovers, rekey  # SQLAlchemy takes half a second: on first use

    old = vault.unlock(paths, passphrase, clock)
    with hold(paths, clock, key=old):
        _refuse_without_room(paths)
        new = DataKey.generate()
        rekey.write_next(paths, old, new, progress=progress, cancel=cancel)
        if cancel is not None:
            cancel.check()
        succession.succeed(paths, vault.rewrapped(paths, old, new, passphrase, clock))
        # They are under the old key, which nobody is to need any more.
        leftovers.remove(paths.home)
        with contextlib.suppress(OSError):  # the next opening writes it anew under the new key
            paths.spare.unlink(missing_ok=True)
    return new


def _refuse_without_room(paths: Paths) -> None:
    """Ask for the room of a second database before it is begun."""
    try:
        needed = paths.records_db.stat().st_size + _SPARE_ROOM
        free = shutil.disk_usage(paths.home).free
    except FileNotFoundError as error:
        raise MachineError(Code.DATABASE_DAMAGED) from error
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    if free < needed:
        raise MachineError(Code.DISK_FULL, needed=needed - free)

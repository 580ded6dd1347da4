"""Destroy a vault for good: its key slots within milliseconds, then everything else of it.

Without its key slots nothing of a vault can be read by anybody, with or without the passphrase; the rest is
tidying. vault.json is written over first and says from then on that this vault was erased, so that a crash
at any moment is finished by whoever looks at the folder next, and nobody is told of a damaged vault.

What is written over in place may survive on disks that write elsewhere (flash memory, copy-on-write); and
copies, backups and bundles elsewhere are out of reach. `docs/decisions/008-emergency-erase.md` says more.
"""

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop.errors import Code, FixableError, MachineError, machine_error
from desktop.paths import Paths, open_own, sync_folder
from desktop.vault import chosen
from desktop.vault.ground import OURS
from desktop.vault.presence import ERASED
from desktop.vault.tries import witness

_LEAST = 4096
_HEADER = 64 * 1024
_AT_ONCE = 4
"""Files that are removed side by side: a busy disk or a network drive answers each one late."""


def erase(paths: Paths) -> None:
    """Destroy the keys, then remove everything of the vault. Raises as the two steps do."""
    destroy_keys(paths)
    finish(paths)


def destroy_keys(paths: Paths) -> None:
    """Write over every file that holds key slots, on the disk when this returns.

    Raises MachineError if vault.json can neither be written over nor removed: then nothing is destroyed; and
    FixableError(VAULT_MISSING) if the folder is not there, as on a stick that is not plugged in.
    """
    if not paths.home.is_dir():
        raise FixableError(Code.VAULT_MISSING, folder=str(paths.home))
    trouble: OSError | None = None
    try:
        _write_over(paths.vault_json, ERASED, may_make=True)
    except OSError as error:
        trouble = error
        with contextlib.suppress(OSError):
            paths.vault_json.unlink()
            trouble = None
    for path in _others_with_keys(paths):
        try:
            _write_over(path, b"")
        except OSError as error:
            with contextlib.suppress(OSError):
                path.unlink()
                continue
            trouble = trouble or error
    if trouble is not None:
        raise machine_error(trouble, str(paths.home)) from trouble


def finish(paths: Paths, *, keeps_hold: bool = False) -> None:
    """Remove what is left of a vault whose keys are destroyed; what is not ours by name stays.

    Args:
        paths: where the vault lay.
        keeps_hold: leave the lock and its note, because the caller holds the folder for a new vault.

    Raises MachineError(NOT_ALL_ERASED, names=) for what could not be removed.
    """
    destroy_keys(paths)
    kept = {paths.lock.name, paths.holder.name} if keeps_hold else set[str]()
    for path in _databases(paths.home):
        with contextlib.suppress(OSError):
            _write_over(path, b"", _HEADER)
    with contextlib.suppress(OSError):
        witness(paths).unlink(missing_ok=True)
    chosen.forget(paths)
    left: list[str] = []
    for path in _ours(paths.home):
        if path.name not in kept and path != paths.vault_json:
            _remove(path, left)
    if not left:  # while vault.json is there, what is left is known for what it is
        _remove(paths.vault_json, left)
    if left:
        raise MachineError(Code.NOT_ALL_ERASED, names=", ".join(sorted(left)[:5]))
    with contextlib.suppress(OSError):
        sync_folder(paths.home)
        if not keeps_hold:
            paths.home.rmdir()


def _others_with_keys(paths: Paths) -> Iterator[Path]:
    """Yield what else holds key slots: the copy, what a crash left of writing either, what was set aside."""
    yield from (
        path
        for path in _ours(paths.home)
        if path.name.lstrip(".").startswith("vault.")
        and path not in (paths.vault_json, paths.lock, paths.holder, paths.ballast, paths.tries)
        and stat.S_ISREG(path.lstat().st_mode)
    )
    # A vault that was set aside by restoring another one over it, and one that is just being restored.
    for folder in _ours(paths.home):
        if folder.name.startswith("vault.") and stat.S_ISDIR(folder.lstat().st_mode):
            inside = sorted(folder.glob("vault.*"))
            yield from (path for path in inside if stat.S_ISREG(path.lstat().st_mode))


def _databases(home: Path) -> Iterator[Path]:
    """Yield the database, its log, and every copy of it that lies here."""
    yield from (path for path in _ours(home) if path.name.startswith("records") and path.is_file())


def _ours(home: Path) -> list[Path]:
    try:
        return sorted(path for path in home.iterdir() if path.name.startswith(OURS))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise machine_error(error, str(home)) from error


def _write_over(path: Path, first: bytes, most: int = 1 << 20, *, may_make: bool = False) -> None:
    """Write random bytes over the first `most` of a file in place, after `first`. Raises OSError."""
    with contextlib.suppress(OSError):
        if not os.path.islink(path):
            path.chmod(0o600)
    descriptor = open_own(path, os.O_RDWR | (os.O_CREAT if may_make else 0))
    try:
        size = min(max(os.fstat(descriptor).st_size, _LEAST if first else 0), most)
        content = first + os.urandom(max(0, size - len(first)))
        while content:
            content = content[os.write(descriptor, content) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path, left: list[str]) -> None:
    """Remove a file, a link itself, or a folder with all in it; note what stays."""
    try:
        if path.is_dir() and not path.is_symlink():
            _empty(path)
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        left.append(path.name)


def _empty(folder: Path) -> None:
    """Remove the files of a folder and of those below it, several at a time, following no link."""

    def take_away(path: str) -> None:
        with contextlib.suppress(OSError):  # named by whoever removes the folder
            os.unlink(path)

    names = (os.path.join(place, name) for place, _, found in os.walk(folder) for name in found)
    with ThreadPoolExecutor(_AT_ONCE) as workers:
        for _ in workers.map(take_away, list(names)):
            pass

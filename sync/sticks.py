"""Carry files on a stick: copied, forced out, read back and compared before they get their names.

A stick that is pulled out half-way holds files that end in ".part" and nothing that looks whole. What comes
back on a stick is only found here; whoever reads it judges it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.domain.found_files import FoundFiles
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.progress import CancelToken, Progress, silent
from sync.bundle import layout

FAT32_MOST = 2**32 - 1
"""Bytes of the largest file that FAT32 takes."""

_BLOCK = 1024 * 1024
_SPARE = 1024 * 1024  # what a file system keeps for itself beside the files
_CLUSTER = 64 * 1024
_DEEP = 2
_MANY = 20_000
_FAT = re.compile(r"v?fat(16|32)?|msdos", re.IGNORECASE)  # Linux, Windows, macOS; exFAT has no such limit
_BUNDLE = re.compile(rf"{layout.PREFIX}{layout.UUID.pattern}\.zip(\.age)?")
_RECEIPT = re.compile(rf"{layout.UUID.pattern}\.receipt\.json")


def copy_to_stick(
    sources: Sequence[Path],
    folder: Path,
    *,
    file_system: str = "",
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Path, ...]:
    """Copy files into `folder` on a stick and return their places there; then it may be pulled out.

    Args:
        sources: files with different names; one of the same name there gives way once the new one is proven.
        folder: where they go; it is there.
        file_system: what the system calls the stick's ("vfat", "exfat" ...), empty where it says nothing.
        progress: told of bytes, each counted twice: written and read back.
        cancel: looked at after every MiB.

    Raises MachineError (STICK_TOO_LARGE, STICK_NO_ROOM before anything is written; STICK_GONE,
    STICK_NOT_VERIFIED, READ_ONLY, NO_PERMISSION), FixableError (FILE_UNREADABLE of a source), Cancelled.
    Files that were proven before that stay; no other gets its name.
    """
    token = cancel or CancelToken()
    sizes = [_size_of(source) for source in sources]
    if _FAT.fullmatch(file_system):
        for source, size in zip(sources, sizes, strict=True):
            if size > FAT32_MOST:
                raise MachineError(Code.STICK_TOO_LARGE, folder=str(folder), name=source.name)
    with _explained(folder):
        for source in sources:  # what an earlier try left half-done takes room and is of no use
            _part_of(folder, source).unlink(missing_ok=True)
        needed = sum(size + _CLUSTER for size in sizes) + _SPARE
        if (short := needed - shutil.disk_usage(folder).free) > 0:
            raise MachineError(Code.STICK_NO_ROOM, folder=str(folder), needed=short)
    copy = _Copy(folder, 2 * sum(sizes), progress, token)
    return tuple(copy.take(source) for source in sources)


def found_on(folder: Path, *, most: int = _MANY) -> FoundFiles:
    """Return what lies on a stick for this app, in `folder` and down to two folders below.

    Reads `most` names and follows no links. Raises MachineError (STICK_GONE, NO_PERMISSION) when the folder
    itself cannot be read.
    """
    with _explained(folder):
        os.scandir(folder).close()
    receipts, setups, bundles = [], [], []
    for count, path in enumerate(_files(folder, _DEEP)):
        if count >= most:
            break
        if _BUNDLE.fullmatch(path.name):
            bundles.append(path)
        elif path.suffix == ".setup":
            setups.append(path)
        elif _RECEIPT.fullmatch(path.name) and path.with_name(path.name + ".sig").is_file():
            receipts.append(path)
    return FoundFiles(receipts=_sorted(receipts), setups=_sorted(setups), bundles=_sorted(bundles))


class _Copy:
    """One run over several files."""

    def __init__(self, folder: Path, total: int, progress: Progress, cancel: CancelToken) -> None:
        self._folder = folder
        self._total = total
        self._done = 0
        self._progress = progress
        self._cancel = cancel

    def take(self, source: Path) -> Path:
        """Copy one file, prove it and give it its name."""
        target, part = self._folder / source.name, _part_of(self._folder, source)
        try:
            written = self._write(source, part)
            with _explained(self._folder):
                if self._read_back(part) != written:
                    raise MachineError(Code.STICK_NOT_VERIFIED, folder=str(self._folder), name=source.name)
                part.replace(target)
                _settle(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        return target

    def _write(self, source: Path, part: Path) -> bytes:
        digest = hashlib.sha512()
        with _explained(self._folder, needed=_size_of(source) + _CLUSTER), part.open("wb") as there:
            for block in self._blocks_of(source):
                there.write(block)
                digest.update(block)
                self._advance(len(block))
            there.flush()
            os.fsync(there.fileno())
        return digest.digest()

    def _blocks_of(self, source: Path) -> Iterator[bytes]:
        try:
            with source.open("rb") as here:
                while block := here.read(_BLOCK):
                    yield block
        except OSError as error:
            raise FixableError(Code.FILE_UNREADABLE, name=source.name) from error

    def _read_back(self, part: Path) -> bytes:
        """Return the digest of what the stick itself holds, not of what the system remembers."""
        digest = hashlib.sha512()
        with part.open("rb", buffering=0) as there:
            _forget(there.fileno())
            while block := there.read(_BLOCK):
                digest.update(block)
                self._advance(len(block))
        return digest.digest()

    def _advance(self, count: int) -> None:
        self._done += count
        self._progress(self._done, self._total)
        self._cancel.check()


class _explained:  # noqa: N801 (used as a statement)
    """Turn what the system says about the stick at `folder` into the family."""

    def __init__(self, folder: Path, needed: int = _CLUSTER) -> None:
        """`needed` bytes is what it takes where it turns out to be full."""
        self._folder = str(folder)
        self._needed = needed

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            raise self._meaning(error) from error

    def _meaning(self, error: OSError) -> AppError:
        if error.errno == errno.EFBIG:
            return MachineError(Code.STICK_TOO_LARGE, folder=self._folder, name="")
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
            return MachineError(Code.STICK_NO_ROOM, folder=self._folder, needed=self._needed)
        if error.errno == errno.EROFS:
            return MachineError(Code.READ_ONLY, folder=self._folder)
        if error.errno in (errno.EACCES, errno.EPERM):
            return MachineError(Code.NO_PERMISSION, folder=self._folder)
        return MachineError(Code.STICK_GONE, folder=self._folder)


def _part_of(folder: Path, source: Path) -> Path:
    return folder / (source.name + layout.PART)


def _size_of(source: Path) -> int:
    try:
        return source.stat().st_size
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=source.name) from error


def _forget(descriptor: int) -> None:
    """Ask the system to forget what it remembers of a file, so that reading asks the stick."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _settle(target: Path) -> None:
    """Bring the new name out to the stick too; where a folder cannot be synced, the file is, again."""
    with target.open("rb+") as there:
        os.fsync(there.fileno())
    with suppress(OSError):
        descriptor = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _files(folder: Path, deep: int) -> Iterator[Path]:
    """Yield plain files, this folder's first; what cannot be read or is hidden is passed over."""
    folders = []
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "$")):
                continue
            if entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
            elif deep and entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
    for below in sorted(folders):
        yield from _files(below, deep - 1)


def _sorted(paths: list[Path]) -> tuple[Path, ...]:
    return tuple(sorted(paths))

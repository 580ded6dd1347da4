"""The folder where the desk keeps files, each once, under a name that follows from its bytes."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.ids import new_uuid
from desktop.errors import machine_error
from desktop.paths import sync_folder
from sync.bundle.layout import PART
from sync.faults import FaultCode, refuse

_INCOMING = "incoming"


@dataclass(frozen=True, slots=True, kw_only=True)
class Staged:
    """A file whose bytes are safe on the disk, under a name that nobody looks for yet."""

    path: Path
    place: str
    sha512: str


class Shelf:
    """Files by digest. A name exists only once all its bytes are on the disk."""

    def __init__(self, folder: Path, *, is_new: bool = True) -> None:
        """Keep files below `folder`. Raises MachineError when it cannot be made.

        Without `is_new` a desk has to have kept files there: whoever erases in it may have mistyped its name.
        """
        self._folder = folder
        try:
            if is_new:
                (folder / _INCOMING).mkdir(parents=True, exist_ok=True)
            else:
                (folder / _INCOMING).stat()
        except OSError as error:
            raise machine_error(error, str(folder)) from error

    def holds(self, place: str, size: int) -> bool:
        """Tell whether the file of this place is there already, as long as it should be."""
        try:
            return (self._folder / place).stat().st_size == size
        except OSError:
            return False

    def stage(self, place: str, sha512: str, pieces: Iterable[bytes], where: str) -> Staged:
        """Write a file to the disk, synced, under a name of its own.

        Raises Refused when the bytes are not those that `sha512` says, and MachineError.
        """
        path = self._folder / _INCOMING / f"{new_uuid()}{PART}"
        digest = hashlib.sha512()
        try:
            with path.open("xb") as out:
                for piece in pieces:
                    digest.update(piece)
                    out.write(piece)
                out.flush()
                os.fsync(out.fileno())
        except OSError as error:
            path.unlink(missing_ok=True)
            raise machine_error(error, str(self._folder)) from error
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        staged = Staged(path=path, place=place, sha512=sha512)
        if digest.hexdigest() != sha512:
            self.drop([staged])
            raise refuse(FaultCode.BAG_DIGEST, where)
        return staged

    def keep(self, staged: Iterable[Staged]) -> None:
        """Give staged files their names, durably. Raises MachineError; then none of them has one.

        Only whoever claimed these files calls this, so no other desk can name or erase them meanwhile.
        """
        kept: list[Path] = []
        has_new_folder = False
        try:
            for one in staged:
                target = self._folder / one.place
                if not target.parent.is_dir():
                    target.parent.mkdir(exist_ok=True)
                    has_new_folder = True
                one.path.replace(target)
                kept.append(target)
            for folder in {target.parent for target in kept}:
                sync_folder(folder)
            if has_new_folder:
                sync_folder(self._folder)
        except OSError as error:
            for target in kept:
                target.unlink(missing_ok=True)
            raise machine_error(error, str(self._folder)) from error

    def drop(self, staged: Iterable[Staged]) -> None:
        """Remove what was staged and is not wanted; what was kept is no longer there."""
        for one in staged:
            one.path.unlink(missing_ok=True)

    def remove(self, place: str) -> None:
        """Remove a file for good; doing it twice is no mistake. Raises MachineError."""
        path = self._folder / place
        try:
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                sync_folder(path.parent)
        except OSError as error:
            raise machine_error(error, str(self._folder)) from error

    def sweep(self, before: float) -> None:
        """Remove what desks that were cut off left staged before that moment (seconds since the epoch)."""
        for path in (self._folder / _INCOMING).glob(f"*{PART}"):
            try:
                if path.stat().st_mtime < before:
                    path.unlink(missing_ok=True)
            except OSError:  # another desk swept it first
                continue

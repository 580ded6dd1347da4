"""Sticks as the pages know them; see `ui.desk_sticks`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.found_files import FoundFiles
from desktop.errors import Code, FixableError
from desktop.progress import CancelToken, Progress
from sync.sticks import copy_to_stick, found_on


class RealSticks:
    """Goes to the disks themselves."""

    def __init__(self, home: Path | None = None) -> None:
        """`home` is the folder of the open vault, onto which nothing is copied: it would never leave."""
        self._home = home

    def copy(
        self, sources: Sequence[Path], folder: Path, file_system: str, progress: Progress, cancel: CancelToken
    ) -> Sequence[Path]:
        """Copy files, compare what is there, and return their places; then the stick may be pulled out.

        Raises FixableError(INSIDE_VAULT) too: a bundle that stayed here must not count as delivered.
        """
        if self._home is not None and folder.resolve().is_relative_to(self._home.resolve()):
            raise FixableError(Code.INSIDE_VAULT)
        return copy_to_stick(sources, folder, file_system=file_system, progress=progress, cancel=cancel)

    def found_on(self, folder: Path) -> FoundFiles:
        """Return what lies in a folder or on a stick for this app, by its names alone."""
        return found_on(folder)

"""Sticks as the pages know them; see `ui.desk_sticks`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.found_files import FoundFiles
from desktop.progress import CancelToken, Progress
from sync.sticks import copy_to_stick, found_on


class RealSticks:
    """Goes to the disks themselves."""

    def copy(
        self, sources: Sequence[Path], folder: Path, file_system: str, progress: Progress, cancel: CancelToken
    ) -> Sequence[Path]:
        """Copy files, compare what is there, and return their places; then the stick may be pulled out."""
        return copy_to_stick(sources, folder, file_system=file_system, progress=progress, cancel=cancel)

    def found_on(self, folder: Path) -> FoundFiles:
        """Return what lies in a folder or on a stick for this app, by its names alone."""
        return found_on(folder)

"""What pages know of sticks: a part of the desk; `ui.app.sticks` has it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.progress import CancelToken, Progress

if TYPE_CHECKING:
    from desktop.domain.found_files import FoundFiles


class Sticks(Protocol):
    """Carries files on sticks. Touches no vault, so that it runs beside everything else."""

    def copy(
        self, sources: Sequence[Path], folder: Path, file_system: str, progress: Progress, cancel: CancelToken
    ) -> Sequence[Path]:
        """Copy files, compare what is there, and return their places; then the stick may be pulled out."""

    def found_on(self, folder: Path) -> FoundFiles:
        """Return what lies in a folder or on a stick for this app, by its names alone."""

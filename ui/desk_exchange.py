"""What the window needs to take in what colleagues send; `sync.exchange` has it."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from desktop.domain.coming import Coming
from desktop.progress import CancelToken, Progress, silent


class Exchange(Protocol):
    """Bundles of colleagues: looked at first, then taken in; on the files lane."""

    def preview(
        self, bundle: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Coming:
        """Return what taking a bundle in would do, and change nothing."""

    def take_in(
        self,
        bundle: Path,
        *,
        compared: bool = False,
        seen: Coming | None = None,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Coming:
        """Take in what was `seen`, and no other file that lies there by now.

        `compared` says that somebody compared the words of a maker whom nobody knew.
        """

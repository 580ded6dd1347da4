"""Hold sealed files that nothing names for a month: it may be an older database that was put back."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.paths import sync_folder

_HELD = timedelta(days=30)


class Aside:
    """A folder of files that each keep their name; their file time says since when they are here."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def paths(self) -> Iterator[Path]:
        """Yield every file that is here, in order."""
        yield from sorted(self._folder.glob("*"))

    def path(self, name: str) -> Path:
        """Return where the file of that name lies while it is here."""
        return self._folder / name

    def take(self, path: Path, now: datetime) -> None:
        """Move a file here. Raises OSError; the file then lies where it was, or here."""
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder.parent)
        # Its time first: with its old one, the power going now would let it be removed at the next opening.
        os.utime(path, (now.timestamp(), now.timestamp()))
        path.replace(self.path(path.name))

    def is_over(self, path: Path, now: datetime) -> bool:
        """Tell whether a file was here for so long that it may go. Raises OSError."""
        return now - datetime.fromtimestamp(path.stat().st_mtime, UTC) > _HELD

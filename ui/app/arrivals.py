"""Hear that a disk or stick was plugged in, without looking again and again.

Linux tells of every change in its table of mounts; elsewhere, and beside it, the folders are watched in which
sticks appear. Windows tells by a message, which `ui.app.away` hands on. Several changes at once count as one,
after a moment in which the volume settles.
"""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, QTimer, Signal

_SETTLE_MS = 2000
_TABLE = Path("/proc/self/mountinfo")


def usual_roots() -> tuple[Path, ...]:
    """Return the folders in which this system lets sticks appear."""
    roots: tuple[Path, ...] = ()
    if sys.platform == "darwin":
        roots = (Path("/Volumes"),)
    elif sys.platform == "linux":
        user = getpass.getuser()
        roots = (Path("/media"), Path("/media") / user, Path("/run/media") / user, Path("/mnt"))
    return roots


class Arrivals(QObject):
    """Tells that something was plugged in or taken out.

    Signals:
        changed: perhaps; whoever hears it looks.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        roots: Sequence[Path] | None = None,
        settle_ms: int = _SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._roots = usual_roots() if roots is None else tuple(roots)
        self._watcher: QFileSystemWatcher | None = None
        self._table: QSocketNotifier | None = None
        self._descriptor = -1
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(settle_ms)
        self._settle.timeout.connect(self.changed)

    def start(self, places: Iterable[Path] = ()) -> None:
        """Begin to listen, also for folders that are not there now; doing it again takes other folders."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self.hear)
            self._listen_to_table()
        wanted = {str(root) for root in self._roots if root.is_dir()}
        wanted |= {str(found) for place in places if (found := _above(place)) is not None}
        watched = set(self._watcher.directories())
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))

    def stop(self) -> None:
        """Listen no more."""
        self._settle.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._table is not None:
            self._table.setEnabled(False)
            self._table.deleteLater()
            self._table = None
            os.close(self._descriptor)

    def hear(self) -> None:
        """Take note that something changed."""
        if self._watcher is not None:
            self._settle.start()

    def _listen_to_table(self) -> None:
        if sys.platform != "linux":
            return
        with suppress(OSError):
            self._descriptor = os.open(_TABLE, os.O_RDONLY | os.O_CLOEXEC)
            # The system calls every change of that table an exceptional condition.
            self._table = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Exception, self)
            self._table.activated.connect(self.hear)


def _above(place: Path) -> Path | None:
    """Return the nearest folder above one that is not there; None where too much else happens in it."""
    if place.is_dir():
        return None
    for folder in place.parents:
        if folder.is_dir():
            return None if folder in (Path(folder.anchor), Path.home()) else folder
    return None

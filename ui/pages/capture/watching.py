"""Learns which names no text may tell, a few records at a time, so that a save never waits for all."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.watchlist import Watchlist
from ui.jobs import Lanes


class Watching(QObject):
    """Begins once the page is painted.

    Signals:
        learnt: Emitted with the Watch, once.
    """

    learnt = Signal(object)

    def __init__(self, watchlist: Watchlist, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._watchlist, self._lanes = watchlist, lanes
        QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        self._lanes.store(self._watchlist.read_some, owner=self, done=self._on_read)

    def _on_read(self, is_all: bool) -> None:
        if is_all:
            self._lanes.store(self._watchlist.watch, owner=self, done=self.learnt.emit)
        else:
            self._read()

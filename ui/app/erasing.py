"""Erase the vault from wherever one is: out of sight first, the keys next, then everything, then the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError
from desktop.paths import Paths
from desktop.vault import erase

if TYPE_CHECKING:
    from ui.jobs import Lanes


class Erasing(QObject):
    """One erasing, from the held button to the end of the app.

    Signals:
        done: nothing is left.
        failed: (AppError) something could not be removed, or not even the keys.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self, paths: Paths, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths, self._lanes = paths, lanes

    def begin(self, close: Callable[[], object] | None) -> None:
        """Destroy the keys now, beside everything else; then close what is open, and remove the rest.

        Args:
            close: closes the open vault; None while none is open.
        """
        self._lanes.net(lambda: erase.destroy_keys(self._paths), owner=self, failed=_silent)
        self._lanes.store_last(lambda: self._rest(close), owner=self, done=self._told, failed=self._fail)

    def _rest(self, close: Callable[[], object] | None) -> None:
        erase.destroy_keys(self._paths)
        if close is not None:
            with suppress(AppError):  # whatever cannot be saved any more is what one wants gone
                close()
        erase.finish(self._paths)

    def _told(self, _: None) -> None:
        self.done.emit()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)


def _silent(_: AppError) -> None:
    """Leave it to the second step, which tries again and tells."""

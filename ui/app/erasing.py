"""Erase the vault from wherever one is: out of sight first, the keys next, then everything, then the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError
from desktop.paths import Paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.jobs import Lanes


class Erasing(QObject):
    """Asks on the locked screen, and erases.

    Signals:
        asked: the person held the button to its end, or typed the word.
        ended: nothing is left, or the person has read what is.
    """

    asked = Signal()
    ended = Signal()

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._is_begun = False

    def ask(self, parent: QWidget) -> None:
        """Show what erasing does, with the button to hold."""
        from ui.app.erase_dialog import EraseDialog

        dialog = EraseDialog(parent)
        dialog.erase_asked.connect(self.asked)
        dialog.open()

    def begin(self, paths: Paths, close: Callable[[], object] | None) -> None:
        """Take every window away, destroy the keys beside all other work, close the vault, remove the rest.

        Args:
            paths: where the vault lies.
            close: closes the open vault; None while none is open.
        """
        from desktop.vault import erase
        from ui.app.curtain import hide_all

        if self._is_begun:
            return
        self._is_begun = True
        hide_all()

        def rest() -> None:
            erase.destroy_keys(paths)
            if close is not None:
                with suppress(AppError):  # whatever cannot be saved any more is what one wants gone
                    close()
            erase.finish(paths)

        self._lanes.net(lambda: erase.destroy_keys(paths), owner=self, failed=lambda _: None)
        self._lanes.stop()
        self._lanes.store_last(rest, owner=self, done=lambda _: self.ended.emit(), failed=self._tell)

    def _tell(self, error: AppError) -> None:
        from ui.dialogs import tell

        told = tell(error)
        if told is None:
            self.ended.emit()
        else:
            told.finished.connect(lambda _: self.ended.emit())

"""Work that needs the vault closed: it is locked first, and done once somebody has typed the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject

from ui.app.opener import Asked

if TYPE_CHECKING:
    from ui.app.leaving import Leaving
    from ui.pages.unlock import UnlockPage


class Errands(QObject):
    """Repairs the database, or changes the data key, between locking and opening again."""

    def __init__(
        self,
        lock: Callable[[Callable[[], object]], object],
        page: Callable[[], UnlockPage],
        leaving: Callable[[], Leaving],
        go: Callable[[Asked], object],
        parent: QObject,
    ) -> None:
        """Make ready.

        Args:
            lock: saves, locks, and then calls what it was given; does neither while saving does not work.
            page: returns what asks for the passphrase.
            leaving: returns what closes the vault.
            go: opens the vault as asked.
            parent: owns this.
        """
        super().__init__(parent)
        self._lock, self._page, self._leaving, self._go = lock, page, leaving, go
        self._wants_rekey = False

    def repair(self) -> None:
        """Lock, and offer to repair the vault to whoever knows the passphrase."""
        self._lock(lambda: self._page().offer_repair())

    def rekey(self) -> None:
        """Lock, and change the data key as soon as somebody has typed the passphrase."""
        self._lock(self._ask_for_rekey)

    def repair_with(self, passphrase: str) -> None:
        """Repair the vault as soon as it is closed, and open it."""
        self.open_once_closed(Asked(passphrase=passphrase, repairs=True))

    def take(self, passphrase: str) -> bool:
        """Do what was locked for with the passphrase that was typed; tell whether there was anything.

        It is asked for until the vault is open again: a slip in the passphrase must not open it as it was.
        """
        if self._wants_rekey:
            self.open_once_closed(Asked(passphrase=passphrase, rekeys=True))
        return self._wants_rekey

    def forget(self) -> None:
        """Hear that the vault is open: what it was locked for is done, or was given up."""
        self._wants_rekey = False

    def open_once_closed(self, asked: Asked) -> None:
        """Open the vault after work that needs it closed, as soon as it is."""
        leaving = self._leaving()
        if not leaving.is_under_way:
            self._go(asked)
            return
        self._page().show_working()
        once = QtCore.Qt.ConnectionType.SingleShotConnection
        leaving.closed.connect(lambda: self._go(asked), once)

    def _ask_for_rekey(self) -> None:
        self._wants_rekey = True
        self._page().lead(
            self.tr("Type your passphrase. Everything is encrypted anew, and then your records open.")
        )

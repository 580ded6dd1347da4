"""Open the vault in the way that somebody asked for, beside the window, and tell the page how it went."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import AppError, DefectError

if TYPE_CHECKING:
    from desktop.clock import Clock
    from desktop.paths import Paths
    from desktop.vault.doorman import Doorman
    from desktop.vault.kdf import KdfCost
    from desktop.vault.key import DataKey
    from ui.app.choices import Choices
    from ui.desk import Desk
    from ui.dialogs import Working
    from ui.jobs import Lanes
    from ui.pages.unlock import UnlockPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How the vault is to be opened.

    Attributes:
        passphrase: what the person typed; with `rescued`, the new one.
        is_new: make the vault first.
        takes_over: another computer, which has not let go, is off or gone.
        repairs: make the database anew first.
        rekeys: change the data key first.
        rescued: the key that a kit, pieces or an office gave.
    """

    passphrase: str = field(repr=False)
    is_new: bool = False
    takes_over: bool = False
    repairs: bool = False
    rekeys: bool = False
    rescued: DataKey | None = None


class Opener(QObject):
    """Opens one vault.

    Signals:
        opened: ((Desk, Doorman)) it is open.
    """

    opened = Signal(object)

    def __init__(self, lanes: Lanes, choices: Choices, cost: KdfCost | None, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes, self._choices, self._cost = lanes, choices, cost
        self._is_wanted = False

    def abandon(self) -> None:
        """Show nothing of what is being opened: somebody had to get out of sight. It is closed at once."""
        self._is_wanted = False

    def open(self, asked: Asked, paths: Paths, clock: Clock | None, page: UnlockPage) -> None:
        """Open it on the store lane; the page says meanwhile that it works, or why it did not."""
        choices, cost = self._choices, self._cost
        self._is_wanted = True
        working = self._working(asked, page)

        def work() -> tuple[Desk, Doorman]:
            from desktop.clock import SystemClock
            from ui.app.opening import open_desk

            now = clock or SystemClock()
            if asked.rekeys and working is not None:
                from desktop.rekeying import change_data_key

                change_data_key(
                    paths, asked.passphrase, now, progress=working.progress, cancel=working.cancel
                )
            desk = open_desk(
                paths,
                asked.passphrase,
                now,
                choices.settings,
                is_new=asked.is_new,
                cost=cost,
                language=lambda: choices.language,
                rescued=asked.rescued,
                takes_over=asked.takes_over,
                repairs=(working.progress, working.cancel) if asked.repairs and working else None,
            )
            try:
                if desk.keys is None:
                    raise DefectError("desk.keys")
                doorman = desk.keys.doorman()
                doorman.learn()
            except AppError:
                desk.close()
                raise
            return desk, doorman

        def done(made: tuple[Desk, Doorman]) -> None:
            if self._is_wanted:
                self.opened.emit(made)
                return
            self._lanes.store_last(made[0].close, owner=self)
            page.show_ready()

        page.show_working()
        self._lanes.store(
            work,
            owner=page,
            done=done,
            failed=page.show_error,
            cancelled=page.show_ready,
            token=None if working is None else working.cancel,
        )

    def _working(self, asked: Asked, page: UnlockPage) -> Working | None:
        """Return what shows how far long work is, over the page, until it is done; None for short work."""
        if not (asked.repairs or asked.rekeys):
            return None
        from ui.dialogs import Working

        if asked.repairs:
            heading = self.tr("Repairing the vault")
            words = self.tr(
                "Everything that can be read is kept. The damaged database stays beside the new one."
            )
        else:
            heading = self.tr("Encrypting everything anew")
            words = self.tr("Whatever happens meanwhile, your passphrase goes on opening your records.")
        working = Working(heading, words, page)
        page.worked.connect(working.end)
        working.begin()
        return working

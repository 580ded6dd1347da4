"""From the open vault to the closed one while nobody sits there, and back if somebody returns before that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import AppError
from ui.app.afterwards import tell_after
from ui.app.curtain import Curtain
from ui.dialogs import ask
from ui.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.vault.doorman import Doorman
    from ui.desk import Desk
    from ui.jobs import Lanes, Outcome
    from ui.pages.unlock import UnlockPage
    from ui.window import Window


class Leaving(QObject):
    """Covers the vault, closes it when all is saved, and lets its person in again before that.

    Signals:
        closed: the vault is closed and the key is gone.
        delayed: saving does not work; the vault stays covered until it does.
        failed: (AppError) closing went wrong.
    """

    closed = Signal()
    delayed = Signal()
    failed = Signal(object)

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._curtain: Curtain | None = None
        self._behind: list[tuple[list[Outcome], list[AppError]]] = []
        self._is_awaited = False
        self.doorman: Doorman | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a vault is covered and not closed yet."""
        return self._curtain is not None

    def cover(self, window: Window, desk: Desk, make_page: Callable[[], UnlockPage]) -> UnlockPage:
        """Take the vault off the screen, first of all; then save, and close it when that is done."""
        curtain = Curtain(window, desk, self._lanes, self)
        curtain.hide()
        self._curtain = curtain
        page = make_page()
        curtain.ready.connect(lambda: self._close(curtain))
        curtain.failed.connect(lambda error: self._say_not_saved(page, error))
        # The screen is told first: what is saved may be long.
        QTimer.singleShot(0, curtain, self._begin)
        return page

    def let_in(
        self,
        passphrase: str,
        page: UnlockPage,
        lifted: Callable[[Window, Desk], object],
        closed: Callable[[], object],
    ) -> None:
        """Lift the curtain for who knows the passphrase; call `closed` instead if there is none any more."""
        doorman = self.doorman
        if self._curtain is None or doorman is None:
            closed()
            return

        self._is_awaited = True

        def known(_nothing: None) -> None:
            if not self._is_awaited:
                page.show_ready()
                return
            curtain, self._curtain = self._curtain, None
            if curtain is None:
                closed()  # all was saved while the passphrase was looked at
                return
            curtain.lift()
            curtain.deleteLater()
            lifted(curtain.window, curtain.desk)

        self._lanes.net(lambda: doorman.check(passphrase), owner=page, done=known, failed=page.show_error)

    def abandon(self) -> None:
        """Lift no curtain for a passphrase that is just being looked at: somebody had to get out of sight."""
        self._is_awaited = False

    def tell(self, window: QWidget) -> None:
        """Say what became of the work that was under way when it locked."""
        behind, self._behind = self._behind, []
        for outcomes, failures in behind:
            tell_after(outcomes, failures, window)

    def ask_before(self, go: Callable[[], object], page: QWidget) -> None:
        """Do `go`; where words would be lost by it, only once somebody has chosen so."""
        trouble = self._curtain.trouble if self._curtain is not None else None
        if trouble is None:
            go()
            return

        def stay() -> None:
            page.show()
            ask(
                self.tr("The last words are not saved"),
                Wording(self).error(trouble),
                self.tr("Close and lose the last words"),
                go,
                page,
                is_destructive=True,
            )

        QTimer.singleShot(0, page, stay)  # the page is still being closed

    def end(self) -> Desk | None:
        """Give up the curtain, if there is one, and return the desk that is still to be closed."""
        curtain, self._curtain = self._curtain, None
        if curtain is None:
            return None
        curtain.end()
        return curtain.desk

    def _begin(self) -> None:
        doorman = self.doorman
        if self._curtain is None:
            return
        if doorman is not None:  # the passphrase may be a new one; a stick that is gone changes nothing
            self._lanes.net(doorman.learn, owner=self, failed=lambda _error: None)
        self._curtain.draw()

    def _close(self, curtain: Curtain) -> None:
        if self._curtain is curtain:
            self._curtain = None
            self.doorman = None
            # Only what is to be told is kept: the curtain knows the desk, and the desk the key.
            self._behind.append((curtain.outcomes, curtain.failures))
            curtain.end()
            curtain.deleteLater()
            self._lanes.store_last(
                curtain.desk.close, owner=self, done=lambda _: self.closed.emit(), failed=self.failed.emit
            )

    def _say_not_saved(self, page: UnlockPage, error: AppError) -> None:
        kept = self.tr("Your last words are kept in memory until then: leave the computer on.")
        page.say(f"{Wording(self).error(error)} {kept}")
        self.delayed.emit()

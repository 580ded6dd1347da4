"""From the unlock window to the open vault and back; it owns both windows and tells what happens.

What the first window can be painted without is imported where it is first used, and read ahead after that.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

# The names in Qt are reached through the module: making them takes 14 ms, which the first paint saves.
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ui.app.choices import Choices
from ui.app.errands import Errands
from ui.app.opener import Asked
from ui.app.ways_in import WaysIn
from ui.i18n import Language, languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.clock import Clock
    from desktop.paths import Paths
    from desktop.settings import Settings
    from desktop.vault.doorman import Doorman
    from desktop.vault.kdf import KdfCost
    from ui.app.backing_up import BackingUp
    from ui.app.clipboard import Clipboard
    from ui.app.erasing import Erasing
    from ui.app.guard import Guard, Why
    from ui.app.leaving import Leaving
    from ui.desk import Desk
    from ui.jobs import Lanes
    from ui.pages.unlock import UnlockPage
    from ui.parts.triple_shift import TripleShift
    from ui.window import Window


_PATIENCE_S = 3.0
"""So long a computer that logs out waits for the last words, at most."""


class Session(QObject):
    """One vault, locked or open.

    Signals:
        painted: the first window stands there.
        opened: the window stands there.
        covered: nothing of the vault is to be seen any more; it is closed as soon as all is saved.
        locked: the vault is closed and the key is gone.
        ended: the last window was closed.

    Attributes:
        unlock_page: the small window; hidden while the vault is open.
        window: the large one; None while locked or covered.
        choices: the program's own settings.
        ways_in: what opens the vault.
    """

    painted = Signal()
    opened = Signal()
    covered = Signal()
    locked = Signal()
    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        clock: Clock | None,
        settings: Settings,
        language: Language,
        *,
        cost: KdfCost | None = None,
    ) -> None:
        """Make the session of one program.

        Args:
            app: the running application.
            paths: where the vault lies.
            clock: the time; None for the computer's.
            settings: the program's own settings.
            language: keeps the translators.
            cost: cheaper key derivation, for tests.
        """
        super().__init__(app)
        self._app, self._paths = app, paths
        self.choices = Choices(app, paths, settings, language, lambda: self.lanes, self)
        self.window: Window | None = None
        self._desk: Desk | None = None
        self._shift: TripleShift | None = None
        self.ways_in = WaysIn(
            lambda: self.lanes,
            lambda: self._paths,
            lambda: self.unlock_page,
            self.choices,
            clock,
            cost,
            self,
        )
        self._errands = Errands(
            self._lock_then, lambda: self.unlock_page, lambda: self.leaving, self.ways_in.open, self
        )
        self.ways_in.opened.connect(self._opened)
        self.ways_in.moved.connect(self._move_to)
        self.ways_in.repair_asked.connect(self._errands.repair_with)
        self.unlock_page = self._new_unlock_page()
        self.unlock_page.painted.connect(self._after_first_paint)

    @cached_property
    def lanes(self) -> Lanes:
        """Where work is done beside the windows."""
        from ui.jobs import Lanes

        return Lanes(self)

    def start(self) -> None:
        """Show the unlock window, and read the rest of the app while the passphrase is typed."""
        self.unlock_page.show()

    @cached_property
    def clipboard(self) -> Clipboard:
        """What takes delicate words off the clipboard again."""
        from ui.app.clipboard import Clipboard

        return Clipboard(self)

    @cached_property
    def guard(self) -> Guard:
        """What notices that nobody is there any more."""
        from ui.app.guard import Guard

        made = Guard(self)
        made.lock_asked.connect(self.lock_alone)
        self.choices.changed.connect(made.use)
        return made

    @cached_property
    def backing_up(self) -> BackingUp:
        """What makes backups by itself."""
        from ui.app.backing_up import BackingUp

        made = BackingUp(self.lanes, self)
        made.done.connect(self.end)
        self.guard.away.plugged.connect(made.arrivals.hear)
        return made

    @cached_property
    def leaving(self) -> Leaving:
        """What covers the vault and closes it."""
        from ui.app.leaving import Leaving

        made = Leaving(self.lanes, self)
        made.closed.connect(self._closed)
        made.delayed.connect(self.guard.away.release)  # a computer that waits longer helps nobody
        made.failed.connect(lambda error: self.unlock_page.show_error(error))
        return made

    def _after_first_paint(self) -> None:
        from ui.parts.triple_shift import TripleShift

        self._shift = TripleShift(self)
        self._shift.pressed.connect(self.quick_exit)
        _ = self.clipboard  # it listens from now on
        self.choices.dress()
        self._app.styleHints().colorSchemeChanged.connect(self.choices.dress)
        self.painted.emit()
        self.unlock_page.take_room()  # where the system has few fonts, ours are taken and may be larger
        self.ways_in.ways_out.look(self._paths, self.unlock_page)
        from ui.app.ahead import read_ahead

        self.lanes.net(read_ahead, owner=self)

    def lock(self) -> None:
        """Save, close the vault, and ask for the passphrase again; stays open while saving does not work.

        Somebody sits there and reads why. Where nobody does, `lock_alone` covers everything at once.
        """
        self._lock_then(lambda: None)

    def _lock_then(self, then: Callable[[], object]) -> None:
        if self.window is not None:
            self.lanes.stop()
            self.window.leave_writing(lambda: self._lock_now(then))

    def _lock_now(self, then: Callable[[], object]) -> None:
        self._cover()
        self.unlock_page.show()
        then()

    def lock_alone(self, why: Why) -> None:
        """Take everything off the screen, save, and close the vault: nobody sits there.

        What is under way, as an export or a film that comes in, is finished underneath; before a sleep it is
        stopped, which leaves nothing half-done. Either is told when somebody is back.
        """
        from ui.app.guard import Why

        if self.window is None:
            if not self.leaving.is_under_way:
                self.guard.away.release()
            return
        if why is Why.SLEEP:
            self.lanes.stop()
        self._cover()
        if why is Why.SMALL:
            self.unlock_page.showMinimized()
        else:
            self.unlock_page.show()

    def quick_exit(self) -> None:
        """Get out of sight, clear the clipboard, save, lock; what is under way is stopped."""
        from ui.app.curtain import hide_all

        if self.window is not None:
            self._cover()
            self.lanes.stop()
        else:
            hide_all(but=self.unlock_page)
            self.ways_in.abandon()
            self.leaving.abandon()
            self.lanes.stop()
        self.clipboard.clear()
        self.unlock_page.forget()
        self.unlock_page.showMinimized()

    def end(self) -> None:
        """Save and close the vault, then end; what was asked for before is finished first."""
        window, self.window = self.window, None
        desk, self._desk = self._desk, None
        self.lanes.stop()
        if self._shift is not None:
            self._shift.end()
            self._shift = None
        if "guard" in self.__dict__:
            self._watch_no_more()
            desk = desk or self.leaving.end()
        if window is not None:
            from ui.app.curtain import hide_all

            window.closed.disconnect(self.end)
            window.save_now()
            hide_all()
            self.clipboard.forget()
            window.deleteLater()
        if desk is not None:
            self.lanes.store_last(desk.close, owner=self)
        self.lanes.close()
        self.ended.emit()

    def _watch_no_more(self) -> None:
        self.guard.end()
        if "backing_up" in self.__dict__:
            self.backing_up.end()

    @cached_property
    def erasing(self) -> Erasing:
        """What asks before everything is erased, and does it."""
        from ui.app.erasing import Erasing

        made = Erasing(self.lanes, self)
        made.asked.connect(self.erase)
        made.ended.connect(self.end)
        return made

    def erase(self) -> None:
        """Destroy the vault at once, saving nothing more, and end the app."""
        desk, self._desk, window, self.window = self._desk, None, self.window, None
        if "guard" in self.__dict__:
            self._watch_no_more()
            desk = desk or self.leaving.end()
        self.erasing.begin(self._paths, desk.close if desk is not None else None)
        self.unlock_page.hide()
        if window is not None:
            window.closed.disconnect(self.end)
            window.deleteLater()
        self.clipboard.clear()

    def _move_to(self, paths: Paths) -> None:
        """Go on with the vault in another folder, or make one there."""
        self._paths = paths
        self.choices.move_to(paths)
        old, self.unlock_page = self.unlock_page, self._new_unlock_page()
        self.unlock_page.show()
        old.hide()
        old.deleteLater()
        self.ways_in.ways_out.look(paths, self.unlock_page)

    def save_before_logout(self) -> None:
        """Cover, save, and wait for it: the computer ends us when this returns."""
        from ui.app.guard import Why

        self.lock_alone(Why.SLEEP)
        self.lanes.finish_store(_PATIENCE_S)

    def _cover(self) -> None:
        window, desk = self.window, self._desk
        if window is None or desk is None:
            return
        self.window = self._desk = None
        window.closed.disconnect(self.end)
        old = self.unlock_page
        self.unlock_page = self.leaving.cover(window, desk, self._new_unlock_page)
        old.deleteLater()
        self.guard.leave()
        self.backing_up.leave()
        self.clipboard.forget()
        self.covered.emit()

    def _closed(self) -> None:
        self.backing_up.end()  # it knows the vault, and the vault its key
        self.locked.emit()
        self.guard.away.release()

    def _let_in(self, passphrase: str) -> None:
        if self._errands.take(passphrase):
            return
        self.leaving.let_in(
            passphrase,
            self.unlock_page,
            self._come_back,
            lambda: self.ways_in.open(Asked(passphrase=passphrase)),
        )

    def _come_back(self, window: Window, desk: Desk) -> None:
        self.window, self._desk = window, desk
        window.closed.connect(self.end)
        self.unlock_page.forget()
        self.unlock_page.hide()
        self.guard.watch(window, self.choices.settings)
        self.backing_up.come_back()
        self.opened.emit()

    def _leave_page(self) -> None:
        self.leaving.ask_before(self.end, self.unlock_page)

    def _new_unlock_page(self) -> UnlockPage:
        page = self.ways_in.new_page()
        page.unlock_asked.connect(self._let_in)
        page.closed.connect(self._leave_page)
        page.erase_asked.connect(lambda: self.erasing.ask(page))
        return page

    def _opened(self, made: tuple[Desk, Doorman]) -> None:
        self._errands.forget()
        desk, self.leaving.doorman = made
        self._show(replace(desk, background=self.backing_up.begin(desk), before_closing=self._back_up_last))
        self.guard.start()
        if self.window is not None:
            self.leaving.tell(self.window)

    def _back_up_last(self) -> bool:
        return self.window is not None and self.backing_up.before_closing(self.window)

    def _show(self, desk: Desk) -> None:
        from ui.app.unseen import keep_out_of_switcher
        from ui.pages.capture import CapturePage
        from ui.window import Window

        self._desk = replace(
            desk,
            languages=languages(),
            settings=self.choices.settings,
            choose_locking=self.choices.lock_after,
            erase=self.erase,
            repair=self._errands.repair,
            rekey=self._errands.rekey,
        )
        editor = CapturePage(desk.capture, desk.library, self.lanes, aids=desk.aids)
        self.window = Window(self._desk, self.lanes, editor)
        self.window.lock_asked.connect(self.lock)
        self.window.exit_asked.connect(self.quick_exit)
        self.window.closed.connect(self.end)
        self.window.language_chosen.connect(partial(self._rebuild, self.choices.speak))
        self.window.look_chosen.connect(partial(self._rebuild, self.choices.look))
        self.window.later_chosen.connect(self.choices.put_off)
        self.unlock_page.forget()
        self.unlock_page.hide()
        self.window.show()
        keep_out_of_switcher(self.window)
        self.guard.watch(self.window, self.choices.settings)
        self.opened.emit()

    def _rebuild(self, choose: Callable[..., object], *chosen: object) -> None:
        """Make the window anew in another language or size: simpler, and surer, than changing every label."""
        choose(*chosen)
        if self.window is None or self._desk is None:
            return
        old, shape = self.window, self.window.geometry()
        old.save_now()
        old.closed.disconnect(self.end)
        old.hide()
        old.deleteLater()
        self._show(self._desk)
        self.window.setGeometry(shape)
        self.window.go_to("settings")

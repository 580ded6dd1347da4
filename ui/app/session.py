"""From the unlock window to the open vault and back; it owns both windows and tells what happens.

What the first window can be painted without is imported where it is first used, and read ahead after that.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

# The names in Qt are reached through the module: making them takes 14 ms, which the first paint saves.
from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.errors import MachineError
from desktop.vault.chosen import is_missing
from desktop.vault.presence import exists
from ui.app.choices import Choices
from ui.app.opener import Asked, Opener
from ui.i18n import Language, languages
from ui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.clock import Clock
    from desktop.paths import Paths
    from desktop.settings import Settings, Theme
    from desktop.vault.doorman import Doorman
    from desktop.vault.kdf import KdfCost
    from ui.app.clipboard import Clipboard
    from ui.app.erasing import Erasing
    from ui.app.guard import Guard, Why
    from ui.app.leaving import Leaving
    from ui.app.rescuing import Rescuing
    from ui.app.ways_out import WaysOut
    from ui.desk import Desk
    from ui.jobs import Lanes
    from ui.parts.strength import Judged
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
        self._app, self._paths, self._clock, self._cost = app, paths, clock, cost
        self.choices = Choices(app, paths, settings, language, lambda: self.lanes, self)
        self.window: Window | None = None
        self._desk: Desk | None = None
        self._wants_rekey = False
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
    def ways_out(self) -> WaysOut:
        """What one can do about a folder that cannot be used as it is."""
        from ui.app.ways_out import WaysOut

        made = WaysOut(self.lanes, self)
        made.moved.connect(self._move_to)
        made.takeover.connect(lambda typed: self._open(Asked(passphrase=typed, takes_over=True)))
        made.repair.connect(lambda typed: self._open_once_closed(Asked(passphrase=typed, repairs=True)))
        return made

    @cached_property
    def opener(self) -> Opener:
        """What opens the vault."""
        made = Opener(self.lanes, self.choices, self._cost, self)
        made.opened.connect(self._opened)
        return made

    @cached_property
    def rescuing(self) -> Rescuing:
        """What helps somebody in who has no passphrase, or a new computer."""
        from desktop.clock import SystemClock
        from ui.app.rescuing import Rescuing

        made = Rescuing(self.lanes, self._judge, lambda: self._clock or SystemClock(), self._cost, self)
        made.rescued.connect(lambda key, new: self._open(Asked(passphrase=new, rescued=key)))
        made.restored.connect(lambda: self._move_to(self._paths))
        return made

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

        shift = TripleShift(self)
        shift.pressed.connect(self.quick_exit)
        _ = self.clipboard  # it listens from now on
        self.choices.dress()
        self._app.styleHints().colorSchemeChanged.connect(self.choices.dress)
        self.painted.emit()
        self.unlock_page.take_room()  # where the system has few fonts, ours are taken and may be larger
        self.ways_out.look(self._paths, self.unlock_page)
        self.lanes.net(_read_ahead, owner=self)

    def lock(self) -> None:
        """Save, close the vault, and ask for the passphrase again; stays open while saving does not work.

        Somebody sits there and reads why. Where nobody does, `lock_alone` covers everything at once.
        """
        if self.window is not None:
            self.lanes.stop()
            self.window.leave_writing(self._lock_now)

    def _lock_now(self) -> None:
        self._cover()
        self.unlock_page.show()

    def _open_once_closed(self, asked: Asked) -> None:
        """Open the vault after work that needs it closed, as soon as it is."""
        if not self.leaving.is_under_way:
            self._open(asked)
            return
        self.unlock_page.show_working()
        once = QtCore.Qt.ConnectionType.SingleShotConnection
        self.leaving.closed.connect(lambda: self._open(asked), once)

    def _lock_to_repair(self) -> None:
        """Lock, and offer to repair the vault to whoever knows the passphrase."""
        if self.window is not None:
            self.lanes.stop()
            self.window.leave_writing(self._lock_and_offer)

    def _lock_to_rekey(self) -> None:
        """Lock, and change the data key as soon as somebody has typed the passphrase."""
        if self.window is not None:
            self.lanes.stop()
            self.window.leave_writing(self._lock_and_rekey)

    def _lock_and_rekey(self) -> None:
        self._lock_now()
        self._wants_rekey = True
        self.unlock_page.lead(
            self.tr("Type your passphrase. Everything is encrypted anew, and then your records open.")
        )

    def _lock_and_offer(self) -> None:
        self._lock_now()
        self.unlock_page.offer_repair()

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
        self.clipboard.clear()
        self.unlock_page.forget()
        self.unlock_page.showMinimized()

    def end(self) -> None:
        """Save and close the vault, then end; what was asked for before is finished first."""
        window, self.window = self.window, None
        desk, self._desk = self._desk, None
        self.lanes.stop()
        if "guard" in self.__dict__:
            self.guard.end()
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
            self.guard.end()
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
        self.ways_out.look(paths, self.unlock_page)

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
        self.clipboard.forget()
        self.covered.emit()

    def _closed(self) -> None:
        self.locked.emit()
        self.guard.away.release()

    def _let_in(self, passphrase: str) -> None:
        if self._wants_rekey:
            self._wants_rekey = False
            self._open_once_closed(Asked(passphrase=passphrase, rekeys=True))
            return
        self.leaving.let_in(
            passphrase,
            self.unlock_page,
            self._come_back,
            lambda: self._open(Asked(passphrase=passphrase)),
        )

    def _come_back(self, window: Window, desk: Desk) -> None:
        self.window, self._desk = window, desk
        window.closed.connect(self.end)
        self.unlock_page.forget()
        self.unlock_page.hide()
        self.guard.watch(window, self.choices.settings)
        self.opened.emit()

    def _leave_page(self) -> None:
        self.leaving.ask_before(self.end, self.unlock_page)

    def _new_unlock_page(self) -> UnlockPage:
        trouble: MachineError | None = None
        try:
            is_first = not exists(self._paths) and not is_missing(self._paths)
        except MachineError as error:  # nobody may look there: no vault is offered over one that may be there
            is_first, trouble = False, error
        page = UnlockPage(self._judge, is_first=is_first, folder=str(self._paths.home))
        page.unlock_asked.connect(self._let_in)
        page.create_asked.connect(lambda text: self._open(Asked(passphrase=text, is_new=True)))
        page.closed.connect(self._leave_page)
        page.erase_asked.connect(lambda: self.erasing.ask(page))
        page.rescue_asked.connect(lambda: self.rescuing.begin(self._paths, page))
        page.way_chosen.connect(
            lambda name, about, typed: self.ways_out.take(name, about, typed, self._paths, page)
        )
        if trouble is not None:
            page.show_error(trouble)
        return page

    def _judge(self, passphrase: str, say: Callable[[Judged], object]) -> None:
        def work() -> Judged:
            from desktop.vault.strength import strength  # its lists take a moment: not before the first key

            return strength(passphrase)

        self.lanes.net(work, owner=self.unlock_page, done=say)

    def _open(self, asked: Asked) -> None:
        self.opener.open(asked, self._paths, self._clock, self.unlock_page)

    def _opened(self, made: tuple[Desk, Doorman]) -> None:
        desk, self.leaving.doorman = made
        self._show(desk)
        self.guard.start()
        if self.window is not None:
            self.leaving.tell(self.window)

    def _show(self, desk: Desk) -> None:
        from dataclasses import replace

        from ui.app.unseen import keep_out_of_switcher
        from ui.pages.capture import CapturePage
        from ui.window import Window

        self._desk = replace(
            desk,
            languages=languages(),
            settings=self.choices.settings,
            choose_locking=self.choices.lock_after,
            erase=self.erase,
            repair=self._lock_to_repair,
            rekey=self._lock_to_rekey,
        )
        self.window = Window(self._desk, self.lanes, CapturePage(desk.capture, desk.library, self.lanes))
        self.window.lock_asked.connect(self.lock)
        self.window.exit_asked.connect(self.quick_exit)
        self.window.closed.connect(self.end)
        self.window.language_chosen.connect(self._speak)
        self.window.look_chosen.connect(self._look)
        self.window.later_chosen.connect(self.choices.put_off)
        self.unlock_page.forget()
        self.unlock_page.hide()
        self.window.show()
        keep_out_of_switcher(self.window)
        self.guard.watch(self.window, self.choices.settings)
        self.opened.emit()

    def _speak(self, code: str) -> None:
        self.choices.speak(code)
        self._rebuild()

    def _look(self, theme: Theme, percent: int) -> None:
        self.choices.look(theme, percent)
        self._rebuild()

    def _rebuild(self) -> None:
        """Make the window anew in another language or size: simpler, and surer, than changing every label."""
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


def _read_ahead() -> None:
    for name in (
        "ui.app.opening",
        "ui.pages.capture",
        "ui.window",
        "ui.app.guard",
        "ui.app.leaving",
        "zxcvbn",
    ):
        import_module(name)

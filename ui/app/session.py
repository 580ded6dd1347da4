"""From the unlock window to the open vault and back; it owns both windows and tells what happens.

What the first window can be painted without is imported where it is first used, and read ahead after that.
"""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from desktop.errors import MachineError
from desktop.vault.presence import exists
from ui.i18n import Language, languages
from ui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.clock import Clock
    from desktop.errors import AppError
    from desktop.paths import Paths
    from desktop.settings import Settings, Theme
    from desktop.vault.kdf import KdfCost
    from ui.desk import Desk
    from ui.jobs import Lanes
    from ui.parts.strength import Judged
    from ui.window import Window


class Session(QObject):
    """One vault, locked or open.

    Signals:
        painted: the first window stands there.
        opened: the window stands there.
        locked: the vault is closed and the key is gone.
        ended: the last window was closed.

    Attributes:
        unlock_page: the small window; hidden while the vault is open.
        window: the large one; None while locked.
    """

    painted = Signal()
    opened = Signal()
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
        self._settings, self._language = settings, language
        self.window: Window | None = None
        self._desk: Desk | None = None
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

    def _after_first_paint(self) -> None:
        from ui.parts.triple_shift import TripleShift

        shift = TripleShift(self)
        shift.pressed.connect(self.quick_exit)
        self._dress()
        self._app.styleHints().colorSchemeChanged.connect(self._dress)
        self.painted.emit()
        self.unlock_page.take_room()  # where the system has few fonts, ours are taken and may be larger
        self.lanes.net(_read_ahead, owner=self)

    def lock(self) -> None:
        """Save, close the vault, and ask for the passphrase again; stays open while saving does not work."""
        if self.window is not None:
            self.lanes.stop()
            self.window.leave_writing(self._lock_now)

    def _lock_now(self) -> None:
        if self.window is None or self._desk is None:
            return
        window, desk = self.window, self._desk
        self.window = self._desk = None
        self.lanes.stop()
        window.save_now()
        _take_away(window)
        window.closed.disconnect(self.end)
        self.lanes.store_last(
            desk.close, owner=self, done=lambda _: self.locked.emit(), failed=self._told_after
        )
        self.unlock_page.deleteLater()
        self.unlock_page = self._new_unlock_page()
        self.unlock_page.show()

    def quick_exit(self) -> None:
        """Save, blank, lock, clear the clipboard, and get out of sight."""
        if self.window is not None:
            _take_away(self.window)
        QGuiApplication.clipboard().clear()
        self._lock_now()
        self.unlock_page.forget()
        self.unlock_page.showMinimized()

    def end(self) -> None:
        """Save and close the vault, then end; what was asked for before is finished first."""
        window, self.window = self.window, None
        if window is not None:
            window.closed.disconnect(self.end)
            self.lanes.stop()
            window.save_now()
            _take_away(window)
        desk, self._desk = self._desk, None
        if desk is not None:
            self.lanes.store_last(desk.close, owner=self)
        self.lanes.close()
        self.ended.emit()

    def _new_unlock_page(self) -> UnlockPage:
        trouble: MachineError | None = None
        try:
            is_first = not exists(self._paths)
        except MachineError as error:  # nobody may look there: no vault is offered over one that may be there
            is_first, trouble = False, error
        page = UnlockPage(self._judge, is_first=is_first, folder=str(self._paths.home))
        page.unlock_asked.connect(lambda text: self._open(text, is_new=False))
        page.create_asked.connect(lambda text: self._open(text, is_new=True))
        page.closed.connect(self.end)
        if trouble is not None:
            page.show_error(trouble)
        return page

    def _judge(self, passphrase: str, say: Callable[[Judged], object]) -> None:
        def work() -> Judged:
            from desktop.vault.strength import strength  # its lists take a moment: not before the first key

            return strength(passphrase)

        self.lanes.net(work, owner=self.unlock_page, done=say)

    def _open(self, passphrase: str, *, is_new: bool) -> None:
        paths, clock, settings, cost = self._paths, self._clock, self._settings, self._cost
        spoken = self._language

        def work() -> Desk:
            from desktop.clock import SystemClock
            from ui.app.opening import open_desk

            return open_desk(
                paths,
                passphrase,
                clock or SystemClock(),
                settings,
                is_new=is_new,
                cost=cost,
                language=lambda: spoken.code,
            )

        self.lanes.store(work, owner=self.unlock_page, done=self._show, failed=self.unlock_page.show_error)

    def _show(self, desk: Desk) -> None:
        from dataclasses import replace

        from ui.pages.capture import CapturePage
        from ui.window import Window

        self._desk = replace(desk, languages=languages(), settings=self._settings)
        self.window = Window(self._desk, self.lanes, CapturePage(desk.capture, desk.library, self.lanes))
        self.window.lock_asked.connect(self.lock)
        self.window.exit_asked.connect(self.quick_exit)
        self.window.closed.connect(self.end)
        self.window.language_chosen.connect(self._speak)
        self.window.look_chosen.connect(self._look)
        self.window.later_chosen.connect(self._put_off)
        self.unlock_page.forget()
        self.unlock_page.hide()
        self.window.show()
        self.opened.emit()

    def _speak(self, code: str) -> None:
        from dataclasses import replace

        self._keep(replace(self._settings, language=code))
        self._language.use(code)
        self._dress()  # the letters of another script
        self._rebuild()

    def _look(self, theme: Theme, percent: int) -> None:
        from dataclasses import replace

        self._keep(replace(self._settings, theme=theme, text_size=percent))
        self._dress()
        self._rebuild()

    def _put_off(self, step: str) -> None:
        from dataclasses import replace

        kept = self._settings
        put_off = {
            "asks_who": replace(kept, asks_who=False),
            "offers_trial": replace(kept, offers_trial=False),
        }
        self._keep(put_off[step])

    def _dress(self) -> None:
        from ui.style import apply_theme

        apply_theme(self._app, self._settings.theme, self._settings.text_size)

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

    def _keep(self, settings: Settings) -> None:
        from desktop.settings import write

        self._settings = settings
        self.lanes.store(lambda: write(self._paths.settings, settings), owner=self)

    def _told_after(self, error: AppError) -> None:
        self.unlock_page.show_error(error)


def _take_away(window: Window) -> None:
    """Take a window off the screen at once, and with it every dialog that stands over it."""
    window.hide()
    for dialog in window.findChildren(QDialog):
        dialog.hide()
    window.deleteLater()


def _read_ahead() -> None:
    for name in ("ui.app.opening", "ui.pages.capture", "ui.window", "zxcvbn"):
        import_module(name)

"""Covers an open vault whose person is gone: nothing to be seen, until all is saved and it can be closed.

Where saving does not work the vault stays open underneath, so that no word is lost; it is tried again and
again, and only the passphrase lifts the curtain. Long work that was not asked to stop goes on underneath too.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from desktop.errors import AppError
from ui.desk import Desk
from ui.jobs import Lanes, Outcome
from ui.window import Window


class Curtain(QObject):
    """One window and everything that belongs to it, out of sight.

    Signals:
        ready: all is saved and nothing is under way: the vault may be closed.
        failed: (AppError) saving does not work; it goes on being tried.

    Attributes:
        window, desk: what is covered.
        outcomes: how long work ended underneath.
        failures: what else did not work underneath, for the person to hear of later.
    """

    ready = Signal()
    failed = Signal(object)

    def __init__(self, window: Window, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window, self.desk, self._lanes = window, desk, lanes
        self.outcomes: list[Outcome] = []
        self.failures: list[AppError] = []
        self._hidden: list[QDialog] = []
        self._is_drawn = self._is_asking = False
        self._trouble: AppError | None = None
        self._app = QApplication.instance()

    def hide(self) -> None:
        """Take every window of ours off the screen, the large one first; this is the very first act."""
        self._lanes.long_ended.connect(self._on_long_ended)
        self._lanes.failed_unheard.connect(self._on_failed)
        self.window.hide()
        self._hidden = hide_all()
        if self._app is not None:
            self._app.installEventFilter(self)  # only while covered: it sees every event of the app

    def draw(self) -> None:
        """Save what is not saved, and say when the vault can be closed."""
        self._is_drawn = True
        self.window.editor.saver.told.connect(self._look)
        self.window.settings.save_now()
        self.window.editor.saver.flush()
        self._look()

    def lift(self) -> None:
        """Show everything as it was."""
        self._let_go()
        self.window.show()
        for dialog in self._hidden:
            if isValid(dialog):
                dialog.hide()  # one that came late takes itself for shown
                dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
                dialog.show()
        self._hidden.clear()

    def end(self) -> None:
        """Let go of the window; the vault is closed next."""
        self._let_go()
        self.window.save_now()
        for dialog in self._hidden:
            if isValid(dialog):
                dialog.deleteLater()
        self.window.deleteLater()

    @property
    def has_unsaved(self) -> bool:
        """Whether something written is in memory only."""
        return self.window.editor.has_unsaved

    @property
    def trouble(self) -> AppError | None:
        """Why saving does not work, if it does not."""
        return self.window.editor.saver.trouble

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep whatever the covered window opens now from being seen, as an error in a dialog of its own."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and self._belongs(watched):
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            if isinstance(watched, QDialog) and watched not in self._hidden:
                self._hidden.append(watched)
        return False

    def _look(self) -> None:
        if not self._is_drawn:
            return
        trouble = self.trouble
        if trouble is not None:
            if self._trouble is None or self._trouble.code is not trouble.code:
                self._trouble = trouble
                self.failed.emit(trouble)
        elif not self.has_unsaved and not self._lanes.has_long and not self._is_asking:
            # Whatever was asked for before, as keeping who writes, has been heard of after this.
            self._is_asking = True
            self._lanes.store(lambda: None, owner=self, done=self._on_rest)

    def _on_rest(self, _nothing: None) -> None:
        self._is_asking = False
        if not self._is_drawn:
            return
        if self.has_unsaved or self._lanes.has_long:
            self._look()
        else:
            self.ready.emit()

    def _on_long_ended(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        self._look()

    def _on_failed(self, error: AppError) -> None:
        self.failures.append(error)

    def _let_go(self) -> None:
        if self._app is not None:
            self._app.removeEventFilter(self)
        self._lanes.long_ended.disconnect(self._on_long_ended)
        self._lanes.failed_unheard.disconnect(self._on_failed)
        if self._is_drawn:
            self._is_drawn = False
            self.window.editor.saver.told.disconnect(self._look)

    def _belongs(self, widget: QWidget) -> bool:
        """Tell whether a widget is a window that the covered one opened."""
        if not widget.isWindow() or widget is self.window:
            return False
        parent = widget.parentWidget()
        while parent is not None:
            if parent is self.window or parent in self._hidden:
                return True
            parent = parent.parentWidget()
        return False


def hide_all(but: QWidget | None = None) -> list[QDialog]:
    """Take every window of ours off the screen except one; return the dialogs among them."""
    dialogs = []
    for one in QApplication.topLevelWidgets():
        if one is not but and one.isVisible():
            if isinstance(one, QDialog):
                dialogs.append(one)
            one.hide()
    return dialogs

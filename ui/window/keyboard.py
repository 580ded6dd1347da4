"""The keys that work in the whole window, and where they lead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from ui.pages.records import RecordsPage
from ui.parts.reading_order import reading_order
from ui.shortcuts import Shortcut
from ui.window.frame import Frame

if TYPE_CHECKING:
    from ui.pages.capture import CapturePage


class Keyboard(QObject):
    """Binds the keys of one window, which owns it."""

    def __init__(
        self,
        frame: Frame,
        pages: Sequence[QWidget],
        records: RecordsPage,
        editor: CapturePage,
        *,
        go_to: Callable[[str], object],
        save: Callable[[], object],
        lock: SignalInstance,
        show_shortcuts: Callable[[], object],
    ) -> None:
        """Bind at once; `pages` are those of the rail, which the `editor` is none of."""
        super().__init__(frame)
        self._frame, self._records, self._editor, self._go_to = frame, records, editor, go_to
        frame.bind(
            (
                (Shortcut.NEW, self._go_home),
                (Shortcut.SEARCH, self._focus_search),
                (Shortcut.SAVE, save),
                (Shortcut.PRINT, self._print),
                (Shortcut.EXPORT, self._export),
                (Shortcut.LOCK, lock.emit),
                (Shortcut.SHORTCUTS, show_shortcuts),
                (Shortcut.HELP, show_shortcuts),
                (Shortcut.HOME, self._go_home),
                (Shortcut.RECORDS, self._go_to_records),
                (Shortcut.OUTBOX, self._go_to_outbox),
                (Shortcut.SETTINGS, self._go_to_settings),
            )
        )
        nowhere = QShortcut(Shortcut.NEXT_PANE.keys, frame)  # nothing has the keyboard yet
        nowhere.setContext(Qt.ShortcutContext.WidgetShortcut)
        nowhere.activated.connect(self._focus_page)
        frame.bind_on(
            (
                *((page, Shortcut.NEXT_PANE, frame.rail.focus_first) for page in pages),
                (frame.rail, Shortcut.NEXT_PANE, self._focus_page),
                (frame.header, Shortcut.NEXT_PANE, self._focus_page),
            )
        )

    def _go_home(self) -> None:
        self._go_to("home")

    def _go_to_records(self) -> None:
        self._go_to("records")

    def _go_to_outbox(self) -> None:
        self._go_to("outbox")

    def _go_to_settings(self) -> None:
        self._go_to("settings")

    def _print(self) -> None:
        self._on_records(self._records.print_current)

    def _export(self) -> None:
        self._on_records(self._records.export_chosen)

    def _on_records(self, act: Callable[[], object]) -> None:
        if self._frame.stack.currentWidget() is self._records:
            act()

    def _focus_search(self) -> None:
        if self._frame.stack.currentWidget() is not self._records:
            self._go_to("records")
        self._frame.search.setFocus()
        self._frame.search.selectAll()

    def _focus_page(self) -> None:
        page = self._frame.stack.currentWidget()
        if page is self._editor:
            self._editor.next_pane()
        elif page is not None:
            for first in (one for one in reading_order(page) if one is not page and one.isEnabled()):
                first.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

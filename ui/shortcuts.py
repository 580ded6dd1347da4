"""Every keyboard shortcut of the app, in one enum, so that no two can be the same."""

from enum import Enum

from PySide6.QtGui import QKeySequence


class Shortcut(Enum):
    """One key sequence each; the words for it come from `ui.wording`."""

    NEW = "Ctrl+N"
    SEARCH = "Ctrl+K"
    SAVE = "Ctrl+S"
    NEXT_SECTION = "Ctrl+Return"
    PRINT = "Ctrl+P"
    EXPORT = "Ctrl+E"
    NEXT_PANE = "F6"
    LOCK = "Ctrl+L"
    HELP = "F1"
    SHORTCUTS = "Ctrl+?"
    HOME = "Ctrl+1"
    RECORDS = "Ctrl+2"
    SETTINGS = "Ctrl+,"
    BACK = "Esc"
    MOVE_UP = "Alt+Up"
    MOVE_DOWN = "Alt+Down"
    UNDO = "Ctrl+Z"

    @property
    def keys(self) -> QKeySequence:
        """Return the sequence as Qt takes it."""
        return QKeySequence(self.value)


QUICK_EXIT_KEY = "Shift Shift Shift"
"""Not a sequence Qt can hold: Shift pressed three times within a second; see `ui.window`."""

"""Every keyboard shortcut of the app, in one enum, so that no two can be the same.

Shift three times, the quick exit, is no sequence Qt can hold: see `ui.parts.triple_shift`.
"""

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
    OUTBOX = "Ctrl+3"
    SETTINGS = "Ctrl+,"
    BACK = "Esc"
    MOVE_UP = "Alt+Up"
    MOVE_DOWN = "Alt+Down"
    UNDO = "Ctrl+Z"
    REDO = "Ctrl+Shift+Z"
    DELETE = "Del"
    ZOOM_IN = "Ctrl++"
    ZOOM_OUT = "Ctrl+-"
    ZOOM_FIT = "Ctrl+0"
    TURN = "Ctrl+R"
    PAGE_BEFORE = "Ctrl+PgUp"
    PAGE_AFTER = "Ctrl+PgDown"
    FIND = "Ctrl+F"
    HELP_FOR_HER = "F9"
    NEXT_HINT = "F8"

    @property
    def words(self) -> str:
        """Return the sequence as it stands on the keys, which are Latin wherever one reads from the right."""
        return self.keys.toString(QKeySequence.SequenceFormat.PortableText)

    @property
    def keys(self) -> QKeySequence:
        """Return the sequence as Qt takes it."""
        return QKeySequence(self.value)

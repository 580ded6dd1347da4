"""What every view of a file has in common: it begins, it has tools, and it lets go of everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.errors import Cancelled
from desktop.storage.reading import SealedReader
from ui.shortcuts import Shortcut
from ui.style import set_icon, set_role
from ui.viewers.trouble import Trouble, Unshowable

LIMIT = 64 << 20
"""The largest file that is read into memory whole; sound and film are not."""

_PIECE = 1 << 20


class View(QWidget):
    """One file on the screen.

    Signals:
        failed: (Trouble or AppError) it cannot be shown.
        noted: (Trouble) it is shown, with something missing.
    """

    failed = Signal(object)
    noted = Signal(object)

    def begin(self) -> None:
        """Read and show, once there is room on the screen."""
        raise NotImplementedError

    def shut(self) -> None:
        """Take everything off the screen and let go of it, at once. Doing it twice changes nothing."""
        raise NotImplementedError

    def tools(self) -> Sequence[QWidget]:
        """Return what stands below the file, in reading order."""
        return ()

    def bind(self, shortcut: Shortcut, act: Callable[[], object]) -> None:
        """Let a key work wherever one is in the viewer."""
        QShortcut(shortcut.keys, self).activated.connect(act)

    def tool(
        self, name: str, words: str, icon: str, act: Callable[[], object], shortcut: Shortcut | None = None
    ) -> QPushButton:
        """Return a button for the tools; with its key, which works in the whole viewer."""
        button = QPushButton(words, self)
        button.setObjectName(name)
        set_role(button, "quiet")
        set_icon(button, icon)
        button.clicked.connect(act)
        if shortcut is not None:
            button.setToolTip(f"{words} ({shortcut.words})")
            self.bind(shortcut, act)
        return button


def read_whole(reader: SealedReader, limit: int = LIMIT) -> bytes:
    """Return all bytes of a file that is to be shown; runs beside the window.

    Raises Unshowable(TOO_LARGE), MachineError(ATTACHMENT_DAMAGED), and Cancelled once the vault was locked.
    """
    if reader.size > limit:
        raise Unshowable(Trouble.TOO_LARGE)
    try:
        # In pieces: whoever closes the file meanwhile need not wait.
        return b"".join(reader.read_at(at, _PIECE) for at in range(0, reader.size, _PIECE))
    except ValueError as error:
        raise Cancelled from error

"""What was copied from delicate fields leaves the clipboard again: after a minute, at locking and at the end.

On X11 that holds for what is merely selected too, because a middle click pastes it. Programs that keep a
history of the clipboard are asked to leave such words out, in the ways that some of them heed; not all do.
"""

from __future__ import annotations

import hashlib
import sys

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.parts.delicate import PASSING_FORMAT, Delicacy, delicacy

FORGET_MS = 60_000
_ALONE = {"offscreen", "minimal"}
"""Platforms whose clipboard no other program reaches, and which therefore know no owner."""
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Clipboard(QObject):
    """Watches what this program puts on the clipboard; what others put there is theirs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._held: dict[QClipboard.Mode, bytes] = {}
        self._is_ours = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FORGET_MS)
        self._timer.timeout.connect(self.forget)
        self._board.changed.connect(self._on_changed)

    def forget(self) -> None:
        """Take away what is delicate, if it is still there."""
        self._timer.stop()
        held, self._held = self._held, {}
        for mode, digest in held.items():
            # To ask another program for its words could take seconds; our own we have at hand.
            if self._owns(mode) and _digest(self._board.text(mode)) == digest:
                self._wipe(mode)

    def clear(self) -> None:
        """Empty it whatever is there: somebody has to be gone at once."""
        self._timer.stop()
        self._held.clear()
        for mode in self._modes():
            self._wipe(mode)

    @property
    def holds_delicate(self) -> bool:
        """Whether something is there that will be taken away."""
        return bool(self._held)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if self._is_ours or mode not in _MODES or not self._owns(mode):
            return
        self._held.pop(mode, None)
        text = self._board.text(mode)
        if not text:
            return  # where it was just emptied, there is nothing that could be asked
        is_passing = self._board.mimeData(mode).hasFormat(PASSING_FORMAT)
        found = Delicacy.PASSING if is_passing else delicacy(QApplication.focusWidget())
        if found is Delicacy.FREE:
            return
        if found is Delicacy.NEVER:
            self._wipe(mode)
            return
        self._held[mode] = _digest(text)
        self._put(mode, text)
        self._timer.start()

    def _put(self, mode: QClipboard.Mode, text: str) -> None:
        """Put the same words there once more, with the wish that no history keeps them."""
        words = QMimeData()
        words.setText(text)
        for kind, value in _hints():
            words.setData(kind, QByteArray(value))
        self._set(mode, words)

    def _wipe(self, mode: QClipboard.Mode) -> None:
        self._is_ours = True
        try:
            self._board.clear(mode)
        finally:
            self._is_ours = False

    def _set(self, mode: QClipboard.Mode, words: QMimeData) -> None:
        self._is_ours = True
        try:
            self._board.setMimeData(words, mode)
        finally:
            self._is_ours = False

    def _modes(self) -> list[QClipboard.Mode]:
        return [one for one in _MODES if one is QClipboard.Mode.Clipboard or self._board.supportsSelection()]

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if QGuiApplication.platformName() in _ALONE:
            return True
        is_copied = mode is QClipboard.Mode.Clipboard
        return self._board.ownsClipboard() if is_copied else self._board.ownsSelection()


def _hints() -> list[tuple[str, bytes]]:
    """Return what tells a history of the clipboard to leave words out, on this system."""
    if sys.platform == "darwin":
        return [('application/x-qt-mac-type;value="org.nspasteboard.ConcealedType"', b"1")]
    if sys.platform == "win32":
        zero = bytes(4)
        return [
            (f'application/x-qt-windows-mime;value="{name}"', zero)
            for name in (
                "ExcludeClipboardContentFromMonitorProcessing",
                "CanIncludeInClipboardHistory",
                "CanUploadToCloudClipboard",
            )
        ]
    return [("x-kde-passwordManagerHint", b"secret")]


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()

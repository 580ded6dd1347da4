"""Hear from Windows that the computer sleeps, its session is locked, or a stick came, by messages."""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QWindow

_WM_POWERBROADCAST = 0x0218
_WM_WTSSESSION_CHANGE = 0x02B1
_WM_DEVICECHANGE = 0x0219
_DBT_DEVICEARRIVAL = 0x8000
_PBT_APMSUSPEND = 0x0004
_WTS_SESSION_LOCK = 0x7
_LEAVING = {0x2, 0x4, 0x6, _WTS_SESSION_LOCK}  # console or remote disconnect, logoff, lock
_THIS_SESSION = 0


class _Message(ctypes.Structure):
    """The beginning of a MSG."""

    _fields_ = [
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
    ]


class _Filter(QAbstractNativeEventFilter):
    """Hands messages on; swallows nothing."""

    def __init__(self, power: WindowsPower) -> None:
        super().__init__()
        self._power = power

    def nativeEventFilter(  # noqa: N802  # a Qt override
        self, kind: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> Any:
        """Look at one message."""
        if QByteArray(kind).data() in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            found = _Message.from_address(int(message))
            self._power.hear(found.message, found.first)
        return False, 0


class WindowsPower(QObject):
    """Listens through a window that is never shown.

    Signals:
        sleeping: the computer is about to sleep; Windows gives us two seconds.
        screen_locked: this session was locked or left.
        plugged: a disk or stick came; every window hears of it.
    """

    sleeping = Signal()
    screen_locked = Signal()
    plugged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        self._window: QWindow | None = None

    def start(self) -> None:
        """Begin to listen."""
        app = QCoreApplication.instance()
        if app is not None and self._window is None:
            self._window = QWindow()
            self._window.create()
            app.installNativeEventFilter(self._filter)
            _sessions().WTSRegisterSessionNotification(int(self._window.winId()), _THIS_SESSION)

    def stop(self) -> None:
        """Listen no more."""
        app = QCoreApplication.instance()
        if app is not None and self._window is not None:
            _sessions().WTSUnRegisterSessionNotification(int(self._window.winId()))
            app.removeNativeEventFilter(self._filter)
            self._window.destroy()
            self._window = None

    def hear(self, message: int, word: int) -> None:
        """Take one message of Windows."""
        if message == _WM_POWERBROADCAST and word == _PBT_APMSUSPEND:
            self.sleeping.emit()
        elif message == _WM_WTSSESSION_CHANGE and word in _LEAVING:
            self.screen_locked.emit()
        elif message == _WM_DEVICECHANGE and word == _DBT_DEVICEARRIVAL:
            self.plugged.emit()


def _sessions() -> Any:
    # By name: other systems have no such thing, and their type checkers say so.
    return vars(ctypes)["windll"].wtsapi32

"""Hear from systemd's logind that the computer goes to sleep or the session is locked, over D-Bus.

A delay lock is held meanwhile: the computer waits, up to five seconds as a rule, until we have saved. Where
there is no such service nothing happens, and `ui.app.away.slept` still notices a sleep afterwards.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
# The stub of the toolkit asks for bytes here, the toolkit itself for text.
_ON_SLEEP: Any = SLOT("_on_sleep(bool)")
_ON_LOCK: Any = SLOT("_on_lock()")
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Logind(QObject):
    """Listens to logind on the system bus; waits for no answer.

    Signals:
        sleeping: the computer sleeps as soon as `release` is called, or when it has waited long enough.
        screen_locked: this session was asked to lock itself.
        held: the delay lock is ours: from now on a sleep waits for us.
    """

    sleeping = Signal()
    screen_locked = Signal()
    held = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._answers: set[QDBusPendingCallWatcher] = set()
        self._held: QDBusMessage | None = None
        self._session = ""

    def start(self) -> None:
        """Begin to listen, if there is such a service."""
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        self._bus = bus
        bus.connect(SERVICE, PATH, MANAGER, "PrepareForSleep", self, _ON_SLEEP)
        self._hold()
        number = os.environ.get("XDG_SESSION_ID", "")
        if number:
            self._find(number)
        else:
            # The session we were started in, or else the one on the user's screen.
            self._call(f"{PATH}/session/auto", _PROPERTIES, "Get", [SESSION, "Id"], self._find)

    def release(self) -> None:
        """Let the computer sleep."""
        self._held = None  # the reply owns the descriptor, and the descriptor is the lock

    def stop(self) -> None:
        """Listen no more."""
        self.release()
        if self._bus is None:
            return
        self._bus.disconnect(SERVICE, PATH, MANAGER, "PrepareForSleep", self, _ON_SLEEP)
        if self._session:
            self._bus.disconnect(SERVICE, self._session, SESSION, "Lock", self, _ON_LOCK)
        self._bus = None

    def _hold(self) -> None:
        # Shown by `systemd-inhibit --list` to everybody on the computer: it says nothing about us.
        self._call(PATH, MANAGER, "Inhibit", ["sleep", "Notes", "Saving", "delay"])

    def _find(self, number: object) -> None:
        plain = number.variant() if isinstance(number, QDBusVariant) else number
        self._call(PATH, MANAGER, "GetSession", [str(plain)], self._follow)

    def _follow(self, path: object) -> None:
        if isinstance(path, QDBusObjectPath) and self._bus is not None:
            self._session = path.path()
            self._bus.connect(SERVICE, self._session, SESSION, "Lock", self, _ON_LOCK)

    def _call(
        self,
        path: str,
        interface: str,
        member: str,
        said: list[str],
        then: Callable[[object], None] | None = None,
    ) -> None:
        if self._bus is None:
            return
        message = QDBusMessage.createMethodCall(SERVICE, path, interface, member)
        message.setArguments(said)
        answer = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        self._answers.add(answer)

        def arrived() -> None:
            self._answers.discard(answer)
            answer.deleteLater()
            if answer.isError() or self._bus is None:
                return
            reply = answer.reply()
            if then is None:
                self._held = reply
                self.held.emit()
            else:
                then(reply.arguments()[0])

        answer.finished.connect(arrived)

    @Slot(bool)
    def _on_sleep(self, is_beginning: bool) -> None:
        if is_beginning:
            self.sleeping.emit()
        else:
            self._hold()  # for the next time

    @Slot()
    def _on_lock(self) -> None:
        self.screen_locked.emit()

"""A logind and a screen saver on a bus of the test's own; says what is asked, sends what it is told.

`python -m tests.support.fake_logind` reads "sleep", "wake", "lock" and "screen" from its standard input.
"""

import os
import time

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
OURS, OTHERS = f"{PATH}/session/_31", f"{PATH}/session/_32"


class Logind(QDBusVirtualObject):
    """Answers what the app asks, and notices when a delay lock is let go of."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: list[QSocketNotifier] = []

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802  # Qt's
        asked = message.arguments()
        if message.member() == "Inhibit":
            say("inhibit", *asked)
            connection.send(message.createReply(self._lock()))
        elif message.member() == "Get":
            assert asked == ["org.freedesktop.login1.Session", "Id"]
            assert message.path() == f"{PATH}/session/auto"
            connection.send(message.createReply(QDBusVariant("1")))
        elif message.member() == "GetSession":
            say("session", *asked)
            connection.send(message.createReply(QDBusObjectPath(OURS)))
        else:
            return False
        return True

    def _lock(self) -> QDBusUnixFileDescriptor:
        ours, theirs = os.pipe()
        sent = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        watched = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)

        def closed(*_: object) -> None:
            watched.setEnabled(False)
            say("released")

        watched.activated.connect(closed)
        self._watched.append(watched)
        return sent


def say(*words: str) -> None:
    """Print what happened, and when."""
    print(f"{time.monotonic():.4f}", *words, flush=True)


def send(bus: QDBusConnection, path: str, interface: str, member: str, *said: bool) -> None:
    """Send a signal."""
    signal = QDBusMessage.createSignal(path, interface, member)
    signal.setArguments(list(said))
    bus.send(signal)


def read(app: QCoreApplication) -> None:
    """Do what the lines say that have come; end with them."""
    for line in os.read(0, 4096).decode().splitlines() or [""]:
        obey(app, line)


def obey(app: QCoreApplication, line: str) -> None:
    """Send one signal."""
    system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
    if line in ("sleep", "wake"):
        send(system, PATH, MANAGER, "PrepareForSleep", line == "sleep")
    elif line == "lock":
        send(system, OURS, "org.freedesktop.login1.Session", "Lock")
    elif line == "lock others":
        send(system, OTHERS, "org.freedesktop.login1.Session", "Lock")
    elif line == "screen":
        send(session, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
    else:
        app.quit()


def main() -> None:
    """Take the service's name and obey."""
    app = QCoreApplication([])
    bus = QDBusConnection.systemBus()
    logind = Logind(app)
    bus.registerVirtualObject(PATH, logind, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    assert bus.registerService("org.freedesktop.login1")
    lines = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    lines.activated.connect(lambda *_: read(app))
    say("ready")
    app.exec()


if __name__ == "__main__":
    main()

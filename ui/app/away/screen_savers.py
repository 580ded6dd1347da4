"""Hear that a screen saver began or the screen was locked, on the session bus of the common desktops."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

MEMBER = "ActiveChanged"
# The stub of the toolkit asks for bytes here, the toolkit itself for text.
_ON_CHANGE: Any = SLOT("_on_change(bool)")
INTERFACES = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class ScreenSavers(QObject):
    """Listens to whoever on the bus says so; the most that a forged signal does is to lock us.

    Signals:
        began: the screen is covered or locked.
    """

    began = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None

    def start(self) -> None:
        """Begin to listen, if there is a session bus."""
        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            self._bus = bus
            for interface in INTERFACES:
                bus.connect("", "", interface, MEMBER, self, _ON_CHANGE)

    def stop(self) -> None:
        """Listen no more."""
        if self._bus is not None:
            for interface in INTERFACES:
                self._bus.disconnect("", "", interface, MEMBER, self, _ON_CHANGE)
            self._bus = None

    @Slot(bool)
    def _on_change(self, is_active: bool) -> None:
        if is_active:
            self.began.emit()

"""How much room the screen has for a window, asked so that the screen itself is in no danger."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(widget: QWidget) -> QSize:
    """Return what the screen has for a widget: its own screen once it is shown, before that its parent's.

    Never ask a widget for its `screen`: in Python PySide makes that a child of the widget, and the collector,
    undoing the knot of a window that is gone, then may delete the program's screen. The next window crashes.
    """
    window = widget.window()
    parent = window.parentWidget()
    if not window.isVisible() and parent is not None:
        window = parent.window()
    screen = QGuiApplication.screenAt(window.frameGeometry().center())
    return (screen or QGuiApplication.primaryScreen()).availableSize()

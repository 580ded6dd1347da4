"""How robots wait: on what can be seen, never for a while; works in a test and in a script."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

LONGEST = 60.0
"""So many seconds one waits before a test fails: no promise of the app, just what a busy machine needs."""

W = TypeVar("W", bound=QObject)


def until(is_so: Callable[[], bool], why: str = "") -> None:
    """Let the event loop run until `is_so`; fail with `why` once it lasts too long."""
    end = time.monotonic() + LONGEST
    while not is_so():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain: {why or is_so}")
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()


def find(root: QWidget, kind: type[W], name: str) -> W:
    """Return the one child of a kind with an object name."""
    found = root.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} called {name} in {root.objectName()}"
    return found


def click(button: QAbstractButton) -> None:
    """Click where a person would, and only what a person could."""
    assert button.isVisible(), f"{button.objectName()} cannot be seen"
    assert button.isEnabled(), f"{button.objectName()} cannot be pressed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def press(root: QWidget, name: str) -> None:
    """Click the button called `name`, once it is there to be seen."""
    until(lambda: any(button.isVisible() for button in root.findChildren(QAbstractButton, name)), name)
    click(next(button for button in root.findChildren(QAbstractButton, name) if button.isVisible()))


def type_into(widget: QWidget, text: str) -> None:
    """Type over what stands there; letters the keyboard lacks arrive as a whole, as from an input method."""
    assert widget.isVisible(), f"{widget.objectName()} cannot be seen"
    widget.setFocus()
    select_all = getattr(widget, "selectAll", None)
    if select_all is not None:
        select_all()
    if text:
        QTest.keyClicks(widget, text)
    else:
        QTest.keyClick(widget, Qt.Key.Key_Delete)


def dialog(name: str) -> QWidget:
    """Return the open dialog called `name`, once it is there."""

    def there() -> list[QWidget]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.objectName() == name and widget.isVisible()
        ]

    until(lambda: bool(there()), f"dialog {name}")
    return there()[-1]

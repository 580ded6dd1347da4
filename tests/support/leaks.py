"""Find what a test left running: threads, Qt threads, timers, windows; names them."""

from __future__ import annotations

import gc
import threading
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Running:
    """What ran at one moment."""

    threads: frozenset[int]
    timers: frozenset[int]
    windows: frozenset[int]
    watchers: int


def running() -> Running:
    """Return what runs now."""
    return Running(
        frozenset(thread.ident or 0 for thread in threading.enumerate()),
        frozenset(id(timer) for timer in _timers()),
        frozenset(id(window) for window in QApplication.topLevelWidgets()),
        _watchers(),
    )


def left_since(before: Running) -> list[str]:
    """Return names of what runs now and did not before; windows that were let go of do not count."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        if (thread.ident or 0) not in before.threads
    ]
    found += [
        f"Qt thread {type(thread).__name__}"
        for thread in _objects(QThread)
        if isValid(thread) and thread.isRunning() and thread is not QThread.currentThread()
    ]
    for timer in _timers():
        if id(timer) not in before.timers:
            parent = timer.parent()
            found.append(f"timer of {type(parent).__name__}, every {timer.interval()} ms")
    found += [
        f"window {type(window).__name__} {window.objectName()}"
        for window in QApplication.topLevelWidgets()
        if id(window) not in before.windows and window.isVisible()
    ]
    app = QApplication.instance()
    children = [] if app is None else app.children()
    found += ["a session" for child in children if type(child).__name__ == "Session"]
    if _watchers() > before.watchers:  # such a one acts on the keys of the next test
        found.append("something that watches which window has the keyboard")
    return found


def _watchers() -> int:
    app = QApplication.instance()
    return app.receivers("2focusWindowChanged(QWindow*)") if app is not None else 0


def _timers() -> list[QTimer]:
    return [timer for timer in _objects(QTimer) if isValid(timer) and timer.isActive()]


def _objects(kind: type[T]) -> list[T]:
    return [item for item in gc.get_objects() if type(item) is kind]

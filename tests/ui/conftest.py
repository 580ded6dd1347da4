"""What every test with a widget stands on: the theme, English, and nothing left running."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker
from shiboken6 import isValid

from desktop.settings import Theme
from tests.support.leaks import left_since, running
from tests.support.robots.waiting import LONGEST
from ui.collecting import Collector
from ui.i18n import Language
from ui.jobs import Lanes
from ui.style import apply_theme, load_fonts


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Return the application with fonts, theme and language as `ui.app` leaves it."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    load_fonts()
    apply_theme(qapp, Theme.LIGHT)
    return qapp


@pytest.fixture(scope="session")
def language(dressed: QApplication) -> Language:
    """Return the one keeper of translators; a second one could not take back what the first installed."""
    made = Language(dressed)
    made.use("en")
    return made


@pytest.fixture(autouse=True)
def nothing_left(dressed: QApplication, language: Language, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a timer or a window behind, and name it."""
    if not {"qtbot", "lanes"} & set(request.fixturenames):
        yield
        return
    collector = Collector()  # the app always has lanes: no widget goes in the middle of its own event
    before = running()
    yield
    for window in dressed.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = left_since(before)
    collector.end()
    assert not left, f"left running: {left}"


class PatientBot(QtBot):
    """Waits as long as the robots do unless told, and keeps what it was given.

    Five seconds are short on a busy machine. A window that only its own test knew would be left to the
    collector when the test returns, while the app has Qt delete its windows.
    """

    def addWidget(  # noqa: N802  # pytest-qt's own name
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        def close() -> None:
            if not isValid(widget):
                return  # Qt deleted it already, as it does with a sheet that was closed
            if before_close_func is not None:
                before_close_func(widget)
            widget.close()
            widget.deleteLater()

        self._request.node.addfinalizer(close)  # before those of the fixtures that were there by now

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = int(LONGEST * 1000)
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802
        self,
        signal: Any,
        *,
        timeout: int = int(LONGEST * 1000),
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return what drives widgets, with more patience than pytest-qt gives it."""
    return PatientBot(request)


@pytest.fixture
def lanes(dressed: QApplication, nothing_left: None) -> Iterator[Lanes]:
    """Return lanes that end with the test."""
    made = Lanes()
    yield made
    made.close()
    made.deleteLater()

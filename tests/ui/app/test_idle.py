"""Nobody there: the warning, the lock, and whoever comes back in the last second."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.app.idle import IdleWatch


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def line(dressed: QApplication, qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def watch(line: QLineEdit, time: Time) -> Iterator[IdleWatch]:
    made = IdleWatch(now=time)
    made.start(1)
    yield made
    made.stop()
    made.deleteLater()


def heard(watch: IdleWatch) -> list[object]:
    told: list[object] = []
    watch.warned.connect(told.append)
    watch.calmed.connect(lambda: told.append("calm"))
    watch.expired.connect(lambda: told.append("lock"))
    return told


def test_it_warns_half_a_minute_before_and_then_locks(watch: IdleWatch, time: Time) -> None:
    told = heard(watch)
    for passed in (29, 30, 35, 59.9, 60):
        time.now = 1000 + passed
        watch.look()
    assert told == [30, 25, 1, "calm", "lock"]
    assert not watch.is_running


def test_it_sleeps_until_the_warning_is_due_and_no_shorter(watch: IdleWatch) -> None:
    assert watch._timer.interval() == 30_000


@pytest.mark.parametrize("sign", ["key", "click", "move", "input method"])
def test_any_sign_of_life_in_the_last_second_keeps_it_open(
    watch: IdleWatch, time: Time, line: QLineEdit, sign: str
) -> None:
    time.now = 1059.5
    watch.look()
    told = heard(watch)
    window = line.windowHandle()
    if sign == "key":
        QTest.keyClick(window, Qt.Key.Key_Shift)
    elif sign == "click":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    elif sign == "move":
        QTest.mouseMove(window, QPoint(5, 6))
        QTest.mouseMove(window, QPoint(9, 6))
    else:
        QApplication.sendEvent(line, QInputMethodEvent("ش", []))
    assert told == ["calm"]
    time.now = 1061
    watch.look()
    assert told == ["calm"]


def test_a_pointer_that_rests_is_no_sign_of_life(watch: IdleWatch, time: Time, line: QLineEdit) -> None:
    QTest.mouseMove(line.windowHandle(), QPoint(5, 6))
    time.now = 1059
    watch.look()
    told = heard(watch)
    QTest.mouseMove(line.windowHandle(), QPoint(5, 6))
    time.now = 1060
    watch.look()
    assert told == ["calm", "lock"]


def test_a_second_window_counts_too(watch: IdleWatch, time: Time, qtbot: QtBot) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    time.now = 1050
    QTest.keyClick(other.windowHandle(), Qt.Key.Key_A)
    told = heard(watch)
    time.now = 1075
    watch.look()
    assert told == []


def test_playing_counts_as_being_there_and_time_runs_from_its_end(line: QLineEdit, time: Time) -> None:
    plays = [True]
    watch = IdleWatch(now=time, is_there=lambda: plays[0])
    told = heard(watch)
    watch.start(1)
    for at in (1030, 1075, 1130):
        time.now = at
        watch.look()
    plays[0] = False
    time.now = 1160
    watch.look()
    assert told == [30]
    time.now = 1190
    watch.look()
    assert told == [30, "calm", "lock"]
    watch.deleteLater()

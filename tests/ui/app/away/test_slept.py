"""A sleep that nobody told of, found by two clocks that moved apart."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.app.away.slept import SleptClock


class Clocks:
    def __init__(self) -> None:
        self.wall, self.running = 5000.0, 100.0

    def pass_time(self, awake: float, asleep: float = 0.0) -> None:
        self.wall += awake + asleep
        self.running += awake


def made(clocks: Clocks) -> tuple[SleptClock, list[bool]]:
    clock = SleptClock(going_on=lambda: clocks.wall, standing_still=lambda: clocks.running)
    told: list[bool] = []
    clock.slept.connect(lambda: told.append(True))
    clock.start()
    return clock, told


def test_a_sleep_is_told_once(dressed: QApplication, qtbot: QtBot) -> None:
    clocks = Clocks()
    clock, told = made(clocks)
    clocks.pass_time(awake=600)
    clock.look()
    assert told == []
    clocks.pass_time(awake=3, asleep=60)
    clock.look()
    clock.look()
    assert told == [True]
    clock.stop()
    clock.deleteLater()


def test_the_first_sign_of_life_after_a_sleep_is_enough(dressed: QApplication, qtbot: QtBot) -> None:
    clocks = Clocks()
    clock, told = made(clocks)
    clocks.pass_time(awake=1, asleep=3600)
    dressed.applicationStateChanged.emit(dressed.applicationState())
    assert told == [True]
    clock.stop()
    clock.deleteLater()


def test_a_clock_that_is_corrected_a_little_is_no_sleep(dressed: QApplication, qtbot: QtBot) -> None:
    clocks = Clocks()
    clock, told = made(clocks)
    clocks.wall += 4
    clock.look()
    assert told == []
    clock.stop()
    clock.deleteLater()


def test_the_clocks_of_this_computer_go_alike_while_it_is_awake() -> None:
    clock = SleptClock()
    apart = clock._difference()
    end = time.monotonic() + 0.05
    while time.monotonic() < end:
        pass
    assert abs(clock._difference() - apart) < 1

"""Where garbage is collected: on the GUI thread, between two events, and as Python does it without lanes."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.robots.waiting import until
from ui.collecting import Collector
from ui.jobs import Lanes

_TO_THE_OLDEST = 121
"""After so many looks everything was looked through: ten at the young, then one at the older, ten times."""


class _Window(QWidget):
    """A window that says on which thread it was taken apart."""

    def __init__(self, say: Callable[[str], object]) -> None:
        super().__init__()
        self._say = say
        self.itself = self  # a knot that only the collector undoes

    def __del__(self) -> None:
        self._say(threading.current_thread().name)


@pytest.fixture
def eager() -> Iterator[None]:
    """Let the collector find something to do at each of its looks."""
    before = gc.get_threshold()
    gc.set_threshold(1)
    yield
    gc.set_threshold(*before)


def _litter() -> None:
    """Make as many objects as bring Python's own collector again and again."""
    for _ in range(20):
        _ = [[] for _ in range(1000)]


def test_what_a_lane_does_takes_no_window_apart_there(lanes: Lanes, eager: None) -> None:
    where: list[str] = []
    _Window(where.append)
    lanes.store(_litter, owner=lanes)
    until(lambda: lanes.is_idle)
    assert where == []
    until(lambda: bool(where), "the collector")
    assert where == ["MainThread"]


@pytest.mark.parametrize("has_failed", [False, True])
def test_what_only_a_lane_knows_any_more_is_let_go_of_on_the_gui_thread(
    lanes: Lanes, has_failed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    where: list[str] = []

    def ask(window: _Window) -> None:
        del window.itself

        def work() -> None:
            assert not has_failed, window
            window.objectName()

        lanes.store(work, owner=window, done=lambda _: window.objectName())

    ask(_Window(where.append))
    until(lambda: lanes.is_idle)
    assert where == ["MainThread"]


def test_nothing_is_taken_apart_in_a_loop_within_another(dressed: QApplication, eager: None) -> None:
    where: list[str] = []
    collector = Collector()
    outer, inner = QEventLoop(), QEventLoop()
    inside: list[list[str]] = []

    def look() -> None:
        collector.collect_some()
        inside.append(list(where))
        inner.quit()

    def nest() -> None:
        QTimer.singleShot(0, inner, look)
        inner.exec()
        outer.quit()

    _Window(where.append)
    QTimer.singleShot(0, outer, nest)
    outer.exec()
    assert inside == [[]]
    collector.collect_some()
    assert where == ["MainThread"]
    collector.end()


def test_what_grew_old_before_it_was_let_go_of_is_looked_for_once_there_is_more_of_it(
    dressed: QApplication,
) -> None:
    where: list[str] = []
    collector = Collector()

    def grow_old() -> None:
        window = _Window(where.append)
        gc.collect()  # whatever lives through it is old
        del window

    def look() -> None:
        for _ in range(_TO_THE_OLDEST):
            collector.collect_some()

    grow_old()
    look()
    assert where == ["MainThread"]
    grow_old()
    look()
    assert where == ["MainThread"]  # hardly anything came: to look through everything would only take time
    kept = [[0] for _ in range(len(gc.get_objects()))]
    look()
    assert where == ["MainThread"] * 2
    assert kept
    collector.end()


def test_python_collects_by_itself_again_after_the_last_of_several(dressed: QApplication) -> None:
    before = gc.isenabled()
    first, second = Collector(), Collector()
    first.end()
    first.end()  # twice is once
    assert not gc.isenabled()
    second.end()
    assert gc.isenabled() is before

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.errors import AppError, Cancelled, Code, DefectError, MachineError
from desktop.progress import CancelToken
from ui.jobs import Lanes


def test_work_runs_elsewhere_and_its_result_arrives_here(lanes: Lanes, qtbot: QtBot) -> None:
    where: list[str] = []
    arrived: list[tuple[int, str]] = []

    def work() -> int:
        where.append(threading.current_thread().name)
        return 7

    lanes.store(
        work, owner=lanes, done=lambda value: arrived.append((value, threading.current_thread().name))
    )
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(7, "MainThread")]
    assert where[0].startswith("store")


def test_the_store_lane_does_one_thing_after_the_other(lanes: Lanes, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(50):
        lanes.store(lambda number=number: order.append(number), owner=lanes)  # type: ignore[misc]
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert order == list(range(50))


def test_a_result_for_somebody_gone_is_dropped(lanes: Lanes, qtbot: QtBot) -> None:
    import shiboken6

    owner = QObject()
    arrived: list[bool] = []
    gate = threading.Event()
    lanes.store(lambda: gate.wait(5), owner=owner, done=arrived.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert not arrived


def test_errors_of_the_family_go_to_who_asked(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[AppError] = []

    def full() -> None:
        raise MachineError(Code.DISK_FULL, needed=0)

    lanes.store(full, owner=lanes, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].code is Code.DISK_FULL


def test_an_error_nobody_waits_for_is_still_heard(lanes: Lanes, qtbot: QtBot) -> None:
    def full() -> None:
        raise MachineError(Code.DISK_FULL, needed=0)

    with qtbot.waitSignal(lanes.failed_unheard) as blocker:
        lanes.store(full, owner=lanes)
    assert blocker.args is not None
    assert blocker.args[0].code is Code.DISK_FULL


def test_a_mistake_of_ours_reaches_the_one_reporter(
    lanes: Lanes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[type[BaseException]] = []
    heard: list[AppError] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: reported.append(kind))
    lanes.store(lambda: 1 // 0, owner=lanes, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert reported == [ZeroDivisionError]
    assert isinstance(heard[0], DefectError)


def test_stopped_work_is_shown_to_nobody(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[str] = []

    def stop() -> None:
        raise Cancelled

    lanes.store(
        stop,
        owner=lanes,
        done=lambda _: heard.append("done"),
        failed=lambda _: heard.append("failed"),
        cancelled=lambda: heard.append("cancelled"),
    )
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert heard == ["cancelled"]


def test_a_long_file_never_holds_up_the_store_lane(lanes: Lanes, qtbot: QtBot) -> None:
    saved: list[bool] = []
    gate = threading.Event()
    lanes.files(lambda: gate.wait(5), owner=lanes, token=CancelToken())
    lanes.store(lambda: not gate.is_set(), owner=lanes, done=saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    gate.set()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert saved == [True]


def test_what_ends_the_vault_waits_until_files_have_stopped(lanes: Lanes, qtbot: QtBot) -> None:
    order: list[str] = []
    tokens = [CancelToken(), CancelToken()]

    def take_in(token: CancelToken) -> None:
        while not token.is_cancelled:
            threading.Event().wait(0.001)
        order.append("file")
        raise Cancelled

    for token in tokens:
        lanes.files(
            lambda token=token: take_in(token),  # type: ignore[misc]
            owner=lanes,
            token=token,
        )
    lanes.store(lambda: order.append("saved"), owner=lanes)
    qtbot.waitUntil(lambda: bool(order))
    lanes.store_last(lambda: order.append("closed"), owner=lanes)
    lanes.stop()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert order == ["saved", "file", "file", "closed"]


def test_what_work_tells_is_heard_here_while_somebody_listens(lanes: Lanes, qtbot: QtBot) -> None:
    import shiboken6

    heard: list[tuple[int, str]] = []
    gone = QObject()
    tell = lanes.teller(lambda done: heard.append((done, threading.current_thread().name)), owner=lanes)
    tell_nobody = lanes.teller(lambda done: heard.append((done, "nobody")), owner=gone)
    shiboken6.delete(gone)
    lanes.store(lambda: (tell_nobody(1), tell(2)), owner=lanes)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert heard == [(2, "MainThread")]

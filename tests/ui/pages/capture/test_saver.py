import time

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.changes import Change
from desktop.domain.answers import AnswerTree
from desktop.domain.ids import DraftId
from desktop.domain.record import Draft
from desktop.errors import Code, MachineError
from tests.support.robots.capture import CaptureRobot
from tests.support.writing import OpenPage, WritingDesk
from ui.fields.long_text import LongTextEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_what_is_typed_is_in_the_store_within_a_second_of_the_last_key(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot
) -> None:
    robot = open_page()
    robot.fill("title", "Market clinics")
    last_key = time.monotonic()
    qtbot.waitUntil(lambda: desk.saved(_draft(robot)).get("title") == "Market clinics")
    assert time.monotonic() - last_key < 1.0


def test_it_is_saved_every_two_seconds_while_somebody_types_on(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot
) -> None:
    robot = open_page()
    editor = robot.editor("summary")
    assert isinstance(editor, LongTextEditor)
    typed: list[float] = []
    longest = 0.0

    def one_more() -> bool:
        """Type a letter at each turn, and look how old the oldest unsaved one is."""
        nonlocal longest
        write_at_end(editor)
        typed.append(time.monotonic())
        saved = len(str(desk.saved(_draft(robot)).get("summary", "")))
        if saved < len(typed):
            longest = max(longest, time.monotonic() - typed[saved])
        return time.monotonic() - typed[0] > 3.0

    qtbot.waitUntil(one_more, timeout=10_000)
    assert 0.5 < longest < 2.0


def test_ctrl_s_and_locking_need_not_wait_for_a_pause(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot
) -> None:
    robot = open_page()
    for pause in (robot.page.saver._pause, robot.page.saver._limit):
        pause.setInterval(3_600_000)  # it never comes
    robot.fill("title", "At once")
    robot.page.save_now()
    robot.fill("title", "And again")
    robot.page.save_now()
    qtbot.waitUntil(lambda: not robot.page.has_unsaved)
    assert desk.saved(_draft(robot))["title"] == "And again"


def test_a_full_disk_is_told_and_saving_is_tried_until_it_works(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = open_page()
    saves = _failing(desk, monkeypatch)
    robot.fill("title", "Not lost")
    qtbot.waitUntil(lambda: robot.page.saver.trouble is not None)
    assert robot.workspace.notice.isVisible()
    assert "still on this screen" in robot.workspace.notice.text
    assert robot.page.heading.saved.text() == "Not saved yet; trying again"
    assert robot.editor("title").value() == "Not lost"
    saves["fail"] = False
    qtbot.waitUntil(lambda: robot.page.saver.trouble is None)
    assert desk.saved(_draft(robot))["title"] == "Not lost"
    assert not robot.workspace.notice.isVisible()


def test_one_does_not_leave_the_page_with_something_unsaved(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = open_page()
    saves = _failing(desk, monkeypatch)
    gone: list[bool] = []
    robot.page.closed.connect(lambda: gone.append(True))
    robot.fill("title", "Not lost")
    locked: list[bool] = []
    robot.page.leave(lambda: locked.append(True))
    qtbot.waitUntil(lambda: robot.page.saver.trouble is not None)
    assert gone == []
    assert robot.page.has_unsaved
    saves["fail"] = False
    with qtbot.waitSignal(robot.page.closed):
        robot.page.leave()
    assert locked == [], "what could not be done then is not done later, when one only goes back"


def test_nothing_runs_on_when_nobody_types(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    saved: list[object] = []
    robot.page.changed.connect(saved.append)
    robot.fill("title", "Once")
    qtbot.waitUntil(lambda: not robot.page.has_unsaved)
    count = len(saved)
    robot.page.save_now()
    qtbot.waitUntil(lambda: not robot.page.has_unsaved)
    assert len(saved) == count


def write_at_end(editor: LongTextEditor) -> None:
    """Type one letter where the cursor is."""
    QTest.keyClicks(editor.area, "a")


def _failing(desk: WritingDesk, monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """Let saving fail as on a full disk, as long as "fail" is set."""
    state = {"fail": True}
    save = desk.capture.save

    def fail_or_save(draft_id: DraftId, answers: AnswerTree) -> Change:
        if state["fail"]:
            raise MachineError(Code.DISK_FULL, needed=0)
        return save(draft_id, answers)

    monkeypatch.setattr(desk.capture, "save", fail_or_save)
    return state


def _draft(robot: CaptureRobot) -> Draft:
    assert robot.page.draft is not None
    return robot.page.draft

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.waiting import LONGEST
from tests.support.small_form import READY
from tests.support.writing import OpenPage, WritingDesk
from ui.fields.long_text import LongTextEditor
from ui.fields.month import MonthEditor
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.capture.focus import asking_of
from ui.parts.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_finish_lists_everything_that_is_missing_at_once(open_page: OpenPage) -> None:
    robot = open_page({"title": "far too long a title for this form", "is_open": "yes", "number": "1"})
    robot.finish()
    assert {"Title", "Summary", "People"} <= set(robot.problems())
    assert robot.workspace.finish.isVisible()


def test_the_list_repeats_no_sentence_and_shows_many_lines_at_once(
    open_page: OpenPage,
) -> None:
    robot = open_page({"title": "far too long a title for this form", "is_open": "yes", "number": "1"})
    robot.finish()
    panel = robot.workspace.finish
    told = [label.text() for label in panel.findChildren(PlainLabel, "problem_words")]
    assert told == ["Too long.", "At least 2 are needed here. Add what is missing."]
    QApplication.processEvents()
    tops = [link.mapTo(panel, QPoint(0, 0)).y() for link in panel.links]
    assert tops[1] - tops[0] - panel.links[0].height() <= 30
    assert all(32 <= link.height() <= 34 for link in panel.links)


def test_a_question_mark_stays_behind_its_question_on_a_mirrored_screen(open_page: OpenPage) -> None:
    robot = open_page({"title": "T"})
    robot.finish()
    (link,) = [link for link in robot.workspace.finish.links if link.accessibleName() == "Summary"]
    assert link.text() == "\u2068Summary\u2069"


def test_a_month_half_written_is_told_what_lacks(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page({"title": "T"})
    robot.page.reveal(("month",))
    month = robot.editor("month")
    assert isinstance(month, MonthEditor)
    QTest.keyClicks(month.year, "2026")
    robot.page.reveal(("number",))
    qtbot.waitUntil(lambda: "Choose the month" in month.problem)


def test_each_link_puts_the_cursor_on_its_question(open_page: OpenPage) -> None:
    robot = open_page({"is_open": "yes", "number": "1"})
    robot.finish()
    for label in robot.problems():
        robot.page.finish()
        robot.open_problem(label)
        asking = asking_of(QApplication.focusWidget())
        assert asking is not None
        found = next(problem for problem in robot.workspace.finish.problems if problem.label == label)
        assert asking.path == found.path


def test_a_link_opens_the_card_its_question_is_in(open_page: OpenPage) -> None:
    people = [{"_row": "r1", "person_name": "one"}, {"_row": "r2"}]
    robot = open_page({"title": "T", "summary": "S", "is_open": "yes", "number": "1", "people": people})
    robot.finish()
    robot.open_problem("Name")
    assert robot.repeat("people").card("r2").is_open
    asking = asking_of(QApplication.focusWidget())
    assert asking is not None
    assert asking.path == ("people", "r2", "person_name")


def test_problems_stand_beside_their_questions_and_go_when_answered(
    open_page: OpenPage, qtbot: QtBot
) -> None:
    robot = open_page()
    robot.finish()
    assert robot.editor("summary").problem
    robot.fill("summary", "What was done.")
    qtbot.waitUntil(lambda: not robot.editor("summary").problem)


def test_nobody_is_told_what_lacks_while_still_writing(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    robot.page.reveal(("title",))
    robot.page.reveal(("number",))
    with qtbot.waitSignal(robot.workspace.checker.checked):
        robot.fill("number", "99")
    assert not robot.editor("title").problem
    assert not robot.editor("number").problem


def test_what_is_wrong_is_told_once_one_has_left_the_question(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    robot.page.reveal(("number",))
    robot.fill("number", "99")
    robot.page.reveal(("day",))
    qtbot.waitUntil(lambda: robot.editor("number").problem == "From 0 to 10.")


def test_sections_say_how_far_they_are(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    assert robot.workspace.sections.words("sec_facts").startswith("2 to go")
    assert robot.workspace.sections.ready.text() == "Ready? 2 to go"
    robot.fill("title", "T").fill("summary", "S")
    qtbot.waitUntil(lambda: robot.workspace.sections.ready.text() == "Ready to finish")
    robot.fill("number", "99")
    qtbot.waitUntil(lambda: robot.workspace.sections.words("sec_facts") == "something to look at")


def test_marks_follow_while_somebody_keeps_typing(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page({"title": "T"})
    area = robot.editor("summary")
    assert isinstance(area, LongTextEditor)
    end = time.monotonic() + LONGEST
    while robot.workspace.sections.ready.text() != "Ready to finish":
        assert time.monotonic() < end, "the marks wait for a pause that never comes"
        QTest.keyClick(area.area, Qt.Key.Key_A, delay=20)


def test_marks_are_right_at_once_in_another_section(open_page: OpenPage) -> None:
    robot = open_page({"title": "T"})
    robot.fill("summary", "S").section("Notes")
    assert "to go" not in robot.workspace.sections.words("sec_facts")
    assert robot.workspace.sections.ready.text() == "Ready to finish"


def test_finish_is_the_main_thing_to_do_once_nothing_lacks(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page({"title": "T"})
    assert robot.page.heading.finish.property("role") != "primary"
    robot.section("Notes")
    assert robot.workspace.column.next.text() == "See what is left"
    robot.fill("summary", "S").section("Notes")
    assert robot.page.heading.finish.property("role") == "primary"
    assert robot.workspace.column.next.text() == "Finish"
    assert robot.workspace.column.next.property("role") == "primary"


def test_what_is_wrong_is_not_called_ready(open_page: OpenPage) -> None:
    robot = open_page({"title": "T", "summary": "S", "number": "99"})
    assert robot.workspace.sections.ready.text() == "Ready? Something to look at"
    assert robot.page.heading.finish.property("role") != "primary"


def test_a_ready_draft_is_finished_with_what_was_typed_last(
    desk: WritingDesk, lanes: Lanes, qtbot: QtBot
) -> None:
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.save(draft.draft_id, {**draft.answers, **READY})
    page = CapturePage(desk.capture, desk.library, lanes)
    page.show()
    page.open_draft(draft.draft_id)
    robot = CaptureRobot(page).wait_open()
    robot.fill("title", "Typed a moment ago")
    with qtbot.waitSignal(page.finished) as finished:
        robot.finish()
    record = desk.library.record(finished.args[0])
    assert record.title == "Typed a moment ago"
    assert page.workspace is None
    page.deleteLater()

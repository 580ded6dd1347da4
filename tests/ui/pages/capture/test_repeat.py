import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.answers import AnswerTree
from tests.support.robots.capture import press
from tests.support.writing import OpenPage, WritingDesk
from ui.pages.capture.focus import asking_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _people(*names: str) -> AnswerTree:
    rows: list[AnswerTree] = [
        {"_row": f"r{place}", "person_name": name, "person_code": f"P{place}"}
        for place, name in enumerate(names, 1)
    ]
    return {"is_open": "yes", "number": "1", "people": rows}


def test_add_another_opens_a_row_with_the_cursor_in_it(open_page: OpenPage) -> None:
    robot = open_page(_people())
    assert robot.repeat("people").add.text() == "Add person"
    row = robot.add_row("people")
    assert robot.repeat("people").card(row).is_open
    asking = asking_of(QApplication.focusWidget())
    assert asking is not None
    assert asking.path == ("people", row, "person_name")
    assert robot.repeat("people").add.text() == "Add another person"


def test_a_new_row_shows_its_code_quietly(open_page: OpenPage) -> None:
    robot = open_page(_people())
    robot.add_row("people")
    assert robot.editor("people.person_code").value() == "P1"


def test_one_card_is_open_at_a_time_and_closed_ones_say_what_they_hold(open_page: OpenPage) -> None:
    robot = open_page(_people("Ada", "Bea"))
    block = robot.repeat("people")
    assert "Ada" in block.card("r1").header.summary
    press(block.card("r1").header)
    press(block.card("r2").header)
    assert not block.card("r1").is_open
    assert block.card("r2").is_open
    robot.fill("people.r2.person_name", "Cleo")
    assert "Cleo" in block.card("r2").header.summary
    assert block.card("r2").header.accessibleName().endswith("open")


def test_a_removed_row_comes_back_whole_and_in_its_place(open_page: OpenPage) -> None:
    robot = open_page(_people("Ada", "Bea", "Cleo"))
    before = robot.workspace.sheet.logic.answers()["people"]
    robot.remove_row("people", 1)
    block = robot.repeat("people")
    assert list(block.rows) == ["r1", "r3"]
    assert "Bea" in block.undo_words
    block.undo_by_user()
    assert list(block.rows) == ["r1", "r2", "r3"]
    assert robot.workspace.sheet.logic.answers()["people"] == before
    assert robot.editor("people.r2.person_name").value() == "Bea"


@pytest.mark.parametrize("way", ["keys", "buttons", "dragging"])
def test_rows_are_put_in_order(open_page: OpenPage, desk: WritingDesk, way: str) -> None:
    robot = open_page(_people("Ada", "Bea", "Cleo"))
    block = robot.repeat("people")
    card = block.card("r1")
    if way == "keys":
        robot.page.reveal(("people", "r1", "person_name"))
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget() is focused
    elif way == "buttons":
        press(card.down)
    else:
        below = block.card("r2")
        height = below.mapToGlobal(QPoint(0, below.height() - 2)).y()
        card.handle.dragged.emit(height)
    assert block.rows == ("r2", "r1", "r3")
    robot.wait_saved()
    assert robot.page.draft is not None
    saved = desk.saved(robot.page.draft)["people"]
    assert [dict(row)["_row"] for row in saved if not isinstance(row, str)] == ["r2", "r1", "r3"]


def test_a_full_repeat_says_so_instead_of_offering_a_dead_button(open_page: OpenPage) -> None:
    robot = open_page(_people("Ada", "Bea"))
    robot.add_row("people")
    assert not robot.repeat("people").add.isVisible()
    robot.remove_row("people", 0)
    assert robot.repeat("people").add.isVisible()


def test_rows_inside_rows_work_too(open_page: OpenPage) -> None:
    robot = open_page(_people("Ada"))
    robot.add_row("people.r1.kids")
    robot.fill("people.r1.kids.kid_country", "a")
    robot.choose("people.r1.kids.kid_district", "a1")
    tree = robot.workspace.sheet.logic.answers()["people"]
    assert not isinstance(tree, str)
    kids = tree[0]["kids"]
    assert not isinstance(kids, str)
    assert kids[0]["kid_district"] == "a1"


def test_a_question_whose_choices_are_rows_follows_the_rows(open_page: OpenPage) -> None:
    robot = open_page(_people("Ada"))
    robot.choose("speaker", "P1")
    robot.add_row("people")
    robot.choose("speaker", "P2")
    assert robot.editor("speaker").value() == "P2"

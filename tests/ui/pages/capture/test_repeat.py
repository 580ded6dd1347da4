from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.answers import AnswerTree
from desktop.forms.form import Repeat
from desktop.forms.logic import Logic
from desktop.forms.reader import read_form
from tests.support.forms import NOW, compiled
from tests.support.robots.capture import press
from tests.support.writing import OpenPage, WritingDesk
from ui.pages.capture.focus import asking_of
from ui.pages.capture.sheet import Sheet
from ui.pages.capture.summary import row_summary

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


@pytest.mark.parametrize(
    ("answers", "summary"),
    [
        ({}, ""),
        ({"photo": "f-1"}, "Photo"),
        ({"checked": "no", "photo": "f-1"}, "Checked? No"),
        ({"score": "3"}, "Score 3"),
        ({"checked": "yes", "month": "2026-03-01"}, "March 2026"),
    ],
)
def test_a_closed_row_is_known_by_whatever_was_answered_first(
    tmp_path: Path, answers: AnswerTree, summary: str
) -> None:
    form = read_form(
        compiled(
            tmp_path,
            {"type": "begin_repeat", "name": "proofs"},
            {"type": "select_one yes_no", "name": "checked", "label": "Checked?"},
            {"type": "range", "name": "score", "label": "Score", "parameters": "start=0 end=4 step=1"},
            {"type": "image", "name": "photo", "label": "Photo"},
            {"type": "date", "name": "month", "label": "When", "appearance": "month-year"},
            {"type": "end_repeat"},
            choices="| | yes_no | yes | Yes | |\n| | yes_no | no | No | |",
        )
    )
    repeat = next(node for node in form.walk() if isinstance(node, Repeat))
    sheet = Sheet(form, Logic(form, {"proofs": [{"_row": "r1", **answers}]}, now=NOW), ("en",), None)
    assert row_summary(sheet, repeat, ("proofs", "r1"), QLocale("en_GB")) == summary


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

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.answers import AnswerTree
from tests.support.robots.capture import CaptureRobot, press
from tests.support.writing import OpenPage
from ui.pages.capture.focus import asking_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PEOPLE: AnswerTree = {
    "title": "T",
    "is_open": "yes",
    "number": "1",
    "people": [
        {"_row": "r1", "person_code": "P1", "person_name": "one"},
        {"_row": "r2", "person_code": "P2", "person_name": "two"},
    ],
}


def tabs(robot: CaptureRobot, until: str, *, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Press Tab until the keyboard is in the widget named `until` and return all it came to."""
    found: list[str] = []
    for _ in range(80):
        QTest.keyClick(focused(), key)
        asking = asking_of(focused())
        path = ".".join(asking.path) if asking is not None else ""
        found.append(f"{path} {focused().objectName()}".strip())
        if focused().objectName() == until:
            return found
    raise AssertionError(f"{until} was not reached: {found}")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_tab_goes_through_the_rows_of_a_repeat_in_reading_order(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    block = robot.repeat("people")
    block.card("r1").header.setFocus()
    assert tabs(robot, "next_section") == [
        "people row_down",
        "people row_remove",
        "people row_header",
        "people row_up",
        "people row_remove",
        "people add_row",
        "speaker choice_P1",
        "consents add_row",
        "back_section",
        "next_section",
    ]


def test_tab_goes_through_an_open_card_before_the_next(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    block = robot.repeat("people")
    press(block.card("r1").header)
    block.card("r1").remove.setFocus()
    found = tabs(robot, "row_header")
    assert found[0] == "people.r1.person_name answer"
    assert found[-1] == "people row_header"
    assert block.card("r2").header.hasFocus()
    assert tabs(robot, "row_down", key=Qt.Key.Key_Backtab)[-2] == "people row_remove"


def test_tab_goes_from_the_sections_into_the_questions_and_on_to_the_guidance(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    robot.page.reveal(("remarks",))
    robot.workspace.sections.list.setFocus()
    assert tabs(robot, "next_section") == [
        "ready",
        "remarks answer",
        "remarks write_large",
        "back_section",
        "next_section",
    ]
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is robot.workspace.guidance


@pytest.mark.parametrize("part", ["header", "remove", "down"])
def test_alt_and_an_arrow_move_a_row_from_every_button_of_its_card(open_page: OpenPage, part: str) -> None:
    robot = open_page(PEOPLE)
    block = robot.repeat("people")
    button = getattr(block.card("r1"), part)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert block.rows == ("r2", "r1")


def test_alt_and_an_arrow_move_the_row_one_writes_in(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    robot.page.reveal(("people", "r2", "person_name"))
    QTest.keyClick(focused(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert robot.repeat("people").rows == ("r2", "r1")


def test_f6_comes_back_to_where_one_was_writing(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    robot.page.reveal(("day",))
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_F6)
    asking = asking_of(focused())
    assert asking is not None
    assert asking.path == ("day",)


def test_a_section_of_closed_rows_begins_at_its_first_row(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    robot.page.next_section()
    assert robot.workspace.column.current == "sec_people"
    assert robot.repeat("people").card("r1").header.hasFocus()


def test_a_row_inside_a_row_moves_alone(open_page: OpenPage) -> None:
    kids: list[AnswerTree] = [{"_row": "k1", "kid_country": "a"}, {"_row": "k2", "kid_country": "b"}]
    people: AnswerTree = {**PEOPLE, "people": [{"_row": "r1", "kids": kids}, {"_row": "r2"}]}
    robot = open_page(people)
    robot.page.reveal(("people", "r1", "kids", "k1", "kid_country"))
    QTest.keyClick(focused(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert robot.repeat("people.r1.kids").rows == ("k2", "k1")
    assert robot.repeat("people").rows == ("r1", "r2")


def test_a_row_moved_by_keys_keeps_the_reading_order(open_page: OpenPage) -> None:
    robot = open_page(PEOPLE)
    block = robot.repeat("people")
    header = block.card("r2").header
    header.setFocus()
    QTest.keyClick(header, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert block.rows == ("r2", "r1")
    block.card("r2").header.setFocus()
    tabs(robot, "row_header")
    assert block.card("r1").header.hasFocus()

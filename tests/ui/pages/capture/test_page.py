from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from tests.support.robots.capture import CaptureRobot, press
from tests.support.writing import OpenPage, WritingDesk
from ui.pages.capture.focus import asking_of
from ui.parts.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PERSON = {"_row": "r1", "person_name": "first", "person_code": "P1"}


def test_a_draft_opens_at_its_first_question_with_its_answers(open_page: OpenPage) -> None:
    robot = open_page({"title": "Clinics", "number": "4"})
    assert robot.editor("title").value() == "Clinics"
    assert robot.editor("number").value() == "4"
    assert robot.page.heading.saved.text().startswith("Saved")
    assert _focused(robot) == ("title",)


def test_what_is_typed_sets_the_answer_and_what_follows_from_it(open_page: OpenPage) -> None:
    robot = open_page()
    robot.fill("title", "Market clinics").fill("number", "2")
    share = robot.editor("share")
    assert share.isHidden()
    robot.fill("number", "5")
    assert not share.isHidden()


def test_an_answer_is_kept_while_its_question_is_not_asked(open_page: OpenPage) -> None:
    robot = open_page({"number": "5"})
    robot.fill("share", "1.5").fill("number", "1")
    assert robot.editor("share").isHidden()
    robot.fill("number", "9")
    assert not robot.editor("share").isHidden()
    assert robot.editor("share").value() == "1.5"


def test_a_section_comes_and_goes_with_the_answers(open_page: OpenPage) -> None:
    robot = open_page()
    assert "sec_people" not in robot.workspace.column.names
    robot.choose("is_open", "yes")
    assert robot.workspace.column.names == ["sec_facts", "sec_people", "sec_notes"]
    robot.section("People")
    assert robot.workspace.column.current == "sec_people"


def test_a_list_follows_the_answer_it_depends_on(open_page: OpenPage) -> None:
    robot = open_page({"is_open": "yes"})
    robot.choose("countries", "a").choose("district", "a2")
    assert robot.editor("district").value() == "a2"
    robot.choose("countries", "b")
    assert [choice.name for choice in robot.workspace.sheet.logic.choices(("district",))] == ["b1"]
    robot.choose("district", "b1")
    assert robot.editor("district").value() == "b1"


def test_a_note_quotes_the_answer_as_it_stands_now(open_page: OpenPage) -> None:
    robot = open_page({"title": "Clinics", "is_open": "no"})
    assert robot.editor("advice").label == "Write it as Clinics"
    robot.fill("title", "Market clinics")
    assert _heading(robot, "advice") == "Write it as Market clinics"
    robot.fill("title", "")
    assert _heading(robot, "advice") == "Write it as …"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("countries", "a b", "Aland, Bland"),
        ("day", "2026-03-07", "07/03/2026"),
        ("month", "2026-03-01", "March 2026"),
        ("share", "1.5", "1.5"),
        ("summary", "two\nlines", "two lines"),
    ],
)
def test_an_answer_reads_as_words(open_page: OpenPage, name: str, value: str, words: str) -> None:
    robot = open_page({"is_open": "yes", "number": "5", name: value})
    editor = robot.editor(name)
    assert robot.workspace.sheet.words((name,), editor.question, QLocale("en_GB")) == words


def test_a_title_typed_shows_at_the_top(open_page: OpenPage) -> None:
    robot = open_page()
    robot.fill("title", "Market clinics")
    title = robot.page.heading.title
    assert title == "Market clinics"


def test_ctrl_enter_goes_on_and_f6_goes_from_pane_to_pane(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    QTest.keyClick(robot.editor("title"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert robot.workspace.column.current == "sec_notes"
    assert _focused(robot) == ("remarks",)
    panes = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        workspace = robot.workspace
        panes.append(
            next(
                name
                for name, pane in (
                    ("sections", workspace.sections),
                    ("questions", workspace.column),
                    ("guidance", workspace.guidance),
                )
                if focused is pane or pane.isAncestorOf(focused)
            )
        )
    assert panes == ["guidance", "sections", "questions"]


def test_the_guidance_follows_the_question_one_is_in(open_page: OpenPage) -> None:
    robot = open_page()
    robot.page.reveal(("title",))
    assert "to find it" in robot.workspace.guidance.text.casefold()
    robot.page.reveal(("number",))
    assert "to find it" not in robot.workspace.guidance.text.casefold()
    assert "Number" in robot.workspace.guidance.text


def test_the_guidance_follows_to_another_section_and_back(open_page: OpenPage) -> None:
    robot = open_page({"title": "T", "is_open": "yes", "number": "1"})
    robot.page.reveal(("title",))
    guidance = robot.workspace.guidance
    robot.section("Notes")
    assert guidance.text.startswith("Remarks")
    robot.section("People")
    assert guidance.text == "People\nCodes only."
    robot.section("Facts")
    assert "to find it" in guidance.text.casefold()
    robot.section("Notes")
    robot.page.reveal(("title",))
    assert "to find it" in guidance.text.casefold()


def test_a_section_without_help_at_its_first_question_shows_its_own_hint(open_page: OpenPage) -> None:
    robot = open_page()
    notes = next(found for found in robot.workspace.sheet.form.sections if found.name == "sec_notes")
    robot.workspace.guidance.show_for(replace(notes, hint={"en": "What else matters."}), ("en",))
    assert robot.workspace.guidance.text == "Notes\nWhat else matters."


def test_the_guidance_helps_with_the_list_of_what_is_missing_while_it_is_open(open_page: OpenPage) -> None:
    robot = open_page()
    robot.finish()
    assert robot.workspace.guidance.text.startswith("What is missing")
    robot.section("Facts")
    assert "to find it" in robot.workspace.guidance.text.casefold()
    assert robot.workspace.column.isVisible()


def test_the_guidance_begins_level_with_the_questions(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    workspace = robot.workspace
    pane = workspace.column.pane("sec_facts")

    def tops() -> list[int]:
        inside = (pane.widget(), workspace.guidance.widget())
        labels = [widget.findChild(PlainLabel) for widget in inside if widget is not None]
        return [label.mapTo(workspace, QPoint(0, 0)).y() for label in labels if label is not None]

    qtbot.waitUntil(lambda: min(tops()) > 0)
    heading, guidance = tops()
    assert abs(heading - guidance) <= 2


def test_a_note_that_comes_with_an_answer_stands_out(open_page: OpenPage) -> None:
    robot = open_page({"title": "Clinics"})
    robot.choose("is_open", "no")
    note = robot.editor("advice")
    frame = note.findChild(QFrame, "note")
    assert isinstance(frame, QFrame)
    assert frame.property("role") == "bar"
    assert frame.isAncestorOf(note.heading)
    assert note.heading.isVisible()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_title_in_dari_begins_at_the_leading_edge_in_its_own_letters(
    open_page: OpenPage, direction: Qt.LayoutDirection
) -> None:
    robot = open_page({"title": "قابله‌ها می‌شنوند"})
    robot.page.setLayoutDirection(direction)
    title = robot.page.heading.findChild(QLabel, "draft_title")
    assert isinstance(title, QLabel)
    is_left = direction == Qt.LayoutDirection.LeftToRight
    assert title.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert bool(title.alignment() & Qt.AlignmentFlag.AlignLeft) is is_left
    assert "Vazirmatn" in title.font().families()


def test_guidance_folds_where_questions_would_get_too_narrow(open_page: OpenPage) -> None:
    robot = open_page()
    assert robot.workspace.guidance.isVisible()
    robot.page.resize(900, 740)
    assert not robot.workspace.guidance.isVisible()
    press(robot.page.heading.guidance)
    assert robot.workspace.guidance.isVisible()


def test_leaving_saves_first(open_page: OpenPage, desk: WritingDesk, qtbot: QtBot) -> None:
    robot = open_page()
    draft = robot.page.draft
    assert draft is not None
    robot.fill("title", "Kept")
    with qtbot.waitSignal(robot.page.closed):
        robot.page.leave()
    assert desk.saved(draft)["title"] == "Kept"
    assert robot.page.workspace is None


def test_opening_another_draft_saves_the_one_before(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot
) -> None:
    robot = open_page()
    draft = robot.page.draft
    assert draft is not None
    robot.fill("title", "Kept")
    other = desk.draft({"title": "Another"})
    with qtbot.waitSignal(robot.page.opened):
        robot.page.open_draft(other.draft_id)
    assert desk.saved(draft)["title"] == "Kept"
    assert robot.editor("title").value() == "Another"


def test_everything_is_mirrored_from_right_to_left(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    workspace = robot.workspace
    assert workspace.sections.x() < workspace.column.mapTo(workspace, workspace.rect().topLeft()).x()
    robot.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: workspace.sections.x() > workspace.width() / 2)
    assert workspace.guidance.x() == 0


def test_a_long_form_is_built_in_slices_and_wholly_in_the_end(open_page: OpenPage, qtbot: QtBot) -> None:
    robot = open_page()
    pane = robot.workspace.column.pane("sec_facts")
    qtbot.waitUntil(lambda: pane.is_built)
    assert ("paper",) in robot.workspace.sheet.editors


def _focused(robot: CaptureRobot) -> tuple[str, ...]:
    asking = asking_of(QApplication.focusWidget())
    return asking.path if asking is not None else ()


def _heading(robot: CaptureRobot, name: str) -> str:
    return robot.editor(name).heading.text()

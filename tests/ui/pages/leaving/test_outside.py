"""Paper, tables, text and pictures: for whom first, why something stays, and gone from the clipboard."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.audience import Profile
from desktop.domain.consent_sheet import ConsentNumber, ConsentSheet
from tests.support import invented, leaving_plans
from tests.support.robots.records import RecordsRobot
from tests.support.robots.waiting import click, dialog, find, press, until
from ui.app.clipboard import Clipboard
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.leaving.papers import PapersSheet
from ui.pages.records import RecordsPage

PRACTICE = (
    "Market women's savings groups as a first door to services in three border districts, with mobile clerks"
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return invented.desk(tmp_path)


@pytest.fixture
def robot(desk: Desk, lanes: Lanes, qtbot: QtBot) -> RecordsRobot:
    page = RecordsPage(desk.capture, desk.library, desk.bin, lanes, desk.outputs)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.pane.model.rowCount() == 10)
    made = RecordsRobot(page)
    made.choose(PRACTICE)
    return made


def made(desk: Desk) -> list[tuple[object, ...]]:
    outputs = desk.outputs
    assert isinstance(outputs, invented.InventedOutputs)
    return outputs.made


def test_pages_are_for_the_own_desk_unless_one_says_otherwise(
    robot: RecordsRobot, desk: Desk, tmp_path: Path
) -> None:
    robot.print_to(tmp_path / "one.pdf")
    assert made(desk) == [("pages", Profile.OWN_DESK)]


def test_paper_is_warned_of(robot: RecordsRobot) -> None:
    robot.press("previewPrint")
    said = " ".join(label.text() for label in dialog("outsideSheet").findChildren(QLabel))
    assert "Paper can be found" in said
    assert "destroy it afterwards" in said
    press(dialog("outsideSheet"), "outsideCancel")


def test_other_readers_are_chosen_before_anything_is_saved(
    robot: RecordsRobot, desk: Desk, tmp_path: Path
) -> None:
    robot.take_outside("moreTable")
    box = find(dialog("outsideSheet"), QComboBox, "outsideProfile")
    box.setCurrentIndex(box.findData(str(Profile.COP_TEAM)))
    robot.save_outside(tmp_path / "records.csv")
    assert made(desk)[0][:2] == ("table", Profile.COP_TEAM)


def test_a_copied_record_leaves_the_clipboard_again(robot: RecordsRobot, qtbot: QtBot) -> None:
    board = Clipboard()
    robot.take_outside("moreCopy")
    sheet = dialog("outsideSheet")
    until(find(sheet, QPushButton, "outsideGo").isEnabled, "what may leave")
    press(sheet, "outsideGo")
    until(lambda: "savings" in QGuiApplication.clipboard().text(), "the clipboard")
    assert board.holds_delicate
    board.forget()
    assert not QGuiApplication.clipboard().text()
    press(dialog("message"), "messageClose")
    board.deleteLater()


def test_a_record_that_stays_says_why_and_leads_there(robot: RecordsRobot, desk: Desk, qtbot: QtBot) -> None:
    outputs = desk.outputs
    assert isinstance(outputs, invented.InventedOutputs)
    outputs.plans[Profile.OWN_DESK] = leaving_plans.plan(records=())
    robot.press("previewPrint")
    sheet = dialog("outsideSheet")
    until(lambda: bool(sheet.findChildren(QPushButton, "conflictShow")), "what stands in the way")
    assert not find(sheet, QPushButton, "outsideGo").isEnabled()
    with qtbot.waitSignal(robot.page.answer_asked) as asked:
        click(sheet.findChildren(QPushButton, "conflictShow")[1])
    assert asked.args == [leaving_plans.KEPT, ("consents", "c1", "valid_until"), "sec_consent"]


def test_a_picture_is_chosen_from_those_that_may_leave(
    robot: RecordsRobot, desk: Desk, tmp_path: Path
) -> None:
    robot.take_outside("morePicture")
    sheet = dialog("outsideSheet")
    pictures = find(sheet, QComboBox, "outsidePicture")
    until(lambda: pictures.count() == 3, "the pictures")
    robot.save_outside(tmp_path / "picture.jpg")
    assert made(desk)[0][0] == "picture"


def test_several_records_become_one_table(robot: RecordsRobot, desk: Desk, tmp_path: Path) -> None:
    robot.choose(robot.titles[2], more=True)
    press(robot.page, "recordsTable")
    robot.save_outside(tmp_path / "records.csv")
    assert len(made(desk)[0][2]) == 2  # type: ignore[arg-type]


def test_the_papers_carry_the_number_and_speak_her_language(
    qtbot: QtBot, lanes: Lanes, desk: Desk, tmp_path: Path
) -> None:
    number = ConsentNumber(code="C1", person="P1", record="r1")
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    spoken = {"en": "English", "fr": "Français"}
    sheet = PapersSheet(desk.outputs, lanes, spoken, (number,), page, language="fr")
    sheet.open()
    sheet.kind.setCurrentIndex(1)
    press(sheet, "papersGo")
    until(lambda: any(box.isVisible() for box in sheet.findChildren(QFileDialog)), "file dialog")
    box = next(box for box in sheet.findChildren(QFileDialog) if box.isVisible())
    box.selectFile(str(tmp_path / "paper.pdf"))
    box.accept()
    until((tmp_path / "paper.pdf").exists, "the paper")
    press(dialog("message"), "messageClose")
    assert made(desk) == [("paper", ConsentSheet.READ_ALOUD, number, "fr")]

"""The letter says who reads it, what goes and stays, and what to do; never stalls; never asks too late."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.audience import HANDING, Profile
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.disclosed import ExportPlan, StayReason, Stays
from desktop.errors import Code, FixableError
from desktop.safety.scan.fingerprint import fingerprint
from tests.support import leaving_plans
from tests.support.robots.export import ExportRobot
from tests.support.robots.waiting import dialog, press, until
from ui.jobs import Lanes
from ui.pages.export import ExportDialog


def opened(
    qtbot: QtBot, lanes: Lanes, *plans: ExportPlan
) -> tuple[ExportRobot, leaving_plans.PlannedExporter]:
    exporter = leaving_plans.PlannedExporter(*plans)
    made = ExportDialog(exporter, lanes, [leaving_plans.STORY])
    qtbot.addWidget(made)
    made.open()
    robot = ExportRobot(made)
    robot.letter()
    return robot, exporter


def test_every_profile_that_hands_records_over_can_be_chosen(qtbot: QtBot, lanes: Lanes) -> None:
    robot, _exporter = opened(qtbot, lanes, leaving_plans.plan())
    box = robot.dialog.findChild(QComboBox, "exportProfile")
    assert isinstance(box, QComboBox)
    assert [box.itemData(at) for at in range(box.count())] == [str(one) for one in HANDING]


def test_it_says_who_checked_and_that_the_gateway_checks_the_keys(qtbot: QtBot, lanes: Lanes) -> None:
    letter = opened(qtbot, lanes, leaving_plans.plan())[0].letter()
    assert "Looked at for safety by Amina" in letter
    assert "Cleared for Public by Desk 2" in letter
    assert "the gateway checks that" in letter


def test_it_says_of_each_file_what_was_taken_out(qtbot: QtBot, lanes: Lanes) -> None:
    letter = opened(qtbot, lanes, leaving_plans.plan())[0].letter()
    assert "IMG_2041.jpg" in letter
    assert "taken out: location, device" in letter
    assert "It says: * The name was changed." in letter


def test_a_record_that_stays_says_why_person_by_person(qtbot: QtBot, lanes: Lanes) -> None:
    letter = opened(qtbot, lanes, leaving_plans.plan())[0].letter()
    assert "P1 gave a consent that ended on" in letter
    assert "P2 did not agree to this use: the gateway's web page." in letter
    assert letter.index("P1 gave a consent") < letter.index("P2 could be recognised"), "what blocks is first"


def test_consents_taken_back_travel_along_without_naming_anybody(qtbot: QtBot, lanes: Lanes) -> None:
    letter = opened(qtbot, lanes, leaving_plans.plan())[0].letter()
    assert "removes what was taken back" in letter
    assert "Record 44444444, since 3" in letter
    assert "the picture" in letter


def test_each_find_stands_marked_in_its_sentence_and_leads_to_its_question(
    qtbot: QtBot, lanes: Lanes
) -> None:
    robot, _exporter = opened(qtbot, lanes, leaving_plans.plan())
    sentences = robot.dialog.findChildren(QLabel, "foundSentence")
    assert sentences[0].accessibleName() == (
        "The tailor, who is 34 years old, opened her shop again in spring."
    )
    assert "<b>34 years old</b>" in sentences[0].text()
    shows = [one for one in robot.dialog.findChildren(QPushButton, "foundShow") if one.isVisible()]
    with qtbot.waitSignal(robot.dialog.show_asked) as asked:
        shows[1].click()
    assert asked.args == [leaving_plans.STORY, ("help_line",), "sec_story"]


def test_words_of_people_are_never_read_as_markup(qtbot: QtBot, lanes: Lanes) -> None:
    sly = replace(leaving_plans.HITS[0], before="<img src=x>", text="<b>34</b>", after="<i>")
    record = leaving_plans.goes(hits=[sly])
    robot, _exporter = opened(qtbot, lanes, leaving_plans.plan(records=(record,)))
    (sentence,) = robot.dialog.findChildren(QLabel, "foundSentence")
    assert "<img" not in sentence.text()
    assert "&lt;b&gt;34&lt;/b&gt;" in sentence.text()


def test_everybody_needs_a_reason_for_each_find_and_is_asked_once_more(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path
) -> None:
    robot, exporter = opened(qtbot, lanes, leaving_plans.plan())
    press(robot.dialog, "exportGo")
    told = dialog("message")
    assert "needs a reason" in told.accessibleDescription()
    press(told, "messageClose")
    first = robot.dialog.findChildren(QLineEdit, "foundReason")[0]
    until(first.hasFocus, "the first line without a reason")
    until(lambda: first.visibleRegion().boundingRect().height() == first.height(), "the line in view")
    robot.give_reason(0, "It stands in her own book.")
    robot.give_reason(1, "A public line.")
    robot.give_reason(2, "A common name, not hers.")
    press(robot.dialog, "exportGo")
    again = dialog("message")
    assert "no contacts and no consents" in again.accessibleDescription()
    press(again, "askCancel")
    assert not exporter.kept


def test_the_same_reason_can_be_given_to_all_that_have_none(qtbot: QtBot, lanes: Lanes) -> None:
    robot, _exporter = opened(qtbot, lanes, leaving_plans.plan())
    robot.give_reason(1, "Checked with the office.")
    press(robot.dialog, "foundSame")
    lines = robot.dialog.findChildren(QLineEdit, "foundReason")
    assert {line.text() for line in lines} == {"Checked with the office."}
    assert not robot.dialog.reasons.missing


def test_reasons_and_the_reader_reach_the_vault_with_the_bundle(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path
) -> None:
    robot, exporter = opened(qtbot, lanes, leaving_plans.plan())
    for at in range(3):
        robot.give_reason(at, f"Reason {at}.")
    robot.name_reader("The ministry's focal point")
    robot.export_to(tmp_path)
    assert exporter.readers == ["The ministry's focal point"]
    key = (leaving_plans.STORY, fingerprint(leaving_plans.HITS[0]))
    assert exporter.kept[key] == "Reason 0."
    robot.close()


def test_a_reason_given_once_is_there_again(qtbot: QtBot, lanes: Lanes) -> None:
    exporter = leaving_plans.PlannedExporter(leaving_plans.plan())
    exporter.kept[(leaving_plans.STORY, fingerprint(leaving_plans.HITS[1]))] = "A public line."
    made = ExportDialog(exporter, lanes, [leaving_plans.STORY])
    qtbot.addWidget(made)
    made.open()
    ExportRobot(made).letter()
    assert made.findChildren(QLineEdit, "foundReason")[1].text() == "A public line."
    assert len(made.reasons.missing) == 2


def test_teams_see_the_finds_and_need_no_reason(qtbot: QtBot, lanes: Lanes) -> None:
    robot, _exporter = opened(qtbot, lanes, leaving_plans.plan())
    robot.choose(Profile.COP_TEAM)
    assert "Looks like a phone number" in robot.letter()
    assert not robot.dialog.letter.findChildren(QLineEdit, "foundReason") or not any(
        line.isVisible() for line in robot.dialog.letter.findChildren(QLineEdit, "foundReason")
    )


def test_what_changed_before_the_bundle_was_made_is_said_and_read_once_more(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path
) -> None:
    ended = Stays(
        record_id=leaving_plans.PRACTICE,
        title="Savings groups",
        reason=StayReason.BLOCKED,
        conflicts=(Conflict(code=ConflictCode.EXPIRED, person="P1", params={"day": "2026-11-22"}),),
    )
    before = leaving_plans.plan(stays=())
    after = leaving_plans.plan(records=before.records[:1], stays=(ended,))
    robot, exporter = opened(qtbot, lanes, before, after)
    exporter.trouble = FixableError(Code.PLAN_CHANGED)
    robot.dialog.export_to(tmp_path)
    until(lambda: "it has changed" in robot.letter(), "the letter, once more")
    assert "“Savings groups” stays here now. P1 gave a consent that ended on" in robot.letter()
    assert robot.dialog.go.isEnabled()


def test_the_time_follows_the_chosen_speed(qtbot: QtBot, lanes: Lanes) -> None:
    robot, _exporter = opened(qtbot, lanes, leaving_plans.plan())
    pace = robot.dialog.findChild(QComboBox, "exportSpeed")
    words = robot.dialog.findChild(QLabel, "exportSize")
    assert isinstance(pace, QComboBox)
    assert isinstance(words, QLabel)
    said = set()
    for at in range(pace.count()):
        pace.setCurrentIndex(at)
        said.add(words.text())
    assert any("less than a minute" in one for one in said)
    assert any("to send" not in one for one in said), "a stick needs no sending"


def test_a_thousand_records_do_not_hold_the_window(qtbot: QtBot, lanes: Lanes) -> None:
    robot, _exporter = opened(qtbot, lanes, leaving_plans.many())
    built = len(robot.dialog.letter.findChildren(QLabel))
    assert built < 1_000, "only what can be read soon is there"
    before = len(robot.dialog.findChildren(QLineEdit, "foundReason"))
    press(robot.dialog, "lookMore")
    assert len(robot.dialog.findChildren(QLineEdit, "foundReason")) > before
    robot.dialog.letter.ask_reason(robot.dialog.reasons.missing[-1])
    assert robot.dialog.focusWidget().objectName() == "foundReason"
    assert len(robot.dialog.letter.findChildren(QLabel)) < 2_000, "nor what lies between"
    press(robot.dialog, "lookFirst")
    assert "Story number 0" in robot.letter()

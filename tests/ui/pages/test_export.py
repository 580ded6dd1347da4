from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.audience import Profile
from desktop.domain.disclosed import Exported
from desktop.domain.ids import BundleId
from desktop.errors import Code, MachineError
from tests.support import invented, invented_records
from tests.support.robots.export import ExportRobot
from tests.support.robots.waiting import dialog, find, press, until
from ui.app.sticks import RealSticks
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.export import ExportDialog
from ui.pages.leaving.done import Done
from ui.pages.sticks import StickSheet
from ui.wording import Wording

ROWS = invented_records.summaries()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return invented.desk(tmp_path)


@pytest.fixture
def robot(desk: Desk, lanes: Lanes, qtbot: QtBot) -> ExportRobot:
    # One for everybody, one for the teams, one by invitation.
    made = ExportDialog(desk.exporter, lanes, [ROWS[1].record_id, ROWS[2].record_id, ROWS[5].record_id])
    qtbot.addWidget(made)
    made.open()
    return ExportRobot(made)


def test_the_letter_says_to_whom_what_goes_and_what_stays(robot: ExportRobot) -> None:
    letter = robot.letter()
    assert "<b>the Spotlight gateway</b>" in letter
    assert "<b>1 record</b> and <b>3 pictures</b>" in letter
    assert "Goes: Snapshot, Context, What was done, Results, Learning" in letter
    assert "Stays here: personal or about consent: it never leaves this computer.\nConsent: Where" in letter
    assert "\nWho: Lead organisation \u00b7 Contact for readers" in letter
    assert "Stays here: you have not opened this record to these readers." in letter


def test_other_readers_get_another_letter(robot: ExportRobot) -> None:
    robot.letter()
    robot.choose(Profile.COP_TEAM)
    assert "<b>3 records</b>" in robot.letter()
    assert robot.dialog.go.text() == "Export 3 records"


def test_what_could_point_to_somebody_is_a_list_to_look_at(robot: ExportRobot, qtbot: QtBot) -> None:
    assert "People: Is the person known to be a survivor? \u00b7 Age band\nTopics: Groups" in robot.letter()
    with qtbot.waitSignal(robot.dialog.show_asked) as asked:
        press(robot.dialog, "letterShow")
    assert asked.args == [ROWS[1].record_id, (), ""]


def test_the_bundle_is_written_where_one_chose(robot: ExportRobot, tmp_path: Path) -> None:
    robot.letter()
    robot.with_trust()
    bundle = robot.export_to(tmp_path)
    assert bundle.parent == tmp_path
    assert bundle.exists()
    assert (tmp_path / "allowed_signers").exists()
    assert "The bundle is ready" in robot.dialog.letter.text
    robot.close()


def test_what_was_exported_can_be_copied_to_a_stick(
    desk: Desk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    made = ExportDialog(desk.exporter, lanes, [ROWS[1].record_id], sticks=RealSticks())
    qtbot.addWidget(made)
    made.open()
    robot = ExportRobot(made)
    robot.letter()
    assert made.copy_button.isHidden()
    robot.with_trust()
    bundle = robot.export_to(tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()
    press(made, "exportCopy")
    (sheet,) = made.findChildren(StickSheet)
    sheet.choose(stick)
    until(lambda: sheet.go.isEnabled(), "the stick")
    press(sheet, "stickGo")
    until(lambda: sheet.findChild(QLabel, "stickDone") is not None, "the copy")
    assert (stick / bundle.name).read_bytes() == bundle.read_bytes()
    assert (stick / "allowed_signers").exists()


def test_several_bundles_are_said_to_belong_together(tmp_path: Path, qtbot: QtBot) -> None:
    def one(number: int) -> Exported:
        return Exported(
            bundle_id=BundleId(f"5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f{number}"),
            path=tmp_path / f"b-{number}.zip",
            identity="a" * 128,
            record_count=2,
            file_count=3,
            size=1_500_000_000,
        )

    page = Done(replace(one(1), others=(one(2), one(3))), "", Wording())
    qtbot.addWidget(page)
    said = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "there are 3 that belong together" in said
    assert "6 records" in said
    assert find(page, QLineEdit, "exportPath").text() == str(tmp_path)


def test_a_full_disk_is_told_and_one_can_try_again(robot: ExportRobot, desk: Desk, tmp_path: Path) -> None:
    robot.letter()
    desk.exporter.trouble = MachineError(Code.DISK_FULL, needed=40 * 1024 * 1024)  # type: ignore[attr-defined]
    robot.dialog.export_to(tmp_path)
    message = dialog("message")
    assert "The disk is full" in message.accessibleDescription()
    press(message, "messageClose")
    until(robot.dialog.go.isEnabled, "another try")
    assert not list(tmp_path.iterdir())


def test_a_long_export_can_be_stopped(robot: ExportRobot, desk: Desk, tmp_path: Path) -> None:
    robot.letter()

    def wait_for_cancel(cancel: object) -> None:
        while not cancel.is_cancelled:  # type: ignore[attr-defined]
            pass

    desk.exporter.before_writing = wait_for_cancel  # type: ignore[attr-defined]
    robot.dialog.export_to(tmp_path)
    press(dialog("working"), "workingCancel")
    until(robot.dialog.go.isEnabled, "the dialog to be ready again")
    assert not list(tmp_path.iterdir())


def test_nothing_that_may_leave_offers_no_export(lanes: Lanes, qtbot: QtBot, desk: Desk) -> None:
    made = ExportDialog(desk.exporter, lanes, [ROWS[2].record_id])
    qtbot.addWidget(made)
    made.open()
    assert "Nothing of what you chose may leave" in ExportRobot(made).letter()
    assert not made.go.isVisible()

"""Whoever exports reads in plain words who can open the bundle, and chooses it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.audience import Profile
from tests.support import invented, invented_records
from tests.support.bundles import GATEWAY_RECIPIENT, OTHER_RECIPIENT
from tests.support.invented_receivers import GATEWAY, InventedSealing, everybody
from tests.support.robots.export import ExportRobot
from tests.support.robots.waiting import dialog, press, until
from ui.desk_sealing import Receivers
from ui.jobs import Lanes
from ui.pages.export import ExportDialog

ROWS = invented_records.summaries()


class _Room:
    """An exporter, receivers and the dialog over both."""

    def __init__(self, folder: Path, lanes: Lanes, qtbot: QtBot) -> None:
        library = invented.InventedLibrary(list(ROWS))
        self.exporter = invented.InventedExporter(library)
        self.outbox = folder / "outbox"
        self.outbox.mkdir()
        self.sealing = everybody(self.outbox)
        self._lanes, self._qtbot = lanes, qtbot

    def open(self, sealing: InventedSealing | None = None) -> ExportRobot:
        made = ExportDialog(self.exporter, self._lanes, [ROWS[1].record_id], sealing=sealing or self.sealing)
        self._qtbot.addWidget(made)
        made.open()
        robot = ExportRobot(made)
        robot.letter()
        return robot


@pytest.fixture
def room(tmp_path: Path, lanes: Lanes, qtbot: QtBot) -> _Room:
    return _Room(tmp_path, lanes, qtbot)


def test_what_is_for_the_gateway_is_sealed_for_it_and_waits_in_the_outbox(room: _Room) -> None:
    robot = room.open()
    assert robot.dialog.sealed_for.sentence.text() == "Sealed. Only the Spotlight gateway can open it."
    assert not robot.dialog.sealed_for.choose.isVisible()
    assert robot.dialog.go.text().endswith("in the outbox")
    robot.put_in_outbox()
    assert (room.exporter.sealed_for, room.exporter.posted_to) == ((GATEWAY_RECIPIENT,), GATEWAY.name)
    assert [path.suffix for path in room.outbox.iterdir()] == [".age"]
    assert "The bundle is in the outbox" in robot.dialog.letter.text
    assert "Only the Spotlight gateway can open it" in robot.dialog.letter.text


def test_what_is_for_the_gateway_can_go_to_a_stick_instead(room: _Room, tmp_path: Path) -> None:
    robot = room.open()
    (tmp_path / "stick").mkdir()
    made = robot.export_to(tmp_path / "stick")
    assert made.parent == tmp_path / "stick"
    assert (room.exporter.sealed_for, room.exporter.posted_to) == ((GATEWAY_RECIPIENT,), "")
    assert "whoever has it can read it" not in robot.dialog.letter.text


def test_colleagues_are_chosen_by_name_and_nobody_else_can_open_it(room: _Room, tmp_path: Path) -> None:
    robot = room.open().choose(Profile.COP_TEAM)
    robot.seal_for("Amina")
    assert robot.dialog.sealed_for.sentence.text() == "Sealed. Only Amina can open it."
    robot.export_to(tmp_path)
    assert room.exporter.sealed_for == (OTHER_RECIPIENT,)
    assert "Only Amina can open it" in robot.dialog.letter.text


def test_a_colleague_can_be_taken_off_again(room: _Room) -> None:
    robot = room.open().choose(Profile.REVIEW_HANDOFF)
    robot.seal_for("Amina", "Tablet")
    assert robot.dialog.sealed_for.sentence.text() == "Sealed. Only Amina and Tablet 3 can open it."
    robot.seal_for("Tablet")
    assert robot.dialog.sealed_for.recipients == (GATEWAY_RECIPIENT,)


def test_colleagues_do_not_open_what_is_for_the_gateway(room: _Room) -> None:
    robot = room.open().choose(Profile.COP_TEAM)
    robot.seal_for("Amina")
    robot.choose(Profile.GATEWAY_PUBLIC)
    assert robot.dialog.sealed_for.recipients == (GATEWAY_RECIPIENT,)


def test_unsealed_it_leaves_only_after_a_plain_sentence(room: _Room) -> None:
    robot = room.open().choose(Profile.COP_TEAM)
    assert robot.dialog.sealed_for.sentence.text() == "Not sealed: whoever has the file can read it."
    press(robot.dialog, "exportGo")
    asked = dialog("message")
    press(asked, "askCancel")
    until(lambda: robot.dialog.isEnabled() and not asked.isVisible(), "the answer")
    assert room.exporter.readers == []


def test_without_a_setup_file_it_says_what_would_seal_it(room: _Room) -> None:
    robot = room.open(InventedSealing(Receivers()))
    assert "your office's setup file" in robot.dialog.sealed_for.sentence.text()
    assert robot.dialog.go.text() == "Export 1 record"
    robot.choose(Profile.COP_TEAM)
    assert "add her first" in robot.dialog.sealed_for.sentence.text()
    assert not robot.dialog.sealed_for.choose.isVisible()


def test_a_colleague_who_was_removed_meanwhile_is_not_sealed_for(room: _Room) -> None:
    robot = room.open().choose(Profile.COP_TEAM)
    robot.seal_for("Amina", "Tablet")
    room.sealing.now = Receivers(colleagues=room.sealing.now.colleagues[1:])
    robot.choose(Profile.INVITED_PACK)
    assert robot.dialog.sealed_for.who == "Tablet 3"

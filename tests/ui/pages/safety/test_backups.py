"""Backups as a person makes them: a real vault, a real folder, the section on the screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from desktop.errors import Code
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.robots.backups import BackupsRobot
from tests.support.robots.waiting import click, dialog, find, press, until
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.background import Background
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.window import Window


class Vault:
    """A window over a real vault."""

    def __init__(self, folder: Path, lanes: Lanes) -> None:
        self.clock = MovableClock(datetime.now(UTC))  # "today" is what the computer's own clock calls so
        self.desk: Desk = open_desk(
            Paths(folder / "home"), PASSPHRASE, self.clock, Settings(), is_new=True, cost=CHEAP
        )
        self.window = Window(self.desk, lanes, CapturePage(self.desk.capture, self.desk.library, lanes))
        self.window.show()
        self.robot = BackupsRobot(self.window)
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.volumes: dict[Path, str] = {}
        self.robot.section._volume_of = lambda folder: self.volumes.get(folder, "")

    @property
    def background(self) -> Background:
        """What the section runs its work with."""
        return self.robot.section._background

    def write(self, title: str) -> None:
        """Begin a record."""
        draft = self.desk.capture.begin(RecordType.LESSON)
        self.desk.capture.save(draft.draft_id, {**draft.answers, "title": title})


@pytest.fixture
def vault(lanes: Lanes, qtbot: QtBot, tmp_path: Path) -> Iterator[Vault]:
    made = Vault(tmp_path, lanes)
    yield made
    lanes.stop()
    made.window.editor.shut()
    made.window.hide()
    until(lambda: lanes.is_idle, "idle lanes")
    made.window.deleteLater()
    made.desk.close()


def test_the_first_place_is_chosen_and_backed_up_at_once(vault: Vault) -> None:
    robot = vault.robot.open()
    assert robot.section.none.isVisible()
    card = robot.add(vault.stick)
    assert not robot.section.none.isVisible()
    assert "read back and whole. Everything is in it." in card.words
    assert len(list(vault.stick.glob("*.backup"))) == 1
    assert vault.window.status.text().startswith("Saved ")
    assert vault.window.status.text().endswith("· backup today")
    vault.write("Something new")
    vault.clock.pass_seconds(60)
    vault.window.go_to("safety")
    robot.rest()
    assert "Something has changed since." in robot.card(vault.stick).words
    assert "Everything is in it." in robot.act(vault.stick, "backupNow").words


def test_a_place_beside_the_vault_is_no_help_against_a_lost_computer(vault: Vault) -> None:
    vault.volumes[vault.stick] = "uuid:A"
    robot = vault.robot.open()
    assert "same disk" not in robot.add(vault.stick).words
    beside = vault.stick.with_name("beside")
    beside.mkdir()
    assert "same disk as your records" in robot.add(beside).words


def test_another_stick_at_the_same_place_is_not_taken_for_it(vault: Vault) -> None:
    vault.volumes[vault.stick] = "uuid:A"
    robot = vault.robot.open()
    assert robot.add(vault.stick).make.isEnabled()
    vault.volumes[vault.stick] = "uuid:B"
    robot.section.refresh()
    robot.rest()
    card = robot.card(vault.stick)
    assert not card.make.isEnabled()
    assert "cannot be reached now" in card.words


def test_what_it_holds_is_listed_and_a_check_says_that_it_can_be_restored(vault: Vault) -> None:
    robot = vault.robot.open()
    robot.add(vault.stick)
    vault.clock.pass_seconds(24 * 3600)
    vault.write("The next day")
    robot.act(vault.stick, "backupNow")
    assert "It holds 2 backup" in robot.act(vault.stick, "backupMoments").words
    assert "Good: its 2 backup" in robot.act(vault.stick, "backupCheck").words


def test_a_damaged_backup_is_told_and_the_next_one_mends_it(vault: Vault) -> None:
    robot = vault.robot.open()
    robot.add(vault.stick)
    (file,) = vault.stick.glob("*.backup")
    content = bytearray(file.read_bytes())
    database = (vault.stick.parent / "home" / "records.db").read_bytes()
    at = content.index(database[8192:8256])
    content[at] ^= 1
    file.write_bytes(content)
    said = robot.act(vault.stick, "backupCheck").words
    assert "1 cannot be restored." in said
    assert "A part of the backup in" in said
    assert "A part of the backup" not in robot.act(vault.stick, "backupNow").words


def test_a_stick_that_is_gone_is_said_in_words_and_no_dialog_disturbs_whoever_left(vault: Vault) -> None:
    robot = vault.robot.open()
    robot.add(vault.stick)
    (place,) = robot.section.cards
    shutil.rmtree(vault.stick)
    vault.window.go_to("home")
    vault.background.back_up(place)
    robot.rest()
    assert not [one for one in QApplication.topLevelWidgets() if one.objectName() == "message"]
    assert "cannot be reached" in robot.open().card(vault.stick).words
    vault.background.back_up(place)
    press(dialog("message"), "messageClose")


def test_the_vaults_own_folder_is_refused_in_words(vault: Vault) -> None:
    robot = vault.robot.open()
    robot.section.take(vault.desk.folder)
    message = dialog("message")
    assert "folder of the vault itself" in message.accessibleDescription()
    press(message, "messageClose")
    assert not robot.section.cards


def test_a_place_is_removed_and_its_backups_stay(vault: Vault) -> None:
    robot = vault.robot.open()
    robot.add(vault.stick)
    press(robot.card(vault.stick), "backupRemove")
    press(dialog("message"), "askGo")
    until(lambda: not robot.section.cards, "no place")
    assert len(list(vault.stick.glob("*.backup"))) == 1


def test_what_was_chosen_for_by_itself_is_kept(vault: Vault) -> None:
    robot = vault.robot.open()
    assert vault.desk.backups is not None
    for name in ("backupOnExit", "backupDaily"):
        click(find(robot.section, QCheckBox, name))
    robot.rest()
    schedule = vault.desk.backups.schedule()
    assert (schedule.on_exit, schedule.daily, schedule.on_arrival) == (False, False, True)
    robot.section.refresh()
    robot.rest()
    assert not find(robot.section, QCheckBox, "backupDaily").isChecked()


def test_a_backup_is_stopped_and_the_earlier_one_stays(vault: Vault) -> None:
    robot = vault.robot.open()
    robot.add(vault.stick)
    vault.write("More")
    backups = vault.desk.backups
    assert backups is not None
    stands: list[Callable[[], bool]] = []
    make = backups.make

    def slow(place_id: str, **named: object) -> object:
        token = named["cancel"]
        stands.append(lambda: True)
        assert token.wait(20)  # type: ignore[attr-defined]
        return make(place_id, **named)  # type: ignore[arg-type]

    backups.make = slow  # type: ignore[assignment,method-assign]  # the real one, once it was stopped
    press(robot.card(vault.stick), "backupNow")
    until(lambda: bool(stands), "the backup to be under way")
    card = robot.card(vault.stick)
    until(lambda: "You can go on writing." in card.words, "the progress")
    assert not card.make.isEnabled()
    press(card, "backupStop")
    robot.rest()
    assert "Something has changed since." in robot.card(vault.stick).words
    assert vault.desk.backups is not None
    (place,) = vault.desk.backups.places()
    assert place.trouble != Code.BACKUP_NOT_VERIFIED
    assert len(backups.snapshots(place.place_id)) == 1

"""Erasing from the locked screen and from the Safety page, and the ways out of an unsafe folder."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from desktop.vault import chosen, erase, vault
from desktop.vault.note import Note
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, find, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.erase_dialog import EraseDialog
from ui.app.session import Session
from ui.i18n import Language
from ui.pages.safety.erase import EraseSection

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path / "home", tmp_path / "state")
    vault.create(made, PASSPHRASE, MovableClock(), cost=CHEAP)
    return made


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, paths: Paths) -> Iterator[Session]:
    made = Session(dressed, paths, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    yield made
    made.end()
    made.deleteLater()


def _unlocked(session: Session) -> WindowRobot:
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    return WindowRobot(session.window)


def test_a_locked_vault_is_erased_without_the_passphrase_and_leaves_nothing(
    session: Session, paths: Paths, tmp_path: Path, qtbot: QtBot
) -> None:
    press(session.unlock_page, "unlockErase")
    asked = dialog("eraseDialog")
    assert isinstance(asked, EraseDialog)
    asked.panel.hold._hold_ms = 100
    with qtbot.waitSignal(session.ended):
        QTest.mousePress(asked.panel.hold, Qt.MouseButton.LeftButton)
    assert list(tmp_path.iterdir()) == []


def test_whoever_keeps_everything_keeps_everything(session: Session, paths: Paths) -> None:
    press(session.unlock_page, "unlockErase")
    press(dialog("eraseDialog"), "eraseKeep")
    _unlocked(session)


def test_an_open_vault_is_erased_with_what_is_being_typed_and_the_app_ends(
    session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    window = _unlocked(session)
    window.home().new(RecordType.PRACTICE)
    assert session.window is not None
    robot = CaptureRobot(session.window.editor).wait_open()
    robot.fill("title", "Typed just before")
    assert session._desk is not None
    assert session._desk.backups is not None
    (tmp_path / "backups").mkdir()
    session._desk.backups.add_place(tmp_path / "backups")
    session.window.go_to("safety")
    session.window.safety.show_section("erase")
    section = session.window.safety.current
    assert isinstance(section, EraseSection)
    until(lambda: section.panel._known.isVisible(), "what is known to lie elsewhere")
    assert str(tmp_path / "backups") in section.panel._known.text()
    section.panel.word.setText("erase")
    with qtbot.waitSignal(session.ended):
        section.panel.go.click()
    assert not (tmp_path / "home").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["backups"]


def test_the_next_start_clears_away_what_a_crash_left_and_offers_a_new_vault(
    dressed: QApplication, language: Language, qtbot: QtBot, paths: Paths
) -> None:
    erase.destroy_keys(paths)
    session = Session(dressed, paths, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    session.start()
    until(lambda: not paths.home.exists(), "the rests to go")
    assert session.unlock_page.again is not None
    session.end()
    session.deleteLater()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_a_folder_that_others_can_write_is_told_at_once_and_tightened_by_one_button(
    dressed: QApplication, language: Language, qtbot: QtBot, paths: Paths
) -> None:
    paths.home.chmod(0o777)
    session = Session(dressed, paths, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    session.start()
    assert f"can write in {paths.home}" in UnlockRobot(session.unlock_page).wait_for_words()
    press(session.unlock_page, "way_tighten")
    until(lambda: not paths.home.stat().st_mode & 0o022, "the folder")
    _unlocked(session)
    session.end()
    session.deleteLater()


def test_another_folder_is_gone_on_with_and_remembered(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "notes"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    session.ways_in.ways_out._choose(elsewhere, session._paths, session.unlock_page)
    until(lambda: session.unlock_page.again is not None, "the page for a new vault")
    said = " ".join(label.text() for label in session.unlock_page.findChildren(QLabel))
    assert str(elsewhere) in said
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert (elsewhere / "vault.json").exists()
    assert chosen.find().home == elsewhere


def test_a_chosen_folder_that_is_not_there_is_missed_and_no_vault_is_offered_in_its_place(
    dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "notes"))
    paths = chosen.choose(tmp_path / "stick" / "home")
    (tmp_path / "stick").rename(tmp_path / "pulled out")
    session = Session(dressed, paths, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    session.start()
    assert session.unlock_page.again is None
    assert f"There is no vault in {paths.home}" in UnlockRobot(session.unlock_page).wait_for_words()
    (tmp_path / "pulled out").rename(tmp_path / "stick")
    press(session.unlock_page, "way_look")
    until(lambda: session.unlock_page.again is not None, "the page for a new vault")
    session.end()
    session.deleteLater()


def test_a_vault_of_another_computer_opens_after_a_plain_warning(session: Session, paths: Paths) -> None:
    note = json.loads(Note.own(MovableClock()).content())
    paths.holder.write_text(json.dumps(note | {"host": "LAPTOP-2", "machine": "0123456789abcdef"}))
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault(PASSPHRASE)
    assert "open on the computer LAPTOP-2" in robot.wait_for_words()
    assert robot.action == "Try again"
    press(session.unlock_page, "way_takeover")
    asked = dialog("message")
    assert "Is LAPTOP-2 really not using this vault?" in find(asked, QLabel, "messageHeading").text()
    press(asked, "askGo")
    until(lambda: session.window is not None, "the window")

"""Nobody sits there: everything is covered at once, and nothing that was written is lost by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.record import RecordType
from desktop.errors import Code, MachineError
from desktop.paths import Paths
from desktop.settings import Settings, Theme, read
from tests.support.mounts import run_on_small_disk
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, find, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.guard import Why
from ui.app.lock_warning import LockWarning
from ui.app.session import Session
from ui.dialogs import ask, choose_folder, inform
from ui.i18n import Language
from ui.parts.playing import mark_playing
from ui.style import apply_theme


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    home = Paths(tmp_path / "home")
    made = Session(dressed, home, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    UnlockRobot(made.unlock_page).make_vault(PASSPHRASE)
    until(lambda: made.window is not None, "the window")
    yield made
    made.end()
    made.deleteLater()
    apply_theme(dressed, Theme.LIGHT)


class Disk:
    """A store that takes nothing until it is mended; what it takes then is really kept."""

    def __init__(self, session: Session) -> None:
        assert session.window is not None
        capture = session.window._desk.capture
        self.is_full, self._save = True, capture.save
        capture.save = self.save  # type: ignore[assignment]  # the real one, on a full disk

    def save(self, *said: Any) -> Any:
        if self.is_full:
            raise MachineError(Code.DISK_FULL, needed=1)
        return self._save(*said)


def writing(session: Session, words: str) -> CaptureRobot:
    """Begin a lesson and type a title that is not saved yet."""
    assert session.window is not None
    robot = WindowRobot(session.window)
    robot.settle()
    robot.home().new(RecordType.LESSON)
    capture = CaptureRobot(session.window.editor).wait_open()
    capture.wait_saved()
    capture.fill("title", words)
    return capture


def titles(session: Session) -> list[str]:
    """Open the vault again and return what is in it."""
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    WindowRobot(session.window).settle()
    return [row.title for row in session.window._desk.library.summaries()]


@pytest.mark.parametrize("why", list(Why))
def test_unsaved_words_are_there_after_every_kind_of_lock(session: Session, qtbot: QtBot, why: Why) -> None:
    writing(session, "Half a sen")
    window = session.window
    with qtbot.waitSignal(session.locked):
        session.lock_alone(why)
        assert window is not None
        assert not window.isVisible()
        assert session.unlock_page.isVisible()
        assert session.unlock_page.isMinimized() == (why is Why.SMALL)
    assert titles(session) == ["Half a sen"]


def test_five_idle_minutes_warn_and_lock(session: Session, qtbot: QtBot) -> None:
    writing(session, "Left")
    idle, window = session.guard.idle, session.window
    assert window is not None
    now = idle._now
    idle._now = lambda: now() + 275
    idle.look()
    strip = find(window, LockWarning, "lockWarning")
    assert strip.text.startswith("Locking in 25 ")
    assert strip.isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: not isValid(strip))
    assert session.window is window
    idle._now = lambda: now() + 600
    with qtbot.waitSignal(session.locked):
        idle.look()
    assert titles(session) == ["Left"]


def test_a_full_disk_hides_everything_and_keeps_the_words_until_they_are_saved(
    session: Session, qtbot: QtBot
) -> None:
    capture, disk = writing(session, "Before"), Disk(session)
    capture.fill("title", "Only in memory")
    window = session.window
    assert window is not None
    session.lock_alone(Why.IDLE)
    assert not window.isVisible()
    said = UnlockRobot(session.unlock_page).wait_for_words()
    assert "The disk is full." in said
    assert "leave the computer on" in said
    UnlockRobot(session.unlock_page).open_vault("not the passphrase")
    until(lambda: "not the passphrase of this vault" in UnlockRobot(session.unlock_page).wait_for_words())
    assert not window.isVisible(), "lifted for a wrong passphrase"
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(window.isVisible, "the window with what is not saved")
    assert session.window is window
    assert window.editor.has_unsaved
    session.lock_alone(Why.SLEEP)
    with qtbot.waitSignal(session.locked):
        disk.is_full = False
    assert titles(session) == ["Only in memory"]


def test_quick_exit_on_a_full_disk_keeps_the_words_too(session: Session, qtbot: QtBot) -> None:
    capture, disk = writing(session, "Before"), Disk(session)
    capture.fill("title", "Only in memory")
    session.quick_exit()
    until(lambda: session.leaving._curtain is not None and session.leaving._curtain.trouble is not None)
    with qtbot.waitSignal(session.locked):
        disk.is_full = False
    assert titles(session) == ["Only in memory"]


def test_closing_the_small_window_asks_before_words_are_lost(session: Session) -> None:
    capture, disk = writing(session, "Before"), Disk(session)
    capture.fill("title", "Only in memory")
    session.lock_alone(Why.IDLE)
    UnlockRobot(session.unlock_page).wait_for_words()
    ended: list[bool] = []
    session.ended.connect(lambda: ended.append(True))
    session.unlock_page.close()
    question = dialog("message")
    assert session.unlock_page.isVisible()
    assert not ended
    press(question, "askCancel")
    disk.is_full = False
    session.unlock_page.close()
    until(lambda: bool(ended) or session.leaving._curtain is None, "the end")


def test_a_really_full_disk_covers_and_lets_its_person_in_and_saves_in_the_end(tmp_path: Path) -> None:
    script = """
from tests.support.left_alone import leave_on_full_disk
from tests.support.troubled import *
def fill():
    with (FOLDER / 'filler').open('wb', buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(4096))
        except OSError:
            pass
leave_on_full_disk(FOLDER / 'home', fill, (FOLDER / 'filler').unlink)
"""
    hidden, said, back, kept = run_on_small_disk(tmp_path, "8m", script).splitlines()
    assert hidden == "hidden True True"
    assert said.startswith("The disk is full.")
    assert back == "back True"
    assert kept == "['Before and during']"


@pytest.mark.qt_log_ignore("grabbing the keyboard", "support raise", extend=True)
def test_dialogs_menus_and_file_dialogs_go_with_the_window_and_come_back_with_it(
    session: Session, tmp_path: Path
) -> None:
    writing(session, "Before")
    disk, window = Disk(session), session.window
    assert window is not None
    first = inform("Heading", "Words", window)
    files = choose_folder(first, "Choose", lambda _path: None)
    menu = QMenu(window)
    menu.addAction("One")
    menu.popup(window.mapToGlobal(window.rect().center()))
    assert first.isVisible()
    assert files.isVisible()
    assert menu.isVisible()
    CaptureRobot(window.editor).page.saver.note_edit()
    session.lock_alone(Why.IDLE)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [session.unlock_page]
    late = ask("Late", "An error that comes while nobody is there", "Go", lambda: None, window)
    assert late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    UnlockRobot(session.unlock_page).wait_for_words()
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(window.isVisible, "the window")
    assert first.isVisible()
    assert files.isVisible()
    assert late.isVisible()
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert not menu.isVisible()
    disk.is_full = False


def test_quick_exit_reaches_through_a_file_dialog(session: Session, qtbot: QtBot) -> None:
    window = session.window
    assert window is not None
    files = choose_folder(window, "Choose", lambda _path: None)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is files)
    with qtbot.waitSignal(session.locked):
        for _ in range(3):
            QTest.keyClick(files.windowHandle(), Qt.Key.Key_Shift)
        assert not any(
            isinstance(one, QFileDialog) and one.isVisible() for one in QApplication.topLevelWidgets()
        )
    assert session.unlock_page.isMinimized()


def test_playing_keeps_it_open(session: Session) -> None:
    window = session.window
    assert window is not None
    player = QPushButton("film", window)
    player.show()
    mark_playing(player, True)
    now = session.guard.idle._now
    session.guard.idle._now = lambda: now() + 1000
    session.guard.idle.look()
    assert session.window is window
    mark_playing(player, False)
    session.guard.idle._now = lambda: now() + 2000
    session.guard.idle.look()
    assert session.window is None


def test_making_the_window_small_alone_does_not_lock(session: Session) -> None:
    window = session.window
    assert window is not None
    window.showMinimized()
    until(lambda: window.isMinimized() and session.lanes.is_idle)
    assert session.window is window


def test_making_the_window_small_locks_if_chosen(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    window = session.window
    assert window is not None
    press(window, "rail_safety")
    press(window, "safety_locking")
    section = window.safety.sections["locking"]
    box = find(section, QComboBox, "lockMinutes")
    assert [box.itemData(at) for at in range(box.count())] == [1, 2, 5, 10, 15, 30]
    box.setCurrentIndex(box.findData(10))
    find(section, QCheckBox, "lockOnMinimise").click()
    until(lambda: read(tmp_path / "home" / "settings.json").lock_on_minimise, "the settings file")
    assert read(tmp_path / "home" / "settings.json").lock_minutes == 10
    assert session.guard.idle._limit == 600
    with qtbot.waitSignal(session.locked):
        window.showMinimized()
    assert session.unlock_page.isMinimized()


def waits(session: Session, token_stop: Callable[[], bool]) -> None:
    """Begin long work that goes on until `token_stop` says so or it is cancelled."""
    from desktop.progress import CancelToken

    token = CancelToken()

    def work() -> None:
        while not token_stop():
            token.check()

    session.lanes.files(work, owner=session, token=token)


@pytest.mark.parametrize(
    ("why", "told"),
    [(Why.IDLE, "Finished while the app was locked"), (Why.SLEEP, "Stopped when the app locked")],
)
def test_long_work_is_finished_behind_the_curtain_or_cleanly_stopped_and_told(
    session: Session, qtbot: QtBot, why: Why, told: str
) -> None:
    done: list[bool] = []
    waits(session, lambda: bool(done))
    with qtbot.waitSignal(session.locked):
        session.lock_alone(why)
        if why is Why.IDLE:
            qtbot.waitUntil(lambda: len(session.lanes._jobs) == 1)
            assert session.leaving.is_under_way
            done.append(True)
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    assert dialog("message").accessibleName() == told


def test_a_curtain_lifted_meanwhile_lets_long_work_go_on(session: Session) -> None:
    done: list[bool] = []
    waits(session, lambda: bool(done))
    window = session.window
    session.lock_alone(Why.IDLE)
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is window, "the same window")
    assert session.lanes.has_long
    done.append(True)
    until(lambda: not session.lanes.has_long, "the work to end")
    assert session.window is window

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme, read
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language
from ui.style import apply_theme


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(
        dressed,
        Paths(tmp_path / "home"),
        MovableClock(),
        Settings(theme=Theme.LIGHT),
        language,
        cost=CHEAP,
    )
    made.start()
    yield made
    made.end()
    made.deleteLater()
    language.use("en")
    apply_theme(dressed, Theme.LIGHT)


def opened(session: Session) -> WindowRobot:
    """Make the vault and return its window."""
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    robot = WindowRobot(session.window)
    robot.settle()
    return robot


def reopened(session: Session) -> WindowRobot:
    """Open the vault again and return its new window."""
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    robot = WindowRobot(session.window)
    robot.settle()
    return robot


def test_a_first_run_makes_a_vault_and_shows_home(session: Session, tmp_path: Path) -> None:
    robot = opened(session)
    assert robot.title == "Home"
    assert not session.unlock_page.isVisible()
    assert (tmp_path / "home" / "vault.json").exists()
    assert "Say who you are" in robot.home().cards[0]


def test_another_script_brings_its_letters_at_once(session: Session, dressed: QApplication) -> None:
    robot = opened(session)
    robot.window.language_chosen.emit("ar")
    assert dressed.font().families()[0] == "Vazirmatn"
    assert session.window is not None
    assert session.window.rail.font().families()[0] == "Vazirmatn"


def test_locking_closes_the_vault_and_the_passphrase_opens_it_again(session: Session, qtbot: QtBot) -> None:
    robot = opened(session)
    robot.settings().fill("alias", "Zohra")
    robot.settle()
    with qtbot.waitSignal(session.locked):
        QTest.keyClick(robot.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert session.window is None
    assert session.unlock_page.isVisible()
    reopened(session).settings()
    until(lambda: session.window is not None and session.window.settings.alias.text() == "Zohra", "the alias")


def test_a_wrong_passphrase_is_told_and_the_next_try_has_to_wait(session: Session, qtbot: QtBot) -> None:
    opened(session)
    with qtbot.waitSignal(session.locked):
        session.lock()
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault("another passphrase entirely")
    assert "not the passphrase of this vault" in robot.wait_for_words()


def test_a_draft_begun_before_locking_is_there_afterwards(session: Session, qtbot: QtBot) -> None:
    robot = opened(session)
    robot.home().new(RecordType.LESSON)
    robot.settle()
    with qtbot.waitSignal(session.locked):
        session.lock()
    assert reopened(session).records().titles == ["Lesson without a title yet"]


def test_shift_three_times_saves_locks_hides_and_clears_the_clipboard(session: Session, qtbot: QtBot) -> None:
    robot = opened(session)
    QGuiApplication.clipboard().setText("a survivor's words")
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is robot.window.windowHandle())
    with qtbot.waitSignal(session.locked, timeout=1000):
        for _ in range(3):
            QTest.keyClick(robot.window.windowHandle(), Qt.Key.Key_Shift)
    assert QGuiApplication.clipboard().text() == ""
    assert session.window is None
    assert session.unlock_page.isMinimized()
    assert session.unlock_page.windowTitle() == "Notes"


def test_capital_letters_are_no_quick_exit(session: Session) -> None:
    robot = opened(session)
    for _ in range(3):
        QTest.keyClick(robot.window.windowHandle(), Qt.Key.Key_Shift)
        QTest.keyClick(robot.window.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert session.window is not None


def test_a_first_step_that_can_wait_waits_after_the_next_start_too(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    robot = opened(session)
    robot.home().later("stepWho")
    robot.home().later("stepOffice")
    with qtbot.waitSignal(session.locked):
        session.lock()
    cards = reopened(session).home().cards
    assert len(cards) == 1
    assert "Try a practice record" in cards[0]
    assert read(tmp_path / "home" / "settings.json").asks_who is False
    assert read(tmp_path / "home" / "settings.json").asks_office is False


def test_a_second_program_on_the_vault_gets_a_clear_sentence(
    session: Session, dressed: QApplication, language: Language, tmp_path: Path
) -> None:
    opened(session)
    second = Session(dressed, Paths(tmp_path / "home"), MovableClock(), Settings(), language, cost=CHEAP)
    second.start()
    robot = UnlockRobot(second.unlock_page)
    robot.open_vault(PASSPHRASE)
    assert "already open in another window" in robot.wait_for_words()
    second.end()
    second.deleteLater()


def test_a_damaged_vault_file_gets_a_clear_sentence(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    opened(session)
    with qtbot.waitSignal(session.locked):
        session.lock()
    for name in ("vault.json", "vault.copy.json"):
        (tmp_path / "home" / name).write_text("{")
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault(PASSPHRASE)
    assert "its file vault.json is damaged" in robot.wait_for_words()


def test_a_folder_that_nobody_may_look_into_is_told_at_once(
    dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    home = Paths(tmp_path / ("x" * 300))  # no right to look gives the same kind of error, but not to root
    session = Session(dressed, home, MovableClock(), Settings(), language, cost=CHEAP)
    session.start()
    robot = UnlockRobot(session.unlock_page)
    assert "could not be read" in robot.wait_for_words()
    assert session.unlock_page.again is None, "a vault is offered where one may be"
    session.end()
    session.deleteLater()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may look everywhere")
def test_a_folder_without_permission_is_told_at_once(
    dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    tmp_path.chmod(0o000)
    try:
        session = Session(dressed, Paths(tmp_path / "home"), MovableClock(), Settings(), language, cost=CHEAP)
        session.start()
        assert "may not use" in UnlockRobot(session.unlock_page).wait_for_words()
        session.end()
        session.deleteLater()
    finally:
        tmp_path.chmod(0o700)


def test_sealed_files_alone_are_no_place_for_a_new_vault(
    dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path
) -> None:
    """One could never be opened: its store would miss its database."""
    home = Paths(tmp_path / "home")
    home.files.mkdir(parents=True)
    session = Session(dressed, home, MovableClock(), Settings(), language, cost=CHEAP)
    session.start()
    assert session.unlock_page.again is None
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault(PASSPHRASE)
    assert "its file vault.json is damaged" in robot.wait_for_words()
    session.end()
    session.deleteLater()


def test_theme_and_text_size_are_kept_and_worn_at_once(session: Session, tmp_path: Path) -> None:
    robot = opened(session)
    robot.settings().choose("textSize", 150)  # type: ignore[arg-type]  # the size is the entry's id
    until(lambda: session.window is not None and session.window is not robot.window, "the new window")
    until(lambda: read(tmp_path / "home" / "settings.json").text_size == 150, "the settings file")
    assert session.window is not None
    assert find(session.window, QLabel, "pageTitle").text() == "Settings"


def test_the_first_window_is_painted_without_the_slow_parts(tmp_path: Path) -> None:
    check = """
import sys
from ui.app import main
from ui.app.session import Session
from ui.pages.unlock import UnlockPage

def read():
    slow = {'sqlalchemy', 'alembic', 'sqlcipher3', 'argon2', 'zxcvbn', 'reportlab', 'PIL', 'pyxform',
            'rxeval', 'cryptography', 'pyrage', 'sync', 'desktop.storage', 'desktop.capture',
            'desktop.clock', 'ui.window', 'ui.jobs', 'ui.wording', 'ui.style.focus', 'PySide6.QtSvg',
            'concurrent.futures', 'platformdirs'}
    names_are_made = 'Qt' in vars(sys.modules['PySide6.QtCore'])
    print(sorted(slow & set(sys.modules)), names_are_made, flush=True)

class Watched(UnlockPage):
    def paintEvent(self, event):
        super().paintEvent(event)
        read()

def told(self):
    after(self)
    print('ui.jobs' in sys.modules, flush=True)
    self.end()

sys.modules['ui.app.front_door'].UnlockPage = Watched
after, Session._after_first_paint = Session._after_first_paint, told
main(['--home', sys.argv[1]])
"""
    done = subprocess.run(
        [sys.executable, "-c", check, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[:2] == ["[] False", "True"]


@pytest.mark.skipif(sys.platform == "win32", reason="file rights of POSIX systems")
def test_nobody_else_can_read_what_the_vault_holds(session: Session, tmp_path: Path) -> None:
    opened(session)
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700


def test_help_tells_the_two_things_one_can_say() -> None:
    done = subprocess.run([sys.executable, "-m", "ui", "--help"], capture_output=True, text=True, check=True)
    assert "--home" in done.stdout
    assert "--language" in done.stdout

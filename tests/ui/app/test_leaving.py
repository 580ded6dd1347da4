"""Locking, quick exit and closing while a bundle is being made: at once, and nothing half-written."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.audience import Profile
from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from tests.support import content
from tests.support.clearing import clear
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import LONGEST, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.dialogs import Working
from ui.i18n import Language
from ui.style import apply_theme


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    home = Paths(tmp_path / "home")
    made = Session(dressed, home, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    yield made
    made.end()
    made.deleteLater()
    apply_theme(dressed, Theme.LIGHT)


def exporting(session: Session, folder: Path) -> list[float]:
    """Open the vault, begin a real export, and return once its worker stands still in the middle of it.

    The worker goes on when it is asked to stop, which it notes in the list, or after five seconds.
    """
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    robot, capture = WindowRobot(session.window), session.window._desk.capture
    draft = capture.begin(RecordType.PRACTICE)
    files = {
        name: str(capture.attach(draft.draft_id, path).attachment_id)
        for name, path in content.photos(RecordType.PRACTICE, folder.parent).items()
    }
    answers = content.as_kept(content.load(RecordType.PRACTICE), files)
    capture.save(draft.draft_id, {**draft.answers, **answers})
    record = clear(capture._store, capture.finish(draft.draft_id))
    session.window.export((record.record_id,))
    letter = robot.export().choose(Profile.COP_TEAM)
    letter.letter()
    stopped: list[float] = []
    stands: list[int] = []
    folder.mkdir()
    letter.dialog.export_to(folder)
    working = letter.dialog.findChild(Working)
    assert working is not None
    token, teller = working.cancel, working.progress.__self__  # type: ignore[attr-defined]

    def stand_still(done: int, total: int) -> None:
        if done and not stands:
            stands.append(done)
            end = time.monotonic() + LONGEST
            while not token.is_cancelled and time.monotonic() < end:
                time.sleep(0.001)
            if token.is_cancelled:
                stopped.append(time.monotonic())

    teller.moved.connect(stand_still, Qt.ConnectionType.DirectConnection)
    until(lambda: bool(stands), "the export to be under way")
    assert list(folder.iterdir()), "nothing is being written"
    return stopped


def lock(session: Session) -> None:
    session.lock()


def quick_exit(session: Session) -> None:
    window = QApplication.activeModalWidget()
    assert window is not None
    for _ in range(3):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


@pytest.mark.parametrize("leave", [lock, quick_exit])
def test_leaving_stops_an_export_and_hides_everything_at_once(
    session: Session, qtbot: QtBot, tmp_path: Path, leave: Callable[[Session], None]
) -> None:
    stopped = exporting(session, tmp_path / "stick")
    window, dialogs = session.window, session.window.findChildren(QDialog) if session.window else []
    assert window is not None
    assert any(dialog.isVisible() for dialog in dialogs)
    with qtbot.waitSignal(session.locked):
        began = time.monotonic()
        leave(session)
        assert not any(isValid(one) and one.isVisible() for one in (window, *dialogs))
        assert time.monotonic() - began < 0.5
    assert stopped
    assert not list((tmp_path / "stick").iterdir())
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    cards = WindowRobot(session.window).home().cards
    assert "1 finished record has not been exported yet." in cards


def test_closing_stops_an_export_and_leaves_nothing_behind(session: Session, tmp_path: Path) -> None:
    stopped = exporting(session, tmp_path / "stick")
    began = time.monotonic()
    session.end()
    assert time.monotonic() - began < 3
    assert stopped
    assert not list((tmp_path / "stick").iterdir())

"""A writer whose disk goes bad, at work or between two days; runs in a mount namespace of its own."""

import os
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: it cannot be changed later

from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language
from ui.style import ARGUMENTS


def _started(home: Path) -> Session:
    app = QApplication.instance() or QApplication(["writer", *ARGUMENTS])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    language = Language(app)
    language.use("en")
    session = Session(app, Paths(home), MovableClock(), Settings(), language, cost=CHEAP)
    session.start()
    return session


def open_after(home: Path, spoil: Callable[[], object]) -> None:
    """Make a vault, end, and open it again after the trouble; print what the unlock window says."""
    session = _started(home)
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    session.end()
    spoil()
    session = _started(home)
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault(PASSPHRASE)
    print(robot.wait_for_words())
    session.end()


def write_through(home: Path, spoil: Callable[[], object], mend: Callable[[], object]) -> None:
    """Write before, during and after the trouble; print what the page says, why, and what is kept."""
    session = _started(home)
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    window = session.window
    assert window is not None
    WindowRobot(window).home().new(RecordType.LESSON)
    capture = CaptureRobot(window.editor).wait_open()
    capture.fill("title", "Before")
    capture.wait_saved()
    said = find(window.editor, QLabel, "saved")
    spoil()
    capture.fill("title", "Before and during")
    until(lambda: "Not saved" in said.text(), "the page to say that it is not saved")
    print(said.text(), "|", said.toolTip())
    print(window.editor.has_unsaved)
    mend()
    until(lambda: said.text().startswith("Saved"), "the page to say that it is saved again")
    library = window._desk.library
    draft_id = library.summaries()[0].draft_id
    assert draft_id is not None
    print(library.draft(draft_id).answers["title"])
    session.end()

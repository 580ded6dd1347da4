"""A writer who walks away in the middle of a word, again and again; tells what the app does then.

`python -m tests.support.left_alone HOME TIMES` prints "writing", "covered" and "locked", then what was
kept, each with its time.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported: it cannot be changed later

from PySide6.QtWidgets import QApplication, QLabel

from desktop.clock import SystemClock
from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE
from ui.app.guard import Why
from ui.app.session import Session
from ui.i18n import Language
from ui.style import ARGUMENTS


def started(home: Path) -> Session:
    """Return a session over a new vault, opened."""
    app = QApplication.instance() or QApplication(["writer", *ARGUMENTS])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    language = Language(app)
    language.use("en")
    session = Session(app, Paths(home), SystemClock(), Settings(), language, cost=CHEAP)
    session.start()
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    return session


def write(session: Session, words: str) -> CaptureRobot:
    """Begin a lesson and write a title that is not saved yet."""
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
    return sorted(row.title for row in session.window._desk.library.summaries())


def leave_on_full_disk(home: Path, fill: Callable[[], object], free: Callable[[], object]) -> None:
    """Be left alone while nothing can be saved; print what is seen, and what is there in the end."""
    session = started(home)
    capture = write(session, "Before")
    capture.wait_saved()
    fill()
    window = session.window
    assert window is not None
    capture.fill("title", "Before and during " + "word " * 4000)
    session.lock_alone(Why.IDLE)
    print("hidden", not window.isVisible(), session.unlock_page.isVisible())
    robot = UnlockRobot(session.unlock_page)
    print(robot.wait_for_words())
    robot.open_vault(PASSPHRASE)  # nothing can be written, and still its person is known
    until(lambda: session.window is window and window.isVisible(), "the window")
    print("back", capture.page.has_unsaved)
    session.lock_alone(Why.IDLE)
    done: list[bool] = []
    session.locked.connect(lambda: done.append(True))
    free()
    until(lambda: bool(done), "the vault to be closed, now that it can")
    print([title[:17] for title in titles(session)])
    session.end()


def main(home: Path, times: int) -> None:
    """Write and be left alone so many times."""
    session = started(home)
    session.covered.connect(lambda: print(f"{time.monotonic():.4f} covered", flush=True))
    locked: list[float] = []

    def note() -> None:
        locked.append(time.monotonic())
        print(f"{locked[-1]:.4f} locked", flush=True)

    session.locked.connect(note)
    for number in range(times):
        write(session, f"Word {number}")
        print(f"{time.monotonic():.4f} writing", flush=True)
        until(lambda number=number: len(locked) > number, "the lock")  # type: ignore[misc]
        assert find(session.unlock_page, QLabel, "unlockSaid").text() == ""
        print(f"{time.monotonic():.4f} kept", *titles(session), flush=True)
    session.end()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

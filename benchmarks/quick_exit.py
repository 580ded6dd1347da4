"""Quick exit with a long draft open and unsaved words in it; goal: out of sight and locked within 1 s.

Measured in the same run, offscreen, from the third press of Shift: until no window of ours is to be seen, and
until the vault is closed and the key gone. Beside it a bare save of the same draft, and the same for locking
by hand and for the lock of an app that was left alone.
"""

import os
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false;default.warning=false")
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.clock import SystemClock
from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.robots.capture import CaptureRobot, wait_until
from tests.support.robots.unlock import UnlockRobot
from tests.support.vaults import CHEAP, PASSPHRASE
from ui.app.guard import Why
from ui.app.session import Session
from ui.fields.long_text import LongTextEditor
from ui.i18n import Language
from ui.style import ARGUMENTS, apply_theme, load_fonts

LIMIT_MS = 1000.0
ROUNDS = 5
LENGTH = 100_000


def opened(session: Session) -> None:
    """Open the vault, or make it."""
    robot = UnlockRobot(session.unlock_page)
    if session.unlock_page.again is not None:
        robot.make_vault(PASSPHRASE)
    else:
        robot.open_vault(PASSPHRASE)
    wait_until(lambda: session.window is not None and session.lanes.is_idle)


def typed(session: Session) -> LongTextEditor:
    """Open the draft, or begin it, and type a word that is not saved."""
    assert session.window is not None
    window, capture = session.window, session.window._desk.capture
    rows = window._desk.library.summaries()
    draft_id = rows[0].draft_id if rows else None
    if draft_id is None:
        draft = capture.begin(RecordType.PRACTICE)
        draft_id = draft.draft_id
        capture.save(draft_id, {**draft.answers, "summary": "Twelve letters " * (LENGTH // 15)})
    window.open_draft(draft_id)
    CaptureRobot(window.editor).wait_open()
    editor = window.editor.editor(("summary",))
    assert isinstance(editor, LongTextEditor)
    editor.area.setFocus()
    wait_until(lambda: session.lanes.is_idle)
    QTest.keyClicks(editor.area, "unsaved ")
    return editor


def leave(session: Session, how: str) -> tuple[float, float]:
    """Leave in one way; return the milliseconds until nothing was seen, and until the vault was closed."""
    editor = typed(session)
    window = session.window
    assert window is not None
    assert window.editor.has_unsaved
    assert len(editor.value()) >= LENGTH - 20
    handle, closed = window.windowHandle(), list[float]()
    connection = session.locked.connect(lambda: closed.append(time.perf_counter()))
    hidden = list[float]()
    session.covered.connect(lambda: hidden.append(time.perf_counter()))
    if how == "quick exit":
        for _ in range(2):
            QTest.keyClick(handle, Qt.Key.Key_Shift)
    began = time.perf_counter()
    if how == "quick exit":
        QTest.keyPress(handle, Qt.Key.Key_Shift)
    elif how == "lock by hand":
        session.lock()
    else:
        session.lock_alone(Why.IDLE)
    wait_until(lambda: bool(closed))
    session.locked.disconnect(connection)
    return (hidden[0] - began) * 1000, (closed[0] - began) * 1000


def bare(session: Session) -> float:
    """Return the milliseconds of a save of the same draft, and nothing else."""
    assert session.window is not None
    capture = session.window._desk.capture
    draft_id = session.window._desk.library.summaries()[0].draft_id
    assert draft_id is not None
    draft = capture.open(draft_id)
    began = time.perf_counter()
    capture.save(draft_id, {**draft.answers, "summary": str(draft.answers["summary"]) + "."})
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Measure and print."""
    app = QApplication(["notes", *ARGUMENTS])
    app.setQuitOnLastWindowClosed(False)
    load_fonts()
    settings = Settings()
    apply_theme(app, settings.theme, settings.text_size)
    language = Language(app)
    language.use("en")
    with TemporaryDirectory() as folder:
        session = Session(app, Paths(Path(folder) / "home"), SystemClock(), settings, language, cost=CHEAP)
        session.start()
        opened(session)
        leave(session, "lock by hand")  # everything is read once
        opened(session)
        save = statistics.median(bare(session) for _ in range(ROUNDS))
        print(f"bare save of {LENGTH:,} characters: {save:.1f} ms")
        for how in ("quick exit", "lock by hand", "left alone"):
            taken = []
            for _ in range(ROUNDS):
                taken.append(leave(session, how))
                opened(session)
            seen, closed = (max(column) for column in zip(*taken, strict=True))
            print(
                f"{how}: out of sight {seen:.1f} ms, vault closed {closed:.0f} ms (slowest of {ROUNDS}): "
                f"{closed / LIMIT_MS:.2f} of the limit, {closed / save:.1f} x a bare save"
            )
        session.end()


if __name__ == "__main__":
    main()

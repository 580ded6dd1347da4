"""The real program in a process of its own, typing until it is killed: `python -m tests.support.typist HOME`.

Reads the passphrase from standard input, opens the vault through the unlock window, opens the newest draft
and types into one long answer. Each key prints how many were typed, so that the killer knows what to expect.

`python -m tests.support.typist` reads all modules once and forks such a program for every two lines, HOME and
the passphrase: starting Python takes longer than opening a vault and typing. No child meets anything of
another one but the files. It says `typist` and its number first, and the one that forks says `gone` after it.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: it cannot be changed later

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.clock import SystemClock
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import until
from tests.support.typed import QUESTION, letter
from ui.app.ahead import read_ahead
from ui.app.session import Session
from ui.fields.long_text import LongTextEditor
from ui.i18n import Language
from ui.style import ARGUMENTS

MILLISECONDS_A_KEY = 25


def main(*, with_times: bool = False) -> int:
    """Type until somebody kills this; `with_times` before each count stands when its key was pressed."""
    return type_on(Path(sys.argv[1]), sys.stdin.readline().rstrip("\n"), with_times=with_times)


def nursery() -> int:
    """Fork a typist for each home until the other side closes; there is no thread and no QApplication yet."""
    read_ahead()
    for home in sys.stdin:
        passphrase = sys.stdin.readline().rstrip("\n")
        child = os.fork()
        if not child:
            print("typist", os.getpid(), flush=True)
            os._exit(type_on(Path(home.rstrip("\n")), passphrase))
        os.waitpid(child, 0)
        print("gone", flush=True)
    return 0


def type_on(home: Path, passphrase: str, *, with_times: bool = False) -> int:
    """Open the vault and type."""
    app = QApplication(["typist", *ARGUMENTS])
    language = Language(app)
    language.use("en")
    session = Session(app, Paths(home), SystemClock(), Settings(), language)
    session.start()
    UnlockRobot(session.unlock_page).open_vault(passphrase)
    until(lambda: session.window is not None, "the vault to open")
    window = session.window
    assert window is not None
    draft_id = window._desk.library.summaries()[0].draft_id
    assert draft_id is not None
    window.open_draft(draft_id)
    capture = CaptureRobot(window.editor).wait_open()
    editor = capture.editor(QUESTION)
    assert isinstance(editor, LongTextEditor)
    area = editor.area
    area.setFocus()
    area.moveCursor(area.textCursor().MoveOperation.End)
    typed = len(editor.value())

    def press() -> None:
        nonlocal typed
        pressed = time.monotonic()
        QTest.keyClicks(area, letter(typed))
        typed += 1
        print(*([pressed] if with_times else []), typed, flush=True)

    timer = QTimer(app)
    timer.timeout.connect(press)
    timer.start(MILLISECONDS_A_KEY)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main() if sys.argv[1:] else nursery())

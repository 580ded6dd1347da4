"""Keystroke to redraw on the writing page, on the largest built-in form; goal: within one 16 ms frame.

Measured in the same run, offscreen: a key in a bare QPlainTextEdit, and keys in the real page with the
practice form filled as in the tour: the answer set, everything that follows reckoned, what changed
redrawn. The page's are compared with a frame and with the bare editor's.
"""

import json
import os
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The offscreen platform says of each list that pops up that it cannot raise it.
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false;default.warning=false")
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault.key import DataKey
from resources import resource
from tests.support.media import plain_jpeg
from tests.support.robots.capture import CaptureRobot, wait_until
from ui.fields.long_text import LongTextEditor
from ui.fields.select_one import SelectOneEditor
from ui.fields.text import TextEditor
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.style import apply_theme

FRAME_MS = 16.0
KEYS = 120
ANSWERS = Path(__file__).resolve().parent.parent / "tests" / "support" / "tour" / "practice.json"


LETTERS = (Qt.Key.Key_Space, *[Qt.Key.Key_A] * 5)


def keys(pressed: Sequence[tuple[QWidget, Qt.Key]]) -> list[float]:
    """Press `KEYS` keys in turn and return what each took until it was painted, in milliseconds."""
    taken = []
    for number in range(KEYS):
        widget, key = pressed[number % len(pressed)]
        begin = time.perf_counter()
        QTest.keyClick(widget, key)
        QApplication.sendPostedEvents()
        # Qt paints at the next beat of the screen; here what is dirty is painted at once, and nothing else.
        QApplication.sendEvent(widget.window(), QEvent(QEvent.Type.UpdateRequest))
        taken.append((time.perf_counter() - begin) * 1000)
        QApplication.processEvents()
    return taken


def bare() -> list[float]:
    """Return what keys take in a plain text editor alone in a window."""
    edit = QPlainTextEdit()
    edit.resize(720, 400)
    edit.show()
    edit.setFocus()
    letters = [(edit, letter) for letter in LETTERS]
    keys(letters)
    taken = keys(letters)
    edit.close()
    return taken


def page(folder: Path) -> dict[str, list[float]]:
    """Return what keys take in a long and in a short answer of the filled practice form."""
    store = Store.open(Paths(folder / "home"), DataKey(os.urandom(32)), SystemClock())
    catalog = Catalog(resource("forms", "compiled"))
    capture = Capture(store, catalog, SystemClock())
    draft = capture.begin(RecordType.PRACTICE)
    lanes = Lanes()
    shown = CapturePage(capture, Library(store, catalog), lanes)
    shown.resize(1366, 768)
    shown.show()
    shown.open_draft(draft.draft_id)
    photos = {name: folder / f"{name.replace(':', '')}.jpg" for name in ("photo:1", "photo:2")}
    for photo in photos.values():
        photo.write_bytes(plain_jpeg())
    robot = CaptureRobot(shown).wait_open()
    robot.fill_all(json.loads(ANSWERS.read_text(encoding="utf-8")), photos).wait_saved()
    found = {}
    for name, path in (("long answer", ("summary",)), ("title", ("title",))):
        editor = shown.editor(path)
        assert isinstance(editor, (LongTextEditor, TextEditor))
        widget = editor.area if isinstance(editor, LongTextEditor) else editor.line
        shown.reveal(path)
        letters = [(widget, letter) for letter in LETTERS]
        keys(letters)
        found[name] = keys(letters)
    # From "promising" to "good" and back: another question comes and goes.
    radio = shown.editor(("practice_class",))
    assert isinstance(radio, SelectOneEditor)
    shown.activateWindow()
    wait_until(shown.isActiveWindow)
    shown.reveal(("practice_class",))
    rows = radio.row("promising"), radio.row("good")
    found["a choice"] = keys([(rows[0], Qt.Key.Key_Down), (rows[1], Qt.Key.Key_Up)])
    shown.shut()
    lanes.close()
    store.close()
    shown.deleteLater()
    return found


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    apply_theme(app)
    base = statistics.median(bare())
    print(f"bare QPlainTextEdit             {base:6.2f} ms a key")
    with TemporaryDirectory() as folder:
        for name, taken in page(Path(folder)).items():
            middle, slow = statistics.median(taken), statistics.quantiles(taken, n=20)[-1]
            print(
                f"practice form, {name:<14}   {middle:6.2f} ms a key, 95 % within {slow:.2f} ms:"
                f" {middle / FRAME_MS:.2f} of a frame, {middle / base:.1f} x the bare editor"
            )


if __name__ == "__main__":
    main()

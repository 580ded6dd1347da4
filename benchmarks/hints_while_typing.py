"""What a story's page does beside a keystroke: its longest stretch of work; goal: within one 16 ms frame.

A story of 800 words is pasted into one answer, with 200 protected names. Measured are each slice of the look
through the text, from the pause on until all is underlined, and the reckoning of consents and badges; the
limit is a frame. Keys themselves are `benchmarks.keystroke`'s part.
"""

import os
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false;default.warning=false")
from PySide6.QtWidgets import QApplication

from desktop.domain.answers import AnswerTree
from desktop.domain.watched import WatchKind
from tests.support.robots.capture import CaptureRobot, wait_until
from tests.support.story_desk import OPEN_GATE, StoryDesk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.style import apply_theme

FRAME_MS = 16.0
WORDS = 800
SENTENCE = (
    "The women met on Thursdays around two borrowed machines and asked one another who had seen the clerk. "
)


def timed(work: object, taken: list[float]) -> object:
    """Return `work` so that it writes down how long each call took, in milliseconds."""

    def call() -> None:
        begin = time.perf_counter()
        work()  # type: ignore[operator]
        taken.append((time.perf_counter() - begin) * 1000)

    return call


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    apply_theme(app)
    with TemporaryDirectory() as folder:
        desk, lanes = StoryDesk(Path(folder)), Lanes()
        names = "\n".join(f"Marjana{number} Okello{number}" for number in range(200))
        desk.watchlist.add(names, WatchKind.NAME)
        people: list[AnswerTree] = [
            {"_row": f"r{n}", "code": f"P{n}", "role": "activist"} for n in range(1, 6)
        ]
        page = CapturePage(desk.capture, desk.library, lanes, aids=desk.aids)
        page.resize(1366, 768)
        page.show()
        page.open_draft(desk.story({**OPEN_GATE, "people": people, "audience": "public"}).draft_id)
        workspace = CaptureRobot(page).wait_open().workspace
        wait_until(lambda: lanes.is_idle and workspace.hinting.is_resting)
        slices: list[float] = []
        hinting = workspace.hinting
        hinting._slices.timeout.disconnect()
        hinting._slices.timeout.connect(timed(hinting._slice, slices))
        # No line is like another: one that is would be known already.
        lines = (f"{chr(97 + line) * 4} " + SENTENCE * 8 for line in range(WORDS // 150 + 1))
        text = "\n".join(lines)
        CaptureRobot(page).fill("before", text)
        begin = time.perf_counter()
        wait_until(lambda: bool(slices) and hinting.is_resting)
        whole = (time.perf_counter() - begin) * 1000
        looks: list[float] = []
        look = timed(workspace.board.look, looks)
        for _ in range(50):
            look()  # type: ignore[operator]
        longest, middle = max(slices), statistics.median(looks)
        print(
            f"{len(text.split())} words looked through in {len(slices)} slices: the longest {longest:.1f} ms,"
            f" {longest / FRAME_MS:.2f} of a frame; {sum(slices):.0f} ms of work, done {whole:.0f} ms after"
            " the last key"
        )
        print(f"consents and badges of 5 people {middle:.1f} ms, {middle / FRAME_MS:.2f} of a frame")
        page.shut()
        wait_until(lambda: lanes.is_idle)
        lanes.close()
        desk.store.close()
        page.deleteLater()


if __name__ == "__main__":
    main()

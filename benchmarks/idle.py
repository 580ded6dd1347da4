"""How often the app wakes the computer while nobody touches it; goal: less than once a second.

A real child process with its vault open on Home, and one with a draft on the writing page whose cursor does
not blink because its window has not the keyboard, against a bare window of the toolkit in the same run:
voluntary context switches of all threads over some seconds, from /proc.
"""

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

LIMIT = 1.0
SECONDS = 20.0
SETTLE_S = 4.0

BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.show()
print("ready", flush=True)
app.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.support.left_alone import started, write
session = started(Path(sys.argv[1]))
if sys.argv[2] == "writing":
    write(session, "A lesson").wait_saved()
focused = QApplication.focusWidget()
if focused is not None:
    focused.clearFocus()
print("ready", flush=True)
QApplication.exec()
"""


def switches(pid: int) -> dict[str, int]:
    """Return how often each thread of a process was woken so far."""
    found = {}
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                found[status.parent.name] = int(line.split()[1])
    return found


def wakes(script: str, *arguments: str) -> float:
    """Return how often per second a child process is woken once it is ready and has settled."""
    quiet = {"QT_LOGGING_RULES": "default.warning=false;qt.qpa.fonts=false;qt.text.font.db=false"}
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **quiet, "PYTHONPATH": str(Path.cwd())},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(SETTLE_S)
        before = switches(child.pid)
        time.sleep(SECONDS)
        woken = sum(count - before.get(thread, 0) for thread, count in switches(child.pid).items())
        child.kill()
    return woken / SECONDS


def main() -> None:
    """Measure and print."""
    bare = wakes(BARE)
    print(f"a bare window: {bare:.2f} wake-ups per second")
    with TemporaryDirectory() as folder:
        for page in ("home", "writing"):
            found = wakes(OURS, str(Path(folder) / page), page)
            print(
                f"{page}: {found:.2f} wake-ups per second, {found / LIMIT:.2f} of the limit, "
                f"{found - bare:+.2f} against the bare window"
            )


if __name__ == "__main__":
    main()

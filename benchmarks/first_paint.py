"""First paint of the unlock window against a bare window of the toolkit, each in a fresh process.

Ours is the program as its command starts it: with a vault and settings as on every day, and with none. The
bare one is an application with a label, a line and a button, and no look of its own. A window counts as
painted when its line is. The kinds alternate, so that noise falls on all alike. Goal: at most 1.5 times as
long.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.settings import Settings, Theme, write

RUNS = 11
GOAL = 1.5

EYE = """
import sys, time
from PySide6.QtCore import QEvent, QObject
class Eye(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time(), time.process_time(), flush=True)
            import os; os._exit(0)  # what follows the first paint is not part of the figure
        return False
"""

BARE = f"""{EYE}
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
app = QApplication([])
window, line, eye = QWidget(), QLineEdit(), Eye()
column = QVBoxLayout(window)
for part in (QLabel("bare"), line, QPushButton("bare")):
    column.addWidget(part)
line.installEventFilter(eye)
window.show()
sys.exit(app.exec())
"""

OURS = f"""{EYE}
from ui.app import main
from ui.app.session import Session
start = Session.start
def watched_start(self):
    self.eye = Eye(self)
    self.unlock_page.passphrase.edit.installEventFilter(self.eye)
    start(self)
Session.start = watched_start
sys.exit(main(["--home", sys.argv[1]]))
"""


def seconds(program: str, home: Path) -> tuple[float, float]:
    """Return how long a fresh process takes until its first paint: by the clock, and of the CPU."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    # As installed: modules are compiled once, not at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home.parent / "compiled")
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program, str(home)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    if not done.stdout.strip():
        raise SystemExit(f"nothing was painted:\n{done.stderr}")
    painted, used = map(float, done.stdout.split()[:2])
    return painted - began, used


def main() -> int:
    """Measure and print; a missed goal is said, not failed."""
    with tempfile.TemporaryDirectory() as folder:
        used, new = Path(folder, "used"), Path(folder, "new")
        write(used / "settings.json", Settings(theme=Theme.LIGHT, text_size=110, language="en"))
        (used / "vault.json").touch()  # the first window looks only whether it is there
        kinds = {
            "bare window": (BARE, new),
            "unlock, every day": (OURS, used),
            "unlock, first run": (OURS, new),
        }
        for program, home in kinds.values():
            seconds(program, home)  # once for the disk's cache
        found: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
        for _ in range(RUNS):
            for kind, (program, home) in kinds.items():
                found[kind].append(seconds(program, home))
    clock, cpu = (
        {kind: statistics.median(run[at] for run in found[kind]) for kind in kinds} for at in (0, 1)
    )
    print(f"{'median of ' + str(RUNS):20}{'clock':>9}{'CPU':>9}   ratio: clock, CPU")
    for kind in kinds:
        ratios = clock[kind] / clock["bare window"], cpu[kind] / cpu["bare window"]
        times = f"{clock[kind] * 1000:6.0f} ms{cpu[kind] * 1000:6.0f} ms"
        print(f"{kind:20}{times}   {ratios[0]:12.2f} {ratios[1]:4.2f}")
        if kind != "bare window":
            print(f"  goal: at most {GOAL} by the clock: {'kept' if ratios[0] <= GOAL else 'missed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

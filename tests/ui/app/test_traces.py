"""What the program leaves behind outside the vault: nothing, whatever was chosen in file dialogs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from tests.support.robots.waiting import until
from ui.app.traces import leave_no_traces
from ui.parts.choosing import choose_existing, choose_file, choose_folder

app = QApplication(["notes"])
if sys.argv[1] == "ours":
    leave_no_traces(app)
secret = Path(sys.argv[2])
window, chosen = QWidget(), []
window.show()
for open_dialog in (
    lambda: choose_existing(window, "", "", chosen.append),
    lambda: choose_folder(window, "", chosen.append),
    lambda: choose_file(window, "", "marker-record.pdf", "", chosen.append),
):
    dialog = open_dialog()
    dialog.setDirectory(str(secret))
    if open_dialog and dialog.fileMode() is dialog.FileMode.ExistingFile:
        dialog.selectFile(str(secret / "marker-film.mp4"))
    before = len(chosen)
    dialog.accept()
    until(lambda: len(chosen) > before, "the choice")
    dialog.deleteLater()
    QTimer.singleShot(0, app.quit)
    app.exec()
print(len(chosen))
"""


def left_behind(home: Path, how: str) -> tuple[str, list[Path]]:
    """Choose three times in a process whose home is empty; return what was said and which files there are."""
    secret = home.parent / "marker-folder"
    secret.mkdir(exist_ok=True)
    (secret / "marker-film.mp4").write_bytes(b"film")
    home.mkdir()
    env = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "default.warning=false",
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, how, str(secret)], capture_output=True, text=True, check=True, env=env
    )
    files = [path for path in home.rglob("*") if path.is_file()]
    return done.stdout.strip(), [path for path in files if b"marker" in path.read_bytes()]


def test_no_folder_or_file_that_was_chosen_is_written_down_anywhere(tmp_path: Path) -> None:
    said, found = left_behind(tmp_path / "home", "ours")
    assert said == "3"
    assert found == []


def test_the_toolkit_left_to_itself_does_write_it_down(tmp_path: Path) -> None:
    """Else the test above could not fail."""
    said, found = left_behind(tmp_path / "home", "the toolkit's")
    assert said == "3"
    assert [path.name for path in found] == ["QtProject.conf"]

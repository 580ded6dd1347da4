"""Opening a file writes none: every call that opens, makes or renames one is watched while viewers run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import shown_files

_CALLS = "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,mknod,memfd_create,truncate"
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|^\S*\s*(?:creat|rename|link|symlink|mknod|truncate)")
_HARMLESS = re.compile(
    r'"/dev/(?:null|tty|urandom|dri[^"]*|shm/pulse[^"]*)"|memfd_create\("(?:xshmfence|pulseaudio|JITCode[^"]*)"'
    r"|O_DIRECTORY"
)

SCRIPT = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from tests.support import shown_files
from tests.support.robots.waiting import until
from ui.jobs import Lanes
from ui.viewers.player import PlayerView
from ui.viewers.viewer import Viewer

name, sealed, leaks = sys.argv[1], Path(sys.argv[2]), sys.argv[3] == "leaks"
app = QApplication([])
from desktop.storage.reading import SealedReader
identity = os.environ["IDENTITY"]
reader = SealedReader(sealed, identity, "x")
facts = shown_files.facts(name, bytes(1))
lanes, host = Lanes(), QWidget()
host.resize(900, 700)
host.show()
viewer = Viewer(facts, reader, lanes, host)
viewer.open()
view = viewer.view
if leaks:  # as a program would that hands the file to another one
    import tempfile
    with tempfile.NamedTemporaryFile(suffix=name) as plain:
        plain.write(reader.read_at(0, reader.size))
if isinstance(view, PlayerView):
    until(lambda: view.length > 0, "the length")
    view.toggle()
    until(lambda: view.position > 300, "it plays")
elif name == "notes.txt":
    until(lambda: bool(view.edit.toPlainText()), "the text")
else:
    until(lambda: not view.canvas.image.isNull(), "the picture")
    view.canvas.zoom_in()
viewer.hide()
until(lambda: lanes.is_idle, "the lanes")
app.processEvents()
lanes.close()
print("shown")
os._exit(0)
"""


def written(name: str, data: bytes, folder: Path, *, leaks: bool = False) -> list[str]:
    """Return each call by which a viewer for `name` made or wrote a file."""
    _, reader, sealed = shown_files.sealed(folder, data)
    reader.close()
    trace = folder / "trace"
    home = folder / "home"
    home.mkdir()
    environment = os.environ | {
        "HOME": str(home),
        "TMPDIR": str(home),
        "IDENTITY": shown_files.IDENTITY,
        "PYTHONPATH": str(Path.cwd()),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(home),
    }
    ours = [sys.executable, "-c", SCRIPT, name, str(sealed), "leaks" if leaks else "clean"]
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", f"trace={_CALLS}", "-o", str(trace), *ours],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    if "ptrace" in done.stderr and "ermi" in done.stderr:
        pytest.skip("nobody may be watched on this machine")
    assert done.stdout.strip().endswith("shown"), done.stderr[-2000:]
    lines = trace.read_text(errors="replace").splitlines()
    assert any(sealed.name in line for line in lines), "nothing was watched"
    found = [
        line
        for line in lines
        if _WRITES.search(line)
        and not _HARMLESS.search(line)
        and "= -1" not in line
        and "resumed" not in line
    ]
    left = [str(path) for path in home.rglob("*") if path.is_file() and data[:64] in path.read_bytes()]
    return found + left


SAMPLES: dict[str, Callable[[], bytes]] = {
    "photo.jpg": shown_files.photo,
    "minutes.pdf": shown_files.pages,
    "notes.txt": lambda: shown_files.TEXT.encode(),
    "voice.mp3": lambda: shown_files.recording("mp3"),
    "film.mp4": lambda: shown_files.recording("mp4"),
}

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_viewer_writes_no_file(name: str, tmp_path: Path) -> None:
    assert written(name, SAMPLES[name](), tmp_path) == []


def test_the_watch_sees_a_file_that_is_written_and_removed_again(tmp_path: Path) -> None:
    found = written("photo.jpg", shown_files.photo(), tmp_path, leaks=True)
    assert any("photo.jpg" in line for line in found)

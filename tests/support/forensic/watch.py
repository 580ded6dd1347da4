"""Run the visited program in surroundings of its own, and hold on to everything it writes.

Two witnesses. `strace` names every file that is made or opened for writing, wherever it lies, also one that
is gone a moment later. The layer under the file calls (`tests.torture.faulty`) keeps the bytes of every write
beneath the watched folder, also of files that are written over or removed.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.forensic import things
from tests.support.forensic.marks import HOST, USER, mark
from tests.torture import faulty
from tests.torture.disk import calls

_CALLS = (
    "connect,sendto,open,openat,openat2,creat,mknod,mknodat,memfd_create,"
    "link,linkat,symlink,symlinkat,rename,renameat,renameat2"
)
_WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|\b(?:creat|mknod|link|symlink|rename)(?:at2?)?\(")
_PRINTERS = re.compile(r'htons\(631\).*(?:inet_addr\("127\.0\.0\.1"\)|AF_INET6, "::1")')
_NAMES = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class House:
    """The surroundings of the program.

    Attributes:
        watched: the folder that everything of a computer lies in: home, temporary and runtime folder, stick.
        outside: what a person has elsewhere. It is not looked through: photos as they came from a phone, what
            was exported, printed and copied on purpose, paper with the words of a kit; and our own notes.
    """

    watched: Path
    outside: Path
    layer: Path | None

    @property
    def home(self) -> Path:
        """The home folder, whose own name says whose it is."""
        return self.watched / "home" / USER

    def surroundings(self, *, is_clean: bool = False) -> dict[str, str]:
        """Return the environment of the program; `is_clean` gives it the home of a second computer."""
        home = self.watched / "second" / USER if is_clean else self.home
        kept = {
            name: os.environ[name]
            for name in ("PATH", "LANG", "DBUS_SYSTEM_BUS_ADDRESS")
            if name in os.environ
        }
        for folder in (home, self.watched / "tmp", self.watched / "run", self.watched / "stick"):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(0o700)
        return kept | {
            "HOME": str(home),
            "USER": USER,
            "LOGNAME": USER,
            "USERNAME": USER,
            "HOSTNAME": HOST,
            "TMPDIR": str(self.watched / "tmp"),
            "XDG_RUNTIME_DIR": str(self.watched / "run"),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path.cwd()),
            "PYTHONDONTWRITEBYTECODE": "1",
            "OUTSIDE": str(self.outside),
            "WATCHED": str(self.watched),
            "STICK": str(self.watched / "stick"),
        }


def furnish(folder: Path) -> House:
    """Lay out everything that a person has before the program is started."""
    # Its name must not be that of whoever runs the tests.
    outside = folder / mark(999)
    things.lay_out(outside / mark(900))
    (outside / "left").mkdir()
    house = House(folder / "watched", outside, faulty.built(folder))
    house.watched.mkdir()
    return house


def run(house: House, visit: str, *, kills_after: int = 0) -> list[str]:
    """Run a visit, kill it with SIGKILL after so many keys, and return which files were written.

    What the program says on its way lands in the home folder, as of a program that a desktop starts.
    """
    environment = house.surroundings(is_clean=visit == "clean") | dict(faulty.under(house.layer))
    trace = house.outside / f"{visit}.trace"
    program = [sys.executable, "-m", "tests.support.forensic.elsewhere", visit]
    if shutil.which("strace"):
        # The layer is for the program alone; strace must not write into its record.
        preload = [f"-E{name}={environment.pop(name)}" for name in list(environment) if name == "LD_PRELOAD"]
        watch = [
            "strace",
            "-f",
            "-qq",
            "-s",
            "400",
            "--seccomp-bpf",
            "-e",
            f"trace={_CALLS}",
            "-o",
            str(trace),
        ]
        program = [*watch, *preload, *program]
    with (
        (Path(environment["HOME"]) / ".xsession-errors").open("ab") as said,
        subprocess.Popen(program, stdout=subprocess.PIPE, stderr=said, text=True, env=environment) as running,
    ):
        assert running.stdout is not None
        typed, pid = 0, 0
        for line in running.stdout:
            word, _, number = line.partition(" ")
            said.write(b"" if word in ("typing", "ended\n") else line.encode())
            if word == "typing":
                typed, pid = typed + 1, int(number)
            if kills_after and typed == kills_after:
                os.kill(pid, signal.SIGKILL)
    trouble = house.outside / "trouble.txt"
    assert not trouble.exists(), trouble.read_text()
    assert kills_after or running.returncode == 0, running.returncode
    return [] if not trace.exists() else list(_written(trace.read_text(errors="replace")))


def recorded(house: House, visit: str) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of everything that a visit wrote or named beneath the watched folder."""
    log = house.outside / f"{visit}.written"
    if house.layer is None or not log.exists():
        return
    for call in calls(log.read_bytes()):
        if call.kind != "#":
            yield call.path, call.data
            if call.other:
                yield call.other, b""


def called(house: House, visit: str) -> list[str]:
    """Return each call by which a visit turned to another computer.

    This computer's own print service is none: it is asked for printers where paper is offered.
    """
    trace = (house.outside / f"{visit}.trace").read_text(errors="replace")
    return [line for line in trace.splitlines() if "sa_family=AF_INET" in line and not _PRINTERS.search(line)]


def _written(trace: str) -> Iterator[str]:
    """Yield what was opened for writing, or named, by each call that succeeded."""
    for line in trace.splitlines():
        if "sa_family" in line or not _WRITES.search(line) or re.search(r"= -1 \w+", line):
            continue
        yield from _NAMES.findall(line)

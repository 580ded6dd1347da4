"""What one reads when machine, disk or vault is in the way: a clear sentence each, and no loss."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support import content
from tests.support.mounts import run_on_small_disk
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language

Start = Callable[[], Session]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def start(
    dressed: QApplication, language: Language, qtbot: QtBot, home: Path, clock: MovableClock
) -> Iterator[Start]:
    """Return what starts the program anew, as often as one asks."""
    started: list[Session] = []

    def make() -> Session:
        for before in started:
            before.end()
        made = Session(dressed, Paths(home), clock, Settings(), language, cost=CHEAP)
        started.append(made)
        made.start()
        return made

    yield make
    for made in started:
        made.end()
        made.deleteLater()


def inside(session: Session) -> WindowRobot:
    """Make or open the vault and return its window."""
    robot = UnlockRobot(session.unlock_page)
    if session.unlock_page.again is None:
        robot.open_vault(PASSPHRASE)
    else:
        robot.make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    window = WindowRobot(session.window)
    window.settle()
    return window


def refused(session: Session, passphrase: str = PASSPHRASE) -> str:
    """Return what the unlock window says instead of opening."""
    robot = UnlockRobot(session.unlock_page)
    robot.open_vault(passphrase)
    said = robot.wait_for_words()
    assert session.window is None
    return said


def test_a_wrong_passphrase_says_so_and_counts_down_longer_each_time(start: Start) -> None:
    inside(start())
    session = start()
    assert "That is not the passphrase of this vault. Your work is safe." in refused(session, "wrong")
    waits = []
    robot = UnlockRobot(session.unlock_page)
    for _ in range(3):
        until(lambda: robot.action == "Open", "the next try")
        session.unlock_page.say("")
        refused(session, "wrong again")
        waits.append(int(robot.action.split()[3]) if robot.action.startswith("Try again in") else 0)
    assert waits == sorted(waits)
    assert waits[-1] >= 1


@pytest.mark.parametrize("content_of_file", ["", "{", '{"format": 1}', "\x00" * 500, "[" * 100_000])
def test_a_damaged_vault_file_is_named_and_left_as_it_is(
    start: Start, home: Path, content_of_file: str
) -> None:
    inside(start())
    session = start()
    both = (home / "vault.json", home / "vault.copy.json")
    for path in both:
        path.write_text(content_of_file)
    assert "its file vault.json is damaged. Nothing was changed." in refused(session)
    assert [path.read_text() for path in both] == [content_of_file, content_of_file]


def test_a_vault_that_another_program_has_open_says_so(start: Start, home: Path) -> None:
    inside(start())
    session = start()
    hold = (
        "import sys; from pathlib import Path; from desktop.clock import SystemClock;"
        "from desktop.paths import Paths; from desktop.vault.holder import hold;"
        "kept = hold(Paths(Path(sys.argv[1])), SystemClock()); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert "already open in another window" in refused(session)
        other.communicate()
    session.unlock_page.say("")
    inside(session)


def test_a_clock_set_back_is_noticed_on_home(start: Start, clock: MovableClock) -> None:
    inside(start())
    clock.set_wall(clock.now() - timedelta(days=400))
    cards = inside(start()).home().cards
    assert any("clock of this computer stands earlier" in card for card in cards)


def test_missing_files_are_noticed_on_home_together(start: Start, home: Path, tmp_path: Path) -> None:
    robot = inside(start())
    capture = robot.window._desk.capture
    draft = capture.begin(RecordType.PRACTICE)
    for path in content.photos(RecordType.PRACTICE, tmp_path).values():
        capture.attach(draft.draft_id, path)
    session = start()
    for file in (home / "files").rglob("*.age"):
        file.unlink()
    cards = inside(session).home().cards
    assert cards[0].startswith("2 files of your records are no longer in the vault folder.")
    assert sum("vault folder" in card for card in cards) == 1


SCRIPT = """
from tests.support.troubled import open_after, write_through
def fill():
    with (FOLDER / 'filler').open('wb', buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(4096))
        except OSError:
            pass
"""


def test_a_full_disk_is_told_while_writing_and_nothing_is_lost(tmp_path: Path) -> None:
    script = SCRIPT + "write_through(FOLDER / 'home', fill, (FOLDER / 'filler').unlink)\n"
    said, unsaved, kept = run_on_small_disk(tmp_path, "8m", script).splitlines()
    assert said.startswith("Not saved yet; trying again | The disk is full. What was saved is safe.")
    assert unsaved == "True"
    assert kept == "Before and during"


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [("read_only", "Nothing can be written in"), ("fill", "The disk is full. What was saved is safe.")],
)
def test_a_disk_that_takes_nothing_any_more_is_told_at_opening(
    tmp_path: Path, spoil: str, sentence: str
) -> None:
    said = run_on_small_disk(tmp_path, "8m", SCRIPT + f"open_after(FOLDER / 'home', {spoil})\n")
    assert sentence in said

"""The real program under a real X server, by keyboard and mouse: what a person and other programs see."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool", "xprop", "xwininfo", "xclip")
MISSING = [name for name in TOOLS if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(MISSING),
    reason=f"needs X11 and its tools; not installed: {', '.join(MISSING) or 'none'}",
)
PASSPHRASE = "seven quiet rivers under stone"
WORDS = "Rain barrels on the school roof"
PROPERTIES = (
    *("WM_NAME", "_NET_WM_NAME", "WM_ICON_NAME", "_NET_WM_ICON_NAME"),
    *("WM_CLASS", "WM_COMMAND", "WM_WINDOW_ROLE"),
)
NEUTRAL = {'"Notes"', '"notes", "Notes"', ""}
PRACTICE = (980, 145)
GO_ON = (730, 339)
TITLE = (500, 226)
"""Where Home has its card for a practice and the draft to go on with, and where a draft has its title."""
PATIENCE = 60.0
LIMIT = 1.0
"""Seconds from the third press of Shift until nothing is seen, and the vault is closed."""


def until(asked: Callable[[], bool], what: str, limit: float = PATIENCE) -> None:
    """Ask again and again until the answer is yes."""
    end = time.monotonic() + limit
    while not asked():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")


class Screen:
    """An X server with nothing else on it, its keyboard, and what any program on it may ask."""

    def __init__(self, number: int) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
        }

    def run(self, *command: str) -> str:
        """Run one of the tools; what it complains about is no answer."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE)
        return done.stdout

    def windows(self) -> list[str]:
        """Return the program's windows, hidden ones too."""
        lines = self.run("xwininfo", "-root", "-tree").splitlines()
        return [line.split()[0] for line in lines if '("notes"' in line]

    def seen(self) -> list[str]:
        """Return those of them that are mapped."""
        return [one for one in self.windows() if self.is_mapped(one)]

    def is_mapped(self, window: str) -> bool:
        """Tell whether a window is to be seen."""
        return "IsViewable" in self.run("xwininfo", "-id", window)

    def new_window(self, before: list[str]) -> str:
        """Wait for a window that was not there, and give it the keyboard as a window manager would."""
        until(lambda: any(one not in before for one in self.seen()), "a new window")
        window = next(one for one in self.seen() if one not in before)
        self.run("xdotool", "windowfocus", "--sync", window)
        return window

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.run("xdotool", "key", *keys)

    def write(self, words: str) -> None:
        """Type words."""
        self.run("xdotool", "type", "--delay", "8", words)

    def click(self, at: tuple[int, int]) -> None:
        """Click at a place of the screen."""
        self.run("xdotool", "mousemove", str(at[0]), str(at[1]), "click", "1")

    def copied(self, which: str) -> str:
        """Return what another program would paste."""
        return self.run("xclip", "-o", "-selection", which)

    def told(self) -> str:
        """Return all that the server knows of the program's windows in words."""
        return "".join(self.run("xprop", "-id", one, *PROPERTIES) for one in self.windows())


@pytest.fixture
def screen() -> Iterator[Screen]:
    """Start an X server of our own, which chooses a number that is free.

    Left to itself it starts afresh whenever its last client leaves, and refuses whoever comes just then.
    """
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            yield Screen(int(server.stdout.readline()))
        finally:
            server.terminate()


@pytest.fixture
def home(screen: Screen, tmp_path: Path) -> Iterator[Path]:
    """Start the program as its user would, on a folder where nothing is yet."""
    folder = tmp_path / "home"
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "--home", str(folder), "--language", "en"], env=screen.environment
    ) as program:
        try:
            yield folder
        finally:
            program.terminate()


def is_closed(home: Path) -> bool:
    """Tell whether nobody holds the vault."""
    with (home / "vault.lock").open("rb+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def words_that_are_not_neutral(told: str) -> list[str]:
    """Return the values that name anything but notes."""
    values = [line.split(" = ", 1)[1] for line in told.splitlines() if " = " in line]
    return [value for value in values if value not in NEUTRAL]


def test_first_words_quick_exit_and_back_say_nothing_to_other_programs(screen: Screen, home: Path) -> None:
    first = screen.new_window([])
    screen.write(PASSPHRASE)
    screen.press("Return")
    screen.write(PASSPHRASE)
    screen.press("Return")
    window = screen.new_window([first])
    assert not is_closed(home)

    until(lambda: title_copied(screen, PRACTICE, WORDS) == WORDS, "the title to be written")
    assert screen.copied("primary") == WORDS  # what is selected is pasted by a middle click
    assert words_that_are_not_neutral(screen.told()) == []

    screen.press("Shift_L", "Shift_L")
    screen.run("xdotool", "keydown", "Shift_L")
    third = time.monotonic()
    until(lambda: not screen.is_mapped(window), "the window to go", LIMIT)
    gone = time.monotonic()
    until(lambda: is_closed(home), "the vault to close", LIMIT - (gone - third))
    screen.run("xdotool", "keyup", "Shift_L")
    assert [screen.copied(which) for which in ("clipboard", "primary")] == ["", ""]
    assert words_that_are_not_neutral(screen.told()) == []

    locked = screen.new_window([window])
    screen.write(PASSPHRASE)
    screen.press("Return")
    screen.new_window([first, window, locked])
    until(lambda: title_copied(screen, GO_ON) == WORDS, "the words to be there again")
    assert words_that_are_not_neutral(screen.told()) == []


def title_copied(screen: Screen, card: tuple[int, int], words: str = "") -> str:
    """Open a draft by its card on Home unless it is open, write its title if told to, and copy the title."""
    screen.click(card)
    screen.click(TITLE)
    screen.press("ctrl+a")
    if words:
        screen.write(words)
    screen.press("ctrl+a", "ctrl+c")
    return screen.copied("clipboard")

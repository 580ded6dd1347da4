"""One run of the program and what its visitor holds in hands."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.support.forensic.marks import mark
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import until
from tests.support.robots.window import WindowRobot
from ui.app.session import Session
from ui.window import Window


class Visit:
    """One run of the program, and what the visitor knows of it.

    Attributes:
        outside: the folder of everything that a person has outside: photos, a printed page, the paper with
            the words of the kit.
    """

    def __init__(self, session: Session, outside: Path) -> None:
        self.session, self.outside = session, outside
        self.stick = Path(os.environ["STICK"])
        kinds = {".jpg": "picture", ".pdf": "document", ".mp3": "audio", ".mp4": "video", ".txt": "text"}
        self.things = {kinds[path.suffix]: path for path in (outside / mark(900)).iterdir()}
        self._began = time.monotonic()

    @property
    def window(self) -> Window:
        """The window, once it stands there."""
        until(lambda: self.session.window is not None and self.session.window.isVisible(), "the window")
        assert self.session.window is not None
        return self.session.window

    @property
    def robot(self) -> WindowRobot:
        """Hands on the window."""
        robot = WindowRobot(self.window)
        robot.settle()
        return robot

    def note(self, what: str) -> None:
        """Write down how far the visit is."""
        with (self.outside / "progress.txt").open("a") as progress:
            progress.write(f"{time.monotonic() - self._began:6.2f} {what}\n")

    def section(self, name: str) -> QWidget:
        """Show a section of the page Safety."""
        robot = self.robot
        robot.window.go_to("safety")
        robot.window.safety.show_section(name)
        robot.settle()
        return robot.window.safety.sections[name]

    def lock(self) -> None:
        """Lock, and wait until the vault is closed."""
        done: list[bool] = []
        self.session.locked.connect(lambda: done.append(True))
        self.session.lock()
        until(lambda: bool(done), "the lock")

    def unlock(self, passphrase: str) -> None:
        """Open the vault."""
        UnlockRobot(self.session.unlock_page).open_vault(passphrase)
        self.robot.settle()

    def keep(self, name: str, value: object) -> None:
        """Write on paper what must lie nowhere on the disk."""
        (self.outside / f"{name}.json").write_text(json.dumps(value))

    def kept(self, name: str) -> list[str]:
        """Read what was written on paper."""
        found: list[str] = json.loads((self.outside / f"{name}.json").read_text())
        return found

"""Copying to a stick as it is seen, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.found_files import FoundFiles
from desktop.errors import Code, MachineError
from desktop.progress import CancelToken, Progress
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.drives import Drive
from ui.jobs import Lanes
from ui.pages.sticks import StickSheet
from ui.window import Window

GB = 1000**3
BLUE = Drive(folder=Path("/media/office/BLUE"), name="BLUE", free=29 * GB, file_system="vfat")
FULL = Drive(folder=Path("/media/office/OLD"), name="OLD", free=40_000, file_system="vfat")
LOCKED = Drive(folder=Path("/media/office/LOCKED"), name="LOCKED", free=8 * GB, is_read_only=True)
SOURCES = ((Path("b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"), 48_000_000),)
LARGE = ((Path("b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"), 5 * GB),)


class InventedSticks:
    """Copies nothing, and says what it is told to say."""

    def __init__(self, *, fails: MachineError | None = None, is_waiting: bool = False) -> None:
        self._fails, self._is_waiting = fails, is_waiting

    def copy(
        self, sources: Sequence[Path], folder: Path, file_system: str, progress: Progress, cancel: CancelToken
    ) -> Sequence[Path]:
        """Get as far as the middle."""
        progress(37, 100)
        if self._is_waiting:
            cancel.wait(8)
            cancel.check()
        if self._fails is not None:
            raise self._fails
        return [folder / source.name for source in sources]

    def found_on(self, folder: Path) -> FoundFiles:
        """Find nothing."""
        return FoundFiles()


class StickStage(Protocol):
    """What these scenes stand on."""

    @property
    def lanes(self) -> Lanes:
        """Where work is done."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def _sheet(
    stage: StickStage,
    *drives: Drive,
    sources: Sequence[tuple[Path, int]] = SOURCES,
    sticks: InventedSticks | None = None,
    lanes: Lanes | None = None,
) -> StickSheet:
    sheet = StickSheet(
        sticks or InventedSticks(),
        lanes or stage.lanes,
        sources,
        stage.window(),
        drives=lambda: tuple(drives),
    )
    sheet.open()
    until(lambda: lanes is None or lanes.is_idle, "the drives")
    stage.settle()
    return sheet


def _copied(stage: StickStage) -> QWidget:
    sheet = _sheet(stage, BLUE)
    sheet.go.click()
    stage.settle()
    return sheet


def _failed(stage: StickStage) -> QWidget:
    fails = MachineError(Code.STICK_GONE, folder=str(BLUE.folder))
    sheet = _sheet(stage, BLUE, FULL, sticks=InventedSticks(fails=fails))
    sheet.go.click()
    stage.settle()
    return sheet


def _copying(stage: StickStage) -> QWidget:
    lanes = Lanes()  # of its own: the stage waits until its own lanes rest
    sheet = _sheet(stage, BLUE, sticks=InventedSticks(is_waiting=True), lanes=lanes)
    sheet.go.click()
    until(lambda: sheet.bar.value() > 0, "the copying")
    return sheet


SCENES: dict[str, Callable[[StickStage], QWidget]] = {
    "stick_none": lambda stage: _sheet(stage),
    "stick_choose": lambda stage: _sheet(stage, BLUE, FULL, LOCKED),
    "stick_too_large": lambda stage: _sheet(stage, BLUE, LOCKED, sources=LARGE),
    "stick_copying": _copying,
    "stick_copied": _copied,
    "stick_failed": _failed,
}

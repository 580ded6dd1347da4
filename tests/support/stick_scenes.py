"""Copying to a stick as it is seen, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.changes import Change
from desktop.domain.found_files import FoundFiles
from desktop.domain.ids import BundleId
from desktop.domain.receipt import Receipt
from desktop.errors import Code, MachineError
from desktop.progress import CancelToken, Progress
from tests.support.invented_records import NOW
from tests.support.robots.waiting import find, until
from ui.desk import Desk
from ui.desk_receipts import TakenReceipt
from ui.drives import Drive
from ui.jobs import Lanes
from ui.pages.sticks import PickUpSheet, StickSheet
from ui.window import Window

GB = 1000**3
BLUE = Drive(folder=Path("/media/office/BLUE"), name="BLUE", free=29 * GB, file_system="vfat")
FULL = Drive(folder=Path("/media/office/OLD"), name="OLD", free=40_000, file_system="vfat")
LOCKED = Drive(folder=Path("/media/office/LOCKED"), name="LOCKED", free=8 * GB, is_read_only=True)
SOURCES = ((Path("b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"), 48_000_000),)
LARGE = ((Path("b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"), 5 * GB),)


class InventedSticks:
    """Copies nothing, and says what it is told to say."""

    def __init__(
        self,
        *,
        fails: MachineError | None = None,
        is_waiting: bool = False,
        found: FoundFiles = FoundFiles(),  # noqa: B008 (frozen)
    ) -> None:
        self._fails, self._is_waiting, self._found = fails, is_waiting, found

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
        """Find what it was told."""
        return self._found


class InventedReceipts:
    """Takes in everything but `refuses`, and remembers it; what is in `own` was made here."""

    def __init__(self, refuses: str = "") -> None:
        self.seen: set[str] = set()
        self.own: set[str] = set()
        self.refuses = refuses

    def from_others(self, bundles: Sequence[Path]) -> Sequence[Path]:
        """Leave out what was made here."""
        return [path for path in bundles if path.name not in self.own]

    def take_in(self, path: Path) -> TakenReceipt:
        """Remember it."""
        if path.name == self.refuses:
            raise MachineError(Code.FILE_UNREADABLE, name=path.name)
        is_known = path.name in self.seen
        self.seen.add(path.name)
        return TakenReceipt(
            receipt=Receipt(
                bundle_id=BundleId(path.name.split(".")[0]),
                identity="a" * 128,
                received_at=NOW,
                gateway="gateway@spotlight",
            ),
            gateway="the Spotlight gateway",
            records=(),
            change=Change(records=frozenset({path.name})),
            is_known=is_known,
        )


FOUND = FoundFiles(
    receipts=tuple(Path(f"{number}f0c2d51.receipt.json") for number in range(3)),
    setups=(Path("country-office-kabul.setup"),),
    bundles=(Path("b-6a0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"),),
)


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


def _pick_up(stage: StickStage, *drives: Drive, found: FoundFiles = FOUND) -> PickUpSheet:
    sticks = InventedSticks(found=found)
    receipts = InventedReceipts(refuses="9f0c2d51.receipt.json")
    sheet = PickUpSheet(sticks, receipts, stage.lanes, stage.window(), drives=lambda: tuple(drives))
    sheet.open()
    stage.settle()
    return sheet


def _picked_up(stage: StickStage) -> QWidget:
    broken = FoundFiles(receipts=(*FOUND.receipts, *FOUND.receipts[:1], Path("9f0c2d51.receipt.json")))
    sheet = _pick_up(stage, BLUE, found=broken)
    find(sheet, QPushButton, "pickUpReceipts").click()
    stage.settle()
    return sheet


SCENES: dict[str, Callable[[StickStage], QWidget]] = {
    "stick_none": lambda stage: _sheet(stage),
    "stick_choose": lambda stage: _sheet(stage, BLUE, FULL, LOCKED),
    "stick_too_large": lambda stage: _sheet(stage, BLUE, LOCKED, sources=LARGE),
    "stick_copying": _copying,
    "stick_copied": _copied,
    "stick_failed": _failed,
    "pick_up_none": lambda stage: _pick_up(stage),
    "pick_up_nothing": lambda stage: _pick_up(stage, BLUE, found=FoundFiles()),
    "pick_up": lambda stage: _pick_up(stage, BLUE),
    "pick_up_taken": _picked_up,
}

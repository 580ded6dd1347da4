"""Other ways into a locked vault, and the locked screen while words wait behind it, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.backup import BackupFile, Restored
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.rescue import Rescue
from desktop.vault.help import Request
from desktop.vault.secret import SlotKind
from desktop.vault.strength import strength
from tests.support.invented_backups import InventedBackups
from tests.support.robots.waiting import press
from tests.support.vaults import MovableClock
from ui.app.leaving import Leaving
from ui.jobs import Lanes
from ui.pages.rescue import RescueSheet, RestoreSheet
from ui.pages.rescue.office import AnswerSheet, OfficeSheet
from ui.pages.unlock import UnlockPage
from ui.parts.strength import Judged

_WORDS = "abandon ability able about above absent absorb abstract absurd abuse access accident"


class RescueStage(Protocol):
    """What these scenes stand on."""

    @property
    def lanes(self) -> Lanes:
        """Where work is done."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait until nothing more comes."""

    def settle(self) -> None:
        """Wait until nothing moves."""


class InventedRescue:
    """Answers like `desktop.rescue.Rescue` of a vault with these ways in; a written fake."""

    def __init__(self, *ways: SlotKind, has_asked: bool = False) -> None:
        self._ways, self._has_asked = frozenset(ways), has_asked

    def ways(self) -> frozenset[SlotKind]:
        return self._ways

    def asked(self) -> Request | None:
        return _request() if self._has_asked else None

    def by_kit(self, text: str) -> object:
        if "absurd" in text:
            raise FixableError(Code.KIT_MISTYPED)
        return object()

    def ask_office(self, passphrase: str, to: Path) -> Request:
        return _request()


def _request() -> Request:
    return Request(
        request_id="60000000-0000-4000-8000-000000000000",
        vault_id="70000000-0000-4000-8000-000000000000",
        made_at="2026-11-21T14:03:00.000Z",
        recipient="age1",
        offers=(),
    )


def _rescue(stage: RescueStage, *ways: SlotKind, has_asked: bool = False) -> RescueSheet:
    sheet = RescueSheet(_invented(*ways, has_asked=has_asked), stage.lanes, _judge)
    stage.show(sheet)
    return sheet


def _invented(*ways: SlotKind, has_asked: bool = False) -> Rescue:
    return cast("Rescue", InventedRescue(*ways, has_asked=has_asked))


def _judge(text: str, say: Callable[[Judged], object]) -> None:
    say(strength(text))


def ways(stage: RescueStage) -> QWidget:
    """Show every way that a vault can have."""
    return _rescue(stage, SlotKind.RECOVERY, SlotKind.PIECES, SlotKind.OFFICE, has_asked=True)


def no_ways(stage: RescueStage) -> QWidget:
    """Show what is left where nothing was prepared."""
    return _rescue(stage)


def kit(stage: RescueStage) -> QWidget:
    """Show the words of a kit being typed, one of them misread."""
    sheet = _rescue(stage, SlotKind.RECOVERY)
    press(sheet, f"rescue_{SlotKind.RECOVERY}")
    sheet.inner.findChildren(QPlainTextEdit)[0].setPlainText(f"{_WORDS} {_WORDS}")
    press(sheet, "rescueKitGo")
    stage.settle()
    return sheet


def pieces(stage: RescueStage) -> QWidget:
    """Show two pieces being typed."""
    sheet = _rescue(stage, SlotKind.PIECES)
    press(sheet, f"rescue_{SlotKind.PIECES}")
    stage.settle()
    return sheet


def passphrase(stage: RescueStage) -> QWidget:
    """Show the new passphrase being chosen once the kit was right."""
    sheet = _rescue(stage, SlotKind.RECOVERY)
    press(sheet, f"rescue_{SlotKind.RECOVERY}")
    sheet.inner.findChildren(QPlainTextEdit)[0].setPlainText("zoo")
    press(sheet, "rescueKitGo")
    stage.settle()
    QTest.keyClicks(sheet.inner.findChildren(QLineEdit)[0], "seven quiet herons crossed")
    stage.settle()
    return sheet


def office(stage: RescueStage) -> QWidget:
    """Show a new passphrase being chosen before an office is asked."""
    return stage.show(OfficeSheet(_invented(SlotKind.OFFICE), stage.lanes, _judge))


def office_asked(stage: RescueStage) -> QWidget:
    """Show the number to read out."""
    sheet = OfficeSheet(_invented(SlotKind.OFFICE), stage.lanes, _judge)
    stage.show(sheet)
    sheet.ask(Path("/home/office/help-request.json"))
    stage.settle()
    return sheet


def office_answer(stage: RescueStage) -> QWidget:
    """Show the way back in with the office's file."""
    return stage.show(AnswerSheet(_invented(SlotKind.OFFICE), stage.lanes))


def _restore(stage: RescueStage) -> RestoreSheet:
    sheet = RestoreSheet(Paths(Path("/home/office/records")), MovableClock, stage.lanes, is_replacing=True)
    stage.show(sheet)
    return sheet


def restore_days(stage: RescueStage) -> QWidget:
    """Show the days that a backup holds."""
    sheet = _restore(stage)
    moments = InventedBackups().snapshots("stick")
    sheet._show(BackupFile(path=Path("/media/records.backup"), vault_id="7", snapshots=moments, broken=2))
    stage.settle()
    return sheet


def restored(stage: RescueStage) -> QWidget:
    """Show that the records are back, but for some."""
    sheet = _restore(stage)
    home = Path("/home/office/records")
    moment = InventedBackups().snapshots("stick")[0]
    aside = Path("/home/office/records before 2026-11-22")
    sheet._tell(Restored(snapshot=moment, home=home, lost=2, set_aside=aside))
    stage.settle()
    return sheet


def unsaved(stage: RescueStage) -> QWidget:
    """Show the locked screen while the last words behind it could not be saved."""
    page = UnlockPage(_judge, is_first=False, folder="")
    stage.show(page)
    Leaving(stage.lanes, page)._say_not_saved(page, MachineError(Code.DISK_FULL, needed=40 * 1024 * 1024))
    return page


SCENES: dict[str, Callable[[RescueStage], QWidget]] = {
    "rescue-ways": ways,
    "rescue-no-ways": no_ways,
    "rescue-kit": kit,
    "rescue-pieces": pieces,
    "rescue-passphrase": passphrase,
    "rescue-office": office,
    "rescue-office-asked": office_asked,
    "rescue-office-answer": office_answer,
    "rescue-restore": _restore,
    "rescue-restore-days": restore_days,
    "rescue-restored": restored,
    "unlock-unsaved": unsaved,
}

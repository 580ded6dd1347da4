"""Backups as they are seen: the section, what was found, Home, and closing, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.backup import Place
from desktop.reminders import Reminders
from desktop.vault.secret import SlotKind
from tests.support.invented_backups import DISK, STICK, InventedBackups, older
from tests.support.invented_keys import InventedKeys
from tests.support.invented_records import NOW
from tests.support.robots.waiting import press, until
from tests.support.vaults import MovableClock
from ui.app.last_backup import LastBackup
from ui.background import Background, Doing, Step
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.backups import BackupsSection
from ui.window import Window


class BackupStage(Protocol):
    """What these scenes stand on."""

    @property
    def lanes(self) -> Lanes:
        """Where work is done."""

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait until nothing more comes."""

    def settle(self) -> None:
        """Wait until nothing moves."""


class _Notes:
    """Keeps in memory what was put off."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def put(self, name: str, value: str) -> None:
        self._kept[name] = value


def desk(stage: BackupStage, *places: Place, keys: InventedKeys | None = None) -> Desk:
    """Return an invented desk with backups in these places."""
    backups, ways = InventedBackups(*places), keys or InventedKeys()
    return replace(
        stage.invented,
        backups=backups,  # type: ignore[arg-type]
        keys=ways,  # type: ignore[arg-type]
        reminders=Reminders(_Notes(), MovableClock(NOW), backups, ways),  # type: ignore[arg-type]
    )


def section(stage: BackupStage, *places: Place) -> tuple[Window, BackupsSection]:
    """Return the window with the section in front; every place is there."""
    window = stage.window(desk(stage, *places))
    shown = window.safety.sections["backups"]
    assert isinstance(shown, BackupsSection)
    shown._volume_of = lambda folder: {one.folder: one.volume for one in places}.get(folder, "")
    window.go_to("safety")
    window.safety.show_section("backups")
    stage.settle()
    return window, shown


def none(stage: BackupStage) -> QWidget:
    """Show the section before anything was chosen."""
    return section(stage)[0]


def two(stage: BackupStage) -> QWidget:
    """Show two places, one of them in trouble."""
    return section(stage, STICK, DISK)[0]


def running(stage: BackupStage) -> QWidget:
    """Show a backup under way."""
    window, shown = section(stage, _here(STICK))
    shown._background.step = Step(Doing.BACKUP, STICK.place_id, 42, 100)
    shown._show_step()
    return window


def moments(stage: BackupStage) -> QWidget:
    """Show what a place holds."""
    window, shown = section(stage, _here(STICK))
    press(shown, "backupMoments")
    stage.settle()
    return window


def checked(stage: BackupStage) -> QWidget:
    """Show what a rehearsal found."""
    window, shown = section(stage, _here(STICK))
    press(shown, "backupCheck")
    until(lambda: bool(shown._found), "what was found")
    stage.settle()
    return window


def home(stage: BackupStage) -> QWidget:
    """Show Home with trouble, and a kit that was tested long ago."""
    return stage.window(desk(stage, STICK, DISK))


def home_old(stage: BackupStage) -> QWidget:
    """Show Home with an old backup and no kit."""
    keys = InventedKeys()
    keys.ways = [way for way in keys.ways if way.kind is not SlotKind.RECOVERY]
    return stage.window(desk(stage, older(STICK), keys=keys))


def home_none(stage: BackupStage) -> QWidget:
    """Show Home without any backup."""
    return stage.window(desk(stage))


def closing(stage: BackupStage) -> QWidget:
    """Show the last backup before the app closes."""
    sheet = LastBackup()
    background = Background(None, stage.lanes, sheet)
    background.step = Step(Doing.BACKUP, "stick", 42, 100)
    sheet.follow(background)
    return stage.show(sheet)


def _here(place: Place) -> Place:
    """Return the same place in a folder that any computer has."""
    return replace(place, folder=Path("/"))


SCENES: dict[str, Callable[[BackupStage], QWidget]] = {
    "backups-none": none,
    "backups-two": two,
    "backups-running": running,
    "backups-moments": moments,
    "backups-checked": checked,
    "home-backup-trouble": home,
    "home-backup-old": home_old,
    "home-backup-none": home_none,
    "backup-before-closing": closing,
}

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.errors import Code, FixableError
from desktop.progress import CancelToken, Progress
from tests.support.robots.waiting import click, find, press, until
from ui.app.sticks import RealSticks
from ui.drives import Drive, drive_of, plugged_in
from ui.jobs import Lanes
from ui.pages.sticks import StickSheet
from ui.parts.plain_label import PlainLabel

NAME = "b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"
GB = 1000**3

Open = Callable[..., StickSheet]


class Plugs:
    """What is plugged in, as a test says."""

    def __init__(self, *drives: Drive) -> None:
        self.drives = drives

    def __call__(self) -> tuple[Drive, ...]:
        return self.drives


class PatientSticks(RealSticks):
    """Waits in the middle of copying until somebody cancels."""

    def copy(
        self, sources: Sequence[Path], folder: Path, file_system: str, progress: Progress, cancel: CancelToken
    ) -> Sequence[Path]:
        def wait(done: int, total: int) -> None:
            progress(done, total)
            cancel.wait(20)

        return super().copy(sources, folder, file_system, wait, cancel)


@pytest.fixture(autouse=True)
def looked_at_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.sticks.sheet._LOOK_AGAIN_MS", 50)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    path.write_bytes(os.urandom(300_000))
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Drive:
    folder = tmp_path / "BLUE"
    folder.mkdir()
    return Drive(folder=folder, name="BLUE", free=29 * GB, file_system="vfat")


@pytest.fixture
def open_sheet(qtbot: QtBot, lanes: Lanes, source: Path) -> Open:
    def make(
        *drives: Drive,
        size: int = 300_000,
        sticks: RealSticks | None = None,
        may_go: Callable[[], object] | None = None,
    ) -> StickSheet:
        sheet = StickSheet(
            sticks or RealSticks(), lanes, [(source, size)], drives=Plugs(*drives), may_go=may_go
        )
        qtbot.addWidget(sheet)
        sheet.open()
        until(lambda: lanes.is_idle, "the drives")
        return sheet

    return make


def words(sheet: StickSheet) -> str:
    shown = [
        label for kind in (PlainLabel, QLabel) for label in sheet.findChildren(kind) if label.isVisible()
    ]
    return "\n".join(label.text() for label in shown)


def drive_button(sheet: StickSheet, number: int) -> QRadioButton:
    return find(sheet, QRadioButton, f"drive_{number}")


def test_the_only_stick_is_chosen_and_enter_copies_to_it(
    open_sheet: Open, stick: Drive, source: Path
) -> None:
    sheet = open_sheet(stick)
    heard: list[list[Path]] = []
    sheet.copied.connect(heard.append)
    assert sheet.focusWidget() is sheet.go
    QTest.keyClick(sheet.go, Qt.Key.Key_Return)
    until(lambda: bool(heard), "the copy")
    assert heard == [[stick.folder / NAME]]
    assert (stick.folder / NAME).read_bytes() == source.read_bytes()
    until(lambda: "You can pull the stick out now." in words(sheet), "the words")


def test_what_may_not_go_any_more_when_the_stick_is_there_at_last_is_not_copied(
    open_sheet: Open, stick: Drive, source: Path
) -> None:
    is_over: list[bool] = []

    def may_go() -> None:
        if is_over:
            raise FixableError(Code.PARCEL_WITHHELD)

    sheet = open_sheet(stick, may_go=may_go)
    heard: list[list[Path]] = []
    sheet.copied.connect(heard.append)
    is_over.append(True)
    press(sheet, "stickGo")
    until(lambda: "is not sent" in words(sheet).replace("\n", " "), "the reason")
    assert list(stick.folder.iterdir()) == []
    is_over.clear()
    until(lambda: sheet.go.isEnabled(), "the drives")
    press(sheet, "stickGo")
    until(lambda: bool(heard), "the copy")
    assert (stick.folder / NAME).read_bytes() == source.read_bytes()


def test_a_stick_that_is_plugged_in_later_appears_by_itself(
    open_sheet: Open, stick: Drive, lanes: Lanes
) -> None:
    sheet = open_sheet()
    until(lambda: "Plug the stick in" in words(sheet), "the words")
    assert not sheet.go.isEnabled()
    assert isinstance(sheet._drives, Plugs)
    sheet._drives.drives = (stick,)
    until(lambda: sheet.go.isEnabled(), "the stick to appear")
    assert "Plug the stick in" not in words(sheet)


def test_what_was_chosen_stays_chosen_when_another_stick_comes(
    open_sheet: Open, stick: Drive, lanes: Lanes, tmp_path: Path
) -> None:
    red = replace(stick, folder=tmp_path / "RED", name="RED")
    grey = replace(stick, folder=tmp_path / "GREY", name="GREY")
    sheet = open_sheet(stick, red)
    assert sheet.list.chosen is None
    assert not sheet.go.isEnabled()
    drive_button(sheet, 1).click()
    assert isinstance(sheet._drives, Plugs)
    sheet._drives.drives = (stick, grey, red)
    until(lambda: len(sheet.list.findChildren(QRadioButton, "drive_2")) == 1, "the third stick")
    assert sheet.list.chosen == red


@pytest.mark.parametrize(
    ("change", "size", "why"),
    [
        ({"free": 1000}, 300_000, "Not enough room"),
        ({"is_read_only": True}, 300_000, "Nothing can be written"),
        ({}, 5 * GB, "no file larger than 4"),
        ({"file_system": "FAT32"}, 5 * GB, "no file larger than 4"),
    ],
)
def test_a_stick_that_cannot_take_it_says_why(
    open_sheet: Open, stick: Drive, change: dict[str, object], size: int, why: str
) -> None:
    sheet = open_sheet(replace(stick, **change), size=size)  # type: ignore[arg-type]
    assert not drive_button(sheet, 0).isEnabled()
    until(lambda: why in words(sheet), "the reason")
    assert why in drive_button(sheet, 0).accessibleDescription()
    assert not sheet.go.isEnabled()


def test_room_that_an_earlier_try_takes_counts_as_free(open_sheet: Open, stick: Drive) -> None:
    (stick.folder / (NAME + ".part")).write_bytes(bytes(250_000))
    assert open_sheet(replace(stick, free=100_000)).go.isEnabled()


def test_a_large_file_may_go_to_a_stick_that_takes_it(open_sheet: Open, stick: Drive) -> None:
    assert open_sheet(replace(stick, file_system="exfat"), size=5 * GB).go.isEnabled()


def test_a_folder_anywhere_can_be_chosen(
    open_sheet: Open, tmp_path: Path, lanes: Lanes, source: Path
) -> None:
    folder = tmp_path / "office share"
    folder.mkdir()
    sheet = open_sheet()
    sheet.choose(folder)
    until(lambda: sheet.go.isEnabled(), "the folder")
    click(sheet.go)
    until(lambda: "You can pull the stick out now." in words(sheet), "the copy")
    assert (folder / NAME).read_bytes() == source.read_bytes()


def test_the_keyboard_is_not_lost_with_a_stick_that_is_pulled_out_and_waits_for_it(
    open_sheet: Open, stick: Drive, lanes: Lanes
) -> None:
    sheet = open_sheet(stick)
    plugs = sheet._drives
    assert isinstance(plugs, Plugs)
    sheet.activateWindow()
    stick.folder.rmdir()
    plugs.drives = ()
    click(sheet.go)
    until(lambda: "cannot be reached any more" in words(sheet), "the sentence")
    focused = sheet.focusWidget()
    assert focused is not None
    assert focused.objectName() == "stickCancel"
    stick.folder.mkdir()
    plugs.drives = (stick,)
    until(lambda: sheet.focusWidget() is sheet.go, "the stick")


def test_the_keyboard_goes_to_cancel_when_the_stick_goes_before_anything_is_copied(
    open_sheet: Open, stick: Drive
) -> None:
    sheet = open_sheet(stick)
    plugs = sheet._drives
    assert isinstance(plugs, Plugs)
    assert sheet.focusWidget() is sheet.go
    plugs.drives = ()
    until(lambda: not sheet.go.isEnabled(), "the stick to be missed")
    assert sheet.focusWidget() is sheet.leave


def test_a_look_from_before_the_copying_brings_no_stick_back_that_is_gone(
    open_sheet: Open, stick: Drive, lanes: Lanes
) -> None:
    sheet = open_sheet(stick)
    seen_late = CancelToken()

    def slow() -> tuple[Drive, ...]:
        sheet._drives = tuple  # whoever looks after this one sees none
        seen_late.wait(20)
        return (stick,)

    sheet._drives = slow
    until(lambda: sheet._drives is not slow, "the look")
    stick.folder.rmdir()
    click(sheet.go)
    until(lambda: "cannot be reached any more" in words(sheet), "the sentence")
    until(lambda: sheet._shown == (), "the look after it")
    shown: list[bool] = []
    sheet.list.changed.connect(lambda: shown.append(sheet.list.chosen is not None))
    seen_late.cancel()
    until(lambda: lanes.is_idle, "the look from before")
    assert True not in shown
    assert sheet.focusWidget() is sheet.leave


def test_a_stick_that_was_pulled_out_is_told_of_and_can_be_tried_again(
    open_sheet: Open, stick: Drive, lanes: Lanes
) -> None:
    sheet = open_sheet(stick)
    stick.folder.rmdir()
    click(sheet.go)
    until(lambda: "cannot be reached any more" in words(sheet) and sheet.go.isEnabled(), "the sentence")
    until(lambda: lanes.is_idle, "the drives")
    assert "cannot be reached any more" in words(sheet)
    stick.folder.mkdir()
    click(sheet.go)
    until(lambda: "You can pull the stick out now." in words(sheet), "the copy")


@pytest.mark.parametrize("by_key", [True, False])
def test_cancelling_leaves_nothing_and_asks_again(
    open_sheet: Open, stick: Drive, lanes: Lanes, by_key: bool
) -> None:
    sheet = open_sheet(stick, sticks=PatientSticks())
    click(sheet.go)
    until(lambda: sheet.bar.value() > 0, "the copying")
    if by_key:
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    else:
        click(sheet.stop)
    assert sheet.isVisible()
    until(lambda: lanes.is_idle, "the end")
    until(lambda: sheet.list.chosen is not None, "the question")
    assert list(stick.folder.iterdir()) == []


def test_a_sheet_that_goes_away_stops_the_copying(open_sheet: Open, stick: Drive, lanes: Lanes) -> None:
    sheet = open_sheet(stick, sticks=PatientSticks())
    click(sheet.go)
    until(lambda: sheet.bar.value() > 0, "the copying")
    sheet.deleteLater()
    until(lambda: lanes.is_idle, "the end")
    assert list(stick.folder.iterdir()) == []


def test_a_folder_s_drive_is_told_with_its_room(tmp_path: Path) -> None:
    drive = drive_of(tmp_path)
    assert drive.folder == tmp_path
    assert drive.free > 0
    assert drive.file_system


def test_the_system_s_own_disk_is_no_stick() -> None:
    assert Path("/") not in {drive.folder for drive in plugged_in()}

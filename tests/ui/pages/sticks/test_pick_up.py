from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.robots.waiting import find, press, until
from tests.support.stick_scenes import InventedReceipts
from ui.app.sticks import RealSticks
from ui.drives import Drive
from ui.jobs import Lanes
from ui.pages.sticks import PickUpSheet
from ui.parts.plain_label import PlainLabel

BUNDLE = "b-5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.zip.age"
RECEIPT = "5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.receipt.json"
OTHER = "6a0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4.receipt.json"

Open = Callable[..., PickUpSheet]


@pytest.fixture(autouse=True)
def looked_at_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.sticks.pick_up._LOOK_AGAIN_MS", 50)


@pytest.fixture
def stick(tmp_path: Path) -> Drive:
    folder = tmp_path / "BLUE"
    folder.mkdir()
    return Drive(folder=folder, name="BLUE", free=1000)


@pytest.fixture
def receipts() -> InventedReceipts:
    return InventedReceipts()


@pytest.fixture
def open_sheet(qtbot: QtBot, lanes: Lanes, receipts: InventedReceipts) -> Open:
    def make(*drives: Drive) -> PickUpSheet:
        sheet = PickUpSheet(RealSticks(), receipts, lanes, drives=lambda: drives)
        qtbot.addWidget(sheet)
        sheet.open()
        until(lambda: lanes.is_idle, "the drives")
        return sheet

    return make


def put(stick: Drive, *names: str) -> None:
    for name in names:
        (stick.folder / name).write_bytes(b"x")


def words(sheet: PickUpSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(PlainLabel) if label.isVisible())


def test_receipts_on_a_stick_are_taken_in_at_once(
    open_sheet: Open, stick: Drive, receipts: InventedReceipts
) -> None:
    put(stick, RECEIPT, RECEIPT + ".sig", OTHER, OTHER + ".sig")
    sheet = open_sheet(stick)
    heard: list[object] = []
    sheet.changed.connect(heard.append)
    until(lambda: "2 receipt" in words(sheet), "the words")
    press(sheet, "pickUpReceipts")
    until(lambda: "taken in" in words(sheet), "the receipts")
    assert receipts.seen == {RECEIPT, OTHER}
    assert len(heard) == 2


def test_a_receipt_that_came_before_changes_nothing(
    open_sheet: Open, stick: Drive, receipts: InventedReceipts
) -> None:
    put(stick, RECEIPT, RECEIPT + ".sig")
    receipts.seen.add(RECEIPT)
    sheet = open_sheet(stick)
    heard: list[object] = []
    sheet.changed.connect(heard.append)
    press(sheet, "pickUpReceipts")
    until(lambda: "Nothing was changed" in words(sheet), "the answer")
    assert heard == []


def test_one_receipt_that_does_not_count_keeps_no_other_from_counting(
    open_sheet: Open, stick: Drive, receipts: InventedReceipts
) -> None:
    put(stick, RECEIPT, RECEIPT + ".sig", OTHER, OTHER + ".sig")
    receipts.refuses = RECEIPT
    sheet = open_sheet(stick)
    press(sheet, "pickUpReceipts")
    until(lambda: "taken in" in words(sheet), "the receipts")
    assert "could not be read" in words(sheet)
    assert receipts.seen == {OTHER}


def test_setup_files_and_bundles_are_only_asked_for(open_sheet: Open, stick: Drive, qtbot: QtBot) -> None:
    put(stick, "kabul.setup", BUNDLE)
    sheet = open_sheet(stick)
    with qtbot.waitSignal(sheet.setup_asked) as setup:
        press(sheet, "pickUpSetup0")
    assert setup.args == [stick.folder / "kabul.setup"]
    again = open_sheet(stick)
    with qtbot.waitSignal(again.bundle_asked) as bundle:
        press(again, "pickUpBundle0")
    assert bundle.args == [stick.folder / BUNDLE]


def test_a_bundle_that_was_made_here_is_no_post(
    open_sheet: Open, stick: Drive, receipts: InventedReceipts
) -> None:
    put(stick, BUNDLE)
    receipts.own.add(BUNDLE)
    sheet = open_sheet(stick)
    until(lambda: "nothing for this app" in words(sheet), "the words")
    other = BUNDLE.replace("b-5", "b-6")
    put(stick, other)
    until(lambda: sheet.findChild(QPushButton, "pickUpBundle0") is not None, "the other bundle")
    assert sheet.findChild(QPushButton, "pickUpBundle1") is None
    assert BUNDLE[:10] not in words(sheet)


def test_what_is_put_there_later_appears_by_itself(open_sheet: Open, stick: Drive) -> None:
    sheet = open_sheet(stick)
    until(lambda: "nothing for this app" in words(sheet), "the words")
    put(stick, "kabul.setup")
    until(lambda: sheet.findChild(QPushButton, "pickUpSetup0") is not None, "the file")


def test_without_a_stick_one_is_asked_for_and_a_folder_will_do(
    open_sheet: Open, tmp_path: Path, stick: Drive
) -> None:
    sheet = open_sheet()
    until(lambda: "Plug the stick in" in words(sheet), "the words")
    put(stick, "kabul.setup")
    sheet.look_in(stick.folder)
    until(lambda: sheet.findChild(QPushButton, "pickUpSetup0") is not None, "the file")
    assert find(sheet, QPushButton, "pickUpSetup0").accessibleName().startswith("Look at it")


def test_a_stick_that_is_pulled_out_holds_nothing(open_sheet: Open, stick: Drive) -> None:
    put(stick, "kabul.setup")
    sheet = open_sheet(stick)
    (stick.folder / "kabul.setup").unlink()
    stick.folder.rmdir()
    until(lambda: "Plug the stick in" in words(sheet), "the stick to be missed")

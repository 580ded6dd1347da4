from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support import invented
from tests.support.invented_outbox import InventedPost
from tests.support.robots.waiting import press, until
from tests.support.stick_scenes import FOUND, InventedReceipts, InventedSticks
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.records.take_in_sheet import TakeInSheet
from ui.pages.sticks import PickUpSheet
from ui.window import Window


@pytest.fixture
def receipts() -> InventedReceipts:
    return InventedReceipts()


@pytest.fixture
def window(tmp_path: Path, lanes: Lanes, qtbot: QtBot, receipts: InventedReceipts) -> Window:
    plain = invented.desk(tmp_path)
    desk: Desk = replace(
        plain,
        post=InventedPost(),
        sticks=InventedSticks(found=FOUND),
        receipts=cast(Any, receipts),
        exchange=cast(Any, object()),
    )
    made = Window(desk, lanes, CapturePage(desk.capture, desk.library, lanes, aids=desk.aids))
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_outbox_leads_to_what_came_back_on_a_stick(
    window: Window, receipts: InventedReceipts, lanes: Lanes
) -> None:
    window.go_to("outbox")
    press(window.outbox, "outboxPickUp")
    (sheet,) = window.findChildren(PickUpSheet)
    sheet.look_in(Path())
    until(lambda: bool(sheet.findChildren(QPushButton, "pickUpReceipts")), "the receipts")
    press(sheet, "pickUpReceipts")
    until(lambda: len(receipts.seen) == 3, "the receipts to be taken in")
    until(lambda: lanes.is_idle, "the pages")
    sheet.close()


def test_taking_in_leads_there_too(window: Window, lanes: Lanes) -> None:
    window.sheets.take_in()
    (asking,) = window.findChildren(TakeInSheet)
    press(asking, "takeInStick")
    until(lambda: bool(window.findChildren(PickUpSheet)), "the sheet")
    (sheet,) = window.findChildren(PickUpSheet)
    until(lambda: lanes.is_idle, "the drives")
    sheet.close()

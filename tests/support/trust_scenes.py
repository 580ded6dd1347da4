"""This device, colleagues and an office's devices: the Safety page's sections and their sheets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtWidgets import QPushButton, QWidget

from tests.support.invented_trust import InventedTrust
from tests.support.robots.waiting import find
from ui.desk_trust import Trusting
from ui.jobs import Lanes
from ui.pages.safety.asked_sheet import AskedSheet
from ui.pages.safety.colleague_sheet import ColleagueSheet
from ui.pages.safety.confirm_sheet import ConfirmSheet
from ui.pages.safety.lost_sheet import LostSheet
from ui.pages.safety.office_key_sheet import OfficeKeySheet
from ui.parts.strength import Judged
from ui.window import Window


class TrustStage(Protocol):
    """What these scenes stand on."""

    lanes: Lanes

    def window(self) -> Window:
        """Return the window over an invented desk, shown."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


def _trusting() -> Trusting:
    return cast("Trusting", InventedTrust())


def _asked(stage: TrustStage, kind: type[AskedSheet], *, last: bool = False) -> QWidget:
    sheet = kind("trustSheet", _trusting(), stage.lanes, stage.window())
    sheet.open()
    sheet.look(Path("request.pub"))
    stage.settle()
    if last:
        sheet.same.setChecked(True)
        find(sheet, QPushButton, "askedGo").click()
        stage.settle()
    return sheet


def _begun(stage: TrustStage) -> QWidget:
    sheet = ColleagueSheet("trustSheet", _trusting(), stage.lanes, stage.window())
    sheet.open()
    stage.settle()
    return sheet


def _office(stage: TrustStage) -> QWidget:
    def judge(text: str, say: Callable[[Judged], object]) -> None:
        """Judge nothing: nothing is typed."""

    sheet = OfficeKeySheet(_trusting(), stage.lanes, judge, stage.window())
    sheet.open()
    stage.settle()
    return sheet


def _lost(stage: TrustStage) -> QWidget:
    sheet = LostSheet(InventedTrust().confirmed()[0], _trusting(), stage.lanes, stage.window())
    sheet.open()
    stage.settle()
    return sheet


SCENES: dict[str, Callable[[TrustStage], QWidget]] = {
    "trust_begun": _begun,
    "trust_compare": partial(_asked, kind=ColleagueSheet),
    "trust_colleague": partial(_asked, kind=ColleagueSheet, last=True),
    "trust_confirm": partial(_asked, kind=ConfirmSheet, last=True),
    "trust_office_key": _office,
    "trust_lost": _lost,
}

"""The office's setup file on the Safety page, and the sheets about it, for `make screens`."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from tests.support.invented_setups import DRAFT, FIRST, IN_FORCE, LATER, InventedSetups
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.pages.safety.office import OfficeSection
from ui.pages.safety.setup_sheet import SetupSheet
from ui.pages.safety.setup_writer import SetupWriter
from ui.parts.sheet import Sheet
from ui.window import Window


class SetupStage(Protocol):
    """What these scenes stand on."""

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def _section(stage: SetupStage, setups: InventedSetups) -> OfficeSection:
    window = stage.window(replace(stage.invented, setups=setups))
    window.go_to("safety")
    window.safety.show_section("office")
    stage.settle()
    section = window.safety.sections["office"]
    assert isinstance(section, OfficeSection)
    return section


def _looked_at(stage: SetupStage, setups: InventedSetups) -> Sheet:
    section = _section(stage, setups)
    section.look_at(Path("kabul.setup"))
    until(lambda: bool(section.findChildren(SetupSheet)), "the sheet")
    stage.settle()
    return section.findChildren(SetupSheet)[-1]


def _taken(stage: SetupStage) -> QWidget:
    sheet = _looked_at(stage, InventedSetups())
    assert isinstance(sheet, SetupSheet)
    assert sheet.compared is not None
    sheet.compared.setChecked(True)
    sheet.go.click()
    stage.settle()
    return sheet


def _unticked(stage: SetupStage) -> QWidget:
    sheet = _looked_at(stage, InventedSetups())
    assert isinstance(sheet, SetupSheet)
    sheet.go.click()
    stage.settle()
    return sheet


def _writer(stage: SetupStage) -> SetupWriter:
    section = _section(stage, InventedSetups(in_use=IN_FORCE, drafted=DRAFT))
    section.make.click()
    stage.settle()
    return section.findChildren(SetupWriter)[-1]


def _made(stage: SetupStage) -> QWidget:
    writer = _writer(stage)
    writer.save(Path("country-office-kabul.setup"))
    stage.settle()
    return writer


def _writer_end(stage: SetupStage) -> QWidget:
    writer = _writer(stage)
    writer.go.click()
    stage.settle()
    return writer


SCENES: dict[str, Callable[[SetupStage], QWidget]] = {
    "office_none": lambda stage: _section(stage, InventedSetups()).window(),
    "office": lambda stage: _section(stage, InventedSetups(in_use=IN_FORCE, drafted=DRAFT)).window(),
    "setup_first": lambda stage: _looked_at(stage, InventedSetups(shown=FIRST)),
    "setup_unticked": _unticked,
    "setup_later": lambda stage: _looked_at(stage, InventedSetups(in_use=IN_FORCE, shown=LATER)),
    "setup_same": lambda stage: _looked_at(
        stage, InventedSetups(in_use=IN_FORCE, shown=replace(LATER, is_in_force=True))
    ),
    "setup_taken": _taken,
    "setup_writer": _writer,
    "setup_writer_end": _writer_end,
    "setup_made": _made,
}

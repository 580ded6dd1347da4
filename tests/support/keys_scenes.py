"""The keys of the vault and the sheets about them, for `make screens`."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QPushButton, QWidget

from tests.support.robots.waiting import find, until
from ui.desk import Desk
from ui.pages.safety.keys import KeysSection
from ui.parts.sheet import Sheet
from ui.window import Window


class KeysStage(Protocol):
    """What these scenes stand on."""

    @property
    def real(self) -> Desk:
        """A desk over a real vault."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def _section(stage: KeysStage) -> KeysSection:
    window = stage.window(stage.real)
    window.go_to("safety")
    window.safety.show_section("keys")
    stage.settle()
    section = window.safety.sections["keys"]
    assert isinstance(section, KeysSection)
    return section


def _keys(stage: KeysStage) -> QWidget:
    return _section(stage).window()


def _sheet(stage: KeysStage, opener: str, *presses: str) -> QWidget:
    section = _section(stage)
    find(section, QPushButton, opener).click()
    until(lambda: bool(section.findChildren(Sheet)), "the sheet")
    sheet = section.findChildren(Sheet)[-1]
    for name in presses:
        shown = sheet.inner
        find(sheet, QPushButton, name).click()
        until(lambda shown=shown: sheet.inner is not shown, name)  # type: ignore[misc]
    stage.settle()
    return sheet


SCENES: dict[str, Callable[[KeysStage], QWidget]] = {
    "safety_keys": _keys,
    "keys_passphrase": lambda stage: _sheet(stage, "changePassphrase"),
    "keys_kit": lambda stage: _sheet(stage, "makeKit"),
    "keys_kit_words": lambda stage: _sheet(stage, "makeKit", "kitShow"),
    "keys_kit_prove": lambda stage: _sheet(stage, "makeKit", "kitShow", "kitCopied"),
    "keys_pieces": lambda stage: _sheet(stage, "makePieces", "piecesShow"),
    "keys_pieces_keep": lambda stage: _sheet(
        stage, "makePieces", "piecesShow", "piecesNext", "piecesNext", "piecesNext"
    ),
}

"""No title of any window says what is in it; the law is read from the source."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import ui
from ui.dialogs import Working, ask, choose_existing, choose_file, choose_folder, inform
from ui.parts.neutral import neutral_title
from ui.parts.shortcut_sheet import ShortcutSheet

ROOT = Path(ui.__file__).parent
ALLOWED = {"neutral_title()", 'self.tr("Notes")'}
SOURCES = sorted(ROOT.rglob("*.py"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_window_is_called_nothing_but_notes(source: Path) -> None:
    said = set(re.findall(r"setWindowTitle\((.*)\)$", source.read_text(encoding="utf-8"), re.MULTILINE))
    assert said <= ALLOWED


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_are_chosen_in_one_place_that_remembers_nothing(source: Path) -> None:
    if source.name != "choosing.py":
        assert "QFileDialog" not in source.read_text(encoding="utf-8")


def test_every_dialog_has_the_neutral_title_and_says_its_matter_to_a_screen_reader(
    dressed: QApplication, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = [
        inform("A place", "Words", parent),
        ask("A place", "Words", "Go", lambda: None, parent),
        choose_file(parent, "A place", "record.pdf", "PDF (*.pdf)", lambda _path: None),
        choose_existing(parent, "A place", "", lambda _path: None),
        choose_folder(parent, "A place", lambda _path: None),
        Working("A place", "Words", parent),
    ]
    assert {one.windowTitle() for one in (*made, ShortcutSheet(parent))} == {neutral_title()} == {"Notes"}
    assert {one.accessibleName() for one in made[:-1]} == {"A place"}
    for one in made:
        one.close()

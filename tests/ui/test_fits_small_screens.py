"""A window that asks for more than a small laptop has loses its edge; it must fit in the largest letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSize
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Theme
from tests.support import invented
from tests.support.robots.window import WindowRobot
from ui.i18n import Language, languages
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.unlock import UnlockPage
from ui.style import apply_theme
from ui.window import Window

WIDTH, HEIGHT = 1366, 768


@pytest.fixture
def large(dressed: QApplication, language: Language, nothing_left: None) -> Iterator[Language]:
    """Wear the largest letters; the test chooses the language."""
    apply_theme(dressed, Theme.LIGHT, 200)
    yield language
    apply_theme(dressed, Theme.LIGHT)
    language.use("en")


def _must_fit(widget: QWidget, what: str) -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    least = widget.minimumSizeHint()
    assert least.boundedTo(QSize(WIDTH, HEIGHT)) == least, f"{what}: {least.toTuple()}"


def _choose(rows: QListView, *places: int) -> None:
    for place in places:
        rows.selectionModel().select(rows.model().index(place, 0), QItemSelectionModel.SelectionFlag.Select)


@pytest.mark.parametrize("code", languages())
def test_every_page_fits_a_small_laptop_in_the_largest_letters(
    code: str, large: Language, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    large.use(code)
    desk = invented.desk(tmp_path)
    window = Window(desk, lanes, CapturePage(desk.capture, desk.library, lanes))
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    window.show()
    robot = WindowRobot(window)
    for page in ("home", "settings", "records"):
        window.go_to(page)
        robot.settle()
        _must_fit(window, page)
    pages = window.records
    _choose(pages.pane.list, 1)
    robot.settle()
    _must_fit(window, "a record beside the list")
    _choose(pages.pane.list, 3, 4)
    robot.settle()
    _must_fit(window, "several records chosen")
    pages.delete_chosen()
    robot.settle()
    assert not pages.pane.undo.isHidden()
    _must_fit(window, "the strip that takes back")
    pages.show_bin()
    robot.settle()
    _must_fit(window, "the bin")
    _choose(pages.bin.list, 0, 1)
    _must_fit(window, "two of the bin chosen")
    window.go_to("safety")
    for name in window.safety.sections:
        window.safety.show_section(name)
        robot.settle()
        _must_fit(window, f"safety, {name}")
    window.editor.shut()


@pytest.mark.parametrize("code", languages())
def test_the_locked_screen_fits_a_small_laptop_in_the_largest_letters(
    code: str, large: Language, qtbot: QtBot
) -> None:
    large.use(code)
    for is_first in (True, False):
        page = UnlockPage(lambda _text, _say: None, is_first=is_first, folder="/home/office/records")
        qtbot.addWidget(page)
        page.resize(WIDTH, HEIGHT)
        page.show()
        _must_fit(page, "the first time" if is_first else "locked")

"""Windows ask how much room the screen has, and never hold the screen itself."""

from __future__ import annotations

import gc
import re
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump, isValid

import ui
from ui.parts.room import screen_room
from ui.parts.sheet import Sheet


def test_a_window_is_told_what_its_screen_has(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = QDialog(window)  # not shown yet: it will be where its parent is
    has = QGuiApplication.primaryScreen().availableSize()
    assert (screen_room(window), screen_room(sheet), screen_room(QWidget(sheet))) == (has, has, has)


def test_what_lies_beside_every_screen_is_told_of_the_first(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.move(-40_000, -40_000)
    window.show()
    assert screen_room(window) == QGuiApplication.primaryScreen().availableSize()


def test_a_sheet_that_is_gone_takes_no_screen_with_it(dressed: QApplication, qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    for _ in range(3):
        sheet = Sheet("sheet", "What")
        sheet.end_step()
        sheet.open()
        assert "parent" not in dump(screen), "the screen belongs to a widget"
        sheet.done(0)
        del sheet
        loop = QEventLoop()
        QTimer.singleShot(0, loop, loop.quit)
        loop.exec()
        gc.collect()
    assert isValid(screen)


def test_nobody_asks_a_widget_for_its_screen() -> None:
    asks = re.compile(r"\.screen\(\)")
    found = [
        str(path)
        for path in Path(ui.__file__).parent.rglob("*.py")
        if asks.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []

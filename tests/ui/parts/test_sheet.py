"""What all sheets have in common."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from tests.support.robots.waiting import until
from ui.parts.sheet import Sheet


def test_a_sheet_that_comes_to_the_front_without_the_keyboard_gives_it_to_where_the_step_begins(
    qtbot: QtBot,
) -> None:
    sheet = Sheet("sheet", "Add a colleague")
    qtbot.addWidget(sheet)
    same = QCheckBox("She read me the same words", sheet.inner)
    sheet.column.addWidget(same)
    sheet.end_step(same)
    sheet.show()
    until(same.hasFocus)
    same.clearFocus()  # as under X11, where a file dialog that closes takes the keyboard with it
    assert QApplication.focusWidget() is None
    QApplication.sendEvent(sheet, QEvent(QEvent.Type.ActivationChange))
    until(same.hasFocus)

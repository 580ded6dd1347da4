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


def test_what_has_the_keyboard_stays_in_view_when_a_sentence_is_said(qtbot: QtBot) -> None:
    sheet = Sheet("sheet", "Take in a setup file")
    qtbot.addWidget(sheet)
    for _ in range(40):
        sheet.add_words("A line of many that the file brings.")
    last = QCheckBox("I heard these words from my office", sheet.inner)
    sheet.column.addWidget(last)
    sheet.end_step(sheet.add_button("go", "Take it in", sheet.accept))
    sheet.show()
    QApplication.processEvents()
    sheet.say("Compare the words with your office first, then tick the line below them. " * 6)
    sheet.go_to(last)
    for _ in range(3):
        QApplication.processEvents()
    assert last.visibleRegion().boundingRect().height() == last.height(), "the whole line"

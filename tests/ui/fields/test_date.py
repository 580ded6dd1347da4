import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QToolButton
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown
from ui.fields.date import DateEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_typed_date_is_told_in_one_form(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    QTest.keyClicks(editor.line, "3/11/2026")
    assert heard.last == "2026-11-03"
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.line.text() == "03/11/2026"


def test_an_unclear_date_is_kept_as_typed(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    QTest.keyClicks(editor.line, "soon")
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.value() == "soon"
    assert editor.line.text() == "soon"


def test_a_stored_date_is_shown_as_the_reader_writes_it_and_may_be_emptied(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    editor.set_value("2026-11-03")
    assert editor.line.text() == "03/11/2026"
    editor.line.selectAll()
    QTest.keyClick(editor.line, Qt.Key.Key_Delete)
    assert heard.last == ""


def test_the_calendar_opens_at_the_date_and_gives_the_one_chosen(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    editor.set_value("2026-11-03")
    opener = editor.findChild(QToolButton, "calendar")
    assert isinstance(opener, QToolButton)
    assert opener.accessibleName() == "What is it?: calendar"
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    calendar = editor.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 3)
    calendar.activated.emit(QDate(2026, 12, 24))
    assert heard.last == "2026-12-24"
    assert not calendar.isVisible()


def _editor(qtbot: QtBot) -> DateEditor:
    editor = shown(qtbot, DateEditor, a_question(Kind.DATE))
    editor.setLocale(QLocale("en_GB"))
    return editor

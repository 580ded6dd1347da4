import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown
from ui.fields.month import MonthEditor


def test_month_and_year_make_the_first_day(qtbot: QtBot) -> None:
    editor = shown(qtbot, MonthEditor, a_question(Kind.MONTH))
    heard = Heard(editor)
    QTest.keyClicks(editor.month, "Nov")
    QTest.keyClicks(editor.year, "2026")
    assert heard.last == "2026-11-01"


@pytest.mark.parametrize("value", ["2026-11-01", "", "2026", "-03"])
def test_whole_half_and_no_answers_are_shown_and_come_back_the_same(qtbot: QtBot, value: str) -> None:
    editor = shown(qtbot, MonthEditor, a_question(Kind.MONTH))
    heard = Heard(editor)
    editor.set_value("1999-01-01")
    editor.set_value(value)
    assert editor.value() == value
    assert heard.values == []


def test_it_can_be_emptied_by_keyboard(qtbot: QtBot) -> None:
    editor = shown(qtbot, MonthEditor, a_question(Kind.MONTH))
    editor.set_value("2026-02-01")
    heard = Heard(editor)
    QTest.keyClick(editor.month, Qt.Key.Key_Home)
    editor.year.selectAll()
    QTest.keyClick(editor.year, Qt.Key.Key_Delete)
    assert heard.last == ""


def test_the_wheel_scrolls_the_page_and_changes_no_month(qtbot: QtBot) -> None:
    editor = shown(qtbot, MonthEditor, a_question(Kind.MONTH))
    editor.set_value("2026-02-01")
    spot = QPointF(editor.month.rect().center())
    turn = QWheelEvent(
        spot,
        spot,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.month, turn)
    assert editor.value() == "2026-02-01"


def test_both_fields_say_what_they_are(qtbot: QtBot) -> None:
    editor = shown(qtbot, MonthEditor, a_question(Kind.MONTH))
    assert editor.month.accessibleName() == "What is it?: month"
    assert editor.year.accessibleName() == "What is it?: year"

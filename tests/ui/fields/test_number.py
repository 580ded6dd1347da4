from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown
from ui.fields.decimal import DecimalEditor
from ui.fields.integer import IntegerEditor


def test_digits_are_told_as_a_number(qtbot: QtBot) -> None:
    editor = shown(qtbot, IntegerEditor, a_question(Kind.INTEGER))
    heard = Heard(editor)
    QTest.keyClicks(editor.line, "2,914")
    assert heard.last == "2914"


def test_persian_digits_are_the_same_number(qtbot: QtBot) -> None:
    editor = shown(qtbot, IntegerEditor, a_question(Kind.INTEGER))
    editor.line.insert("۴")
    QTest.keyClicks(editor.line, "2")
    assert editor.value() == "42"


def test_what_is_no_number_is_kept_as_typed_and_told(qtbot: QtBot) -> None:
    editor = shown(qtbot, DecimalEditor, a_question(Kind.DECIMAL))
    heard = Heard(editor)
    QTest.keyClicks(editor.line, "some")
    assert heard.last == "some"


def test_a_stored_decimal_is_shown_with_the_readers_sign(qtbot: QtBot) -> None:
    editor = shown(qtbot, DecimalEditor, a_question(Kind.DECIMAL))
    editor.setLocale(QLocale("fr_FR"))
    editor.set_value("2.5")
    assert editor.line.text() == "2,5"
    assert editor.value() == "2.5"
    assert editor.line.accessibleName() == "What is it?"


def test_a_half_typed_number_is_not_rewritten_under_the_fingers(qtbot: QtBot) -> None:
    editor = shown(qtbot, DecimalEditor, a_question(Kind.DECIMAL))
    QTest.keyClicks(editor.line, "2.50")
    editor.set_value(editor.value())
    assert editor.line.text() == "2.50"

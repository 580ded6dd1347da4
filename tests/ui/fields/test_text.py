from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.questions import Heard, a_question, shown
from ui.fields.text import TextEditor


def test_what_is_typed_is_told_letter_by_letter(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    heard = Heard(editor)
    editor.focus_input()
    QTest.keyClicks(editor.line, "abc")
    assert heard.values == ["a", "ab", "abc"]
    assert editor.value() == "abc"


def test_a_set_value_is_shown_and_told_to_nobody(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    heard = Heard(editor)
    editor.set_value("Mariam's shop")
    assert editor.line.text() == "Mariam's shop"
    assert heard.values == []


def test_letters_made_of_parts_are_kept_as_one(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    heard = Heard(editor)
    QTest.keyClicks(editor.line, "e")
    editor.line.insert("\N{COMBINING ACUTE ACCENT}")
    QTest.keyClicks(editor.line, "x")
    assert heard.last == "\N{LATIN SMALL LETTER E WITH ACUTE}x"


def test_the_cursor_stays_where_it_was_when_the_same_value_comes_back(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    QTest.keyClicks(editor.line, "abc")
    editor.line.setCursorPosition(1)
    editor.set_value("abc")
    assert editor.line.cursorPosition() == 1


def test_dari_runs_from_the_right_on_an_english_screen(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    editor.set_value("سلام")
    assert editor.line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    editor.set_value("peace")
    assert editor.line.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_empty_line_runs_as_the_screen_does(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    editor.set_value("سلام")
    editor.set_value("")
    assert editor.line.layoutDirection() == editor.layoutDirection()

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import FRUIT, Heard, a_question, shown
from ui.fields.drop_down import DropDownEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_typing_a_part_and_enter_takes_the_first_that_fits(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    QTest.keyClicks(editor.search, "ban")
    QTest.keyClick(_popup(editor), Qt.Key.Key_Return)
    assert heard.values == ["banana"]
    assert editor.search.text() == "Banana"


def test_whole_words_win_over_words_that_hold_them(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    QTest.keyClicks(editor.search, "apple")
    QTest.keyClick(_popup(editor), Qt.Key.Key_Return)
    assert editor.value() == "apple"


def test_accents_need_not_be_typed(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    QTest.keyClicks(editor.search, "elan")
    QTest.keyClick(_popup(editor), Qt.Key.Key_Return)
    assert editor.search.text() == "Élan fig"


def test_arrows_and_enter_take_what_is_marked(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    QTest.keyClicks(editor.search, "ap")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(_popup(editor), key)
    assert editor.value() == "apricot"


def test_down_opens_the_whole_list(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.focus_input()
    QTest.keyClick(editor.search, Qt.Key.Key_Down)
    assert _popup(editor).isVisible()
    assert _popup(editor).model().rowCount() == len(FRUIT)


def test_words_that_name_nothing_bring_the_old_choice_back(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("banana")
    heard = Heard(editor)
    editor.search.selectAll()
    QTest.keyClicks(editor.search, "xyz")
    QTest.keyClick(editor.search, Qt.Key.Key_Return)
    assert editor.search.text() == "Banana"
    assert heard.values == []


def test_emptying_the_line_takes_the_choice_away(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("banana")
    heard = Heard(editor)
    editor.search.selectAll()
    QTest.keyClick(editor.search, Qt.Key.Key_Delete)
    QTest.keyClick(editor.search, Qt.Key.Key_Return)
    assert heard.values == [""]


def test_a_name_that_is_not_offered_is_shown_as_it_is_and_kept(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("old_name")
    assert editor.search.text() == "old_name"
    editor.set_choices(FRUIT[:4])
    assert editor.value() == "old_name"


def test_line_and_button_say_what_they_are(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    assert editor.search.accessibleName() == "What is it?"


def _popup(editor: DropDownEditor) -> QAbstractItemView:
    completer = editor.search.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    return popup


def _editor(qtbot: QtBot) -> DropDownEditor:
    return shown(qtbot, DropDownEditor, a_question(Kind.SELECT_ONE), *FRUIT)

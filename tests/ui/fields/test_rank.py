from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import FRUIT, Heard, a_question, shown
from ui.fields.rank import RankEditor

ALT = Qt.KeyboardModifier.AltModifier


def test_it_is_unanswered_until_an_order_is_kept(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    assert editor.value() == ""
    QTest.mouseClick(_button(editor, "keep"), Qt.MouseButton.LeftButton)
    assert heard.values == ["apple apricot banana"]
    assert not _button(editor, "keep").isVisible()


def test_alt_and_arrows_move_the_current_line(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    QTest.keyClick(editor.list, Qt.Key.Key_Down, ALT)
    QTest.keyClick(editor.list, Qt.Key.Key_Down, ALT)
    QTest.keyClick(editor.list, Qt.Key.Key_Down, ALT)
    QTest.keyClick(editor.list, Qt.Key.Key_Up, ALT)
    assert heard.values == ["apricot apple banana", "apricot banana apple", "apricot apple banana"]


def test_the_buttons_do_the_same(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    QTest.mouseClick(_button(editor, "down"), Qt.MouseButton.LeftButton)
    assert editor.value() == "apricot apple banana"
    QTest.mouseClick(_button(editor, "up"), Qt.MouseButton.LeftButton)
    assert editor.value() == "apple apricot banana"


def test_dragging_is_told_too(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    model = editor.list.model()
    assert model.moveRow(editor.list.rootIndex(), 2, editor.list.rootIndex(), 0)
    assert heard.values == ["banana apple apricot"]


def test_a_set_order_is_shown_numbered(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("banana apple apricot")
    assert [editor.list.item(row).text() for row in range(3)] == ["1.  Banana", "2.  Apple", "3.  Apricot"]
    assert editor.list.accessibleName() == "What is it?"


def _button(editor: RankEditor, name: str) -> QPushButton:
    button = editor.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    return button


def _editor(qtbot: QtBot) -> RankEditor:
    return shown(qtbot, RankEditor, a_question(Kind.RANK), *FRUIT[:3])

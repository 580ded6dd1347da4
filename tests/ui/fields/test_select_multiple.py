from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import FRUIT, Heard, a_question, shown
from ui.fields.select_multiple import SelectMultipleEditor


def test_space_ticks_and_the_answer_keeps_the_order_of_the_list(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    QTest.keyClick(editor.row("banana"), Qt.Key.Key_Space)
    QTest.keyClick(editor.row("apple"), Qt.Key.Key_Space)
    QTest.keyClick(editor.row("banana"), Qt.Key.Key_Space)
    assert heard.values == ["banana", "apple banana", "apple"]


def test_a_set_value_ticks_its_rows(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("apricot banana")
    assert [editor.row(choice.name).isChecked() for choice in FRUIT[:3]] == [False, True, True]
    assert editor.value() == "apricot banana"


def test_a_pick_that_is_not_offered_now_is_kept_beside_new_ones(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("banana")
    editor.set_choices(FRUIT[:2])
    QTest.mouseClick(editor.row("apple"), Qt.MouseButton.LeftButton)
    assert editor.value() == "apple banana"


def test_each_box_says_question_and_choice(qtbot: QtBot) -> None:
    assert _editor(qtbot).row("apple").accessibleName() == "What is it?: Apple"


def _editor(qtbot: QtBot) -> SelectMultipleEditor:
    return shown(qtbot, SelectMultipleEditor, a_question(Kind.SELECT_MULTIPLE), *FRUIT[:3])

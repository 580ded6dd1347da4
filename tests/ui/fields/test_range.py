from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown
from ui.fields.range import RangeEditor

GUIDANCE = {"en": "Why we ask: to know. \N{PILCROW SIGN} 0: No proof. \N{PILCROW SIGN} 1 Some proof."}


def test_few_steps_are_buttons_one_moves_along_with_arrows(qtbot: QtBot) -> None:
    editor = shown(qtbot, RangeEditor, a_question(Kind.RANGE, lowest="0", highest="4", step="1"))
    heard = Heard(editor)
    assert editor.buttons is not None
    QTest.keyClick(editor.buttons.button("0"), Qt.Key.Key_Space)
    QTest.keyClick(editor.buttons.button("0"), Qt.Key.Key_Right)
    QTest.keyClick(editor.buttons.button("1"), Qt.Key.Key_Up)
    QTest.keyClick(editor.buttons.button("0"), Qt.Key.Key_Left)
    assert heard.values == ["0", "1", "0", "0"]


def test_the_words_of_the_chosen_step_are_shown(qtbot: QtBot) -> None:
    question = a_question(Kind.RANGE, lowest="0", highest="1", step="1", guidance=GUIDANCE)
    editor = shown(qtbot, RangeEditor, question)
    assert editor.buttons is not None
    assert "0: No proof.\n1: Some proof." in _words(editor)
    QTest.mouseClick(editor.buttons.button("1"), Qt.MouseButton.LeftButton)
    assert "Some proof." in _words(editor)
    assert editor.buttons.button("1").accessibleName() == "What is it?: 1, Some proof."


def test_a_set_value_is_shown_and_can_be_cleared(qtbot: QtBot) -> None:
    editor = shown(qtbot, RangeEditor, a_question(Kind.RANGE, lowest="1", highest="3", step="1"))
    heard = Heard(editor)
    editor.set_value("2")
    assert editor.buttons is not None
    assert editor.buttons.button("2").isChecked()
    editor.clear_by_user()
    assert heard.values == [""]


def test_many_steps_are_a_slider_moved_by_keyboard(qtbot: QtBot) -> None:
    editor = shown(qtbot, RangeEditor, a_question(Kind.RANGE, lowest="0", highest="10", step="0.5"))
    assert editor.slider is not None
    heard = Heard(editor)
    QTest.keyClick(editor.slider, Qt.Key.Key_Right)
    assert heard.values == ["0.5"]
    editor.set_value("7.5")
    assert editor.slider.value() == 15
    assert editor.slider.accessibleName() == "What is it?"


def _words(editor: RangeEditor) -> list[str]:
    return [label.text() for label in editor.findChildren(QLabel)]

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown, some_choices
from ui.fields.segment import SegmentButton
from ui.fields.yes_no import YesNoEditor


def test_neither_is_down_until_somebody_answers(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    assert editor.value() == ""
    assert not editor.buttons.button("yes").isChecked()
    assert not editor.buttons.button("no").isChecked()


def test_space_arrows_and_delete_answer_change_and_take_away(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    editor.focus_input()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        focused = QApplication.focusWidget()
        assert isinstance(focused, SegmentButton)
        QTest.keyClick(focused, key)
    assert heard.values == ["yes", "no", "yes", ""]


def test_arrows_follow_the_reading_direction(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor.set_value("yes")
    QTest.keyClick(editor.buttons.button("yes"), Qt.Key.Key_Left)
    assert editor.value() == "no"
    yes, no = (editor.buttons.button(name) for name in ("yes", "no"))
    qtbot.waitUntil(lambda: yes.x() > no.x())


def test_a_set_value_puts_its_button_down(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    editor.set_value("no")
    assert editor.buttons.button("no").isChecked()
    editor.set_value("")
    assert not editor.buttons.button("no").isChecked()
    assert heard.values == []


def test_each_button_says_question_and_answer(qtbot: QtBot) -> None:
    assert _editor(qtbot).buttons.button("yes").accessibleName() == "What is it?: Yes"


def _editor(qtbot: QtBot) -> YesNoEditor:
    return shown(qtbot, YesNoEditor, a_question(Kind.SELECT_ONE), *some_choices("Yes", "No"))

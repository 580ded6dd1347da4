from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import FRUIT, Heard, a_question, shown, some_choices
from ui.fields.select_one import SelectOneEditor
from ui.fields.wrapped_button import WrappedRadio


def test_space_chooses_arrows_move_the_choice_and_delete_takes_it_away(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    editor.focus_input()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Delete):
        focused = QApplication.focusWidget()
        assert isinstance(focused, WrappedRadio)
        QTest.keyClick(focused, key)
    assert heard.values == ["apple", "apricot", "banana", ""]
    assert not any(editor.row(choice.name).isChecked() for choice in FRUIT[:3])


def test_tab_comes_to_the_chosen_row_or_the_first(qtbot: QtBot) -> None:
    editor = _editor(qtbot)

    def stops() -> list[str]:
        tab = Qt.FocusPolicy.TabFocus
        return [choice.name for choice in FRUIT[:3] if editor.row(choice.name).focusPolicy() & tab]

    assert stops() == ["apple"]
    editor.set_value("banana")
    assert stops() == ["banana"]
    editor.set_value("")
    assert stops() == ["apple"]


def test_a_click_anywhere_on_the_row_chooses_it(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    row = editor.row("banana")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert editor.value() == "banana"


def test_a_set_value_marks_its_row_and_tells_nobody(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    editor.set_value("apricot")
    assert editor.row("apricot").isChecked()
    editor.set_value("")
    assert not editor.row("apricot").isChecked()
    assert heard.values == []


def test_a_choice_that_is_no_longer_offered_is_kept_and_marked_again_when_it_is(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("banana")
    editor.set_choices(FRUIT[:2])
    assert editor.value() == "banana"
    editor.set_choices(FRUIT[:3])
    assert editor.row("banana").isChecked()


def test_the_same_choices_are_not_drawn_again(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    row = editor.row("apple")
    editor.set_choices(FRUIT[:3])
    assert editor.row("apple") is row


def test_each_row_says_question_and_choice(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    assert editor.row("apple").accessibleName() == "What is it?: Apple"


def test_long_choices_take_more_lines_instead_of_being_cut(qtbot: QtBot) -> None:
    words = "A choice whose words go on and on until they need a second and even a third line & more"
    editor = shown(qtbot, SelectOneEditor, a_question(Kind.SELECT_ONE), *some_choices(words, "Short"))
    long, short = (editor.row(choice.name) for choice in some_choices(words, "Short"))
    assert long.heightForWidth(260) > 2 * short.heightForWidth(260) - 8
    assert long.accessibleName().endswith("& more")


def _editor(qtbot: QtBot) -> SelectOneEditor:
    return shown(qtbot, SelectOneEditor, a_question(Kind.SELECT_ONE), *FRUIT[:3])

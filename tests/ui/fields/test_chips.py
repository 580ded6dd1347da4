import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import FRUIT, Heard, a_question, shown
from ui.fields.chips import ChipsEditor

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_what_is_picked_becomes_a_chip_and_the_line_is_free_for_the_next(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    heard = Heard(editor)
    for words in ("cher", "ban", "ban"):
        QTest.keyClicks(editor.search, words)
        QTest.keyClick(editor.search, Qt.Key.Key_Return)
        assert editor.search.text() == ""
    assert heard.values == ["cherry", "cherry banana"]
    assert editor.chips() == ("Cherry", "Banana")


def test_pressing_a_chip_takes_it_away(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("cherry banana mango")
    heard = Heard(editor)
    chip = editor.findChild(QPushButton, "chip_banana")
    assert isinstance(chip, QPushButton)
    assert chip.accessibleName() == "Take away: Banana"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert heard.values == ["cherry mango"]
    assert editor.chips() == ("Cherry", "Mango")


def test_backspace_in_the_empty_line_takes_the_last_chip_away(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("cherry banana")
    QTest.keyClick(editor.search, Qt.Key.Key_Backspace)
    assert editor.value() == "cherry"
    QTest.keyClick(editor.search, Qt.Key.Key_Backspace)
    QTest.keyClick(editor.search, Qt.Key.Key_Backspace)
    assert editor.value() == ""


def test_a_pick_that_is_not_offered_is_kept_under_its_name(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("old_name cherry")
    assert editor.chips() == ("old_name", "Cherry")
    assert editor.value() == "old_name cherry"


def test_chips_wrap_onto_further_lines(qtbot: QtBot) -> None:
    editor = _editor(qtbot)
    editor.set_value("apple")
    one = editor.sizeHint().height()
    editor.set_value(" ".join(choice.name for choice in FRUIT))
    assert editor.heightForWidth(300) > one


def _editor(qtbot: QtBot) -> ChipsEditor:
    return shown(qtbot, ChipsEditor, a_question(Kind.SELECT_MULTIPLE), *FRUIT)

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.questions import FRUIT, Heard, a_question, shown
from ui.fields.select_one import SelectOneEditor
from ui.fields.text import TextEditor
from ui.parts.plain_label import PlainLabel


def test_a_needed_question_carries_a_star_and_says_so_to_a_screen_reader(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question(is_required=True))
    assert _words(editor)[0] == "What is it? *"
    assert editor.line.accessibleName() == "What is it?"
    assert "needed before you can finish" in editor.line.accessibleDescription()
    editor.set_required(False)
    assert _words(editor)[0] == "What is it?"
    assert "needed" not in editor.line.accessibleDescription()


def test_the_hint_is_shown_and_described(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question(hint={"en": "One word is enough."}))
    assert "One word is enough." in _words(editor)
    assert "One word is enough." in editor.line.accessibleDescription()


def test_a_problem_appears_under_the_input_and_goes_again(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    editor.set_problem("Write a word here.")
    assert "Write a word here." in _words(editor)
    assert "Write a word here." in editor.line.accessibleDescription()
    editor.set_problem("")
    assert "Write a word here." not in _words(editor)
    assert editor.line.accessibleDescription() == ""


def test_words_of_a_form_are_never_read_as_markup(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question(label={"en": "<b>Fewer & more</b>"}))
    label = editor.findChildren(QLabel)[0]
    assert isinstance(label, PlainLabel)
    assert label.text() == "<b>Fewer & more</b>"


def test_a_question_that_is_not_asked_goes_and_comes_back_with_its_answer(qtbot: QtBot) -> None:
    editor = shown(qtbot, TextEditor, a_question())
    editor.set_value("kept")
    editor.set_relevant(False)
    assert not editor.isVisible()
    editor.set_relevant(True)
    assert editor.isVisible()
    assert editor.value() == "kept"


def test_clear_takes_a_choice_away_and_moves_nothing(qtbot: QtBot) -> None:
    editor = shown(qtbot, SelectOneEditor, a_question(), *FRUIT[:3])
    heard = Heard(editor)
    before = editor.sizeHint()
    editor.set_value("apple")
    clear = editor.findChild(QPushButton, "clear")
    assert isinstance(clear, QPushButton)
    assert clear.isVisible()
    assert editor.sizeHint() == before
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert heard.values == [""]
    assert not clear.isVisible()


def test_everything_is_mirrored_from_right_to_left(qtbot: QtBot) -> None:
    editor = shown(qtbot, SelectOneEditor, a_question(), *FRUIT[:3])
    editor.set_value("apple")
    clear = editor.findChild(QPushButton, "clear")
    assert isinstance(clear, QPushButton)
    assert clear.x() > editor.width() / 2
    editor.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor.resize(editor.width() - 1, editor.height())
    QApplication.sendPostedEvents()
    assert clear.x() < editor.width() / 2
    for value in ("", "apple"):  # the label leaves room for it, also when that is asked for after turning
        assert editor.heading.contentsMargins().left() == clear.isVisible() * clear.width()
        assert editor.heading.contentsMargins().right() == 0
        editor.set_value(value)
    assert editor.heading.contentsMargins().left() == clear.width()


def test_the_language_of_the_writer_is_taken_first_and_any_other_before_none(qtbot: QtBot) -> None:
    question = a_question(label={"en": "Title", "fr": "Titre"})
    editor = TextEditor(question, ("fr", "en"))
    qtbot.addWidget(editor)
    assert editor.label == "Titre"
    other = TextEditor(a_question(label={"prs": "عنوان"}), ("en",))
    qtbot.addWidget(other)
    assert other.label == "عنوان"


def _words(editor: TextEditor) -> list[str]:
    return [label.text() for label in editor.findChildren(QLabel) if label.isVisible() and label.text()]

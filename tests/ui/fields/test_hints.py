"""Underlines in what somebody writes: they stand where they should, say why, and change nothing."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import a_question
from ui.fields.hint import Hint
from ui.fields.long_text import LongTextEditor
from ui.fields.text import TextEditor


def hint(text: str, words: str) -> Hint:
    at = text.index(words)
    return Hint(at, at + len(words), words, f"Why {words}")


@pytest.fixture
def editor(qtbot: QtBot) -> LongTextEditor:
    made = LongTextEditor(a_question(Kind.LONG_TEXT), ("en",))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


@pytest.mark.parametrize("text", ["one two three", "𝒜 rare one, two", "یک دو two سه", "a\nb two\n\nc"])
def test_a_hint_stands_on_its_words_in_every_script(editor: LongTextEditor, text: str) -> None:
    editor.set_value(text)
    editor.set_hints([hint(text, "two")])
    (selection,) = editor.area.extraSelections()
    assert selection.cursor.selectedText() == "two"
    assert editor.value() == text


def test_the_reason_is_said_while_the_caret_is_there(editor: LongTextEditor) -> None:
    text = "one two three"
    editor.set_value(text)
    editor.set_hints([hint(text, "two")])
    assert editor.reason.text == ""
    editor.go_to_hint(hint(text, "two"))
    assert "Why two" in editor.reason.text
    editor.place_caret(len(text))
    assert editor.reason.text == ""


def test_a_hint_whose_words_were_changed_stands_no_more(editor: LongTextEditor) -> None:
    text = "one two three"
    editor.set_value(text)
    editor.set_hints([hint(text, "two"), hint(text, "three")])
    cursor = editor.area.textCursor()
    cursor.setPosition(5)
    cursor.insertText("x")
    assert [one.text for one in editor.hints] == ["three"]


def test_a_hint_moves_along_with_what_is_written_before_it(editor: LongTextEditor) -> None:
    text = "one two three"
    editor.set_value(text)
    editor.set_hints([hint(text, "three")])
    cursor = editor.area.textCursor()
    cursor.setPosition(0)
    cursor.insertText("And then ")
    (selection,) = editor.area.extraSelections()
    assert selection.cursor.selectedText() == "three"


def test_what_does_not_fit_the_text_is_not_underlined(editor: LongTextEditor) -> None:
    editor.set_value("short")
    editor.set_hints([Hint(2, 90, "elsewhere", "Why"), Hint(0, 5, "other", "Why")])
    assert editor.area.extraSelections() == []


def test_taking_hints_away_takes_the_underlines_away(editor: LongTextEditor) -> None:
    editor.set_value("one two")
    editor.set_hints([hint("one two", "two")])
    editor.set_hints([])
    assert editor.area.extraSelections() == []


def test_one_line_says_the_reason_below_itself(qtbot: QtBot) -> None:
    made = TextEditor(a_question(Kind.TEXT), ("en",))
    qtbot.addWidget(made)
    made.show()
    made.set_value("Call Ana")
    made.set_hints([hint("Call Ana", "Ana")])
    assert made.reason is not None
    assert "Why Ana" in made.reason.text
    made.set_hints([])
    assert made.reason.text == ""

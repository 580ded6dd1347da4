from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown, some_choices
from ui.fields.calculate import CalculateEditor
from ui.fields.note import NoteEditor


def test_what_the_app_fills_in_is_one_quiet_line(qtbot: QtBot) -> None:
    editor = shown(qtbot, CalculateEditor, a_question(Kind.CALCULATE))
    heard = Heard(editor)
    editor.set_value("P1")
    visible = [label.text() for label in editor.findChildren(QLabel) if label.isVisible()]
    assert visible == ["What is it?: P1"]
    assert heard.values == []


def test_a_stored_name_is_shown_in_words(qtbot: QtBot) -> None:
    editor = shown(qtbot, CalculateEditor, a_question(Kind.SELECT_ONE), *some_choices("In review"))
    editor.set_value("in_review")
    assert editor.words == "In review"


def test_a_note_is_only_words(qtbot: QtBot) -> None:
    editor = shown(qtbot, NoteEditor, a_question(Kind.NOTE, label={"en": "Take your time."}))
    visible = [label.text() for label in editor.findChildren(QLabel) if label.isVisible()]
    assert visible == ["Take your time."]

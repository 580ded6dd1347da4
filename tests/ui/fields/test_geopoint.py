from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.forms.form import Kind
from tests.support.questions import Heard, a_question, shown
from ui.fields.geopoint import GeopointEditor


def test_two_lines_make_a_place(qtbot: QtBot) -> None:
    editor = shown(qtbot, GeopointEditor, a_question(Kind.GEOPOINT))
    heard = Heard(editor)
    QTest.keyClicks(editor.latitude, "15.5 S")
    QTest.keyClicks(editor.longitude, "32.56")
    assert heard.last == "-15.5 32.56 0 0"


def test_half_a_place_is_kept_as_typed(qtbot: QtBot) -> None:
    editor = shown(qtbot, GeopointEditor, a_question(Kind.GEOPOINT))
    QTest.keyClicks(editor.latitude, "near the mill")
    kept = editor.value()
    other = shown(qtbot, GeopointEditor, a_question(Kind.GEOPOINT))
    other.set_value(kept)
    assert (other.latitude.text(), other.longitude.text()) == ("near the mill", "")
    assert other.value() == kept


def test_a_stored_place_is_shown_and_keeps_its_height(qtbot: QtBot) -> None:
    editor = shown(qtbot, GeopointEditor, a_question(Kind.GEOPOINT))
    editor.set_value("34.53 69.17 1790 4.5")
    assert (editor.latitude.text(), editor.longitude.text()) == ("34.53", "69.17")
    assert editor.value() == "34.53 69.17 1790 4.5"
    assert editor.latitude.accessibleName() == "What is it?: latitude"

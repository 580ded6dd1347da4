"""What was copied from delicate fields leaves the clipboard, and nothing is copied from a passphrase."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.audience import Sensitivity
from tests.support.questions import a_question
from ui.app.clipboard import FORGET_MS, Clipboard
from ui.fields.long_text import LongTextEditor
from ui.fields.text import TextEditor
from ui.parts.delicate import Delicacy, delicacy, mark_passing
from ui.parts.passphrase import PassphraseField


@pytest.fixture
def clipboard(dressed: QApplication, qtbot: QtBot) -> Iterator[Clipboard]:
    QGuiApplication.clipboard().clear()
    made = Clipboard()
    yield made
    made.clear()
    made.deleteLater()


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def copied(page: QWidget, line: QWidget, words: str, qtbot: QtBot) -> None:
    """Type words, select them and press Ctrl+C."""
    layout = page.layout()
    assert layout is not None
    if line.parentWidget() is None:
        layout.addWidget(line)
    page.show()
    page.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, words)
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def text(mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> str:
    return QGuiApplication.clipboard().text(mode)


def test_delicate_words_are_forgotten_after_a_minute(
    clipboard: Clipboard, page: QWidget, qtbot: QtBot
) -> None:
    line = QLineEdit()
    mark_passing(line)
    copied(page, line, "a place", qtbot)
    assert text() == "a place"
    assert clipboard.holds_delicate
    assert clipboard._timer.interval() == FORGET_MS == 60_000
    assert clipboard._timer.isActive()
    clipboard._timer.timeout.emit()
    assert text() == ""
    assert not clipboard._timer.isActive()


def test_a_history_of_the_clipboard_is_asked_to_leave_them_out(
    clipboard: Clipboard, page: QWidget, qtbot: QtBot
) -> None:
    line = QLineEdit()
    mark_passing(line)
    copied(page, line, "a place", qtbot)
    kept = QGuiApplication.clipboard().mimeData()
    assert bytes(kept.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert kept.text() == "a place"


def test_other_words_stay(clipboard: Clipboard, page: QWidget, qtbot: QtBot) -> None:
    copied(page, QLineEdit(), "plain", qtbot)
    assert not clipboard.holds_delicate
    clipboard.forget()
    assert text() == "plain"
    clipboard.clear()
    assert text() == "", "quick exit takes everything"


def test_what_came_later_stays(clipboard: Clipboard, page: QWidget, qtbot: QtBot) -> None:
    line, other = QLineEdit(), QLineEdit()
    mark_passing(line)
    copied(page, line, "a place", qtbot)
    copied(page, other, "something else", qtbot)
    clipboard.forget()
    assert text() == "something else"


def test_nothing_is_copied_from_a_passphrase_even_while_it_is_shown(
    clipboard: Clipboard, page: QWidget, qtbot: QtBot
) -> None:
    field = PassphraseField("Passphrase", "passphrase", page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.eye.setChecked(True)
    copied(page, field.edit, "seven quiet herons", qtbot)
    assert text() == ""
    QTest.keyClick(field.edit, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert (text(), field.text) == ("", "seven quiet herons")
    field.edit.copy()  # by whatever other way
    assert text() == ""


@pytest.mark.parametrize(
    ("sensitivity", "found"),
    [
        (Sensitivity.OPEN, Delicacy.FREE),
        (Sensitivity.INTERNAL, Delicacy.FREE),
        (Sensitivity.CAUTION, Delicacy.PASSING),
        (Sensitivity.LOCAL, Delicacy.PASSING),
        (None, Delicacy.PASSING),
    ],
)
def test_an_answer_is_as_delicate_as_its_question(
    page: QWidget, sensitivity: Sensitivity | None, found: Delicacy
) -> None:
    editor = TextEditor(a_question(sensitivity=sensitivity), ("en",), page)
    assert delicacy(editor.line) is found


def test_an_answer_alone_on_a_sheet_stays_delicate(page: QWidget) -> None:
    editor = LongTextEditor(a_question(sensitivity=Sensitivity.CAUTION), ("en",), page)
    editor.write_large()
    assert delicacy(editor.area) is Delicacy.PASSING

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Theme
from tests.support.questions import Heard, a_question, shown
from ui.fields.long_text import LongTextEditor
from ui.fields.quiet_line import QuietLine
from ui.fields.writing_sheet import WritingSheet
from ui.style import apply_theme

CTRL = Qt.KeyboardModifier.ControlModifier


def test_text_is_told_exactly_as_typed(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    heard = Heard(editor)
    QTest.keyClicks(editor.area, "- one  two ")
    QTest.keyClick(editor.area, Qt.Key.Key_Return)
    QTest.keyClicks(editor.area, "1. *three*")
    assert heard.last == "- one  two \n1. *three*"


@pytest.mark.parametrize(
    "text",
    ["a\u00a0b", "line\n\nline\n", "\tin", "  spaces  ", "سلام\nworld", "𝕒😀", "&amp; <b>no</b>"],
)
def test_every_character_survives_being_shown(qtbot: QtBot, text: str) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    editor.set_value(text)
    assert editor.value() == text


def test_blanks_alone_are_no_answer(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    heard = Heard(editor)
    QTest.keyClicks(editor.area, "  ")
    assert heard.last == ""


def test_pasted_finery_becomes_plain_words(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    data = QMimeData()
    data.setHtml("<p><b>Bold</b> words</p><script>no()</script>")
    data.setText("Bold words\r\nin two lines")
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(editor.area, Qt.Key.Key_V, CTRL)
    assert editor.value() == "Bold words\nin two lines"
    assert (
        not editor.area.document()
        .firstBlock()
        .begin()
        .fragment()
        .charFormat()
        .hasProperty(QTextFormat.Property.FontWeight)
    )


def test_words_are_counted_while_one_types(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    QTest.keyClicks(editor.area, "three little words")
    count = editor.findChild(QuietLine, "words")
    assert isinstance(count, QuietLine)
    assert count.text().startswith("3")


def test_the_field_has_no_undo_of_its_own_beside_that_of_the_page(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    editor.set_value("what was there")
    QTest.keyClick(editor.area, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(editor.area, "X")
    QTest.keyClick(editor.area, Qt.Key.Key_Z, CTRL)
    assert editor.value() == "what was thereX"


def test_the_caret_goes_behind_a_character_whatever_it_counts_for_qt(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    editor.set_value("\U0001f600 one\ntwo")
    editor.place_caret(len("\U0001f600 one\n"))
    QTest.keyClicks(editor.area, "X")
    assert editor.value() == "\U0001f600 one\nXtwo"


def test_the_answer_grows_with_what_is_written(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    before = editor.area.height()
    editor.set_value("line\n" * 12)
    qtbot.waitUntil(lambda: editor.area.height() > before)
    editor.set_value("")
    qtbot.waitUntil(lambda: editor.area.height() == before)


def test_lines_stand_apart_by_the_size_of_the_letters_and_stay_readably_short(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    editor.set_value("one\ntwo")
    QTest.keyClick(editor.area, Qt.Key.Key_End, CTRL)
    QTest.keyClick(editor.area, Qt.Key.Key_Return)
    assert line_steps(editor) == [26, 26]  # 1.55 x 17 px
    editor.resize(2000, 600)
    assert editor.area.width() <= editor.area.reading_width


def test_lines_stand_apart_alike_when_writing_large(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    editor.set_value("one\ntwo\nthree")
    editor.write_large()
    QApplication.processEvents()
    assert line_steps(editor) == [26, 26]
    QTest.keyClick(editor.area, Qt.Key.Key_Escape)
    assert line_steps(editor) == [26, 26]


def test_lines_follow_the_text_size(qtbot: QtBot, dressed: QApplication) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    editor.set_value("one\ntwo\nthree")
    try:
        apply_theme(dressed, Theme.LIGHT, 200)
        qtbot.waitUntil(lambda: line_steps(editor) == [53, 53])
    finally:
        apply_theme(dressed, Theme.LIGHT)


def line_steps(editor: LongTextEditor) -> list[int]:
    """Return how far below the line before each line of the answer begins."""
    document = editor.area.document()
    layout = document.documentLayout()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    tops = [
        layout.blockBoundingRect(block).top() + block.layout().lineAt(0).position().y() for block in blocks
    ]
    return [round(below - above) for above, below in pairwise(tops)]


def test_write_large_covers_the_window_and_esc_brings_the_text_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor = LongTextEditor(a_question(), ("en",), window)
    QVBoxLayout(window).addWidget(editor)
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    heard = Heard(editor)
    QTest.keyClicks(editor.area, "before ")
    large = editor.findChild(QPushButton, "write_large")
    assert isinstance(large, QPushButton)
    QTest.mouseClick(large, Qt.MouseButton.LeftButton)
    sheet = window.findChild(WritingSheet)
    assert isinstance(sheet, WritingSheet)
    assert sheet.geometry() == window.rect()
    assert sheet.isAncestorOf(editor.area)
    QTest.keyClicks(editor.area, "after")
    window.resize(1000, 720)
    assert sheet.geometry() == window.rect()
    QTest.keyClick(editor.area, Qt.Key.Key_Escape)
    assert editor.isAncestorOf(editor.area)
    assert editor.area.hasFocus()
    assert heard.last == "before after"
    qtbot.waitUntil(lambda: window.findChild(WritingSheet) is None)


def test_tab_stays_on_the_sheet_while_writing_large(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor, below = LongTextEditor(a_question(), ("en",), window), QPushButton("below", window)
    column = QVBoxLayout(window)
    column.addWidget(editor)
    column.addWidget(below)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor.write_large()
    sheet = window.findChild(WritingSheet)
    assert isinstance(sheet, WritingSheet)
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert sheet.isAncestorOf(focused)
    sheet.leave()
    assert editor.area.hasFocus()


def test_a_hundred_thousand_characters_stay_fluid(qtbot: QtBot) -> None:
    editor = shown(qtbot, LongTextEditor, a_question())
    paragraph = "The women of the village met every week and spoke about what had changed. " * 6
    text = "\n".join([paragraph.strip()] * (100_000 // len(paragraph) + 1))[:100_000].strip()
    editor.set_value(text)
    QTest.keyClick(editor.area, Qt.Key.Key_End, CTRL)
    taken = []
    for _ in range(20):
        begin = time.thread_time()  # what the app itself takes, whoever else keeps the machine busy
        QTest.keyClick(editor.area, Qt.Key.Key_A)
        editor.area.repaint()
        taken.append(time.thread_time() - begin)
    assert editor.value() == text + "a" * 20
    assert sorted(taken)[len(taken) // 2] < 0.05

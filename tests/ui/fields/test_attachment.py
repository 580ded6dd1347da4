from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.clock import SystemClock
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId
from desktop.forms.form import Kind
from tests.support.media import plain_jpeg
from tests.support.questions import Heard, a_question, shown
from ui.fields.attachment import AttachmentEditor


def test_a_dropped_file_is_offered_and_not_yet_an_answer(qtbot: QtBot, tmp_path: Path) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.IMAGE))
    offered: list[Path] = []
    editor.offered.connect(offered.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "market.jpg"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(editor.rect().center(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(editor, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(editor.rect().center()), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(editor, drop)
    assert offered == [tmp_path / "market.jpg"]
    assert editor.value() == ""


def test_text_dragged_over_it_is_not_welcomed(qtbot: QtBot) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.IMAGE))
    data = QMimeData()
    data.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(editor.rect().center(), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(editor, enter)
    assert not enter.isAccepted()


def test_a_kept_file_shows_name_picture_and_what_was_taken_out(qtbot: QtBot) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.IMAGE))
    heard = Heard(editor)
    editor.take("f-1")
    editor.show_attachment(_attachment("f-1"), plain_jpeg(320, 240))
    assert heard.values == ["f-1"]
    assert _label(editor, "file_name").text() == "market.jpg"
    assert _label(editor, "taken_out").text() == "Location and device data removed."
    assert not _label(editor, "thumbnail").pixmap().isNull()


def test_a_file_that_nobody_could_clean_says_so(qtbot: QtBot) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.AUDIO))
    editor.take("f-1")
    editor.show_attachment(replace(_attachment("f-1"), kind=MediaKind.AUDIO, is_cleaned=False, removed=()))
    note = _label(editor, "taken_out")
    assert note.text() == "Hidden details may remain in this file, so it can go to your own team only."
    assert note.isVisible()
    assert note.property("role") == "warn"
    editor.take("f-2")
    editor.show_attachment(_attachment("f-2"), plain_jpeg(320, 240))
    assert note.property("role") == "ok"
    assert note.text() == "Location and device data removed."


def test_a_file_that_went_from_here_offers_nothing_but_to_be_taken_out_until_another_comes(
    qtbot: QtBot,
) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.IMAGE))
    editor.set_value("a1")
    editor.show_attachment(_attachment("a1"))
    editor.show_released("a1", "Removed on 5 January.")
    assert _label(editor, "file_facts").text() == "Removed on 5 January."
    assert not any(_button(editor, name).isVisible() for name in ("look", "save_copy"))
    assert _button(editor, "remove").isVisible()
    editor.take("a2")
    editor.show_released("a1", "Removed on 5 January.")  # told too late
    editor.show_attachment(_attachment("a2"))
    assert all(_button(editor, name).isVisible() for name in ("look", "save_copy", "remove"))
    assert _label(editor, "file_facts").text() != "Removed on 5 January."


def test_facts_of_another_file_that_come_late_are_not_shown(qtbot: QtBot) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.IMAGE))
    editor.take("f-2")
    editor.show_attachment(_attachment("f-1"))
    assert _label(editor, "file_name").text() == ""


def test_a_removed_file_can_be_brought_back(qtbot: QtBot) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.IMAGE))
    editor.take("f-1")
    heard = Heard(editor)
    wanted: list[str] = []
    editor.wanted.connect(wanted.append)
    QTest.mouseClick(_button(editor, "remove"), Qt.MouseButton.LeftButton)
    assert editor.choose.isVisible()
    QTest.mouseClick(_button(editor, "undo"), Qt.MouseButton.LeftButton)
    assert heard.values == ["", "f-1"]
    assert wanted == ["f-1"]
    assert not _button(editor, "undo").isVisible()


def test_adding_shows_progress_and_can_be_stopped(qtbot: QtBot) -> None:
    editor = shown(qtbot, AttachmentEditor, a_question(Kind.VIDEO))
    editor.show_progress(-1)
    assert not editor.choose.isVisible()
    with qtbot.waitSignal(editor.cancelled):
        QTest.mouseClick(_button(editor, "stop"), Qt.MouseButton.LeftButton)
    editor.end_progress()
    assert editor.choose.isVisible()


def _attachment(attachment_id: str) -> Attachment:
    return Attachment(
        attachment_id=AttachmentId(attachment_id),
        name="market.jpg",
        kind=MediaKind.IMAGE,
        media_type="image/jpeg",
        extension="jpg",
        size=123_456,
        sha512="0" * 128,
        crc32=0,
        added_at=SystemClock().now(),
        removed=("device", "location", "thumbnail"),
        has_thumbnail=True,
    )


def _label(editor: AttachmentEditor, name: str) -> QLabel:
    label = editor.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label


def _button(editor: AttachmentEditor, name: str) -> QPushButton:
    button = editor.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    return button

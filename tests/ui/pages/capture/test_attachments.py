import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId, DraftId
from desktop.domain.record import RecordType
from desktop.errors import Cancelled
from desktop.progress import CancelToken, Progress, silent
from tests.support.media import film, jpeg
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.waiting import dialog, press
from tests.support.small_form import READY
from tests.support.writing import OpenPage, WritingDesk
from ui.fields.attachment import AttachmentEditor
from ui.jobs import Lanes
from ui.pages.capture import CapturePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_dropped_photo_is_kept_without_what_it_told(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "market.jpg"
    photo.write_bytes(jpeg(6))
    robot = open_page()
    robot.attach("picture", photo)
    editor = robot.editor("picture")
    qtbot.waitUntil(lambda: _label(editor, "file_name").text() == "market.jpg")
    assert "Location and device data removed" in _label(editor, "taken_out").text()
    assert not _label(editor, "thumbnail").pixmap().isNull()
    robot.wait_saved()
    assert robot.page.draft is not None
    kept = desk.saved(robot.page.draft)["picture"]
    assert isinstance(kept, str)
    assert b"MARKER" not in desk.library.read_file(AttachmentId(kept))


def test_a_refused_file_is_told_in_words_and_the_zone_stays(open_page: OpenPage, tmp_path: Path) -> None:
    script = tmp_path / "photo.jpg"
    script.write_bytes(b"#!/bin/sh\necho no\n")
    robot = open_page()
    robot.attach("picture", script)
    editor = robot.editor("picture")
    assert editor.value() == ""
    assert len(editor.problem) > 20
    assert isinstance(editor, AttachmentEditor)
    assert editor.choose.isVisible()


def test_a_kept_file_shows_again_when_the_draft_is_opened_again(
    open_page: OpenPage, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "market.jpg"
    photo.write_bytes(jpeg())
    robot = open_page()
    robot.attach("picture", photo).wait_saved()
    draft = robot.page.draft
    assert draft is not None
    robot.page.open_draft(draft.draft_id)
    robot.wait_open()
    qtbot.waitUntil(lambda: _label(robot.editor("picture"), "file_name").text() == "market.jpg")


def test_adding_can_be_stopped_and_leaves_the_answer_as_it_was(
    open_page: OpenPage, desk: WritingDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun = threading.Event()

    def slow(
        draft_id: DraftId, source: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Attachment:
        assert cancel is not None
        progress(1, 3_000_000_000)
        begun.set()
        for _ in range(400):
            cancel.check()
            threading.Event().wait(0.01)
        raise Cancelled

    monkeypatch.setattr(desk.capture, "attach", slow)
    robot = open_page()
    editor = robot.editor("film")
    assert isinstance(editor, AttachmentEditor)
    editor.offered.emit(tmp_path / "film.mp4")
    qtbot.waitUntil(begun.is_set)
    stop = editor.findChild(QPushButton, "stop")
    assert isinstance(stop, QPushButton)
    assert stop.isVisible()
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(editor.choose.isVisible)
    assert editor.value() == ""
    assert editor.problem == ""


def test_finishing_asks_first_and_then_makes_a_record_without_the_file(
    desk: WritingDesk, lanes: Lanes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun, ended, attach = threading.Event(), threading.Event(), desk.capture.attach

    def slowly(
        draft_id: DraftId, source: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
    ) -> Attachment:
        def tell(done: int, total: int) -> None:
            progress(done, total)
            begun.set()
            threading.Event().wait(0.02)

        try:
            return attach(draft_id, source, progress=tell, cancel=cancel)
        finally:
            ended.set()

    monkeypatch.setattr(desk.capture, "attach", slowly)
    draft = desk.capture.begin(RecordType.PRACTICE)
    desk.capture.save(draft.draft_id, {**draft.answers, **READY})
    page = CapturePage(desk.capture, desk.library, lanes)
    page.show()
    page.open_draft(draft.draft_id)
    robot = CaptureRobot(page).wait_open()
    editor = robot.editor("photo")
    assert isinstance(editor, AttachmentEditor)
    editor.offered.emit(film(tmp_path / "film.mp4", 300 << 20))
    qtbot.waitUntil(begun.is_set)
    robot.finish()
    question = dialog("message")
    assert desk.library.draft(draft.draft_id).draft_id == draft.draft_id
    with qtbot.waitSignal(page.finished):
        press(question, "askGo")
    qtbot.waitUntil(ended.is_set)
    record = desk.library.record(draft.record_id)
    assert not record.answers.get("photo")
    assert desk.store.attachments.of_record(draft.record_id) == {}
    assert not [path for path in desk.folder.rglob("*.age") if path.is_file()]
    page.deleteLater()


def _label(editor: object, name: str) -> QLabel:
    assert isinstance(editor, AttachmentEditor)
    label = editor.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label

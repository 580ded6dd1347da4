"""A file of a real vault is looked at from the pages, and nothing of it survives a lock or quick exit."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.ids import AttachmentId
from desktop.domain.record import Draft, RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from tests.support import shown_files
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.fields.attachment import AttachmentEditor
from ui.i18n import Language
from ui.viewers.picture import PictureView
from ui.viewers.viewer import Viewer


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    made = Session(
        dressed, Paths(tmp_path / "home"), MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP
    )
    made.start()
    UnlockRobot(made.unlock_page).make_vault(PASSPHRASE)
    until(lambda: made.window is not None, "the window")
    yield made
    made.end()
    made.deleteLater()


def with_photo(session: Session, tmp_path: Path) -> tuple[WindowRobot, AttachmentId]:
    """Begin a practice, keep a photo in it, and show it on the writing page."""
    assert session.window is not None
    robot = WindowRobot(session.window)
    capture = session.window._desk.capture
    source = tmp_path / "market day.jpg"
    source.write_bytes(shown_files.photo())
    found: list[tuple[Draft, AttachmentId]] = []

    def work() -> tuple[Draft, AttachmentId]:
        draft = capture.begin(RecordType.PRACTICE)
        return draft, capture.attach(draft.draft_id, source).attachment_id

    session.lanes.store(work, owner=session, done=found.append)
    until(lambda: bool(found), "the photo")
    draft, attachment = found[0]
    answers: AnswerTree = {
        **draft.answers,
        "attachments": [{ROW_ID: "row1", "file_kind": "picture", "picture": attachment}],
    }
    session.lanes.store(lambda: capture.save(draft.draft_id, answers), owner=session)
    session.window.open_draft(draft.draft_id)
    robot.settle()
    return robot, attachment


def looked_at(session: Session, attachment: AttachmentId) -> Viewer:
    assert session.window is not None
    session.window.viewing.open(attachment)
    session.window.viewing.open(attachment)  # a second Enter opens no second one
    viewer = dialog("viewer")
    assert isinstance(viewer, Viewer)
    view = viewer.view
    assert isinstance(view, PictureView)
    until(lambda: not view.canvas.image.isNull(), "the photo")
    return viewer


def test_the_button_beside_the_photo_opens_it(session: Session, tmp_path: Path) -> None:
    _, attachment = with_photo(session, tmp_path)
    assert session.window is not None
    window = session.window
    window.editor.reveal(("attachments", "row1", "picture"))
    asked: list[str] = []
    window.editor.look_asked.connect(asked.append)
    until(lambda: any(one.value() for one in window.editor.findChildren(AttachmentEditor)), "the editor")
    editor = next(one for one in window.editor.findChildren(AttachmentEditor) if one.value())
    editor._look.click()
    assert asked == [attachment]
    viewer = dialog("viewer")
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    until(lambda: window.viewing.viewer is None, "it is over")


@pytest.mark.parametrize("way", ["lock", "quick exit"])
def test_no_viewer_survives_the_lock(session: Session, tmp_path: Path, qtbot: QtBot, way: str) -> None:
    _, attachment = with_photo(session, tmp_path)
    viewer = looked_at(session, attachment)
    view, reader = viewer.view, viewer._reader
    assert isinstance(view, PictureView)
    canvas = view.canvas
    with qtbot.waitSignal(session.locked, timeout=20_000):
        if way == "lock":
            QTest.keyClick(viewer, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        else:
            session.quick_exit()
            assert not viewer.isVisible()
            assert canvas.image.isNull()
    assert reader.closed
    with pytest.raises(ValueError, match="closed"):
        reader.read(1)
    assert not any(isinstance(one, Viewer) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_a_copy_outside_is_warned_of_and_listed_until_it_is_deleted(session: Session, tmp_path: Path) -> None:
    robot, attachment = with_photo(session, tmp_path)
    assert session.window is not None
    window = session.window
    viewer = looked_at(session, attachment)
    outside = tmp_path / "stick"
    outside.mkdir()
    press(viewer, "viewerSave")
    warning = dialog("message")
    assert "Anyone who uses this computer" in warning.accessibleDescription()
    assert os.listdir(outside) == []
    press(warning, "askGo")
    until(lambda: any(box.isVisible() for box in viewer.findChildren(QFileDialog)), "the file dialog")
    box = next(box for box in viewer.findChildren(QFileDialog) if box.isVisible())
    assert "market" not in box.findChild(QLineEdit).text()  # type: ignore[union-attr]  # it has a line
    box.selectFile(str(outside / "photo.jpg"))
    box.accept()
    until(lambda: (outside / "photo.jpg").exists(), "the copy")
    press(dialog("message"), "messageClose")
    viewer.reject()
    robot.settle()
    window.go_to("home")
    robot.settle()
    assert any("outside the vault" in text for text in window.home.cards.texts)
    window.home.safety_asked.emit("copies")
    robot.settle()
    section = window.safety.sections["copies"]
    press(section, "copyDelete")
    press(dialog("message"), "askGo")
    robot.settle()
    assert os.listdir(outside) == []
    assert section.findChild(QWidget, "noCopies").isVisible()  # type: ignore[union-attr]

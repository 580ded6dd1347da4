"""A photo of a real vault is covered on the writing page: what was there is gone, or sealed behind it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.edits import Box
from desktop.domain.ids import AttachmentId, DraftId
from desktop.domain.record import Draft, RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, press, until
from tests.support.robots.window import WindowRobot
from tests.support.shown_files import photo
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.covering.dialog import CoverDialog
from ui.fields.attachment import AttachmentEditor
from ui.i18n import Language
from ui.viewers.viewer import Viewer

CORNER = Box(0, 0, 600, 420)
"""Where the photo is red, and more."""


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


class Desk:
    """A practice with a photo on the writing page, and what is known of it in the vault."""

    def __init__(self, session: Session, folder: Path) -> None:
        assert session.window is not None
        self.session, self.window = session, session.window
        self.capture, self.library = self.window._desk.capture, self.window._desk.library
        self.robot = WindowRobot(self.window)
        source = folder / "market day.jpg"
        source.write_bytes(photo())
        self.draft_id, self.photo = self._kept(source)
        self.window.open_draft(self.draft_id)
        self.robot.settle()
        self.window.editor.reveal(("attachments", "row1", "picture"))
        until(lambda: self.editor._cover.isVisible(), "the button that covers")

    def _kept(self, source: Path) -> tuple[DraftId, AttachmentId]:
        draft = self.ask(lambda: self.capture.begin(RecordType.PRACTICE))
        assert isinstance(draft, Draft)
        kept = self.capture.attach(draft.draft_id, source).attachment_id
        answers: AnswerTree = {
            **draft.answers,
            "attachments": [{ROW_ID: "row1", "file_kind": "picture", "picture": kept}],
        }
        self.ask(lambda: self.capture.save(draft.draft_id, answers))
        return draft.draft_id, kept

    def ask(self, work: object) -> object:
        """Return what the store lane finds."""
        found: list[object] = []
        self.session.lanes.store(work, owner=self.session, done=found.append)  # type: ignore[arg-type]
        until(lambda: bool(found), "the store lane")
        return found[0]

    @property
    def editor(self) -> AttachmentEditor:
        until(
            lambda: any(one.value() for one in self.window.editor.findChildren(AttachmentEditor)),
            "the editor",
        )
        return next(one for one in self.window.editor.findChildren(AttachmentEditor) if one.value())

    def open(self) -> CoverDialog:
        """Press the button and wait for the picture."""
        QTest.mouseClick(self.editor._cover, Qt.MouseButton.LeftButton)
        found = dialog("coverDialog")
        assert isinstance(found, CoverDialog)
        return found

    def cover(self, *, keeps: bool) -> AttachmentId:
        """Cover the red corner; return the copy's id."""
        before = self.editor.value()
        shown = self.open()
        shown.plan.add(CORNER)
        shown.board.changed.emit()
        press(shown, "coverNext")
        (shown.outcome.keep if keeps else shown.outcome.discard).click()
        press(shown, "coverUse")
        until(lambda: self.editor.value() not in ("", before), "the copy")
        self.robot.settle()
        return AttachmentId(self.editor.value())

    def sealed(self) -> list[bytes]:
        """Return what is in every sealed file of the vault."""
        store = self.capture._store
        return [store.files.read(path.stem) for path in store.paths.files.rglob("*.age")]

    def saved(self) -> str:
        """Return the answer as it stands in the vault."""
        draft = self.ask(lambda: self.capture.open(self.draft_id))
        assert isinstance(draft, Draft)
        rows = draft.answers.get("attachments", "")
        return str(rows[0].get("picture", "")) if isinstance(rows, list) else ""


@pytest.fixture
def desk(session: Session, tmp_path: Path) -> Desk:
    return Desk(session, tmp_path)


def is_red(data: bytes) -> bool:
    """Tell whether the red corner is to be seen."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    pixel = image.getpixel((image.width // 20, image.height // 20))
    assert isinstance(pixel, tuple)
    return pixel[0] > 150 and pixel[1] < 90


def test_a_covered_photo_takes_the_place_of_one_that_is_gone_at_once(desk: Desk) -> None:
    assert all(map(is_red, desk.sealed()))
    copy = desk.cover(keeps=False)
    until(lambda: desk.saved() == copy, "the answer")
    assert not any(map(is_red, desk.sealed()))
    assert len(desk.sealed()) == 2
    line = desk.editor._original
    until(lambda: line.isVisible(), "what is said of it")
    assert not line.look.isVisible()


def test_undo_brings_nothing_back_that_is_gone(desk: Desk) -> None:
    copy = desk.cover(keeps=False)
    until(lambda: desk.saved() == copy, "the answer")
    desk.window.editor.undoing.undo()
    desk.robot.settle()
    assert desk.saved() == "", "the row came before"
    desk.window.editor.undoing.redo()
    desk.robot.settle()
    assert desk.saved() == copy
    assert not any(map(is_red, desk.sealed()))


def test_an_original_that_is_kept_can_be_seen_but_not_saved_and_be_removed_later(
    desk: Desk, qtbot: QtBot
) -> None:
    copy = desk.cover(keeps=True)
    until(lambda: desk.saved() == copy, "the answer")
    line = desk.editor._original
    until(lambda: line.look.isVisible(), "the button")
    line.look.click()
    viewer = dialog("viewer")
    assert isinstance(viewer, Viewer)
    assert not viewer.findChild(type(line.look), "viewerSave").isVisible()  # type: ignore[union-attr]
    viewer.reject()
    line.discard.click()
    press(dialog("message"), "askGo")
    until(lambda: not line.look.isVisible(), "what is said of it")
    store = desk.capture._store
    kept = store.attachments.get(copy)
    assert kept.original is None
    assert not is_red(store.files.read(kept.file_id))


def test_leaving_the_dialog_leaves_the_photo_as_it_is(desk: Desk) -> None:
    shown = desk.open()
    shown.plan.add(CORNER)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    desk.robot.settle()
    assert desk.editor.value() == desk.photo
    assert all(map(is_red, desk.sealed()))
    again = desk.open()
    again.reject()


@pytest.mark.parametrize("way", ["lock", "quick exit"])
def test_no_pixel_stays_on_the_screen_when_the_vault_is_locked(
    desk: Desk, session: Session, qtbot: QtBot, way: str
) -> None:
    shown = desk.open()
    board = shown.board
    with qtbot.waitSignal(session.locked, timeout=20_000):
        if way == "lock":
            QTest.keyClick(shown, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        else:
            session.quick_exit()
            assert not shown.isVisible()
            assert board.image.isNull()
    assert not any(isinstance(one, CoverDialog) and one.isVisible() for one in QApplication.topLevelWidgets())

"""While a large film is taken in: typing is saved as ever, and leaving ends it first and leaves nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.domain.attachment import Attachment
from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.progress import CancelToken, Progress, silent
from desktop.settings import Settings, Theme
from tests.support.media import film
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, find, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.fields.attachment import AttachmentEditor
from ui.i18n import Language
from ui.style import apply_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SIZE = 300 << 20
PROMISE = 2.0
"""Seconds within which everything typed is on the disk."""


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    home = Paths(tmp_path / "home")
    made = Session(dressed, home, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    yield made
    made.end()
    made.deleteLater()
    apply_theme(dressed, Theme.LIGHT)


@pytest.fixture
def reported(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Return where mistakes of ours arrive."""
    heard: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: heard.append(error))
    return heard


class Adding:
    """A draft on screen with a film that is on its way in, off a stick that gives `pause` s for each MiB."""

    def __init__(self, session: Session, source: Path, pause: float) -> None:
        UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
        until(lambda: session.window is not None, "the window")
        assert session.window is not None
        self.window = session.window
        self.library, self.capture = self.window._desk.library, self.window._desk.capture
        WindowRobot(self.window).home().new(RecordType.PRACTICE)
        self.robot = CaptureRobot(self.window.editor).wait_open()
        self.robot.add_row("attachments")
        self.robot.choose("attachments.file_kind", "video").wait_saved()
        editor = self.robot.editor("attachments.video")
        assert isinstance(editor, AttachmentEditor)
        self.editor, self.steps, self.ended = editor, list[int](), list[float]()
        attach = self.capture.attach

        def slowly(
            draft_id: DraftId, path: Path, *, progress: Progress = silent, cancel: CancelToken | None = None
        ) -> Attachment:
            def tell(done: int, total: int) -> None:
                progress(done, total)
                self.steps.append(done)
                time.sleep(pause)

            try:
                return attach(draft_id, path, progress=tell, cancel=cancel)
            finally:
                self.ended.append(time.monotonic())

        self.capture.attach = slowly  # type: ignore[assignment]  # the real one, off a slow stick
        editor.offered.emit(source)
        until(lambda: len(self.steps) > 3, "the film to be under way")

    @property
    def draft_id(self) -> DraftId:
        assert self.robot.page.draft is not None
        return self.robot.page.draft.draft_id


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return film(tmp_path / "film.mp4", SIZE)


def test_typing_is_saved_in_time_while_a_large_film_is_taken_in(session: Session, source: Path) -> None:
    adding = Adding(session, source, 0.01)
    for title in ("First", "First words", "First words meanwhile"):
        adding.robot.fill("title", title)
        typed = time.monotonic()
        adding.robot.wait_saved()
        assert time.monotonic() - typed < PROMISE
        assert not adding.ended, "the film should still be under way"
        assert adding.library.draft(adding.draft_id).answers["title"] == title
    until(lambda: bool(adding.editor.value()), "the film to be kept")
    adding.robot.wait_saved()
    draft = adding.library.draft(adding.draft_id)
    (kept,) = adding.library.attachments(draft).values()
    assert (kept.name, kept.size) == ("film.mp4", SIZE)


def lock(session: Session) -> None:
    session.lock()


def quick_exit(session: Session) -> None:
    window = QApplication.activeModalWidget() or session.window
    assert window is not None
    for _ in range(3):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


@pytest.mark.parametrize("leave", [lock, quick_exit])
def test_locking_saves_stops_the_film_and_closes_the_vault_after_it(
    session: Session,
    qtbot: QtBot,
    source: Path,
    tmp_path: Path,
    reported: list[BaseException],
    leave: Callable[[Session], None],
) -> None:
    adding = Adding(session, source, 0.05)
    adding.robot.fill("title", "Typed just before")
    draft_id, had_ended = adding.draft_id, list[bool]()
    session.locked.connect(lambda: had_ended.append(bool(adding.ended)))
    with qtbot.waitSignal(session.locked, timeout=3000):
        leave(session)
    assert had_ended == [True]
    assert len(adding.steps) < SIZE >> 20, "the film went on to its end"
    assert not [path for path in (tmp_path / "home" / "files").rglob("*") if path.is_file()]
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    library = session.window._desk.library
    assert library.draft(draft_id).answers["title"] == "Typed just before"
    assert library.notices() == []
    assert reported == []


def close_the_window(session: Session, qtbot: QtBot) -> None:
    assert session.window is not None
    with qtbot.waitSignal(session.ended, timeout=3000):
        session.window.close()


def end(session: Session, qtbot: QtBot) -> None:
    session.end()


@pytest.mark.parametrize("leave", [close_the_window, end])
def test_ending_the_app_saves_stops_the_film_and_leaves_nothing(
    session: Session,
    qtbot: QtBot,
    source: Path,
    tmp_path: Path,
    reported: list[BaseException],
    leave: Callable[[Session, QtBot], None],
) -> None:
    adding = Adding(session, source, 0.05)
    adding.robot.fill("title", "Typed just before")
    began = time.monotonic()
    leave(session, qtbot)
    assert time.monotonic() - began < 3
    assert adding.ended
    assert len(adding.steps) < SIZE >> 20, "the film went on to its end"
    names = sorted(path.name for path in (tmp_path / "home").iterdir())
    assert "vault.holder" not in names
    assert "records.db-wal" not in names
    assert not [path for path in (tmp_path / "home" / "files").rglob("*") if path.is_file()]
    assert reported == []


def back(adding: Adding) -> None:
    press(adding.window, "leave")


def rail(adding: Adding) -> None:
    press(adding.window, "rail_records")


def finish(adding: Adding) -> None:
    """Press Finish on a draft that lacks nothing: what lacks is listed first, and drops no file."""
    checker = adding.robot.workspace.checker
    checker.ask_all = lambda: ()  # type: ignore[method-assign]  # what the form asks for is not at stake
    press(adding.window, "finish")


@pytest.mark.parametrize("leave", [back, rail, finish])
def test_one_is_asked_before_a_film_is_dropped_and_waiting_keeps_it(
    session: Session, tmp_path: Path, reported: list[BaseException], leave: Callable[[Adding], None]
) -> None:
    adding = Adding(session, film(tmp_path / "film.mp4", SIZE >> 2), 0.01)
    leave(adding)
    question = dialog("message")
    assert "still being added" in question.accessibleDescription()
    wait, go = find(question, QPushButton, "askCancel"), find(question, QPushButton, "askGo")
    assert (wait.text(), go.text()) == ("Wait for it", "Go without it")
    assert wait.isDefault()
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert adding.window.is_writing
    assert not find(adding.window, QAbstractButton, "rail_records").isChecked()
    until(lambda: bool(adding.editor.value()), "the film to be kept")
    adding.robot.wait_saved()
    (kept,) = adding.library.attachments(adding.library.draft(adding.draft_id)).values()
    assert kept.name == "film.mp4"
    assert reported == []


@pytest.mark.parametrize("leave", [back, rail])
def test_going_without_a_film_stops_it_and_leaves_nothing(
    session: Session,
    source: Path,
    tmp_path: Path,
    reported: list[BaseException],
    leave: Callable[[Adding], None],
) -> None:
    adding = Adding(session, source, 0.05)
    adding.robot.fill("title", "Typed just before")
    draft_id = adding.draft_id
    leave(adding)
    press(dialog("message"), "askGo")
    until(lambda: not adding.window.is_writing, "the page to be left")
    until(lambda: bool(adding.ended), "the film to be stopped")
    WindowRobot(adding.window).settle()
    assert len(adding.steps) < SIZE >> 20, "the film went on to its end"
    draft = adding.library.draft(draft_id)
    assert draft.answers["title"] == "Typed just before"
    assert adding.library.attachments(draft) == {}
    assert files_in(tmp_path) == []
    assert find(adding.window, QAbstractButton, "rail_records").isChecked() == (leave is rail)
    assert reported == []


def test_the_question_goes_when_the_film_is_in(session: Session, tmp_path: Path) -> None:
    adding = Adding(session, film(tmp_path / "film.mp4", SIZE >> 2), 0.01)
    back(adding)
    question = dialog("message")
    until(lambda: not isValid(question) or not question.isVisible(), "the question to go")
    assert adding.window.is_writing
    assert adding.editor.value()
    back(adding)
    until(lambda: not adding.window.is_writing, "the page to be left")


@pytest.mark.parametrize("leave", [lock, quick_exit])
def test_nothing_is_asked_before_locking_and_an_open_question_goes(
    session: Session,
    qtbot: QtBot,
    source: Path,
    tmp_path: Path,
    reported: list[BaseException],
    leave: Callable[[Session], None],
) -> None:
    adding = Adding(session, source, 0.05)
    back(adding)
    question = dialog("message")
    until(question.isActiveWindow, "the question to have the keyboard")
    with qtbot.waitSignal(session.locked, timeout=3000):
        leave(session)
    assert not isValid(question) or not question.isVisible()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    assert files_in(tmp_path) == []
    assert reported == []


def test_a_film_whose_card_was_removed_is_not_asked_about(
    session: Session, source: Path, tmp_path: Path, reported: list[BaseException]
) -> None:
    adding = Adding(session, source, 0.05)
    adding.robot.remove_row("attachments", 0)
    until(lambda: not isValid(adding.editor), "the card to go")
    back(adding)
    until(lambda: not adding.window.is_writing, "the page to be left")
    until(lambda: bool(adding.ended), "the film to be stopped")
    WindowRobot(adding.window).settle()
    assert files_in(tmp_path) == []
    assert reported == []


def files_in(folder: Path) -> list[Path]:
    """Return what is in the vault's files."""
    return [path for path in (folder / "home" / "files").rglob("*") if path.is_file()]


def test_leaving_the_draft_stops_the_film_and_the_vault_stays_open(
    session: Session, source: Path, tmp_path: Path, reported: list[BaseException]
) -> None:
    adding = Adding(session, source, 0.05)
    record_id: RecordId = adding.library.draft(adding.draft_id).record_id
    adding.robot.page.leave()
    until(lambda: bool(adding.ended), "the film to be stopped")
    WindowRobot(adding.window).settle()
    assert len(adding.steps) < SIZE >> 20, "the film went on to its end"
    (row,) = adding.library.summaries()
    assert row.record_id == record_id
    assert not [path for path in (tmp_path / "home" / "files").rglob("*") if path.is_file()]
    assert reported == []

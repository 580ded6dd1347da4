"""The viewer: every kind of file, everything by keyboard, and nothing left once it is hidden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.storage.reading import SealedReader
from tests.support import shown_files
from tests.support.robots.waiting import find, until
from ui.jobs import Lanes
from ui.viewers.canvas import Canvas
from ui.viewers.pdf import PdfView
from ui.viewers.picture import PictureView
from ui.viewers.player import PlayerView
from ui.viewers.text import TextView
from ui.viewers.viewer import Viewer

Open = Callable[[str, bytes], Viewer]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1180, 740)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def open_file(qtbot: QtBot, lanes: Lanes, tmp_path: Path, host: QWidget) -> Open:
    def opened(name: str, data: bytes) -> Viewer:
        _, reader, _ = shown_files.sealed(tmp_path, data)
        made = Viewer(shown_files.facts(name, data), reader, lanes, host)
        made.open()
        return made

    return opened


def canvas(viewer: Viewer) -> Canvas:
    view = viewer.view
    assert isinstance(view, PictureView | PdfView)
    return view.canvas


def painted(viewer: Viewer) -> Canvas:
    until(lambda: not canvas(viewer).image.isNull(), f"the picture, not {viewer.trouble!r}")
    return canvas(viewer)


def player(viewer: Viewer) -> PlayerView:
    view = viewer.view
    assert isinstance(view, PlayerView)
    until(lambda: view.length > 0 or bool(viewer.trouble), "the length")
    assert viewer.trouble == ""
    return view


def settle(viewer: Viewer) -> None:
    """Let what was asked for reach the player."""
    QCoreApplication.processEvents()


@pytest.mark.parametrize("name", shown_files.TYPES)
def test_its_title_tells_nothing_of_the_file(open_file: Open, name: str) -> None:
    data = {"photo.jpg": shown_files.photo(), "minutes.pdf": shown_files.pages()}.get(name, b"x")
    viewer = open_file(name, data)
    assert viewer.windowTitle() == "Notes"
    assert not viewer.windowFilePath()
    assert find(viewer, QLabel, "viewerName").text() == name


def test_a_photo_fits_and_is_decoded_no_larger_than_the_screen(open_file: Open) -> None:
    viewer = open_file("photo.jpg", shown_files.photo(4000, 3000))
    seen = painted(viewer)
    assert seen.is_fitted
    assert seen.image.width() <= seen.viewport().width()
    assert seen.horizontalScrollBar().maximum() == seen.verticalScrollBar().maximum() == 0


def test_a_photo_is_sharp_when_one_looks_closer_and_moves_by_the_arrows(open_file: Open) -> None:
    viewer = open_file("photo.jpg", shown_files.photo(4000, 3000))
    seen = painted(viewer)
    for _ in range(6):
        QTest.keyClick(viewer, Qt.Key.Key_Plus, CTRL)
    until(lambda: seen.image.width() == 4000, "the sharp picture")
    assert seen.scale > 0.5
    bar = seen.horizontalScrollBar()
    before = bar.value()
    assert before > 0
    QTest.keyClick(seen, Qt.Key.Key_Right)
    assert bar.value() > before
    QTest.keyClick(viewer, Qt.Key.Key_0, CTRL)
    assert seen.is_fitted
    QTest.keyClick(viewer, Qt.Key.Key_Equal, CTRL)
    assert seen.scale > seen._fitting_scale()
    QTest.keyClick(viewer, Qt.Key.Key_Minus, CTRL)
    assert seen.scale == seen._fitting_scale()


def test_a_photo_turns_on_the_screen_only(open_file: Open) -> None:
    viewer = open_file("photo.jpg", shown_files.photo())
    seen = painted(viewer)
    QTest.keyClick(viewer, Qt.Key.Key_R, CTRL)
    assert seen.quarters == 1
    until(lambda: _names(seen)[0] == "yellow", "the turned picture")
    assert _names(seen) == ["yellow", "red", "green", "blue"]


def _names(seen: Canvas) -> list[str]:
    """Return the colours at the corners of what is on the screen."""
    import io

    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    from tests.support.media import corners

    drawn = seen.viewport().grab().toImage()
    wide, high = round(seen._turned().width() * seen.scale), round(seen._turned().height() * seen.scale)
    drawn = drawn.copy((drawn.width() - wide) // 2, (drawn.height() - high) // 2, wide, high)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt's stub forgets devices
    return corners(Image.open(io.BytesIO(bytes(buffer.data().data()))))


def test_a_pdf_shows_its_pages_and_finds_its_words(open_file: Open) -> None:
    viewer = open_file("minutes.pdf", shown_files.pages(3))
    seen = painted(viewer)
    view = viewer.view
    assert isinstance(view, PdfView)
    assert find(viewer, QLabel, "pageCount").text() == "of 3"
    QTest.keyClick(viewer, Qt.Key.Key_PageDown, CTRL)
    assert view.page == 2
    until(lambda: not seen.image.isNull(), "the second page")
    QTest.keyClick(viewer, Qt.Key.Key_F, CTRL)
    assert view.words.hasFocus()
    QTest.keyClicks(view.words, "page 3")
    until(lambda: find(viewer, QLabel, "findCount").text() == "1 of 1", "the words")
    until(lambda: view.page == 3 and bool(seen._marks), "the marked page")
    QTest.keyClicks(view.words, " is not there")
    until(lambda: find(viewer, QLabel, "findCount").text() == "Not found", "the answer")


def test_a_click_on_a_link_opens_nothing(open_file: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtGui import QDesktopServices

    asked: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    viewer = open_file("minutes.pdf", shown_files.pages(1))
    seen = painted(viewer)
    for x in range(60, seen.viewport().width(), 80):
        for y in range(10, seen.viewport().height(), 40):
            QTest.mouseClick(seen.viewport(), Qt.MouseButton.LeftButton, pos=seen.viewport().rect().topLeft())
            QTest.mouseDClick(
                seen.viewport(),
                Qt.MouseButton.LeftButton,
                pos=seen.viewport().rect().topLeft() + type(seen.viewport().pos())(x, y),
            )
    assert asked == []


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("photo.jpg", b"\xff\xd8\xff" + bytes(500), "not whole"),
        ("drawing.png", b"\x89PNG\r\n\x1a\n" + bytes(40), "not whole"),
        ("photo.jpg", b"", "not whole"),
        ("minutes.pdf", b"%PDF-1.7\n" + bytes(3000), "not whole"),
        ("minutes.pdf", shown_files.pages()[:700], "not whole"),
        ("minutes.pdf", b"", "not whole"),
        ("minutes.pdf", shown_files.locked_pages(), "password"),
        ("film.mp4", b"\0\0\0\x18ftypmp42" + bytes(400), "cannot play"),
        ("voice.mp3", bytes(4000), "cannot play"),
        ("table.ods", b"PK", "cannot be shown here"),
    ],
    ids=["jpeg", "png", "no-jpeg", "pdf", "half-pdf", "no-pdf", "locked", "film", "sound", "other"],
)
@pytest.mark.qt_log_ignore("JPEG", extend=True)  # the toolkit says so too
def test_what_cannot_be_shown_is_said_in_words(open_file: Open, name: str, data: bytes, words: str) -> None:
    viewer = open_file(name, data)
    until(lambda: bool(viewer.trouble), "the words")
    assert words in viewer.trouble
    assert find(viewer, QPushButton, "viewerSave").isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_a_file_that_is_damaged_in_the_vault_is_named_as_that(
    qtbot: QtBot, lanes: Lanes, host: QWidget, tmp_path: Path
) -> None:
    data = shown_files.noise(400, 400)
    _, reader, path = shown_files.sealed(tmp_path, data)
    whole = bytearray(path.read_bytes())
    whole[1000] ^= 1
    path.write_bytes(whole)
    viewer = Viewer(shown_files.facts("drawing.png", data), reader, lanes, host)
    viewer.open()
    until(lambda: bool(viewer.trouble), "the words")
    assert "damaged" in viewer.trouble


@pytest.mark.parametrize("kind", ["wav", "mp3", "ogg", "mp4", "webm"])
def test_sound_and_film_play_and_are_steered_by_keys(open_file: Open, kind: str) -> None:
    name = f"film.{kind}" if kind in ("mp4", "webm") else f"voice.{kind}"
    viewer = open_file(name, shown_files.recording(kind))
    view = player(viewer)
    assert 1900 < view.length < 2200
    assert not view.is_playing
    QTest.keyClick(view, Qt.Key.Key_Space)
    until(lambda: view.is_playing, "it plays")
    until(lambda: view.position > 200, "it moves on")
    if kind in ("mp4", "webm"):
        until(lambda: view._stage is not None and view._stage.frame.isValid(), "a frame")
    QTest.keyClick(view, Qt.Key.Key_Space)
    until(lambda: not view.is_playing, "it rests")
    view.leap(1000)
    until(lambda: view.position >= 1000, "it leaped")
    volume = view._volume.value()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._volume.value() < volume


def test_without_a_loudspeaker_it_says_so_and_plays(open_file: Open) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    viewer = open_file("voice.wav", shown_files.recording("wav"))
    player(viewer)
    has_none = QMediaDevices.defaultAudioOutput().isNull()
    assert viewer.note.isVisible() == has_none
    if has_none:
        assert "without sound" in viewer.note.text()


@pytest.mark.parametrize("name", ["minutes.pdf", "voice.mp3"])
def test_where_a_part_of_the_toolkit_is_missing_it_says_so(
    open_file: Open, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    for part in ("PySide6.QtMultimedia", "PySide6.QtPdf"):
        monkeypatch.setitem(sys.modules, part, None)
    for room in ("ui.viewers.stage", "ui.viewers.press"):
        monkeypatch.delitem(sys.modules, room, raising=False)
    viewer = open_file(name, shown_files.pages(1))
    until(lambda: bool(viewer.trouble), "the words")
    assert "part of the program" in viewer.trouble


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("photo.jpg", "hide"),
        ("minutes.pdf", "lock"),
        ("notes.txt", "escape"),
        ("film.mp4", "lock"),
        ("film.mp4", "hide"),
    ],
)
def test_nothing_is_left_once_it_is_hidden(open_file: Open, name: str, way: str) -> None:
    viewer = open_file(name, _sample(name))
    view = viewer.view
    assert view is not None
    reader: SealedReader = viewer._reader
    if isinstance(view, PictureView | PdfView):
        drawn = painted(viewer)
    elif isinstance(view, TextView):
        until(lambda: bool(view.edit.toPlainText()), "the text")
    else:
        player(viewer)
        QTest.keyClick(view, Qt.Key.Key_Space)
        until(
            lambda: isinstance(view, PlayerView) and view._stage is not None and view._stage.frame.isValid()
        )
    if way == "hide":
        viewer.hide()
    elif way == "escape":
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
    else:
        viewer.lock_asked.connect(viewer.hide)
        QTest.keyClick(viewer, Qt.Key.Key_L, CTRL)
    assert not viewer.isVisible()
    assert reader.closed
    if isinstance(view, PictureView | PdfView):
        assert drawn.image.isNull()
    elif isinstance(view, TextView):
        assert view.edit.toPlainText() == ""
    elif isinstance(view, PlayerView):
        assert view._stage is None
        assert view._player is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(viewer)


def _sample(name: str) -> bytes:
    if name == "film.mp4":
        return shown_files.recording("mp4")
    kinds = {"photo.jpg": shown_files.photo(), "minutes.pdf": shown_files.pages()}
    return kinds.get(name) or shown_files.TEXT.encode()


def test_the_vault_may_be_closed_under_a_film_that_plays(
    qtbot: QtBot, lanes: Lanes, host: QWidget, tmp_path: Path
) -> None:
    data = shown_files.recording("mp4")
    files, reader, _ = shown_files.sealed(tmp_path, data)
    viewer = Viewer(shown_files.facts("film.mp4", data), reader, lanes, host)
    viewer.open()
    view = player(viewer)
    view.toggle()
    until(lambda: view.position > 100, "it plays")
    files.close()
    assert reader.closed
    view.leap(-2000)
    settle(viewer)
    viewer.hide()


def test_it_may_be_closed_before_it_has_read(open_file: Open, lanes: Lanes) -> None:
    for name in ("photo.jpg", "minutes.pdf", "notes.txt", "film.mp4"):
        viewer = open_file(name, _sample(name))
        QCoreApplication.processEvents()
        viewer.reject()
        until(lambda: lanes.is_idle, "the lanes")

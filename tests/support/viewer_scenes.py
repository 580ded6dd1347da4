"""The viewers and the list of copies outside, for `make screens`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.copies import Listed
from desktop.domain.copy import Copy, CopyKind
from desktop.domain.ids import CopyId
from tests.support import invented, shown_files
from tests.support.invented_records import NOW
from tests.support.robots.waiting import until
from ui.desk import Desk
from ui.jobs import Lanes
from ui.viewers.pdf import PdfView
from ui.viewers.picture import PictureView
from ui.viewers.player import PlayerView
from ui.viewers.viewer import Viewer
from ui.window import Window


class ViewerStage(Protocol):
    """What these scenes stand on."""

    folder: Path
    lanes: Lanes

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget."""

    def settle(self) -> None:
        """Wait until nothing more comes."""


def picture(stage: ViewerStage) -> QWidget:
    """Show a photo."""
    viewer = _viewer(stage, "photo.jpg", shown_files.photo(2000, 1500))
    view = viewer.view
    assert isinstance(view, PictureView)
    until(lambda: not view.canvas.image.isNull(), "the photo")
    return viewer


def document(stage: ViewerStage) -> QWidget:
    """Show a page in which words were found."""
    viewer = _viewer(stage, "minutes.pdf", shown_files.pages(12))
    view = viewer.view
    assert isinstance(view, PdfView)
    until(lambda: not view.canvas.image.isNull(), "the page")
    view.words.setText("opening hours")
    until(lambda: bool(view._marks()), "the words")
    until(lambda: not view._press or not view._press._running, "the page again")
    return viewer


def text(stage: ViewerStage) -> QWidget:
    """Show a text."""
    return _viewer(stage, "notes.txt", shown_files.TEXT.encode())


def film(stage: ViewerStage) -> QWidget:
    """Show a film that plays."""
    viewer = _viewer(stage, "film.mp4", shown_files.recording("mp4"))
    view = viewer.view
    assert isinstance(view, PlayerView)
    until(lambda: view.length > 0, "the film")
    view.toggle()
    until(lambda: view._stage is not None and view._stage.frame.isValid(), "a frame")
    view.toggle()
    return viewer


def trouble(stage: ViewerStage) -> QWidget:
    """Show a document that opens with a password only."""
    viewer = _viewer(stage, "minutes.pdf", shown_files.locked_pages())
    until(lambda: bool(viewer.trouble), "the words")
    return viewer


def warning(stage: ViewerStage) -> QWidget:
    """Ask before a copy is saved outside."""
    window = stage.window()
    window.viewing.warn(shown_files.facts("photo.jpg", b""), window)
    made = window.findChild(QWidget, "message")
    assert made is not None
    return made


def copies(stage: ViewerStage) -> QWidget:
    """List two copies, one of which is gone."""
    desk = invented.desk(Path("/home/office/records"))
    desk.copies.found = [  # type: ignore[attr-defined]  # the invented one
        Listed(_copy("1", "/media/zohra/STICK/market-day.jpg", CopyKind.FILE), True),
        Listed(_copy("2", "/home/zohra/Documents/record.pdf", CopyKind.PAGES), False),
    ]
    window = stage.window(desk)
    window.go_to("safety")
    window.safety.show_section("copies")
    return window


SCENES: dict[str, Callable[[ViewerStage], QWidget]] = {
    "viewer-picture": picture,
    "viewer-pdf": document,
    "viewer-text": text,
    "viewer-film": film,
    "viewer-trouble": trouble,
    "copy-warning": warning,
    "safety-copies": copies,
}


def _viewer(stage: ViewerStage, name: str, data: bytes) -> Viewer:
    window = stage.window()
    folder = stage.folder / "shown"
    folder.mkdir(exist_ok=True)
    _, reader, _ = shown_files.sealed(folder, data)
    viewer = Viewer(shown_files.facts(name, data), reader, stage.lanes, window)
    stage.show(viewer)
    return viewer


def _copy(key: str, path: str, what: CopyKind) -> Copy:
    return Copy(
        copy_id=CopyId(key), made_at=NOW - timedelta(days=2), path=Path(path), what=what, size=2_400_000
    )

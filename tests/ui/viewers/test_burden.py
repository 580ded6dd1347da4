"""A PDF of too many parts is refused in words before the toolkit loads it; ordinary long ones are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import shown_files
from tests.support.robots.waiting import until
from ui.jobs import Lanes
from ui.viewers.burden import MOST_BRANCHES, MOST_OBJECTS, MOST_PAGES, refuse_burden
from ui.viewers.pdf import PdfView
from ui.viewers.trouble import Trouble, Unshowable
from ui.viewers.viewer import Viewer


def _tree(pages: int, others: int = 0) -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(pages))
    return _written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 595 842]>>" % (pages, kids),
            *[b"<</Type/Page/Parent 2 0 R>>"] * pages,
            *[b"<</A 1>>"] * others,
        ]
    )


def _chain(levels: int) -> bytes:
    nodes = [b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (number + 3) for number in range(levels)]
    return _written([b"<</Type/Catalog/Pages 2 0 R>>", *nodes, b"<</Type/Page/MediaBox[0 0 595 842]>>"])


def _written(objects: list[bytes]) -> bytes:
    """Return a PDF of these objects, with their table."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(out)


@pytest.mark.parametrize(
    "data",
    [_tree(MOST_PAGES + 1), _tree(1, MOST_OBJECTS), _chain(MOST_BRANCHES + 1)],
    ids=["pages", "objects", "levels"],
)
def test_too_many_parts_are_refused_in_words(qtbot: QtBot, lanes: Lanes, tmp_path: Path, data: bytes) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    _, reader, _ = shown_files.sealed(tmp_path, data)
    viewer = Viewer(shown_files.facts("minutes.pdf", data), reader, lanes, host)
    viewer.open()
    until(lambda: bool(viewer.trouble), "the words")
    assert "too large to be shown here" in viewer.trouble
    assert isinstance(viewer.view, PdfView)
    assert viewer.view._press is None
    viewer.reject()


def test_a_long_document_is_shown(qtbot: QtBot, lanes: Lanes, tmp_path: Path) -> None:
    host = QWidget()
    host.resize(1180, 740)
    qtbot.addWidget(host)
    host.show()
    data = _tree(2000)
    _, reader, _ = shown_files.sealed(tmp_path, data)
    viewer = Viewer(shown_files.facts("minutes.pdf", data), reader, lanes, host)
    viewer.open()
    view = viewer.view
    assert isinstance(view, PdfView)
    until(lambda: not view.canvas.image.isNull() or bool(viewer.trouble), "the first page")
    assert viewer.trouble == ""
    assert view.number.maximum() == 2000
    viewer.reject()


def test_a_number_across_the_border_of_two_pieces_counts_once_and_bookmarks_do_not() -> None:
    for shift in range(40):
        with pytest.raises(Unshowable) as caught:
            refuse_burden(b" " * ((1 << 20) - shift) + b"<</Type/Pages/Count 100000>>")
        assert caught.value.trouble is Trouble.TOO_LARGE
    refuse_burden(b"<</Type/Outlines/Count 100000>>" + b" " * 500 + b"<</Type/Pages/Count 3>>")

"""A PDF of too many parts is refused in words before the toolkit loads it; ordinary long ones are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import shown_files
from tests.support.page_trees import chain, tree
from tests.support.robots.waiting import until
from ui.jobs import Lanes
from ui.viewers.burden import MOST_BRANCHES, MOST_OBJECTS, MOST_PAGES, refuse_burden
from ui.viewers.pdf import PdfView
from ui.viewers.trouble import Trouble, Unshowable
from ui.viewers.viewer import Viewer


@pytest.mark.parametrize(
    "data",
    [tree(MOST_PAGES + 1), tree(1, MOST_OBJECTS), chain(MOST_BRANCHES + 1)],
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
    data = tree(2000)
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

"""A writing page over a real vault, and a robot at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.answers import AnswerTree
from tests.support.robots.capture import CaptureRobot
from tests.support.writing import OpenPage, WritingDesk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[WritingDesk]:
    """Return an open vault."""
    made = WritingDesk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def open_page(desk: WritingDesk, lanes: Lanes, qtbot: QtBot) -> Iterator[OpenPage]:
    """Return a function that opens a draft with some answers on a page and puts a robot at it."""
    pages: list[CapturePage] = []

    def opened(answers: AnswerTree | None = None) -> CaptureRobot:
        page = CapturePage(desk.capture, desk.library, lanes)
        pages.append(page)
        page.resize(1294, 740)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        page.open_draft(desk.draft(answers).draft_id)
        return CaptureRobot(page).wait_open()

    yield opened
    for page in pages:
        page.shut()
    qtbot.waitUntil(lambda: lanes.is_idle)
    for page in pages:
        page.deleteLater()

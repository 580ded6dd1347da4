"""How far a page can be scrolled."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.domain.notice import Notice
from desktop.errors import Code
from desktop.settings import Settings
from tests.support import invented, invented_records
from tests.support.robots.waiting import until
from ui.jobs import Lanes
from ui.pages.home import HomePage
from ui.pages.preview import Preview, PreviewFacts
from ui.pages.settings import SettingsPage
from ui.wording import Wording


def _home(lanes: Lanes) -> QScrollArea:
    desk = invented.desk(Path())
    desk.library.found.extend([Notice(code=Code.CLOCK_SET_BACK)] * 6)  # type: ignore[attr-defined]
    made = HomePage(desk.capture, desk.library, lanes, Settings())
    made.refresh()
    return made


def _preview(_lanes: Lanes) -> QScrollArea:
    made = Preview(Wording())
    made.show_facts(PreviewFacts(invented_records.summaries()[1]))
    return made


def _settings(lanes: Lanes) -> QScrollArea:
    capture = invented.desk(Path()).capture
    return SettingsPage(capture, lanes, programmes=(), languages={"en": "English"}, settings=Settings())


@pytest.mark.parametrize("make", [_home, _preview, _settings])
def test_a_page_scrolls_as_far_as_it_has_words_and_no_farther(
    make: Callable[[Lanes], QScrollArea], qtbot: QtBot, lanes: Lanes
) -> None:
    page = make(lanes)
    qtbot.addWidget(page)
    page.resize(1000, 200)
    page.show()
    until(lambda: lanes.is_idle, "what is read")
    QApplication.processEvents()
    inner = page.widget()
    layout = inner.layout() if inner is not None else None
    assert inner is not None
    assert layout is not None
    assert inner.height() == layout.totalHeightForWidth(page.viewport().width())

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop.forms.findings import SectionProgress, SectionState
from desktop.forms.form import Group
from ui.pages.capture.sections import SectionList

NAMES = (
    "The practice",
    "Where and when",
    "Results and evidence",
    "Safety",
    "Learning and transfer",
    "Sharing, the safety check, and who may see it in the end",
)


def a_list(qtbot: QtBot, *names: str) -> SectionList:
    made = SectionList()
    qtbot.addWidget(made)
    sections = [Group(name=name, xpath=f"/data/{name}", label={"en": name}, children=()) for name in names]
    made.set_sections(sections, ("en",))
    return made


def progress(state: SectionState, to_go: int, *names: str) -> dict[str, SectionProgress]:
    return {name: SectionProgress(name=name, state=state, to_go=to_go) for name in names}


def spots(made: SectionList) -> list[QRect]:
    return [made.list.visualItemRect(made.list.item(row)) for row in range(made.list.count())]


def each_holds_its_words(made: SectionList) -> bool:
    """Tell whether each row is as high as its words need and begins where the one above ends."""
    rows = made.list
    needed = [rows.sizeHintForRow(row) for row in range(rows.count())]
    found = spots(made)
    return [spot.height() for spot in found] == needed and all(
        above.bottom() < below.top() for above, below in pairwise(found)
    )


@pytest.mark.parametrize("width", [250, 220, 180, 140])
def test_rows_keep_clear_of_each_other_when_the_list_gets_another_width(qtbot: QtBot, width: int) -> None:
    made = a_list(qtbot, *NAMES)
    made.resize(400, 900)
    made.show()
    made.set_progress(progress(SectionState.EMPTY, 5, *NAMES))
    qtbot.waitUntil(lambda: each_holds_its_words(made))
    made.resize(width, 900)
    qtbot.waitUntil(lambda: each_holds_its_words(made))
    assert spots(made)[0].height() < max(spot.height() for spot in spots(made))


def test_rows_keep_their_height_when_the_scroll_bar_comes(qtbot: QtBot) -> None:
    made = a_list(qtbot, *NAMES * 2)
    made.resize(220, 1500)
    made.show()
    made.set_progress(progress(SectionState.EMPTY, 5, *NAMES))
    qtbot.waitUntil(lambda: each_holds_its_words(made))
    before = [spot.height() for spot in spots(made)]
    made.resize(220, 300)
    qtbot.waitUntil(made.list.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: each_holds_its_words(made))
    assert [spot.height() for spot in spots(made)] == before


def test_a_row_grows_with_what_is_said_of_its_section(qtbot: QtBot) -> None:
    made = a_list(qtbot, *NAMES)
    made.resize(110, 900)
    made.show()
    made.set_progress(progress(SectionState.COMPLETE, 0, *NAMES))
    qtbot.waitUntil(lambda: each_holds_its_words(made))
    before = [spot.height() for spot in spots(made)]
    made.set_progress(progress(SectionState.ATTENTION, 0, *NAMES))
    qtbot.waitUntil(lambda: [spot.height() for spot in spots(made)] > before)
    assert each_holds_its_words(made)

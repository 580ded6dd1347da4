"""What the office fills in: the list of help, protected names, and the team's notes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.domain.team_text import HelpService, TeamText
from desktop.domain.watched import WatchKind
from tests.support import invented
from tests.support.robots.capture import press
from tests.support.story_desk import StoryDesk
from ui.jobs import Lanes
from ui.pages.safety.help_list import HelpListSection
from ui.pages.safety.notes import NotesSection
from ui.pages.safety.section import Section
from ui.pages.safety.watch_list import WatchListSection


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StoryDesk]:
    made = StoryDesk(tmp_path)
    yield made
    made.store.close()


def shown(
    kind: type[HelpListSection] | type[NotesSection] | type[WatchListSection],
    desk: StoryDesk,
    lanes: Lanes,
    qtbot: QtBot,
    folder: Path,
) -> Section:
    section = kind(invented.desk(folder, aids=desk.aids), lanes, None)
    qtbot.addWidget(section)
    section.show()
    section.refresh()
    qtbot.waitUntil(lambda: lanes.is_idle)
    return section


def test_a_service_is_written_down_and_kept(
    desk: StoryDesk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    section = shown(HelpListSection, desk, lanes, qtbot, tmp_path)
    assert isinstance(section, HelpListSection)
    (card,) = section.cards
    QTest.keyClicks(card.service, "Help line")
    QTest.keyClicks(card.reached, "116")
    QTest.keyClicks(card.checked, "2026-11-02")
    press(section.save)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert desk.texts.services() == (
        HelpService(service="Help line", reached="116", checked_on=date(2026, 11, 2)),
    )


def test_a_day_that_nobody_can_read_is_asked_for_and_nothing_is_lost(
    desk: StoryDesk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    section = shown(HelpListSection, desk, lanes, qtbot, tmp_path)
    assert isinstance(section, HelpListSection)
    (card,) = section.cards
    QTest.keyClicks(card.service, "Help line")
    QTest.keyClicks(card.checked, "some day")
    press(section.save)
    assert "not clear" in section.said.text()
    assert card.service.text() == "Help line"
    assert desk.texts.services() == ()


def test_a_removed_service_is_gone_once_the_list_is_kept(
    desk: StoryDesk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.texts.put_services([HelpService(service="One"), HelpService(service="Two")])
    section = shown(HelpListSection, desk, lanes, qtbot, tmp_path)
    assert isinstance(section, HelpListSection)
    press(section.cards[0].remove)
    assert len(desk.texts.services()) == 2
    press(section.save)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert [service.service for service in desk.texts.services()] == ["Two"]


def test_names_go_onto_the_list_a_line_each_and_off_again(
    desk: StoryDesk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    section = shown(WatchListSection, desk, lanes, qtbot, tmp_path)
    assert isinstance(section, WatchListSection)
    section.entries[WatchKind.NAME].setPlainText("Marjana Okello\n\nTeresa do Vale")
    press(section.adds[WatchKind.NAME])
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert [entry.text for entry in desk.watchlist.all()] == ["Marjana Okello", "Teresa do Vale"]
    assert section.entries[WatchKind.NAME].toPlainText() == ""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(QToolButton)))
    press(next(button for button in section.findChildren(QToolButton) if button.isVisible()))
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert [entry.text for entry in desk.watchlist.all()] == ["Teresa do Vale"]


def test_notes_are_kept_and_what_is_being_written_is_not_read_over(
    desk: StoryDesk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.texts.put_text(TeamText.STAFF_CARE, "Before")
    section = shown(NotesSection, desk, lanes, qtbot, tmp_path)
    assert isinstance(section, NotesSection)
    area = section.areas[TeamText.STAFF_CARE.value]
    assert area.toPlainText() == "Before"
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    area.setPlainText("After")
    section.refresh()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert area.toPlainText() == "After"
    press(section.save)
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert desk.texts.text(TeamText.STAFF_CARE) == "After"


def test_the_reminder_is_turned_off_here_too(
    desk: StoryDesk, lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    section = shown(NotesSection, desk, lanes, qtbot, tmp_path)
    assert isinstance(section, NotesSection)
    section.ensureWidgetVisible(section.reminding)
    section.reminding.click()
    qtbot.waitUntil(lambda: lanes.is_idle)
    assert not desk.texts.is_reminding

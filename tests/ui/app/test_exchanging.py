"""A colleague's bundle in the real window: looked at, taken in, and two versions of which one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.record import Record, RecordSummary, RecordType
from desktop.paths import Paths
from desktop.progress import silent
from desktop.settings import Settings
from tests.support import content
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.support.robots.withdrawing import TakeInRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.parts.plain_label import PlainLabel
from ui.window import Window

_FILES = "attachments"


class Office:
    """A vault and its window."""

    def __init__(self, folder: Path, lanes: Lanes) -> None:
        folder.mkdir()
        self.folder, self.lanes = folder, lanes
        self.desk: Desk = open_desk(
            Paths(folder / "home"), PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP
        )
        editor = CapturePage(self.desk.capture, self.desk.library, lanes, aids=self.desk.aids)
        self.window = Window(self.desk, lanes, editor)
        self.window.show()

    def finished(self) -> Record:
        """Return a finished lesson."""
        capture = self.desk.capture
        draft = capture.begin(RecordType.LESSON)
        told = {name: value for name, value in content.load(RecordType.LESSON).items() if name != _FILES}
        capture.save(draft.draft_id, cast(AnswerTree, {**draft.answers, **content.as_kept(told, {})}))
        return capture.finish(draft.draft_id)

    def amended(self, record_id: RecordId, title: str, on: RevisionId | None = None) -> Record:
        """Return its next version, under another title."""
        draft = self.desk.capture.amend(record_id, on)
        self.desk.capture.save(draft.draft_id, {**draft.answers, "title": title})
        return self.desk.capture.finish(draft.draft_id)

    def sent(self, record_id: RecordId) -> Path:
        """Return a bundle of a record for a colleague."""
        exporter = self.desk.exporter
        plan = exporter.plan([record_id], Profile.REVIEW_HANDOFF)
        return exporter.export(plan, self.folder, reader="", reasons={}, progress=silent, cancel=None).path

    def row(self, record_id: RecordId) -> RecordSummary:
        """Return its line of the list."""
        return next(row for row in self.desk.library.summaries() if row.record_id == record_id)

    def end(self) -> None:
        self.window.editor.shut()
        WindowRobot(self.window).settle()
        self.window.hide()
        self.window.deleteLater()
        self.desk.close()


@pytest.fixture
def office(dressed: QApplication, language: object, lanes: Lanes, tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "here", lanes)
    yield made
    made.end()


@pytest.fixture
def other(dressed: QApplication, language: object, lanes: Lanes, tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "there", lanes)
    yield made
    made.end()


def _take_in(office: Office, bundle: Path, *, is_new: bool = False) -> TakeInRobot:
    robot = TakeInRobot(office.window).open().choose(bundle)
    robot.read("What this file says")
    if is_new:
        robot.compare()
    robot.press("takeInGo")
    robot.read("Taken in")
    return robot


def _beside(office: Office, other: Office) -> tuple[Record, Record, Record]:
    """Return a record that both changed, with the version of each, the other's taken in."""
    record = other.finished()
    _take_in(office, other.sent(record.record_id), is_new=True).press("takeInClose")
    hers = other.amended(record.record_id, "As she tells it")
    mine = office.amended(record.record_id, "As I tell it")
    _take_in(office, other.sent(record.record_id)).press("takeInClose")
    return record, mine, hers


def _sheet(office: Office) -> QDialog:
    def shown() -> list[QDialog]:
        return [one for one in office.window.findChildren(QDialog, "versionsSheet") if one.isVisible()]

    until(lambda: bool(shown()), "the versions")
    until(lambda: bool(shown()[0].findChildren(QPushButton, "versionGo1")), "both versions")
    return shown()[0]


def test_a_record_is_read_about_before_it_comes_in(office: Office, other: Office) -> None:
    record = other.finished()
    robot = TakeInRobot(office.window).open().choose(other.sent(record.record_id))
    told = robot.read("What this file says")
    assert "new here" in told
    assert record.title in told.replace("\u2068", "").replace("\u2069", "")
    assert all(word in told.split("\n") for word in robot.words.split("-"))
    assert not robot.button("takeInGo").isEnabled()
    assert office.desk.library.summaries() == []
    robot.compare()
    robot.press("takeInGo")
    assert "came in" in robot.read("Taken in")
    assert office.row(record.record_id).title == record.title
    robot.press("takeInClose")
    again = TakeInRobot(office.window).open().choose(other.sent(record.record_id))
    assert "known here already" in again.read("What this file says")
    assert again.sheet.findChildren(QPushButton, "takeInGo") == []
    again.press("takeInClose")


def test_two_versions_wait_on_home_and_one_is_gone_on_from(office: Office, other: Office) -> None:
    record, mine, hers = _beside(office, other)
    assert office.row(record.record_id).versions == 2
    office.window.go_to("home")
    WindowRobot(office.window).settle()
    card = find(office.window.home, QWidget, "versionsCard")
    find(card, QPushButton, "versionsCardAction").click()
    sheet = _sheet(office)
    texts = [label.text() for label in sheet.findChildren(PlainLabel)]
    assert "As I tell it" in texts
    assert "As she tells it" in texts
    assert "Written here" in texts
    find(sheet, QPushButton, "versionGo1").click()
    until(lambda: office.window.is_writing, "the writing page")
    draft = office.desk.capture.amend(record.record_id)
    assert (draft.parent, draft.merges) == (hers.revision_id, (mine.revision_id,))
    assert draft.answers["title"] == "As she tells it"


def test_the_list_says_it_and_the_record_opens_on_the_choice(office: Office, other: Office) -> None:
    record, _, _ = _beside(office, other)
    office.window.go_to("records")
    WindowRobot(office.window).settle()
    office.window.records.show_when_read(record.record_id)
    WindowRobot(office.window).settle()
    button = find(office.window, QPushButton, "previewOpen")
    until(lambda: button.isVisible() and button.text() == "Look at both", "the button")
    button.click()
    sheet = _sheet(office)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert office.row(record.record_id).versions == 2

"""A consent taken back in the real window, and a notice taken in, by mouse and by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.ids import RecordId
from desktop.domain.record import RecordState, RecordType
from desktop.paths import Paths
from desktop.progress import CancelToken, silent
from desktop.settings import Settings
from sync.bundle.checks import Expectations, verify
from sync.setup import Opener
from tests.support import setups
from tests.support.bundles import GATEWAY, GATEWAY_RECIPIENT
from tests.support.robots.records import RecordsRobot
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.support.robots.withdrawing import TakeInRobot, WithdrawRobot
from tests.support.stories import story
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.window import Window

READER = "The ministry's focal point"


class Office:
    """A vault, its window, and a story that went out of it."""

    def __init__(self, folder: Path, lanes: Lanes) -> None:
        folder.mkdir()
        self.folder, self.lanes = folder, lanes
        self.desk: Desk = open_desk(
            Paths(folder / "home"), PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP
        )
        editor = CapturePage(self.desk.capture, self.desk.library, lanes, aids=self.desk.aids)
        self.window = Window(self.desk, lanes, editor)
        self.window.show()

    def finished(self) -> RecordId:
        capture = self.desk.capture
        draft = capture.begin(RecordType.STORY)
        capture.save(draft.draft_id, {**draft.answers, **story(), "photos": []})
        return capture.finish(draft.draft_id).record_id

    def sent(self) -> RecordId:
        """Return a story that a colleague got to review."""
        record_id = self.finished()
        plan = self.desk.exporter.plan([record_id], Profile.REVIEW_HANDOFF)
        self.desk.exporter.export(plan, self.folder, reader=READER, reasons={}, progress=silent, cancel=None)
        return record_id

    def chosen(self, record_id: RecordId) -> RecordsRobot:
        """Return the Records page, the record chosen."""
        self.window.go_to("records")
        robot = WindowRobot(self.window)
        robot.settle()
        self.window.records.show_when_read(record_id)
        robot.settle()
        until(lambda: find(self.window, QPushButton, "previewWithdraw").isVisible(), "the preview")
        return RecordsRobot(self.window.records)

    def state(self, record_id: RecordId) -> RecordState:
        return next(row.state for row in self.desk.library.summaries() if row.record_id == record_id)

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


def noticed(office: Office) -> Path:
    """Return a notice of a story that was taken back."""
    record_id = office.sent()
    assert office.desk.checking is not None
    office.desk.checking.withdraw(record_id, "", frozenset({Scope.EVERYTHING}), frozenset())
    return office.desk.checking.make_notice(office.folder, READER).path


def test_a_gateway_that_is_set_up_gets_a_notice_of_its_own_through_the_outbox(
    tmp_path: Path, lanes: Lanes, dressed: QApplication, language: object
) -> None:
    office = Office(tmp_path / "here", lanes)
    try:
        assert office.desk.setups is not None
        gateway = replace(setups.GATEWAY, recipients=(GATEWAY_RECIPIENT,))
        opener = Opener(recipient=GATEWAY_RECIPIENT, name="Gateway")
        path = setups.saved(tmp_path, setups.setup(gateway=gateway, openers=(opener,)))
        office.desk.setups.take_in(path, compared=True)
        record_id = office.sent()
        assert office.desk.checking is not None
        office.desk.checking.withdraw(record_id, "", frozenset({Scope.EVERYTHING}), frozenset())
        made = office.desk.checking.make_notice(office.folder, READER)
    finally:
        office.end()
    (posted,) = made.others
    assert made.path.suffix == ".zip"
    assert posted.path.parent == Paths(tmp_path / "here" / "home").outbox
    verdict = verify(posted.path, Expectations(now=MovableClock().now()), (GATEWAY,))
    assert verdict.faults == ()
    assert [one.record_id for one in verdict.withdrawals] == [record_id]


def test_three_clicks_from_the_chosen_record_take_it_back_and_make_the_notice(
    office: Office, tmp_path: Path
) -> None:
    record_id = office.sent()
    office.chosen(record_id).press("previewWithdraw")
    robot = WithdrawRobot(office.window)
    robot.press("withdrawGo")
    told = robot.read("Taken back")
    assert READER in told
    assert "Every bundle from now on says the same." in told
    assert office.state(record_id) is RecordState.WITHDRAWN
    robot.press("withdrawNotice")
    stick = tmp_path / "stick"
    stick.mkdir()
    robot.choose(stick)
    told = robot.read("The notice is made")
    (notice,) = stick.glob("*.zip")
    assert notice.name in told
    assert READER in told
    verdict = verify(notice, Expectations(now=MovableClock().now()))
    assert (verdict.faults, verdict.records) == ((), ())
    assert [one.record_id for one in verdict.withdrawals] == [record_id]
    robot.press("withdrawDone")
    WindowRobot(office.window).settle()
    assert "Withdrawn" in " ".join(
        label.text() for label in office.window.records.preview.findChildren(QLabel)
    )
    plan = office.desk.exporter.plan([record_id], Profile.REVIEW_HANDOFF)
    assert plan.records == ()


def test_the_keyboard_alone_does_the_same(office: Office, tmp_path: Path) -> None:
    record_id = office.sent()
    office.chosen(record_id)
    office.window.records.pane.list.setFocus()
    _tab_to(office.window, "previewWithdraw")
    QTest.keyClick(office.window.focusWidget(), Qt.Key.Key_Space)
    robot = WithdrawRobot(office.window)
    robot.wait("withdrawGo")
    QTest.keyClick(robot.sheet, Qt.Key.Key_Return)
    assert READER in robot.read("Taken back")
    robot.wait("withdrawNotice")
    QTest.keyClick(robot.sheet, Qt.Key.Key_Return)
    robot.choose(tmp_path)
    robot.read("The notice is made")
    robot.wait("withdrawDone")
    QTest.keyPress(robot.sheet, Qt.Key.Key_Escape)
    assert len(list(tmp_path.glob("*.zip"))) == 1
    assert office.state(record_id) is RecordState.WITHDRAWN


def test_one_person_takes_back_one_way_of_using_it(office: Office) -> None:
    record_id = office.finished()
    office.chosen(record_id).press("previewWithdraw")
    robot = WithdrawRobot(office.window)
    robot.who("P1").part("one_channel")
    robot.press("withdrawGo")
    told = robot.read("Taken back")
    assert "There is nobody to tell." in told
    assert robot.sheet.findChildren(QPushButton, "withdrawNotice") == []
    assert office.state(record_id) is not RecordState.WITHDRAWN
    (one,) = office.desk.aids.withdrawals(record_id)
    assert (one.person, one.is_whole, len(one.channels)) == ("P1", False, 1)
    robot.press("withdrawClose")


def test_nothing_ticked_takes_nothing_back(office: Office) -> None:
    record_id = office.finished()
    office.chosen(record_id).press("previewWithdraw")
    robot = WithdrawRobot(office.window)
    robot.wait("withdrawGo")
    find(robot.sheet, QCheckBox, "withdraw_everything").setChecked(False)
    robot.press("withdrawGo")
    assert "Choose what is taken back." in robot.said
    assert office.desk.aids.withdrawals(record_id) == ()
    robot.press("withdrawCancel")


def test_copies_outside_are_listed_with_what_nobody_can_call_back(office: Office, tmp_path: Path) -> None:
    record_id = office.finished()
    page = tmp_path / "read-back.pdf"
    office.desk.outputs.pages(record_id, Profile.OWN_DESK, page, CancelToken())
    office.chosen(record_id).press("previewWithdraw")
    robot = WithdrawRobot(office.window)
    robot.press("withdrawGo")
    assert str(page) in robot.read("Taken back").replace("\u2068", "").replace("\u2069", "")
    robot.press("withdrawClose")


def test_a_strangers_notice_is_read_before_anything_changes_and_then_acted_on(
    office: Office, other: Office
) -> None:
    notice = noticed(other)
    spoken = verify(notice, Expectations(now=MovableClock().now())).withdrawals[0].record_id
    robot = TakeInRobot(office.window).open().choose(notice)
    told = robot.read("What this file says")
    assert "not in this vault" in told
    assert all(word in told.split("\n") for word in robot.words.split("-"))
    assert not robot.button("takeInGo").isEnabled()
    assert office.desk.aids.withdrawals(RecordId(spoken)) == ()
    robot.compare()
    robot.press("takeInGo")
    assert "It is remembered." in robot.read("Taken in")
    assert len(office.desk.aids.withdrawals(RecordId(spoken))) == 1
    robot.press("takeInClose")


def test_twice_changes_nothing_and_the_sender_is_known(office: Office, other: Office) -> None:
    notice = noticed(other)
    robot = TakeInRobot(office.window).open().choose(notice)
    robot.read("What this file says")
    robot.compare()
    robot.press("takeInGo")
    robot.read("Taken in")
    robot.press("takeInClose")
    again = TakeInRobot(office.window).open().choose(notice)
    assert "whose words somebody here compared on" in again.read("What this file says")
    assert "known here already" in again.read("What this file says")
    assert again.sheet.findChildren(QPushButton, "takeInGo") == []
    again.press("takeInClose")


def test_a_notice_of_ones_own_is_no_news(office: Office) -> None:
    robot = TakeInRobot(office.window).open().choose(noticed(office))
    assert "It was made here" in robot.read("What this file says")
    assert robot.sheet.findChildren(QPushButton, "takeInGo") == []
    robot.press("takeInClose")


def test_each_bad_file_is_told_apart_and_another_may_be_chosen(
    office: Office, other: Office, tmp_path: Path
) -> None:
    notice = noticed(other)
    torn, picture, part = tmp_path / "torn.zip", tmp_path / "holiday.zip", tmp_path / "part.zip"
    torn.write_bytes(notice.read_bytes().replace(b"everything", b"everythinG"))
    picture.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    part.write_bytes(notice.read_bytes()[:900])
    robot = TakeInRobot(office.window).open()
    for path, words in (
        (picture, "no bundle and no notice"),
        (part, "only a part of one arrived"),
        (torn, "changed or damaged after it was signed"),
    ):
        robot.choose(path)
        until(lambda words=words: words in robot.said, words)  # type: ignore[misc]
        robot.wait("takeInChoose")
    robot.press("takeInCancel")


def test_a_notice_is_taken_in_by_the_keyboard_alone(office: Office, other: Office) -> None:
    notice = noticed(other)
    office.window.go_to("records")
    WindowRobot(office.window).settle()
    office.window.records.pane.list.setFocus()
    _tab_to(office.window, "recordsTakeIn")
    QTest.keyClick(office.window.focusWidget(), Qt.Key.Key_Space)
    robot = TakeInRobot(office.window)
    robot.wait("takeInChoose")
    QTest.keyClick(robot.sheet, Qt.Key.Key_Return)
    robot.give(notice)
    robot.read("What this file says")
    until(lambda: robot.button("takeInGo").isVisible(), "the button")
    _tab_to(robot.sheet, "takeInCompared")
    QTest.keyClick(robot.sheet.focusWidget(), Qt.Key.Key_Space)
    robot.wait("takeInGo")
    QTest.keyClick(robot.sheet, Qt.Key.Key_Return)
    robot.read("Taken in")
    robot.wait("takeInClose")
    QTest.keyPress(robot.sheet, Qt.Key.Key_Return)


def _tab_to(window: QWidget, name: str) -> None:
    for _ in range(60):
        inside = cast("QWidget | None", window.focusWidget())
        focused = inside if inside is not None else window
        if focused.objectName() == name:
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached by Tab")

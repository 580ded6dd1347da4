from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.sending_round import Going
from desktop.outbox import Overdue
from tests.support import invented
from tests.support import invented_outbox as made
from tests.support.invented_outbox import MIB, InventedPost
from tests.support.robots.waiting import press, until
from tests.ui.test_window import Writing
from ui.jobs import Lanes
from ui.pages.outbox.parcel_card import ParcelCard
from ui.shortcuts import Shortcut
from ui.window import Window

Open = Callable[[InventedPost], Window]


@pytest.fixture
def open_window(lanes: Lanes, qtbot: QtBot, tmp_path: Path) -> Open:
    def make(post: InventedPost) -> Window:
        desk = invented.desk(tmp_path, post=post)
        window = Window(desk, lanes, Writing())  # type: ignore[arg-type]  # stands for the writing page
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        until(lambda: lanes.is_idle, "idle lanes")
        return window

    return make


def test_the_status_line_says_what_waits_and_how_far_it_is(open_window: Open) -> None:
    window = open_window(InventedPost(made.WAITING, made.NEXT))
    assert "2 parcel" in window.status.text()
    posting = window.mail.posting
    assert posting is not None
    posting._hear(Going(bundle_id=made.WAITING.parcel.bundle_id, there=7 * MIB, size=14 * MIB))
    until(lambda: "50" in window.status.text(), "half of it")
    posting._rest()
    until(lambda: "2 parcel" in window.status.text(), "what waits")


def test_nothing_is_looked_at_while_the_window_is_covered(open_window: Open, lanes: Lanes) -> None:
    post = InventedPost(made.WAITING)
    window = open_window(post)
    posting = window.mail.posting
    assert posting is not None
    posting.look()
    until(lambda: post.rounds == [False], "a look")
    window.hide()
    posting.look()
    posting.tell_changed()
    until(lambda: lanes.is_idle, "idle lanes")
    assert post.rounds == [False]
    window.show()
    posting.look()
    until(lambda: post.rounds == [False, False], "another look")


def test_what_waits_long_stands_on_home_and_leads_to_the_outbox(open_window: Open, lanes: Lanes) -> None:
    post = InventedPost(made.NEXT)
    post.kept.late = Overdue(waiting=1)
    window = open_window(post)
    assert any(
        "1 bundle in the outbox has waited for more than a week" in text for text in window.home.cards.texts
    )
    press(window.home, "overdueCardAction")
    until(lambda: lanes.is_idle, "idle lanes")
    assert window.stack.currentWidget() is window.outbox
    assert window.outbox.findChildren(ParcelCard)


def test_the_outbox_has_its_own_keys(open_window: Open) -> None:
    window = open_window(InventedPost())
    window.activateWindow()
    QTest.keySequence(window, Shortcut.OUTBOX.keys)
    until(lambda: window.stack.currentWidget() is window.outbox, "the outbox")


def test_an_empty_outbox_leads_to_the_records_and_to_the_office(open_window: Open, lanes: Lanes) -> None:
    window = open_window(InventedPost(gateway=None))
    window.go_to("outbox")
    until(lambda: lanes.is_idle, "idle lanes")
    press(window.outbox, "emptyStateAction")
    assert window.stack.currentWidget() is window.safety
    assert window.safety.current.name == "office"

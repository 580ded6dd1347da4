"""From a vault that does not open to one that does, in the app's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support.damaged import flip_page
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language
from ui.pages.safety.check import CheckSection

Start = Callable[[], Session]


@pytest.fixture
def start(dressed: QApplication, language: Language, tmp_path: Path) -> Iterator[Start]:
    started: list[Session] = []

    def make() -> Session:
        for before in started:
            before.end()
        made = Session(dressed, Paths(tmp_path / "home"), MovableClock(), Settings(), language, cost=CHEAP)
        started.append(made)
        made.start()
        return made

    yield make
    for made in started:
        made.end()
        made.deleteLater()


def _inside(session: Session) -> WindowRobot:
    until(lambda: session.window is not None, "the window")
    assert session.window is not None
    robot = WindowRobot(session.window)
    robot.settle()
    return robot


def _new_vault(session: Session) -> None:
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    robot = _inside(session)
    desk = session._desk
    assert desk is not None
    desk.capture.begin(RecordType.PRACTICE)
    robot.settle()


def _press(session: Session, name: str) -> None:
    button = session.unlock_page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def _section(session: Session, robot: WindowRobot) -> CheckSection:
    assert session.window is not None
    session.window.go_to("safety")
    session.window.safety.show_section("check")
    robot.settle()
    section = session.window.safety.sections["check"]
    assert isinstance(section, CheckSection)
    return section


def test_a_vault_that_does_not_open_is_repaired_and_says_what_was_kept(start: Start, tmp_path: Path) -> None:
    session = start()
    _new_vault(session)
    session = start()
    flip_page(tmp_path / "home" / "records.db", 1)
    unlock = UnlockRobot(session.unlock_page)
    unlock.open_vault(PASSPHRASE)
    assert "Repairing keeps everything" in unlock.wait_for_words()
    _press(session, "way_repair")
    robot = _inside(session)
    assert any("The vault was repaired" in text for text in session.window.home.cards.texts)  # type: ignore[union-attr]
    section = _section(session, robot)
    assert "1 draft" in section.kept.text()
    assert section.lost.text() == "Nothing that you wrote was lost."
    assert section.aside.isVisible()
    section.findChild(QPushButton, "repairRead").click()  # type: ignore[union-attr]
    robot.settle()
    assert not section.kept.isVisible()


def test_everything_is_looked_at_when_asked(start: Start) -> None:
    session = start()
    _new_vault(session)
    assert session.window is not None
    robot = WindowRobot(session.window)
    section = _section(session, robot)
    section.go.click()
    robot.settle()
    until(lambda: "everything is whole" in section.state.text(), "the look's end")
    assert section.texts == ()


def test_a_repair_can_be_asked_for_while_the_vault_is_open(start: Start, tmp_path: Path) -> None:
    session = start()
    _new_vault(session)
    assert session._desk is not None
    session._desk.repair()
    until(lambda: session.window is None, "the lock")
    session.unlock_page.passphrase.edit.setText(PASSPHRASE)
    until(lambda: session.unlock_page.findChild(QPushButton, "way_repair") is not None, "the offer")
    _press(session, "way_repair")
    robot = _inside(session)
    assert "1 draft" in _section(session, robot).kept.text()
    assert list((tmp_path / "home").glob("records-damaged-*.db"))

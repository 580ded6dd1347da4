"""A vault whose database has damaged pages, used through the window: the rest works, and repair keeps it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.record import Draft, Record, RecordType
from desktop.errors import Code, MachineError
from desktop.paths import Paths
from desktop.settings import Settings
from desktop.storage.store import Store
from desktop.vault.vault import unlock
from tests.support.builders import a_headline, a_record
from tests.support.damaged import flip_page, page_count
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.session import Session
from ui.i18n import Language
from ui.pages.safety.check import CheckSection

Start = Callable[[], Session]


@pytest.fixture
def start(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
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


def _fill(session: Session) -> tuple[list[Record], list[Draft]]:
    """Finish six records and begin six more, each with answers over several pages."""
    assert session._desk is not None
    capture, library = session._desk.capture, session._desk.library
    records, drafts = [], []
    for number in range(6):
        begun = capture.begin(RecordType.PRACTICE)
        answers = {**begun.answers, "title": f"Record {number}", "summary": f"{number} told " * 3000}
        record = a_record(record_id=begun.record_id, title=f"Record {number}", answers=answers)
        object.__setattr__(record, "form", begun.form)
        library._store.records.add(record, a_headline(f"Record {number}"), closes=begun.draft_id)
        records.append(record)
        draft = capture.begin(RecordType.PRACTICE)
        capture.save(
            draft.draft_id,
            {**draft.answers, "title": f"Draft {number}", "summary": f"{number} begun " * 3000},
        )
        drafts.append(draft)
    return records, drafts


def _fails(read: Callable[[], object]) -> bool:
    try:
        read()
    except MachineError as error:
        if error.code is not Code.DATABASE_DAMAGED:
            raise
        return True
    return False


def _hit(start: Start, database: Path) -> tuple[Session, str, str, str]:
    """Damage pages until a record and a draft do not open but the list does; return what is hit and whole."""
    session = start()
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    _inside(session)
    records, drafts = _fill(session)
    session.end()
    key = unlock(Paths(database.parent), PASSPHRASE, MovableClock())
    for page in range(page_count(database) - 1, 1, -1):
        before = database.read_bytes()
        flip_page(database, page)
        try:
            store = Store.open(Paths(database.parent), key, MovableClock())
        except MachineError:
            database.write_bytes(before)
            continue
        bad_records = [one for one in records if _fails(partial(store.records.get, one.record_id))]
        bad_drafts = [one for one in drafts if _fails(partial(store.drafts.get, one.draft_id))]
        has_list = not _fails(store.entries.matching)
        store.close()
        if not has_list or len(bad_records) > 1 or len(bad_drafts) > 1 or not (bad_records or bad_drafts):
            database.write_bytes(before)
        elif bad_records and bad_drafts:
            session = start()
            UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
            good = next(one.title for one in records if one not in bad_records)
            return session, bad_records[0].title, f"Draft {drafts.index(bad_drafts[0])}", good
    raise AssertionError("no such pages")


def test_around_damaged_pages_everything_works_and_repair_brings_the_rest_back(
    start: Start, tmp_path: Path
) -> None:
    session, torn, begun, good = _hit(start, tmp_path / "home" / "records.db")
    robot = _inside(session)
    window = robot.window
    home = robot.home()
    assert any("Check and repair" in card for card in home.cards), home.cards
    records = robot.records()
    titles = {f"{kind} {number}" for kind in ("Record", "Draft") for number in range(6)}
    assert set(records.titles) == titles
    robot.search(good)
    assert records.titles == [good]
    robot.search("")
    records.choose(good)
    records.print_to(tmp_path / "pages.pdf")
    assert (tmp_path / "pages.pdf").read_bytes().startswith(b"%PDF")
    whole = next(one for one in window._desk.library.summaries() if one.title == good)
    window.export((whole.record_id,))
    box = robot.export().dialog
    box.profile.setCurrentIndex(box.profile.findData("cop_team"))
    until(lambda: box.plan is not None and str(box.plan.profile) == "cop_team", "the plan")
    box.reject()
    lines = {line.title: line for line in window._desk.library.summaries()}
    draft_id = lines[begun].draft_id
    assert draft_id is not None
    window.open_draft(draft_id)
    message = dialog("message")
    said = message.accessibleDescription()
    assert "Check and repair" in said
    press(message, "messageClose")
    records = robot.records()
    at = records.titles.index(torn)
    records.page.pane.list.setCurrentIndex(records.page.pane.model.index(at))
    robot.settle()
    shown = [one.text() for one in records.page.findChildren(QLabel) if one.isVisible()]
    assert any("Check and repair" in text for text in shown)
    window.go_to("safety")
    window.safety.show_section("check")
    robot.settle()
    section = window.safety.sections["check"]
    assert isinstance(section, CheckSection)
    section.go.click()
    until(lambda: bool(section.texts), "what is damaged")
    assert any(torn in text for text in section.texts), section.texts
    assert section.repair.isVisible()
    section.repair.click()
    press(dialog("message"), "askGo")
    until(lambda: session.window is None, "the lock")
    session.unlock_page.passphrase.edit.setText(PASSPHRASE)
    until(lambda: session.unlock_page.findChild(QPushButton, "way_repair") is not None, "the offer")
    press(session.unlock_page, "way_repair")
    robot = _inside(session)
    assert good in robot.records().titles
    assert session._desk is not None
    library = session._desk.library
    for line in library.summaries():
        if line.revision_id is not None:
            library.record(line.record_id)
        elif line.draft_id is not None:
            library.draft(line.draft_id)

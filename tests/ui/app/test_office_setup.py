"""From the focal point's screen to a colleague's: one file sets up her vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.record import RecordType
from desktop.paths import Paths
from desktop.settings import Settings
from tests.support import setups
from tests.support.robots.waiting import find, until
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.desk import Desk
from ui.jobs import Lanes
from ui.pages.safety.office import OfficeSection
from ui.pages.safety.setup_sheet import SetupSheet
from ui.pages.safety.setup_writer import SetupWriter
from ui.parts.key_words import KeyWords

PHRASE = "four loud geese left the lake"


def opened(folder: Path) -> Desk:
    paths = Paths(folder)
    return open_desk(paths, PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    desk = opened(tmp_path / "office")
    yield desk
    desk.close()


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Desk]:
    desk = opened(tmp_path / "colleague")
    yield desk
    desk.close()


def section(qtbot: QtBot, lanes: Lanes, desk: Desk) -> OfficeSection:
    made = OfficeSection(desk, lanes, drives=tuple)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    until(lambda: lanes.is_idle, "the lanes")
    return made


def words_of(sheet: SetupWriter | SetupSheet) -> list[str]:
    return sheet.findChildren(KeyWords)[-1].words.split("-")


def test_one_file_made_at_the_office_sets_up_a_colleagues_vault(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path, office: Desk, colleague: Desk
) -> None:
    assert office.trusting is not None
    office.trusting.make_office("Country office Kabul", "kabul", PHRASE)
    form = setups.adapted(RecordType.LESSON)
    (tmp_path / "lesson.xml").write_bytes(form.xform)
    (tmp_path / "gateway.pub").write_text(setups.OPENER.recipient + "\n", encoding="utf-8")

    at_office = section(qtbot, lanes, office)
    find(at_office, QPushButton, "officeMake").click()
    until(lambda: bool(at_office.findChildren(SetupWriter)), "the writer")
    writer = at_office.findChildren(SetupWriter)[-1]
    writer.gateway_name.setText("The Spotlight gateway")
    writer.gateway_address.setText("https://gateway.example/")
    writer.gateway_principal.setText("gateway@spotlight-capture")
    writer.take_keys(writer.openers, tmp_path / "gateway.pub")
    until(lambda: bool(writer.openers.toPlainText()), "the key")
    writer.receipt_keys.setPlainText(setups.public(7))
    writer.take_form((tmp_path / "lesson.xml",))
    until(lambda: bool(writer.value().forms), "the template")
    writer.phrase.edit.setText(PHRASE)
    with qtbot.waitSignal(writer.settled, timeout=20_000):
        writer.save(tmp_path / "kabul.setup")
    read_out = words_of(writer)
    writer.close()

    assert colleague.setups is not None
    assert not colleague.setups.is_set_up()
    at_colleague = section(qtbot, lanes, colleague)
    at_colleague.look_at(tmp_path / "kabul.setup")
    until(lambda: bool(at_colleague.findChildren(SetupSheet)), "the sheet")
    sheet = at_colleague.findChildren(SetupSheet)[-1]
    assert words_of(sheet) == read_out
    assert len(read_out) == 6
    assert sheet.compared is not None
    sheet.compared.setChecked(True)
    with qtbot.waitSignal(sheet.settled, timeout=20_000):
        find(sheet, QPushButton, "setupGo").click()
    sheet.close()

    in_force = colleague.setups.in_force()
    assert in_force is not None
    assert in_force.facts.gateway is not None
    assert in_force.facts.gateway.recipients == (setups.OPENER.recipient,)
    draft = colleague.capture.begin(RecordType.LESSON)
    assert draft.form == form.ref
    assert colleague.aids.template_of(draft.form) == "Country office Kabul"


def test_a_wrong_phrase_is_told_and_leaves_no_file(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path, office: Desk
) -> None:
    assert office.trusting is not None
    office.trusting.make_office("Country office Kabul", "kabul", PHRASE)
    made = section(qtbot, lanes, office)
    find(made, QPushButton, "officeMake").click()
    until(lambda: bool(made.findChildren(SetupWriter)), "the writer")
    writer = made.findChildren(SetupWriter)[-1]
    writer.phrase.edit.setText("another phrase altogether")
    writer.save(tmp_path / "kabul.setup")
    until(lambda: "phrase" in writer.accessibleDescription(), "the sentence")
    assert not (tmp_path / "kabul.setup").exists()
    writer.close()

"""The office's setup file on the Safety page, through its widgets."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import Code, FixableError
from tests.support import invented
from tests.support.invented_setups import DRAFT, FIRST, IN_FORCE, LATER, InventedSetups
from tests.support.robots.waiting import find, until
from ui.app.sticks import RealSticks
from ui.drives import drive_of
from ui.jobs import Lanes
from ui.pages.safety.office import OfficeSection
from ui.pages.safety.setup_sheet import SetupSheet
from ui.pages.safety.setup_writer import SetupWriter
from ui.parts.plain_label import PlainLabel


def section(qtbot: QtBot, lanes: Lanes, setups: InventedSetups) -> OfficeSection:
    made = OfficeSection(replace(invented.desk(Path("/home/office")), setups=setups), lanes)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    until(lambda: lanes.is_idle, "the lanes")
    return made


def said(widget: QWidget) -> str:
    labels = widget.findChildren(PlainLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def plain(text: str) -> str:
    return text.replace("\N{FIRST STRONG ISOLATE}", "").replace("\N{POP DIRECTIONAL ISOLATE}", "")


S = TypeVar("S", SetupSheet, SetupWriter)


def sheet_of(made: OfficeSection, kind: type[S]) -> S:
    until(lambda: bool(made.findChildren(kind)), "the sheet")
    return made.findChildren(kind)[-1]


def test_without_a_setup_file_it_says_that_work_goes_on_all_the_same(qtbot: QtBot, lanes: Lanes) -> None:
    made = section(qtbot, lanes, InventedSetups())
    assert "You can write, finish and print all the same" in said(made)
    assert not made.make.isEnabled()


def test_what_is_in_force_stands_in_plain_words(qtbot: QtBot, lanes: Lanes) -> None:
    words = plain(said(section(qtbot, lanes, InventedSetups(in_use=IN_FORCE))))
    assert "Your work goes to The Spotlight gateway" in words
    assert "can be opened by: Editors at the Secretariat and Second key in the Secretariat's safe" in words
    assert "Made by Country office Kabul, confirmed in person" in words
    assert "from your office: new records are written with it" in words


def test_the_first_file_is_taken_in_only_once_its_words_are_said_to_be_compared(
    qtbot: QtBot, lanes: Lanes
) -> None:
    setups = InventedSetups(shown=FIRST)
    made = section(qtbot, lanes, setups)
    made.look_at(Path("kabul.setup"))
    sheet = sheet_of(made, SetupSheet)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert set(FIRST.maker.words.split("-")) <= set(shown)
    find(sheet, QPushButton, "setupGo").click()
    assert setups.in_use is None
    assert "Compare the words" in said(sheet)
    assert sheet.compared is not None
    sheet.compared.setChecked(True)
    with qtbot.waitSignal(made.changed):
        find(sheet, QPushButton, "setupGo").click()
    until(lambda: "Your work goes to" in said(made), "what is in force")
    sheet.close()


def test_a_later_file_says_what_it_changes_and_asks_for_no_words(qtbot: QtBot, lanes: Lanes) -> None:
    made = section(qtbot, lanes, InventedSetups(in_use=IN_FORCE, shown=LATER))
    made.look_at(Path("kabul.setup"))
    sheet = sheet_of(made, SetupSheet)
    assert sheet.compared is None
    assert "it was https://gateway.example.org/capture/" in plain(said(sheet))
    sheet.close()


def test_the_same_file_again_has_nothing_to_take_in(qtbot: QtBot, lanes: Lanes) -> None:
    made = section(qtbot, lanes, InventedSetups(in_use=IN_FORCE, shown=replace(LATER, is_in_force=True)))
    made.look_at(Path("kabul.setup"))
    sheet = sheet_of(made, SetupSheet)
    assert "in force here already" in said(sheet)
    assert sheet.findChild(QPushButton, "setupGo") is None
    sheet.close()


def test_a_setup_file_on_a_stick_is_offered(qtbot: QtBot, lanes: Lanes, tmp_path: Path) -> None:
    (tmp_path / "kabul.setup").write_bytes(b"x")
    desk = replace(invented.desk(Path("/home/office")), setups=InventedSetups(), sticks=RealSticks())
    made = OfficeSection(desk, lanes, drives=lambda: (drive_of(tmp_path),))
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    until(lambda: "On a stick: kabul.setup" in plain(said(made)), "the offer")
    find(made, QPushButton, "officeFound0").click()
    sheet_of(made, SetupSheet).close()


def test_a_refused_file_is_told_and_nothing_opens(
    qtbot: QtBot, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> None:
        raise FixableError(Code.SETUP_FORGED, name="kabul.setup")

    setups = InventedSetups()
    monkeypatch.setattr(setups, "preview", refuse)
    told: list[FixableError] = []
    monkeypatch.setattr("ui.pages.safety.office.tell", lambda error, _over: told.append(error))
    made = section(qtbot, lanes, setups)
    made.look_at(Path("kabul.setup"))
    until(lambda: bool(told), "the error")
    assert told[0].code is Code.SETUP_FORGED
    assert not made.findChildren(SetupSheet)


def writer(qtbot: QtBot, lanes: Lanes, setups: InventedSetups) -> tuple[OfficeSection, SetupWriter]:
    made = section(qtbot, lanes, setups)
    made.make.click()
    return made, sheet_of(made, SetupWriter)


def test_what_is_written_goes_into_the_file_and_the_words_to_read_out_are_shown(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path
) -> None:
    setups = InventedSetups(in_use=IN_FORCE, drafted=DRAFT)
    _, sheet = writer(qtbot, lanes, setups)
    sheet.gateway_address.setText("https://new.example.org/")
    with qtbot.waitSignal(sheet.settled):
        sheet.save(tmp_path / "kabul.setup")
    assert setups.made[0].gateway_address == "https://new.example.org/"
    assert setups.made[0].forms == DRAFT.forms
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert set(DRAFT.words.split("-")) <= set(shown)
    sheet.close()


def test_without_the_phrase_nothing_is_asked_for(qtbot: QtBot, lanes: Lanes) -> None:
    _, sheet = writer(qtbot, lanes, InventedSetups(drafted=DRAFT))
    find(sheet, QPushButton, "setupSave").click()
    assert "Type the phrase" in said(sheet)
    sheet.close()


def test_keys_read_from_a_file_stand_below_those_that_are_there(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path
) -> None:
    (tmp_path / "second.pub").write_text("age1second Second\n", encoding="utf-8")
    _, sheet = writer(qtbot, lanes, InventedSetups(drafted=DRAFT))
    sheet.take_keys(sheet.openers, tmp_path / "second.pub")
    until(lambda: "age1second" in sheet.openers.toPlainText(), "the key")
    assert sheet.openers.toPlainText() == f"{DRAFT.openers}\nage1second Second"
    sheet.close()


def test_a_template_can_be_added_and_left_out_again(qtbot: QtBot, lanes: Lanes) -> None:
    setups = InventedSetups(drafted=replace(DRAFT, forms=()))
    _, sheet = writer(qtbot, lanes, setups)
    sheet.take_form((Path("lesson.xml"),))
    until(lambda: sheet.value().forms == DRAFT.forms, "the template")
    find(sheet, QPushButton, "setupRemoveForm0").click()
    assert sheet.value().forms == ()
    sheet.close()


def test_what_is_missing_is_named_by_its_question(
    qtbot: QtBot, lanes: Lanes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise FixableError(Code.SETUP_INCOMPLETE, place="gateway.recipients.recipient")

    setups = InventedSetups(drafted=DRAFT)
    monkeypatch.setattr(setups, "make", refuse)
    _, sheet = writer(qtbot, lanes, setups)
    sheet.save(tmp_path / "kabul.setup")
    until(lambda: "Who can open what arrives there" in sheet.accessibleDescription(), "the sentence")
    sheet.close()

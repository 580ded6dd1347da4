"""Keys under Safety, through the widgets and over real vaults: a device, a colleague, an office."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.maker import KnownMaker, MakerKind
from desktop.errors import Code, FixableError
from desktop.storage.store import Store
from sync.authority import OfficeKeys
from sync.contacts import Contacts
from sync.identity import ensure
from sync.inbox_key import ensure_inbox
from sync.requests import read_request
from sync.revocations import Revocations
from sync.trust import TrustList
from tests.support import invented
from tests.support.robots.waiting import click, find, until
from tests.support.vaults import CHEAP, MovableClock, open_store
from ui.app.trusting import KeyDesk
from ui.jobs import Lanes
from ui.pages.safety.asked_sheet import AskedSheet
from ui.pages.safety.colleague_sheet import ColleagueSheet
from ui.pages.safety.colleagues import ColleaguesSection
from ui.pages.safety.confirm_sheet import ConfirmSheet
from ui.pages.safety.confirming import ConfirmSection
from ui.pages.safety.device import DeviceSection
from ui.pages.safety.lost_sheet import LostSheet
from ui.pages.safety.section import Section

PHRASE = "nine slow barges carried the melons"


class _Vault:
    """One vault, what it knows of keys, and the sections over it."""

    def __init__(self, folder: Path, lanes: Lanes, qtbot: QtBot) -> None:
        folder.mkdir()
        self._folder, self._lanes, self._qtbot = folder, lanes, qtbot
        self.sections: list[Section] = []
        self.clock = MovableClock()
        self.store: Store = open_store(folder, self.clock)
        self.identity = ensure(self.store.settings)
        self.offices = OfficeKeys(self.store.settings, self.store.issued, self.clock, cost=CHEAP)
        self.contacts = Contacts(
            self.store.contacts, self.store.settings, self.clock, own=self.identity.fingerprint
        )
        self.trusted = TrustList(())
        self.revocations = Revocations(self.store.settings)
        self.keys = KeyDesk(
            self.store.settings,
            self.identity,
            self.contacts,
            self.offices,
            self.revocations,
            self.clock,
            home=folder / "home",
            recipient=ensure_inbox(self.store.settings).recipient,
            believed=lambda: self.trusted,
        )

    def show(self, kind: Callable[..., Section]) -> Section:
        section = kind(invented.desk(self._folder, trusting=self.keys), self._lanes, None)
        self.sections.append(section)
        section.resize(700, 900)
        section.show()
        section.refresh()
        self._qtbot.waitUntil(lambda: self._lanes.is_idle)
        return section

    def request(self, name: str = "Tablet 3") -> Path:
        self.keys.name_device(name)
        return self.keys.save_request(self._folder / "request.pub")


@pytest.fixture
def vaults(tmp_path: Path, lanes: Lanes, qtbot: QtBot) -> Iterator[Callable[[str], _Vault]]:
    made: list[_Vault] = []

    def make(name: str) -> _Vault:
        made.append(_Vault(tmp_path / name, lanes, qtbot))
        return made[-1]

    yield make
    until(lambda: lanes.is_idle, "the lanes")
    for vault in made:
        for section in vault.sections:
            section.close()
            section.deleteLater()
        vault.store.close()


def _sheet(over: QWidget, kind: type[QDialog]) -> QDialog:
    until(lambda: any(one.isVisible() for one in over.findChildren(kind)), kind.__name__)
    return next(one for one in over.findChildren(kind) if one.isVisible())


def _press(over: QWidget, name: str) -> None:
    until(lambda: any(one.isVisible() for one in over.findChildren(QPushButton, name)), name)
    # a list that was read again has what was there before for a moment, hidden
    click(next(one for one in over.findChildren(QPushButton, name) if one.isVisible()))


def _type(over: QWidget, name: str, words: str) -> None:
    edit = find(over, QLineEdit, name)
    edit.clear()
    QTest.keyClicks(edit, words)


def _compared(over: QWidget, kind: type[AskedSheet], request: Path, lanes: Lanes) -> AskedSheet:
    """Open a request file in a sheet and say that the words are the same."""
    sheet = _sheet(over, kind)
    assert isinstance(sheet, AskedSheet)
    sheet.look(request)
    until(lambda: lanes.is_idle)
    assert not find(sheet, QPushButton, "askedGo").isEnabled()
    find(sheet, QCheckBox, "askedSame").click()
    _press(sheet, "askedGo")
    return sheet


def _close_notes() -> None:
    for one in QApplication.topLevelWidgets():
        if isinstance(one, QDialog) and one.isVisible():
            one.accept()


def _texts(over: QWidget) -> str:
    return "\n".join(one.text() for one in over.findChildren(QLabel) if one.isVisible())


def test_a_device_is_named_and_its_request_says_so(
    vaults: Callable[[str], _Vault], lanes: Lanes, tmp_path: Path
) -> None:
    vault = vaults("one")
    section = vault.show(DeviceSection)
    assert isinstance(section, DeviceSection)
    assert section.words.words == vault.identity.words
    assert "No office has confirmed" in section.standing.text()
    _type(section, "deviceCalled", "Tablet 3")
    _press(section, "deviceKeepName")
    until(lambda: lanes.is_idle)
    section.save_request(tmp_path / "request.pub")
    until(lambda: (tmp_path / "request.pub").exists() and lanes.is_idle)
    _close_notes()
    said = read_request((tmp_path / "request.pub").read_bytes())
    assert (said.name, said.words) == ("Tablet 3", vault.identity.words)


def test_an_office_confirms_a_device_and_takes_it_back_when_it_is_lost(
    vaults: Callable[[str], _Vault], lanes: Lanes, tmp_path: Path
) -> None:
    office, tablet = vaults("office"), vaults("tablet")
    section = office.show(ConfirmSection)
    _press(section, "officeMake")
    sheet = next(one for one in section.findChildren(QDialog) if one.isVisible())
    _type(sheet, "officeName", "Kabul office")
    _type(sheet, "officeShort", "kabul-office")
    _type(sheet, "newPassphrase", PHRASE)
    _type(sheet, "newPassphraseAgain", PHRASE)
    _press(sheet, "officeKeyMake")
    until(lambda: office.offices.office() is not None and lanes.is_idle)
    _press(section, "confirmDevice")
    asked = _compared(section, ConfirmSheet, tablet.request(), lanes)
    assert isinstance(asked, ConfirmSheet)
    _type(asked, "officePhrase", PHRASE)
    answer = tmp_path / "answer-cert.pub"
    asked.confirm(answer)
    until(lambda: answer.exists() and lanes.is_idle)
    asked.accept()
    until(lambda: "Tablet 3" in _texts(section))

    made = office.offices.office()
    assert made is not None
    device = tablet.show(DeviceSection)
    assert isinstance(device, DeviceSection)
    device.take_answer(answer)
    until(lambda: lanes.is_idle)
    _close_notes()
    assert device.standing.text().startswith("Confirmed by an office that is not known here yet on ")
    tablet.trusted = TrustList([made.line()])
    device.refresh()
    until(lambda: lanes.is_idle)
    assert device.standing.text().startswith("Confirmed by Kabul office")
    assert tablet.identity.certificate is not None

    tablet.clock.pass_seconds(680 * 86400)
    device.refresh()
    until(lambda: "ends on" in device.standing.text())
    assert "ask for a new one" in device.standing.text()
    tablet.clock.pass_seconds(51 * 86400)
    device.refresh()
    until(lambda: "ran out on" in device.standing.text())
    tablet.clock.pass_seconds(-731 * 86400)

    _press(section, "deviceLost")
    lost = _sheet(section, LostSheet)
    assert isinstance(lost, LostSheet)
    _type(lost, "lostPhrase", PHRASE)
    listed = tmp_path / "lost.revoked"
    lost.write(listed)
    until(lambda: listed.exists() and lanes.is_idle)
    until(lambda: "Lost: taken back" in _texts(section))

    colleagues = tablet.show(ColleaguesSection)
    assert isinstance(colleagues, ColleaguesSection)
    colleagues.take_list(listed)
    until(lambda: lanes.is_idle)
    _close_notes()
    assert tablet.revocations.current().lost == {tablet.identity.fingerprint}


def test_a_name_that_was_typed_and_not_kept_still_goes_into_the_request(
    vaults: Callable[[str], _Vault], lanes: Lanes, tmp_path: Path
) -> None:
    vault = vaults("one")
    section = vault.show(DeviceSection)
    assert isinstance(section, DeviceSection)
    QTest.keyClicks(section.called, "Tablet 3")
    section.save_request(tmp_path / "request.pub")
    until(lambda: (tmp_path / "request.pub").exists() and lanes.is_idle)
    _close_notes()
    assert read_request((tmp_path / "request.pub").read_bytes()).name == "Tablet 3"
    section.called.selectAll()
    QTest.keyClicks(section.called, "Tablet 4")
    QTest.keyClick(section.called, Qt.Key.Key_Return)
    until(lambda: lanes.is_idle and vault.keys.device().name == "Tablet 4")


def test_enter_in_the_offices_phrase_asks_for_a_place_once_and_only_for_a_device_with_a_name(
    vaults: Callable[[str], _Vault], lanes: Lanes
) -> None:
    office, tablet = vaults("office"), vaults("tablet")
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    section = office.show(ConfirmSection)
    _press(section, "confirmDevice")
    asked = _compared(section, ConfirmSheet, tablet.request(""), lanes)
    assert isinstance(asked, ConfirmSheet)
    _type(asked, "officePhrase", PHRASE)
    QTest.keyClick(asked.phrase.edit, Qt.Key.Key_Return)
    assert "Write a name for this device" in _texts(asked)
    assert asked.focusWidget() is asked.names.name
    assert asked.findChildren(QFileDialog) == []
    _type(asked, "deviceName", "Tablet 3")
    QTest.keyClick(asked.phrase.edit, Qt.Key.Key_Return)
    (where,) = asked.findChildren(QFileDialog)
    where.reject()
    asked.reject()


def test_a_wrong_phrase_confirms_nothing(
    vaults: Callable[[str], _Vault], lanes: Lanes, tmp_path: Path
) -> None:
    office, tablet = vaults("office"), vaults("tablet")
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    section = office.show(ConfirmSection)
    _press(section, "confirmDevice")
    asked = _compared(section, ConfirmSheet, tablet.request(), lanes)
    assert isinstance(asked, ConfirmSheet)
    _type(asked, "officePhrase", "another phrase of some words")
    asked.confirm(tmp_path / "answer.pub")
    until(lambda: lanes.is_idle and asked.go.isEnabled())
    until(lambda: "not the phrase" in _texts(asked))
    assert not (tmp_path / "answer.pub").exists()
    assert office.offices.issued() == ()
    asked.reject()


def test_a_colleague_is_known_once_the_words_were_compared_named_anew_and_removed(
    vaults: Callable[[str], _Vault], lanes: Lanes
) -> None:
    here, there = vaults("here"), vaults("there")
    section = here.show(ColleaguesSection)
    assert "No colleague is known" in _texts(section)
    _press(section, "colleagueAdd")
    asked = _compared(section, ColleagueSheet, there.request("Laptop"), lanes)
    _type(asked, "deviceName", "Rana's laptop")
    _press(asked, "colleagueKeep")
    until(lambda: lanes.is_idle and len(here.contacts.all()) == 1)
    assert here.contacts.knows(there.identity.fingerprint)
    until(lambda: "Rana's laptop" in _texts(section))
    assert there.identity.words in _texts(section)

    _press(section, "colleagueRename")
    rename = next(one for one in section.findChildren(QDialog) if one.objectName() == "renameSheet")
    _type(rename, "deviceName", "Field laptop")
    _press(rename, "renameKeep")
    until(lambda: "Field laptop" in _texts(section))

    _press(section, "colleagueRemove")
    question = next(one for one in section.findChildren(QDialog) if one.isVisible())
    next(one for one in question.findChildren(QPushButton) if one.text() == "Remove").click()
    until(lambda: lanes.is_idle and not here.contacts.all())


def test_a_file_that_is_no_request_says_so_and_asks_again(
    vaults: Callable[[str], _Vault], lanes: Lanes, tmp_path: Path
) -> None:
    section = vaults("here").show(ColleaguesSection)
    _press(section, "colleagueAdd")
    sheet = _sheet(section, ColleagueSheet)
    assert isinstance(sheet, ColleagueSheet)
    (tmp_path / "other.pub").write_text("hello")
    sheet.look(tmp_path / "other.pub")
    until(lambda: lanes.is_idle)
    until(lambda: "other.pub is not a request" in _texts(sheet))
    until(lambda: find(sheet, QPushButton, "askedChoose").isVisible())
    sheet.reject()


def test_a_new_key_changes_the_words_and_asks_for_a_new_request(
    vaults: Callable[[str], _Vault], lanes: Lanes
) -> None:
    vault = vaults("one")
    before = vault.identity.words
    section = vault.show(DeviceSection)
    assert isinstance(section, DeviceSection)
    _press(section, "deviceRenew")
    question = next(one for one in section.findChildren(QDialog) if one.isVisible())
    next(one for one in question.findChildren(QPushButton) if one.text() == "Make a new key").click()
    until(lambda: lanes.is_idle and section.words.words != before)
    _close_notes()
    assert section.words.words == ensure(vault.store.settings).words == vault.identity.words
    assert read_request(vault.request().read_bytes()).replaces
    with pytest.raises(FixableError) as error:
        vault.keys.read_request(vault.request())
    assert error.value.code is Code.REQUEST_OWN
    own = KnownMaker(kind=MakerKind.UNKNOWN, fingerprint=vault.identity.fingerprint)
    assert vault.contacts.who(own).kind is MakerKind.OWN


def test_nothing_that_is_to_leave_is_written_into_the_vaults_folder(
    vaults: Callable[[str], _Vault], lanes: Lanes, tmp_path: Path
) -> None:
    office, tablet = vaults("office"), vaults("tablet")
    office.keys.make_office("Kabul office", "kabul-office", PHRASE)
    asked = office.keys.read_request(tablet.request())
    inside = tmp_path / "office" / "home" / "answer.pub"
    writes: list[Callable[[], Path]] = [
        lambda: office.keys.save_request(inside),
        lambda: office.keys.confirm(asked, "Tablet 3", "", PHRASE, inside),
        lambda: office.keys.lose(asked.fingerprint, PHRASE, inside),
        lambda: office.keys.save_list(PHRASE, inside),
    ]
    for write in writes:
        with pytest.raises(FixableError) as error:
            write()
        assert error.value.code is Code.INSIDE_VAULT
    assert not inside.exists()
    assert office.keys.confirmed() == ()

"""From an office's setup file to a receipt: a real tus server, the desk, a stick, and the way home."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pyrage import x25519
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.answers import AnswerTree
from desktop.domain.parcel import ParcelState
from desktop.domain.record import Record, RecordType
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from sync.__main__ import main
from sync.intake.receipt_key import read_receipt_key
from tests.support import content
from tests.support.clearing import Checkers
from tests.support.intake import PRINCIPAL, settle, write_key
from tests.support.open_gateway import OpenGateway
from tests.support.robots import keys
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, find, press, until
from tests.support.robots.window import WindowRobot
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.app.session import Session
from ui.i18n import Language
from ui.pages.outbox.parcel_card import ParcelCard
from ui.pages.safety.setup_sheet import SetupSheet
from ui.pages.sticks import PickUpSheet, StickSheet
from ui.parts.sheet import Sheet
from ui.style import apply_theme

PHRASE = "four loud geese left the lake"


class Secretariat:
    """A gateway with its keys and folders, and the focal point's vault with the office's key."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.inbox, self.receipts = folder, folder / "inbox", folder / "receipts"
        for made in (self.inbox, self.receipts):
            made.mkdir()
        secret = x25519.Identity.generate()
        self.recipient = str(secret.to_public())
        (folder / "age.txt").write_text(f"{secret}\n", encoding="utf-8")
        self.key = write_key(folder)
        self.gateway = OpenGateway(self.inbox, self.receipts)
        self.office = open_desk(
            Paths(folder / "office"), PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP
        )

    def setup(self) -> Path:
        """Return the office's setup file, and let the desk trust the office."""
        trusting, setups = self.office.trusting, self.office.setups
        assert trusting is not None
        assert setups is not None
        trusting.make_office("Country office Kabul", "kabul", PHRASE)
        plain = setups.draft()
        assert plain is not None
        draft = replace(
            plain,
            gateway_name="the Spotlight gateway",
            gateway_address=self.gateway.address,
            gateway_principal=PRINCIPAL,
            openers=f"{self.recipient} Editors",
            receipt_keys=read_receipt_key(self.key, PRINCIPAL).public,
        )
        made = setups.make(draft, PHRASE, self.folder / "kabul.setup")
        office = made.path.read_text(encoding="utf-8").split('"authorities":[{"key":"', 1)[1].split('"', 1)[0]
        line = f'*@kabul cert-authority,namespaces="bundle@spotlight-capture" {office} Kabul\n'
        (self.folder / "trust").write_text(line, encoding="utf-8")
        return made.path

    def confirm(self, request: Path) -> Path:
        """Return the office's answer to a device whose words were compared."""
        trusting = self.office.trusting
        assert trusting is not None
        answer = self.folder / "request-cert.pub"
        return trusting.confirm(trusting.read_request(request), "Tablet 3", "Network", PHRASE, answer)

    def work(self) -> None:
        """Let the desk deal with all that lies there, as an engineer runs it."""
        for path in self.inbox.iterdir():
            settle(path)
        places = ["--receipts", str(self.receipts), "--identity", str(self.folder / "age.txt")]
        trust = ["--key", str(self.key), "--trust", str(self.folder / "trust")]
        database = f"sqlite:///{self.folder / 'desk.db'}"
        assert main(["intake", str(self.inbox), "--database", database, *trust, *places, "--once"]) == 0


@pytest.fixture
def secretariat(tmp_path: Path) -> Iterator[Secretariat]:
    made = Secretariat(tmp_path)
    with made.gateway:
        yield made
    made.office.close()


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    home = Paths(tmp_path / "home")
    made = Session(dressed, home, None, Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    yield made
    made.end()
    made.deleteLater()
    apply_theme(dressed, Theme.LIGHT)


class Writer:
    """Somebody who writes, in the window of a session."""

    def __init__(self, session: Session) -> None:
        UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
        until(lambda: session.window is not None, "the window")
        assert session.window is not None
        self.window, self.desk = session.window, session.window._desk
        assert self.desk.post is not None
        self.outbox = self.desk.post.outbox
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        until(lambda: self.window._lanes.is_idle, "the lanes")

    def sheet(self, kind: type[Sheet]) -> Sheet:
        """Return the sheet that is open."""
        until(lambda: any(one.isVisible() for one in self.window.findChildren(kind)), kind.__name__)
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def take_in(self, setup: Path) -> None:
        """Follow the card on Home, and take the office's setup file in."""
        WindowRobot(self.window).home().act("stepOffice")
        press(self.window, "officeTakeIn")
        keys.choose(setup)
        sheet = self.sheet(SetupSheet)
        assert isinstance(sheet, SetupSheet)
        assert sheet.compared is not None
        sheet.compared.setChecked(True)
        press(sheet, "setupGo")
        press(sheet, "setupClose")
        self.rest()

    def be_confirmed(self, secretariat: Secretariat, folder: Path) -> None:
        """Save a request, and take the office's answer in."""
        self.window.go_to("safety")
        press(self.window, "safety_device")
        press(self.window, "deviceSave")
        keys.choose(folder / "request.pub")
        press(dialog("message"), "messageClose")
        answer = secretariat.confirm(folder / "request.pub")
        press(self.window, "deviceTake")
        keys.choose(answer)
        press(dialog("message"), "messageClose")

    def put_out(self, title: str) -> Record:
        """Finish and clear a lesson, and put it into the outbox."""
        capture = self.desk.capture
        draft = capture.begin(RecordType.LESSON)
        told = {name: one for name, one in content.load(RecordType.LESSON).items() if name != "attachments"}
        answers = {**draft.answers, **content.as_kept(told, {}), "title": title}
        capture.save(draft.draft_id, cast(AnswerTree, answers))
        record = Checkers(self.desk.library._store, MovableClock()).clear(capture.finish(draft.draft_id))
        self.window.go_to("home")  # the list is read again
        self.show(record)
        press(self.window.records, "previewExport")
        letter = WindowRobot(self.window).export()
        letter.letter()
        letter.give_reasons("It is known.").put_in_outbox().close()
        self.window.go_to("outbox")
        return record

    def show(self, record: Record) -> None:
        """Choose a record in the list."""
        self.window.go_to("records")
        self.window.records.show_when_read(record.record_id)
        self.rest()

    def state(self, title: str) -> ParcelState:
        """Return how far the parcel with a record came."""
        return next(one.parcel.state for one in self.outbox.parcels() if one.titles == (title,))


def test_a_record_goes_by_network_and_by_stick_and_its_receipts_come_home(
    session: Session, secretariat: Secretariat, tmp_path: Path
) -> None:
    writer = Writer(session)
    writer.take_in(secretariat.setup())
    writer.be_confirmed(secretariat, tmp_path)

    secretariat.gateway.tus.kill()
    record = writer.put_out("By network")
    until(lambda: writer.outbox.parcels()[0].parcel.tries > 0, "a try that failed")
    secretariat.gateway.tus.start()
    press(writer.window.outbox, "parcel_send")
    until(lambda: writer.state("By network") is ParcelState.DELIVERED, "the delivery")
    secretariat.work()
    press(writer.window.outbox, "parcel_ask")
    until(lambda: writer.state("By network") is ParcelState.RECEIVED, "the receipt")

    secretariat.gateway.tus.kill()
    writer.put_out("By stick")
    _carry(writer, secretariat, tmp_path / "stick")
    until(lambda: writer.state("By stick") is ParcelState.RECEIVED, "the receipt from the stick")

    writer.show(record)
    press(writer.window, "previewPurge")
    press(keys.sheet("purgeSheet"), "purgeAll")
    until(lambda: all(row.record_id != record.record_id for row in writer.desk.library.summaries()), "it")


def _carry(writer: Writer, secretariat: Secretariat, stick: Path) -> None:
    """Copy the parcel to a stick, let the desk have it, and bring the receipt back on the stick."""
    stick.mkdir()

    def copying() -> list[QAction]:
        cards = writer.window.outbox.findChildren(ParcelCard)
        mine = [card for card in cards if card.item.titles == ("By stick",) and card.isVisible()]
        found = [act for card in mine for act in card.findChildren(QAction, "parcel_copy")]
        return [act for act in found if act.isVisible()]

    until(lambda: bool(copying()), "the parcel")
    copying()[0].trigger()
    sheet = writer.sheet(StickSheet)
    press(sheet, "stickFolder")
    _choose_folder(stick)
    until(lambda: find(sheet, QPushButton, "stickGo").isEnabled(), "the folder in the list")
    press(sheet, "stickGo")
    press(sheet, "stickClose")
    for bundle in stick.glob("*.zip.age"):
        shutil.copy(bundle, secretariat.inbox)
    before = set(secretariat.receipts.iterdir())
    secretariat.work()
    for path in set(secretariat.receipts.iterdir()) - before:
        shutil.copy(path, stick)
    press(writer.window.outbox, "outboxPickUp")
    found = writer.sheet(PickUpSheet)
    press(found, "pickUpFolder")
    _choose_folder(stick)
    until(lambda: found.findChild(QPushButton, "pickUpReceipts") is not None, "the receipts")
    assert found.findChild(QPushButton, "pickUpBundle0") is None, "her own bundle, still on the stick"
    press(found, "pickUpReceipts")
    press(found, "pickUpClose")


def _choose_folder(folder: Path) -> None:
    asked = dialog("fileDialog")
    asked.setDirectory(str(folder))  # type: ignore[attr-defined]
    find(asked, QLineEdit, "fileNameEdit").setText(str(folder))
    asked.accept()  # type: ignore[attr-defined]

"""A gateway's receipt in the real window: taken in, told, worked off, and never believed without proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.domain.ids import RecordId
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from desktop.domain.receipt_reason import ReceiptReason
from desktop.domain.record import RecordState
from sync.receipts import write_receipt
from sync.setup import SetupFiles
from tests.support.gateways import GATEWAY, KEY
from tests.support.robots.waiting import find, until
from tests.support.robots.window import WindowRobot
from tests.ui.app.test_taking_back import Office
from ui.jobs import Lanes
from ui.pages.records.purge_sheet import PurgeSheet
from ui.pages.records.receipt_sheet import ReceiptSheet
from ui.pages.records.take_in_sheet import TakeInSheet
from ui.parts.card import Card
from ui.parts.plain_label import PlainLabel
from ui.wording.receiving import ReceivingWords


@pytest.fixture
def office(
    dressed: QApplication,
    language: object,
    lanes: Lanes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    monkeypatch.setattr(SetupFiles, "gateway", lambda _files: GATEWAY)
    made = Office(tmp_path / "here", lanes)
    yield made
    made.end()


def _receipt(office: Office, record_id: RecordId, **changes: object) -> Receipt:
    """Return the receipt of the newest bundle of a record, which asks for one change."""
    departure = office.desk.library.departures(record_id)[0]
    ((_, revision_id),) = departure.revisions
    record = RecordReceipt(
        record_id=record_id,
        revision_id=revision_id,
        judgement=Judgement.NEEDS_CORRECTION,
        corrections=(Correction(question="title", reason="Say what was done, please."),),
    )
    receipt = Receipt(
        bundle_id=departure.bundle_id,
        identity=departure.identity,
        received_at=departure.exported_at,
        gateway=GATEWAY.principal,
        records=(record,),
    )
    return replace(receipt, **changes)  # type: ignore[arg-type]


def _file(office: Office, receipt: Receipt, key: Ed25519PrivateKey = KEY) -> Path:
    content, signature = write_receipt(receipt, key)
    path = office.folder / f"{receipt.bundle_id}.receipt.json"
    path.write_bytes(content)
    Path(f"{path}.sig").write_bytes(signature)
    return path


def _take_in(office: Office, path: Path) -> ReceiptSheet:
    office.window.sheets.receipt(path)
    (sheet,) = [one for one in office.window.findChildren(ReceiptSheet) if one.isVisible()]
    until(lambda: bool(sheet.findChildren(QPushButton, "receiptClose")), "what the receipt says")
    return sheet


def _said(sheet: ReceiptSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def test_a_correction_leads_from_the_receipt_to_the_question_and_is_worked_off(office: Office) -> None:
    record_id = office.sent()
    sheet = _take_in(office, _file(office, _receipt(office, record_id)))
    assert GATEWAY.name in _said(sheet)
    assert "changes are asked" in _said(sheet)
    find(sheet, QPushButton, "receiptClose").click()
    office.window.go_to("home")
    WindowRobot(office.window).settle()
    card = find(office.window.home, Card, "askedCard")
    assert "1 change" in card.text
    card.pressed.emit()
    robot = WindowRobot(office.window)
    robot.settle()
    until(lambda: find(office.window, QPushButton, "askedShow0").isVisible(), "the change that is asked for")
    assert "Changes asked" in find(office.window.records.preview, QLabel, "previewKind").text()
    find(office.window, QPushButton, "askedShow0").click()
    robot.settle()
    until(lambda: office.window.is_writing, "the question")
    assert office.desk.library.summaries()[0].state is RecordState.DRAFT


def test_what_the_gateways_program_says_is_told_in_the_apps_own_words(office: Office) -> None:
    record_id = office.sent()
    receipt = _receipt(office, record_id)
    said = ReceivingWords().reason(ReceiptReason.MISSING, "")
    wishes = (
        Correction(question="title", reason="words of the desk", code=ReceiptReason.MISSING),
        Correction(question="", reason="What people wrote."),
        Correction(question="", reason="A reason from later on.", code="not_known_yet"),
    )
    receipt = replace(receipt, records=(replace(receipt.records[0], corrections=wishes),))
    find(_take_in(office, _file(office, receipt)), QPushButton, "receiptClose").click()
    office.chosen(record_id)
    until(
        lambda: find(office.window, QPushButton, "askedDone2").isVisible(), "the changes that are asked for"
    )
    shown = {label.text() for label in office.window.records.preview.asked.findChildren(QLabel)}
    assert {said, "What people wrote.", "A reason from later on."} <= shown
    assert "words of the desk" not in shown


def test_why_a_whole_bundle_was_refused_is_told_in_the_apps_own_words(office: Office) -> None:
    record_id = office.sent()
    refused = _receipt(office, record_id, records=(), refusal="desk words", code=ReceiptReason.FOR_REVIEW)
    told = _said(_take_in(office, _file(office, refused)))
    assert ReceivingWords().reason(ReceiptReason.FOR_REVIEW, "") in told
    assert "desk words" not in told


def test_a_bundle_in_which_nothing_is_left_to_do_still_leads_to_its_record(office: Office) -> None:
    record_id = office.sent()
    bundle_id = office.desk.library.departures(record_id)[0].bundle_id
    refused = _receipt(office, record_id, records=(), refusal="desk words", code=ReceiptReason.FOR_REVIEW)
    find(_take_in(office, _file(office, refused)), QPushButton, "receiptClose").click()
    assert office.desk.receipts is not None
    assert office.desk.receipts.asked_in(bundle_id) == record_id


def test_done_takes_a_change_off_the_list(office: Office) -> None:
    record_id = office.sent()
    find(_take_in(office, _file(office, _receipt(office, record_id))), QPushButton, "receiptClose").click()
    office.chosen(record_id)
    until(lambda: find(office.window, QPushButton, "askedDone0").isVisible(), "the change that is asked for")
    find(office.window, QPushButton, "askedDone0").click()
    WindowRobot(office.window).settle()
    until(lambda: office.window.records.preview.asked.isHidden(), "an empty list")
    assert office.desk.library.summaries()[0].asked == 0


def test_a_forged_receipt_is_told_in_plain_words_and_changes_nothing(office: Office) -> None:
    record_id = office.sent()
    path = _file(office, _receipt(office, record_id))
    path.write_bytes(path.read_bytes().replace(b"needs_correction", b"accepted"))
    sheet = _take_in(office, path)
    assert "was changed after it was signed" in find(sheet, QLabel, "receiptTrouble").text()
    assert office.desk.library.summaries()[0].answer is None


def test_a_strangers_receipt_is_told_in_plain_words_and_changes_nothing(office: Office) -> None:
    record_id = office.sent()
    other = Ed25519PrivateKey.from_private_bytes(b"\x08" * 32)
    sheet = _take_in(office, _file(office, _receipt(office, record_id), other))
    assert "not signed by your gateway" in find(sheet, QLabel, "receiptTrouble").text()
    assert office.desk.library.summaries()[0].answer is None


def test_a_receipt_chosen_where_bundles_are_taken_in_opens_as_a_receipt(office: Office) -> None:
    record_id = office.sent()
    path = _file(office, _receipt(office, record_id))
    office.window.sheets.take_in()
    (sheet,) = office.window.findChildren(TakeInSheet)
    sheet.look(path)
    until(lambda: bool(office.window.findChildren(QPushButton, "receiptClose")), "what the receipt says")
    assert office.desk.library.summaries()[0].answer is Judgement.NEEDS_CORRECTION


def test_the_list_says_received(office: Office) -> None:
    record_id = office.sent()
    receipt = _receipt(office, record_id)
    accepted = replace(receipt.records[0], judgement=Judgement.ACCEPTED, corrections=())
    sheet = _take_in(office, _file(office, replace(receipt, records=(accepted,))))
    assert "1 record" in _said(sheet)
    office.chosen(record_id)
    assert "Received" in find(office.window.records.preview, QLabel, "previewKind").text()
    assert "received this version" in find(office.window, QLabel, "previewReceived").text()


def accepted(office: Office, record_id: RecordId) -> None:
    """Take in a receipt that accepts a record."""
    receipt = _receipt(office, record_id)
    word = replace(receipt.records[0], judgement=Judgement.ACCEPTED, corrections=())
    sheet = _take_in(office, _file(office, replace(receipt, records=(word,))))
    find(sheet, QPushButton, "receiptClose").click()


def _received(office: Office) -> RecordId:
    """Return a record that a receipt accepted, chosen in the list."""
    record_id = office.sent()
    accepted(office, record_id)
    office.chosen(record_id)
    return record_id


def test_what_was_received_goes_when_a_person_says_so(office: Office) -> None:
    _received(office)
    find(office.window, QPushButton, "previewPurge").click()
    (sheet,) = office.window.findChildren(PurgeSheet)
    until(lambda: bool(sheet.findChildren(QPushButton, "purgeAll")), "what could go")
    assert not sheet.findChildren(PlainLabel, "purgeOnlyHere")  # it has no files at all
    assert not find(sheet, QPushButton, "purgeAll").isDefault()  # Enter deletes nothing
    find(sheet, QPushButton, "purgeAll").click()
    WindowRobot(office.window).settle()
    until(lambda: not office.desk.library.summaries(), "an empty list")
    assert office.desk.bin.contents() == []


def test_nothing_goes_by_itself(office: Office) -> None:
    record_id = _received(office)
    find(office.window, QPushButton, "previewPurge").click()
    (sheet,) = office.window.findChildren(PurgeSheet)
    until(lambda: bool(sheet.findChildren(QPushButton, "purgeAll")), "what could go")
    find(sheet, QPushButton, "purgeCancel").click()
    WindowRobot(office.window).settle()
    assert [row.record_id for row in office.desk.library.summaries()] == [record_id]

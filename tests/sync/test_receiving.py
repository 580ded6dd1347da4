"""Receipts coming home to a real vault: believed with proof, and nothing changed without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert

from desktop.domain.audience import Profile
from desktop.domain.gateway import Gateway
from desktop.domain.ids import RecordId, RevisionId, new_uuid
from desktop.domain.parcel import Parcel, ParcelState
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from desktop.domain.record import Record
from desktop.errors import Code, FixableError
from desktop.outbox import Outbox
from desktop.returned import Returned
from desktop.storage.exchanged import parcel_steps
from sync.receipts import write_receipt
from sync.receiving import Receiving
from tests.support.builders import a_departure
from tests.support.desk import Desk
from tests.support.gateways import GATEWAY, KEY


class Home:
    """A vault from which one bundle with two records left."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.records = (self.desk.finished(), self.desk.finished(title="Second"))
        self.outbox = Outbox(self.desk.store, self.desk.clock)
        self.parcel = self.put_out(*self.records)
        self.gateway: Gateway | None = GATEWAY
        self.receiving = Receiving(self.desk.store, self.outbox, lambda: self.gateway, self.desk.clock)

    def put_out(self, *records: Record) -> Parcel:
        gone = a_departure(*records, profile=Profile.GATEWAY_PUBLIC)
        parcel = Parcel(
            bundle_id=gone.bundle_id,
            identity=gone.identity,
            profile=gone.profile,
            recipient="the Spotlight gateway",
            file_name=f"b-{gone.bundle_id}.zip.age",
            size=10,
            made_at=self.desk.clock.now(),
            changed_at=self.desk.clock.now(),
        )
        (self.outbox.folder / parcel.file_name).write_bytes(bytes(10))
        self.desk.capture.note_export(gone, None, parcel)
        return parcel

    @property
    def state(self) -> ParcelState:
        return self.outbox.get(self.parcel.bundle_id).state

    def receipt(self) -> Receipt:
        first, second = self.records
        return Receipt(
            bundle_id=self.parcel.bundle_id,
            identity=self.parcel.identity,
            received_at=self.desk.clock.now(),
            gateway=GATEWAY.principal,
            records=(
                _word(first),
                replace(
                    _word(second),
                    judgement=Judgement.NEEDS_CORRECTION,
                    corrections=(Correction(question="summary", reason="Please say where."),),
                ),
            ),
        )


def _word(record: Record) -> RecordReceipt:
    return RecordReceipt(
        record_id=record.record_id, revision_id=record.revision_id, judgement=Judgement.ACCEPTED
    )


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.desk.store.close()


def _refused(home: Home, content: bytes, signature: bytes) -> Code:
    with pytest.raises(FixableError) as caught:
        home.receiving.take_in(content, signature, "r.json")
    assert home.desk.store.receipts.all() == ()
    assert home.desk.store.receipts.corrections() == ()
    assert home.state is ParcelState.WAITING
    return caught.value.code


def test_a_receipt_answers_the_parcel_and_keeps_what_is_to_be_done(home: Home) -> None:
    change = home.receiving.take_in(*write_receipt(home.receipt(), KEY))
    assert home.state is ParcelState.NEEDS_CORRECTION
    assert change.records == {record.record_id for record in home.records}
    (asked,) = home.desk.store.receipts.corrections()
    assert (asked.record_id, asked.question) == (home.records[1].record_id, "summary")
    assert not (home.outbox.folder / home.parcel.file_name).exists()


def test_the_same_receipt_by_both_ways_has_one_effect(home: Home, tmp_path: Path) -> None:
    content, signature = write_receipt(home.receipt(), KEY)
    home.receiving.take_in(content, signature)
    stick = tmp_path / "r.receipt.json"
    stick.write_bytes(content)
    Path(f"{stick}.sig").write_bytes(signature)
    home.receiving.take_in_file(stick)
    home.receiving.take_in_file(Path(f"{stick}.sig"))
    assert len(home.desk.store.receipts.all()) == 1
    assert len(home.desk.store.receipts.corrections()) == 1


def test_a_forged_receipt_changes_nothing(home: Home) -> None:
    content, signature = write_receipt(home.receipt(), KEY)
    changed = content.replace(b"needs_correction", b"accepted")
    assert _refused(home, changed, signature) is Code.RECEIPT_FORGED


def test_a_receipt_by_another_key_changes_nothing(home: Home) -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"\x08" * 32)
    assert _refused(home, *write_receipt(home.receipt(), other)) is Code.RECEIPT_STRANGER


WRONG: dict[str, tuple[Callable[[Receipt], Receipt], Code]] = {
    "under another name": (lambda one: replace(one, gateway="other@x"), Code.RECEIPT_STRANGER),
    "of a bundle nobody made here": (
        lambda one: replace(one, bundle_id=type(one.bundle_id)(new_uuid())),
        Code.RECEIPT_NOT_OURS,
    ),
    "of other content": (lambda one: replace(one, identity="ab" * 64), Code.RECEIPT_OTHER_BUNDLE),
    "of fewer records": (
        lambda one: replace(one, records=one.records[:1]),
        Code.RECEIPT_OTHER_BUNDLE,
    ),
    "of one record more": (
        lambda one: replace(
            one,
            records=(
                *one.records,
                replace(one.records[0], record_id=RecordId(new_uuid()), revision_id=RevisionId(new_uuid())),
            ),
        ),
        Code.RECEIPT_OTHER_BUNDLE,
    ),
    "of another version": (
        lambda one: replace(
            one, records=(replace(one.records[0], revision_id=RevisionId(new_uuid())), one.records[1])
        ),
        Code.RECEIPT_OTHER_BUNDLE,
    ),
}


@pytest.mark.parametrize(("change", "code"), WRONG.values(), ids=WRONG.keys())
def test_a_signed_receipt_that_is_not_of_this_bundle_changes_nothing(
    home: Home, change: Callable[[Receipt], Receipt], code: Code
) -> None:
    assert _refused(home, *write_receipt(change(home.receipt()), KEY)) is code


@pytest.mark.parametrize("gateway", [None, replace(GATEWAY, receipt_keys=())])
def test_without_a_gateway_no_receipt_counts(home: Home, gateway: Gateway | None) -> None:
    home.gateway = gateway
    assert _refused(home, *write_receipt(home.receipt(), KEY)) is Code.RECEIPT_NO_GATEWAY


def test_a_second_receipt_that_says_otherwise_is_refused_and_the_first_stays(home: Home) -> None:
    home.receiving.take_in(*write_receipt(home.receipt(), KEY))
    refused = replace(home.receipt(), records=(), refusal="Not this one after all.")
    with pytest.raises(FixableError) as caught:
        home.receiving.take_in(*write_receipt(refused, KEY))
    assert caught.value.code is Code.RECEIPT_CONTRADICTS
    assert home.state is ParcelState.NEEDS_CORRECTION
    assert len(home.desk.store.receipts.all()) == 1


def test_a_receipt_for_a_bundle_that_never_was_in_the_outbox_counts_as_well(home: Home) -> None:
    record = home.desk.finished(title="On a stick")
    gone = a_departure(record, profile=Profile.GATEWAY_PUBLIC)
    home.desk.capture.note_export(gone, None)
    receipt = replace(
        home.receipt(), bundle_id=gone.bundle_id, identity=gone.identity, records=(_word(record),)
    )
    home.receiving.take_in(*write_receipt(receipt, KEY))
    assert home.desk.store.receipts.of(gone.bundle_id) is not None


def test_files_that_are_missing_or_endless_are_said(home: Home, tmp_path: Path) -> None:
    with pytest.raises(FixableError) as caught:
        home.receiving.take_in_file(tmp_path / "gone.receipt.json")
    assert caught.value.code is Code.FILE_UNREADABLE
    path = tmp_path / "r.receipt.json"
    path.write_bytes(b"{}\n")
    Path(f"{path}.sig").write_bytes(b"x" * 100_000)
    with pytest.raises(FixableError) as caught:
        home.receiving.take_in_file(path)
    assert caught.value.code is Code.RECEIPT_UNREADABLE


def _rows(home: Home) -> dict[str, tuple[Judgement | None, int]]:
    return {row.title: (row.answer, row.asked) for row in home.desk.library.summaries()}


def test_the_list_tells_what_was_received_and_what_is_asked(home: Home) -> None:
    first, second = home.records
    assert set(_rows(home).values()) == {(None, 0)}
    home.receiving.take_in(*write_receipt(home.receipt(), KEY))
    assert _rows(home) == {
        first.title: (Judgement.ACCEPTED, 0),
        second.title: (Judgement.NEEDS_CORRECTION, 1),
    }
    returned = Returned(home.desk.store, home.desk.library, home.desk.clock)
    assert returned.asked(first.record_id) == ()
    (asked,) = returned.asked(second.record_id)
    assert (asked.path, asked.reason) == (("summary",), "Please say where.")
    assert asked.label
    returned.done(asked)
    assert returned.asked(second.record_id) == ()
    assert _rows(home)[second.title] == (None, 0)


def test_a_whole_refusal_is_told_of_every_record(home: Home) -> None:
    refused = replace(home.receipt(), records=(), refusal="Made for a reviewer.")
    home.receiving.take_in(*write_receipt(refused, KEY))
    assert home.state is ParcelState.REFUSED
    assert {answer for answer, _ in _rows(home).values()} == {Judgement.REFUSED}


def test_an_accepted_amendment_takes_off_what_was_asked_before(home: Home) -> None:
    home.receiving.take_in(*write_receipt(home.receipt(), KEY))
    better = home.desk.amended(home.records[1], summary="In the north of the district.")
    gone = a_departure(better, profile=Profile.GATEWAY_PUBLIC)
    home.desk.capture.note_export(gone, None)
    later = replace(
        home.receipt(), bundle_id=gone.bundle_id, identity=gone.identity, records=(_word(better),)
    )
    home.receiving.take_in(*write_receipt(later, KEY))
    assert home.desk.store.receipts.corrections() == ()
    assert _rows(home)[better.title] == (Judgement.ACCEPTED, 0)


def test_a_parcel_whose_answer_a_repair_lost_is_answered_by_the_same_receipt(home: Home) -> None:
    content, signature = write_receipt(home.receipt(), KEY)
    home.receiving.take_in(content, signature)
    with home.desk.store.database.write() as connection:
        before = {"state": "delivered", "way": "network", "fault": "", "bundle_id": home.parcel.bundle_id}
        connection.execute(insert(parcel_steps).values(at="2026-11-22T09:30:00.000Z", **before))
    assert home.outbox.unanswered() == (home.parcel.bundle_id,)
    assert home.receiving.take_in(content, signature).outbox
    assert home.state is ParcelState.NEEDS_CORRECTION
    assert home.outbox.unanswered() == ()
    assert len(home.desk.store.receipts.corrections()) == 1


def test_a_bundle_that_cannot_be_removed_takes_nothing_off_its_receipt(home: Home) -> None:
    home.receiving.take_in(*write_receipt(home.receipt(), KEY))
    better = home.desk.amended(home.records[1], summary="In the north of the district.")
    parcel = home.put_out(better)
    file = home.outbox.folder / parcel.file_name
    file.unlink()
    file.mkdir()  # as little to be removed as a file that another program has open on Windows
    later = replace(
        home.receipt(), bundle_id=parcel.bundle_id, identity=parcel.identity, records=(_word(better),)
    )
    assert home.receiving.take_in(*write_receipt(later, KEY)).outbox
    assert home.outbox.get(parcel.bundle_id).state is ParcelState.RECEIVED
    assert home.desk.store.receipts.corrections() == ()


def test_what_is_asked_of_a_question_that_the_form_does_not_have_is_heard(home: Home) -> None:
    receipt = home.receipt()
    odd = replace(receipt.records[1], corrections=(Correction(question="no/such", reason="Where is it?"),))
    home.receiving.take_in(*write_receipt(replace(receipt, records=(receipt.records[0], odd)), KEY))
    returned = Returned(home.desk.store, home.desk.library, home.desk.clock)
    (asked,) = returned.asked(home.records[1].record_id)
    assert (asked.path, asked.reason) == ((), "Where is it?")

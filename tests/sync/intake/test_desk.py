"""What the receiving desk does with whatever arrives, on both databases."""

import hashlib
import os
import threading
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.parcel import ParcelState
from desktop.domain.receipt import Judgement
from desktop.errors import Code, MachineError
from sync.intake.desk import Kind
from tests.support.bundles import disclosed, picture
from tests.support.intake import Gateway, Sender, settle, taken_back, with_picture

SHOWN = "SELECT record_id, title, content FROM shown_records ORDER BY title"


def _titles(gateway: Gateway) -> list[str]:
    return [row[1] for row in gateway.rows(SHOWN)]


def test_a_bundle_is_filed_with_its_records_files_and_receipt(gateway: Gateway, sender: Sender) -> None:
    record, file = with_picture(1, story="Short")
    bundle = sender.bundle(gateway.inbox, [record, disclosed(2)], files=[file])
    (outcome,) = gateway.work()
    assert (outcome.kind, outcome.has_receipt) == (Kind.FILED, True)
    assert not bundle.exists()
    assert _titles(gateway) == ["Practice 1", "Practice 2"]
    answers = dict(
        gateway.rows("SELECT question, answer FROM shown_answers WHERE record_id = :r", r=record.record_id)
    )
    assert answers["story"] == "Short"
    assert answers["files/r0/picture"] == file[0].attachment_id
    (kept,) = gateway.kept()
    assert kept.read_bytes() == file[1]
    ((place, size),) = gateway.rows("SELECT place, size FROM shown_files")
    assert gateway.folder / "files" / place == kept
    assert size == len(file[1])
    receipt = gateway.receipt(sender.made[0])
    assert receipt.outcome is ParcelState.RECEIVED
    assert [one.judgement for one in receipt.records] == [Judgement.ACCEPTED] * 2
    assert receipt.identity == sender.previous


def test_provenance_can_be_proven_again_from_the_tables(gateway: Gateway, sender: Sender) -> None:
    from sync.signing import BUNDLE_NAMESPACE, read_signature

    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    ((signed, signature, maker),) = gateway.rows("SELECT tagmanifest, signature, maker FROM bundles")
    read_signature(bytes(signature)).check(bytes(signed), BUNDLE_NAMESPACE)
    assert maker.startswith("SHA256:")


def test_the_same_bundle_twice_gives_the_same_receipt_and_files_nothing(
    gateway: Gateway, sender: Sender
) -> None:
    bundle = sender.bundle(gateway.inbox, [disclosed(1)])
    again = bundle.read_bytes()
    gateway.work()
    receipts = {path.name: path.read_bytes() for path in gateway.receipts.iterdir()}
    before = gateway.rows("SELECT * FROM carried")
    bundle.write_bytes(again)
    settle(bundle)
    gateway.clock.pass_seconds(3600)
    for path in gateway.receipts.iterdir():
        path.unlink()
    assert [one.kind for one in gateway.work()] == [Kind.RELEASED, Kind.REPEATED]
    assert {path.name: path.read_bytes() for path in gateway.receipts.iterdir()} == receipts
    assert gateway.rows("SELECT * FROM carried") == before
    assert not bundle.exists()


def test_a_stick_and_an_upload_of_one_bundle_are_one_bundle(gateway: Gateway, sender: Sender) -> None:
    stick = sender.bundle(gateway.inbox, [disclosed(1)])
    upload = gateway.inbox / "9f86d081884c7d659a2feaa0c55ad015"
    upload.write_bytes(stick.read_bytes())
    upload.with_name(upload.name + ".info").write_text(f'{{"Size": {upload.stat().st_size}}}')
    assert {one.kind for one in gateway.work()} == {Kind.FILED, Kind.REPEATED}
    assert len(list(gateway.receipts.iterdir())) == 2
    assert list(gateway.inbox.iterdir()) == []


def test_a_file_that_came_before_is_kept_once(gateway: Gateway, sender: Sender) -> None:
    first, file = with_picture(1)
    second, _ = with_picture(2)
    sender.bundle(gateway.inbox, [first], files=[file])
    sender.bundle(gateway.inbox, [second], files=[file])
    gateway.work()
    assert len(gateway.kept()) == 1
    assert len(gateway.rows("SELECT * FROM shown_files")) == 2


def test_a_changed_bundle_is_put_aside_with_a_reason_and_nothing_is_filed(
    gateway: Gateway, sender: Sender
) -> None:
    record, file = with_picture(1)
    bundle = sender.bundle(gateway.inbox, [record], files=[file])
    whole = bundle.read_bytes()
    at = whole.index(file[1])
    bundle.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
    settle(bundle)
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.QUARANTINED
    assert "bag.digest" in {fault.code.value for fault in outcome.faults}
    assert (gateway.folder / "quarantine" / f"{outcome.place}.refused").exists()
    assert "do not fit" in (gateway.folder / "quarantine" / f"{outcome.place}.reason.json").read_text()
    assert gateway.rows("SELECT * FROM bundles") == []
    assert gateway.kept() == []
    assert list(gateway.receipts.iterdir()) == []
    # The true one may still come, and is not held to what the damaged one was.
    bundle.write_bytes(whole)
    settle(bundle)
    assert [one.kind for one in gateway.work()] == [Kind.FILED]


def test_a_stranger_is_put_aside(gateway: Gateway) -> None:
    Sender(seed=2).bundle(gateway.inbox, [disclosed(1)])
    assert [one.kind for one in gateway.work()] == [Kind.QUARANTINED]


def test_the_number_of_another_bundle_is_put_aside(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    sender.bundle(gateway.inbox, [disclosed(2)], bundle_id=sender.made[0])
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.QUARANTINED
    assert _titles(gateway) == ["Practice 1"]
    assert gateway.receipt(sender.made[0]).outcome is ParcelState.RECEIVED


def test_a_number_used_twice_is_refused_with_a_receipt_and_the_chain_goes_on(
    gateway: Gateway, sender: Sender
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    twin = Sender(sequence=0)
    twin.bundle(gateway.inbox, [disclosed(2)])
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.REFUSED
    assert gateway.receipt(twin.made[0]).outcome is ParcelState.REFUSED
    sender.bundle(gateway.inbox, [disclosed(3)])
    assert [one.kind for one in gateway.work()] == [Kind.FILED]
    assert _titles(gateway) == ["Practice 1", "Practice 3"]


def test_a_bundle_that_is_missing_is_told_and_may_come_late(gateway: Gateway, sender: Sender) -> None:
    late = sender.bundle(gateway.folder, [disclosed(1)])
    sender.bundle(gateway.inbox, [disclosed(2)])
    (outcome,) = gateway.work()
    assert (outcome.kind, outcome.missing) == (Kind.FILED, 1)
    late.rename(gateway.inbox / late.name)
    (outcome,) = gateway.work()
    assert (outcome.kind, outcome.missing) == (Kind.FILED, 0)


def test_a_bundle_for_a_reviewer_is_not_filed(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)], profile=Profile.REVIEW_HANDOFF)
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.REFUSED
    assert "review" in gateway.receipt(sender.made[0]).refusal
    assert _titles(gateway) == []


def test_a_withdrawal_hides_the_record_at_once_and_for_ever(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1), disclosed(2)])
    gateway.work()
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1)])
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.FILED
    assert gateway.receipt(sender.made[1]).outcome is ParcelState.RECEIVED
    assert _titles(gateway) == ["Practice 2"]
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    assert _titles(gateway) == ["Practice 2"]
    assert gateway.receipt(sender.made[2]).outcome is ParcelState.REFUSED
    assert gateway.rows("SELECT content FROM carried WHERE bundle_id = :b", b=sender.made[2]) == [("",)]


def test_a_withdrawal_counts_for_a_record_that_comes_later(gateway: Gateway, sender: Sender) -> None:
    record, file = with_picture(1)
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1)])
    sender.bundle(gateway.inbox, [record, disclosed(2)], files=[file])
    gateway.work()
    assert _titles(gateway) == ["Practice 2"]
    assert gateway.kept() == []
    receipt = gateway.receipt(sender.made[1])
    assert receipt.outcome is ParcelState.NEEDS_CORRECTION
    assert [one.judgement for one in receipt.records] == [Judgement.REFUSED, Judgement.ACCEPTED]


def test_a_part_taken_back_hides_what_came_before_and_not_what_comes_cut(
    gateway: Gateway, sender: Sender
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1, place="Somewhere")])
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1, Scope.NAME)])
    gateway.work()
    assert _titles(gateway) == []
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    assert _titles(gateway) == ["Practice 1"]
    assert gateway.rows("SELECT * FROM shown_answers WHERE question = 'place'") == []


def test_without_a_trust_list_nobody_takes_back_what_another_device_brought(
    tmp_path: Path, url: str, sender: Sender
) -> None:
    gateway = Gateway(tmp_path, url)
    sender.bundle(gateway.inbox, [disclosed(1)])
    Sender(seed=2).bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1)])
    gateway.work()
    assert _titles(gateway) == ["Practice 1"]
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(1)])
    gateway.work()
    assert _titles(gateway) == []
    gateway.close()


def test_another_device_does_not_put_other_words_into_a_version(
    tmp_path: Path, url: str, sender: Sender
) -> None:
    other = Sender(seed=2)
    gateway = Gateway(tmp_path, url, trusted=[sender.line, other.line])
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    other.bundle(gateway.inbox, [disclosed(1, summary="Changed")])
    gateway.work()
    assert gateway.receipt(other.made[0]).outcome is ParcelState.REFUSED
    sender.bundle(gateway.inbox, [disclosed(1, summary="Cut anew")])
    gateway.work()
    assert gateway.receipt(sender.made[1]).outcome is ParcelState.RECEIVED
    ((answer,),) = gateway.rows("SELECT answer FROM shown_answers WHERE question = 'summary'")
    assert answer == "Cut anew"
    gateway.close()


def test_receipts_wait_until_the_gateways_people_let_the_bundle_go(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1), disclosed(2)])
    (outcome,) = gateway.work(is_held=True)
    assert (outcome.kind, outcome.has_receipt) == (Kind.FILED, False)
    assert list(gateway.receipts.iterdir()) == []
    assert _titles(gateway) == []
    gateway.change(
        "INSERT INTO corrections (bundle_id, revision_id, question, reason, asked_by)"
        " VALUES (:b, :r, 'summary', 'Please say where.', 'editors')",
        b=sender.made[0],
        r=disclosed(1).revision_id,
    )
    gateway.change("UPDATE bundles SET released_at = received_at")
    assert [one.kind for one in gateway.work(is_held=True)] == [Kind.RELEASED]
    receipt = gateway.receipt(sender.made[0])
    assert receipt.outcome is ParcelState.NEEDS_CORRECTION
    assert [(one.question, one.reason) for one in receipt.records[0].corrections] == [
        ("summary", "Please say where.")
    ]
    assert _titles(gateway) == ["Practice 2"]


def test_a_receipt_that_was_not_laid_out_is_laid_out_by_the_next_desk(
    gateway: Gateway, sender: Sender
) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work()
    for path in gateway.receipts.iterdir():
        path.unlink()
    assert [one.kind for one in gateway.work()] == [Kind.RELEASED]
    assert gateway.receipt(sender.made[0]).outcome is ParcelState.RECEIVED


def test_a_newer_database_is_left_alone(gateway: Gateway) -> None:
    gateway.work()
    gateway.change("UPDATE desk SET version = 99")
    with pytest.raises(MachineError) as caught:
        gateway.work()
    assert caught.value.code is Code.DESK_TOO_NEW


def test_two_desks_that_open_at_once_make_the_tables_once(gateway: Gateway) -> None:
    barrier, failed = threading.Barrier(4), []

    def open_desk() -> None:
        database = gateway.database()
        barrier.wait()
        try:
            database.prepare()
        except MachineError as error:
            failed.append(error.params)

    threads = [threading.Thread(target=open_desk) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert gateway.rows("SELECT count(*) FROM desk") == [(1,)]


def test_a_file_that_cannot_be_read_is_left_and_the_others_are_filed(
    gateway: Gateway, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = sender.bundle(gateway.inbox, [disclosed(1)])
    sender.bundle(gateway.inbox, [disclosed(2)])
    real = Path.open

    def fails(path: Path, *arguments: object, **more: object) -> object:
        if path == first:
            raise OSError(5, "Input/output error")
        return real(path, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", fails)
    kinds = [one.kind for one in gateway.work()]
    assert sorted(kinds) == [Kind.FILED, Kind.LEFT]
    assert first.exists()


def test_what_is_no_bundle_is_put_aside_once_under_the_name_of_its_bytes(gateway: Gateway) -> None:
    for name in ("9f86d081884c7d659a2feaa0c55ad015", "60303ae22b998861bce3b28f33eec1be"):
        (gateway.inbox / name).write_bytes(picture())
        (gateway.inbox / f"{name}.json").write_text(f'{{"size": {len(picture())}}}')
    outcomes = gateway.work()
    assert len({one.place for one in outcomes}) == 1
    assert os.listdir(gateway.inbox) == []


def test_a_letter_that_a_database_cannot_keep_stops_nobody(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1, note="a\x00b")])
    assert [one.kind for one in gateway.work()] == [Kind.FILED]
    assert gateway.rows("SELECT answer FROM answers WHERE question = 'note'") == [("a\ufffdb",)]


def test_a_bundle_that_the_database_never_takes_is_put_aside_and_the_next_one_filed(
    gateway: Gateway, sender: Sender
) -> None:
    # A question's name may be long, and PostgreSQL's index holds no more than 2,704 bytes of it, packed.
    noise = "q" + "".join(hashlib.sha512(bytes([number])).hexdigest() for number in range(100))
    sender.bundle(gateway.inbox, [disclosed(1, (), **{noise: "long"})])
    sender.bundle(gateway.inbox, [disclosed(2)])
    first, second = gateway.work()
    assert second.kind is Kind.FILED
    is_kept = gateway.url.startswith("sqlite")
    assert first.kind is (Kind.FILED if is_kept else Kind.QUARANTINED)
    assert gateway.rows("SELECT count(*) FROM bundles") == [(1 + is_kept,)]

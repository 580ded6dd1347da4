from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.bin import Bin
from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.parcel import Parcel, ParcelState, Way, WrongMove
from desktop.domain.record import Record
from desktop.errors import Code, FixableError, MachineError
from desktop.outbox import Outbox, Overdue
from desktop.vault import erase
from desktop.withdrawing import Withdrawing
from tests.support.builders import a_departure
from tests.support.desk import Desk
from tests.support.parcels import a_receipt

UPLOAD = "https://gateway.example/files/7"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def outbox_of(desk: Desk) -> Outbox:
    return Outbox(desk.store, desk.clock)


def put_out(desk: Desk, *records: Record, size: int = 1000) -> Parcel:
    """Put a bundle of the records into the outbox, as an export does."""
    gone = a_departure(*(records or (desk.finished(),)), profile=Profile.GATEWAY_PUBLIC)
    parcel = Parcel(
        bundle_id=gone.bundle_id,
        identity=gone.identity,
        profile=gone.profile,
        recipient="the Spotlight gateway",
        file_name=f"b-{gone.bundle_id}.zip.age",
        size=size,
        made_at=desk.clock.now(),
        changed_at=desk.clock.now(),
    )
    (outbox_of(desk).folder / parcel.file_name).write_bytes(bytes(size))
    desk.capture.note_export(gone, None, parcel)
    return parcel


def files(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.store.paths.outbox.iterdir())


def test_a_bundle_in_the_outbox_says_what_is_in_it_and_is_due_at_once(desk: Desk) -> None:
    record = desk.finished()
    parcel = put_out(desk, record)
    outbox = outbox_of(desk)
    (item,) = outbox.parcels()
    assert item.parcel == parcel
    assert item.trouble is None
    assert item.departure is not None
    assert item.departure.revisions == ((record.record_id, record.revision_id),)
    assert item.titles == (record.title,)
    assert outbox.due(desk.clock.now()) == parcel


def test_only_the_first_titles_are_told_and_none_of_what_lies_in_the_bin(desk: Desk) -> None:
    records = {one.record_id: one for one in (desk.finished(title=f"Record {at}") for at in range(5))}
    put_out(desk, *records.values())
    outbox = outbox_of(desk)
    (item,) = outbox.parcels()
    assert item.departure is not None
    first = [record_id for record_id, _ in item.departure.revisions[:3]]
    assert item.titles == tuple(records[one].title for one in first)
    Bin(desk.store, desk.catalog, desk.clock).delete([first[1]])
    assert outbox.parcels()[0].titles == (records[first[0]].title, records[first[2]].title)


def test_the_ledger_and_the_outbox_know_a_bundle_both_or_neither(desk: Desk) -> None:
    parcel = put_out(desk)
    again = a_departure(desk.finished())
    with pytest.raises(Exception, match="defect"):
        desk.capture.note_export(again, None, parcel)  # the same parcel a second time
    assert desk.store.exports.of(again.bundle_id) is None
    assert len(outbox_of(desk).parcels()) == 1


def test_what_was_broken_off_is_due_again_only_when_its_moment_comes(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    outbox.begin(parcel.bundle_id)
    later = desk.clock.now() + timedelta(minutes=5)
    outbox.break_off(parcel.bundle_id, Code.NO_NETWORK, later)
    assert outbox.due(desk.clock.now()) is None
    assert outbox.next_moment() == later
    assert outbox.due(later) is not None
    outbox.hurry(parcel.bundle_id)
    assert outbox.due(desk.clock.now()) is not None


def test_what_a_crash_broke_off_is_due_before_what_waits_longer(desk: Desk) -> None:
    put_out(desk)
    desk.clock.pass_seconds(60)
    second, outbox = put_out(desk), outbox_of(desk)
    outbox.begin(second.bundle_id)
    outbox.created(second.bundle_id, UPLOAD)
    outbox.advanced(second.bundle_id, 500)
    desk.reopen()
    due = outbox_of(desk).due(desk.clock.now())
    assert due is not None
    assert (due.bundle_id, due.upload, due.offset) == (second.bundle_id, UPLOAD, 500)


def test_a_paused_parcel_is_not_due(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    outbox.pause(parcel.bundle_id, True)
    assert outbox.due(desk.clock.now()) is None
    outbox.pause(parcel.bundle_id, False)
    assert outbox.due(desk.clock.now()) is not None


def test_the_bytes_stay_until_the_receipt_and_go_with_it(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    outbox.begin(parcel.bundle_id)
    outbox.deliver(parcel.bundle_id, Way.NETWORK)
    desk.reopen()
    assert files(desk) == [parcel.file_name]
    change = outbox_of(desk).answer(a_receipt(parcel), b"{}\n", b"signature")
    assert change.outbox
    assert len(change.records) == 1
    assert files(desk) == []
    (item,) = outbox_of(desk).parcels()
    assert (item.parcel.state, item.trouble) == (ParcelState.RECEIVED, None)


def test_however_often_a_bundle_is_delivered_its_receipt_has_one_effect(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    receipt = a_receipt(parcel, ("title", "Say which year"))
    outbox.deliver(parcel.bundle_id, Way.STICK)
    outbox.deliver(parcel.bundle_id, Way.NETWORK)
    for _ in range(3):
        outbox.answer(receipt, b"{}\n", b"signature")
    assert len(desk.store.receipts.all()) == 1
    assert len(desk.store.receipts.corrections()) == 1
    with pytest.raises(WrongMove):
        outbox.deliver(parcel.bundle_id, Way.STICK)


def test_a_parcel_is_settled_when_what_was_asked_for_is_done(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    outbox.deliver(parcel.bundle_id, Way.NETWORK)
    outbox.answer(a_receipt(parcel, ("title", "Say which year")), b"{}\n", b"signature")
    (item,) = outbox.parcels()
    assert not item.is_settled
    (asked,) = desk.store.receipts.corrections()
    desk.store.receipts.done(asked.correction_id, desk.clock.now())
    (item,) = outbox.parcels()
    assert item.is_settled


def test_why_a_whole_bundle_was_refused_stands_with_its_parcel(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    outbox.deliver(parcel.bundle_id, Way.NETWORK)
    refused = replace(a_receipt(parcel), records=(), refusal="made for a reviewer")
    outbox.answer(
        refused, b'{"code":"for_review","records":[],"refusal":"made for a reviewer"}\n', b"signature"
    )
    (item,) = outbox.parcels()
    assert item.parcel.state is ParcelState.REFUSED
    assert item.refusal == ("for_review", "made for a reviewer")


def test_a_receipt_for_a_bundle_that_never_was_in_the_outbox_is_kept(desk: Desk) -> None:
    record = desk.finished()
    gone = a_departure(record)
    desk.capture.note_export(gone)
    parcel = replace(put_out(desk), bundle_id=gone.bundle_id, identity=gone.identity)
    change = outbox_of(desk).answer(a_receipt(parcel), b"{}\n", b"signature")
    assert change.records == {record.record_id}
    assert desk.store.receipts.of(gone.bundle_id) is not None


def test_a_parcel_whose_file_is_gone_is_told_and_not_due(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    (desk.store.paths.outbox / parcel.file_name).unlink()
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_FILE_GONE]
    assert outbox.due(desk.clock.now()) is None
    with pytest.raises(MachineError) as told:
        outbox.path(parcel)
    assert told.value.code is Code.PARCEL_FILE_GONE


def test_a_parcel_whose_file_was_cut_short_is_told(desk: Desk) -> None:
    parcel = put_out(desk)
    (desk.store.paths.outbox / parcel.file_name).write_bytes(b"half")
    assert [item.trouble for item in outbox_of(desk).parcels()] == [Code.PARCEL_FILE_GONE]


def test_a_parcel_that_was_taken_back_is_gone_with_its_file_and_its_records_can_leave_again(
    desk: Desk,
) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    assert outbox.take_back(parcel.bundle_id).records == {record.record_id}
    assert outbox.parcels() == ()
    assert files(desk) == []
    assert outbox.due(desk.clock.now()) is None
    with pytest.raises(WrongMove):
        outbox.begin(parcel.bundle_id)
    again = put_out(desk, record)
    assert [item.parcel for item in outbox.parcels()] == [again]


def test_what_was_delivered_cannot_be_taken_back(desk: Desk) -> None:
    parcel, outbox = put_out(desk), outbox_of(desk)
    outbox.deliver(parcel.bundle_id, Way.STICK)
    with pytest.raises(FixableError) as caught:
        outbox.take_back(parcel.bundle_id)
    assert caught.value.code is Code.PARCEL_MISSING
    assert files(desk) == [parcel.file_name]


def test_a_consent_taken_back_holds_a_bundle_that_did_not_leave_yet(desk: Desk) -> None:
    record = desk.cleared(desk.finished())
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    outbox.begin(parcel.bundle_id)
    desk.clock.pass_seconds(60)
    withdrawing = Withdrawing(desk.store, desk.library, desk.clock)
    withdrawing.withdraw(record.record_id, scope=[Scope.EVERYTHING])
    with pytest.raises(FixableError) as stopped:
        outbox.advanced(parcel.bundle_id, 10)
    assert stopped.value.code is Code.PARCEL_WITHHELD
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_WITHHELD]
    assert outbox.due(desk.clock.now()) is None


def test_at_opening_a_bundle_that_nobody_noted_goes_and_one_in_the_ledger_becomes_a_parcel(
    desk: Desk,
) -> None:
    folder = outbox_of(desk).folder
    noted = a_departure(desk.finished())
    desk.capture.note_export(noted)
    (folder / f"b-{noted.bundle_id}.zip.age").write_bytes(bytes(noted.size))
    (folder / "b-00000000-0000-4000-8000-000000000001.zip.age").write_bytes(b"named, never noted")
    (folder / "b-00000000-0000-4000-8000-000000000002.zip.age.part").write_bytes(b"half")
    (folder / "somebody else's.txt").write_bytes(b"kept")
    desk.reopen()
    assert files(desk) == [f"b-{noted.bundle_id}.zip.age", "somebody else's.txt"]
    (item,) = outbox_of(desk).parcels()
    assert (item.parcel.bundle_id, item.parcel.state) == (noted.bundle_id, ParcelState.WAITING)
    assert item.trouble is None


def test_at_opening_the_file_of_an_answered_or_taken_back_parcel_goes(desk: Desk) -> None:
    answered, taken = put_out(desk), put_out(desk)
    outbox_of(desk).answer(a_receipt(answered), b"{}\n", b"signature")
    outbox_of(desk).take_back(taken.bundle_id)
    for parcel in (answered, taken):
        (desk.store.paths.outbox / parcel.file_name).write_bytes(bytes(parcel.size))
    desk.reopen()
    assert files(desk) == []


def test_what_waited_long_or_cannot_go_and_what_was_never_heard_of_is_counted(desk: Desk) -> None:
    waits, stuck, lost, fresh = (put_out(desk) for _ in range(4))
    outbox = outbox_of(desk)
    outbox.deliver(lost.bundle_id, Way.STICK)
    (desk.store.paths.outbox / stuck.file_name).unlink()
    assert outbox.overdue() == Overdue(waiting=1)
    desk.clock.pass_seconds(31 * 86_400)
    outbox.deliver(fresh.bundle_id, Way.NETWORK)
    assert outbox.overdue() == Overdue(waiting=2, silent=1)
    outbox.take_back(waits.bundle_id)
    outbox.take_back(stuck.bundle_id)
    outbox.answer(a_receipt(lost), b"{}\n", b"signature")
    assert outbox.overdue() == Overdue()


def test_erasing_the_vault_takes_the_outbox_along(desk: Desk) -> None:
    put_out(desk)
    paths = desk.store.paths
    desk.store.close()
    erase.finish(paths)
    assert not paths.outbox.exists()


def test_deleting_a_record_for_good_takes_along_what_a_gateway_asked_of_it(desk: Desk) -> None:
    record = desk.finished()
    parcel, kept = put_out(desk, record), Bin(desk.store, desk.catalog, desk.clock)
    wanted = a_receipt(parcel, ("title", "Name the year 1998"), record_id=record.record_id)
    outbox_of(desk).answer(wanted, b"{}\n", b"signature")
    kept.delete([record.record_id])
    kept.empty(kept.contents())
    with desk.store.database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM corrections")).scalar() == 0


def test_a_record_in_the_bin_keeps_its_bundle_here_until_it_is_put_back(desk: Desk) -> None:
    one, other = desk.finished(), desk.finished()
    parcel, kept = put_out(desk, one, other), Bin(desk.store, desk.catalog, desk.clock)
    outbox = outbox_of(desk)
    kept.delete([other.record_id])
    assert outbox.due(desk.clock.now()) is None
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_DELETED]
    assert outbox.overdue() == Overdue(waiting=1)
    with pytest.raises(FixableError) as told:
        outbox.path(parcel)
    assert told.value.code is Code.PARCEL_DELETED
    kept.undelete([other.record_id])
    assert outbox.due(desk.clock.now()) == parcel


def test_a_record_that_is_gone_for_good_keeps_its_bundle_here_also_from_a_second_stick(desk: Desk) -> None:
    record = desk.finished()
    parcel, kept = put_out(desk, record), Bin(desk.store, desk.catalog, desk.clock)
    carried = put_out(desk, record)
    kept.delete([record.record_id])
    kept.empty(kept.contents())
    desk.reopen()
    outbox = outbox_of(desk)
    assert outbox.due(desk.clock.now()) is None
    delivered = outbox.deliver(carried.bundle_id, Way.STICK)
    for one in (parcel, delivered):
        with pytest.raises(FixableError) as told:
            outbox.path(one)
        assert told.value.code is Code.PARCEL_DELETED
    outbox.take_back(parcel.bundle_id)
    assert files(desk) == [carried.file_name]


def test_a_record_deleted_while_its_bundle_goes_stops_it(desk: Desk) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    outbox.begin(parcel.bundle_id)
    Bin(desk.store, desk.catalog, desk.clock).delete([record.record_id])
    with pytest.raises(FixableError) as told:
        outbox.advanced(parcel.bundle_id, 10)
    assert told.value.code is Code.PARCEL_DELETED


def test_a_bundle_of_which_a_repair_lost_what_is_in_it_stays(desk: Desk) -> None:
    parcel = put_out(desk)
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER exported_revisions_no_delete")
        connection.execute(text("DELETE FROM exported_revisions"))
    outbox = outbox_of(desk)
    assert outbox.due(desk.clock.now()) is None
    with pytest.raises(FixableError) as told:
        outbox.path(parcel)
    assert told.value.code is Code.PARCEL_WITHHELD


def test_what_changes_between_being_due_and_being_begun_is_asked_once_more(desk: Desk) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    assert outbox.due(desk.clock.now()) == parcel
    desk.clock.pass_seconds(1)
    Withdrawing(desk.store, desk.library, desk.clock).withdraw(record.record_id)
    with pytest.raises(FixableError) as told:
        outbox.begin(parcel.bundle_id)
    assert told.value.code is Code.PARCEL_WITHHELD
    assert outbox.get(parcel.bundle_id).state is ParcelState.WAITING


def test_what_was_sealed_for_keys_that_are_used_no_more_is_not_sent_and_goes_onto_no_stick(
    desk: Desk,
) -> None:
    parcel, changed_at = put_out(desk), desk.clock.now() + timedelta(seconds=60)
    outbox = Outbox(desk.store, desk.clock, still_sealed=lambda one: one.made_at >= changed_at)
    assert outbox.due(desk.clock.now()) is None
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_OTHER_KEYS]
    delivered = outbox_of(desk).deliver(parcel.bundle_id, Way.STICK)
    with pytest.raises(FixableError) as told:
        outbox.path(delivered)
    assert told.value.code is Code.PARCEL_OTHER_KEYS
    desk.clock.pass_seconds(60)
    again = put_out(desk)
    assert outbox.due(desk.clock.now()) == again


def test_what_was_taken_back_when_all_of_it_was_there_is_told_as_delivered(desk: Desk) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    outbox.begin(parcel.bundle_id)
    desk.clock.pass_seconds(60)
    Withdrawing(desk.store, desk.library, desk.clock).withdraw(record.record_id, scope=[Scope.EVERYTHING])
    outbox.advanced(parcel.bundle_id, parcel.size)
    assert outbox.deliver(parcel.bundle_id, Way.NETWORK).state is ParcelState.DELIVERED
    assert outbox.unanswered() == (parcel.bundle_id,)

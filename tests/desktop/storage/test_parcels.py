from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.ids import RecordId
from desktop.domain.parcel import Parcel, ParcelState, Way, WrongMove
from desktop.errors import AppError
from desktop.storage.rowcheck import TABLES, RowCheck
from desktop.storage.store import Store
from tests.support.parcels import (
    KEY,
    WHEN,
    a_carried,
    a_certificate,
    a_contact,
    a_parcel,
    a_receipt,
    fill,
)
from tests.support.vaults import open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        yield opened


def _sending(store: Store, parcel: Parcel) -> Parcel:
    store.parcels.add(parcel)
    begun = parcel.begin(WHEN + timedelta(minutes=1))
    assert store.parcels.save(parcel, begun)
    return begun


def test_a_parcel_is_read_as_it_was_kept(store: Store) -> None:
    parcel = a_parcel()
    store.parcels.add(parcel)
    assert store.parcels.of(parcel.bundle_id) == parcel
    assert store.parcels.all() == (parcel,)


def test_every_step_of_a_parcel_is_read_as_it_was_kept(store: Store) -> None:
    before = _sending(store, a_parcel())
    for after in (
        (begun := before.created("https://gateway.example/files/7")),
        (half := begun.advanced(2_000_000)),
        (broken := half.break_off(WHEN + timedelta(minutes=2), "line_broken", WHEN + timedelta(hours=1))),
        (paused := broken.pause(True)),
        (again := paused.pause(False).begin(WHEN + timedelta(minutes=3))),
        again.deliver(WHEN + timedelta(minutes=4), Way.NETWORK),
    ):
        assert store.parcels.save(before, after)
        assert store.parcels.of(after.bundle_id) == after
        before = after


def test_a_parcel_that_somebody_changed_meanwhile_is_not_saved_over(store: Store) -> None:
    begun = _sending(store, a_parcel())
    assert store.parcels.save(begun, begun.created("https://gateway.example/files/7"))
    assert not store.parcels.save(begun, begun.deliver(WHEN, Way.STICK))
    found = store.parcels.of(begun.bundle_id)
    assert found is not None
    assert found.state is ParcelState.SENDING


def test_the_steps_stand_in_the_order_of_happening_whatever_the_clock_said(store: Store) -> None:
    begun = _sending(store, a_parcel())
    earlier = begun.break_off(WHEN - timedelta(days=400), "no_network", None)
    assert store.parcels.save(begun, earlier)
    assert store.parcels.of(begun.bundle_id) == earlier


@pytest.mark.parametrize("table", ["parcels", "parcel_steps", "receipts", "setups", "carried"])
@pytest.mark.parametrize("verb", ["DELETE FROM {}", "UPDATE {} SET rowid = rowid + 1"])
def test_what_went_and_what_came_cannot_be_changed(store: Store, table: str, verb: str) -> None:
    fill(store, "r1")
    with pytest.raises(AppError), store.database.write() as connection:
        connection.execute(text(verb.format(table)))


def test_a_certificate_is_revoked_once_and_for_good(store: Store) -> None:
    store.issued.add(a_certificate(17))
    store.issued.revoke(17, WHEN + timedelta(days=1))
    store.issued.revoke(17, WHEN + timedelta(days=2))
    (found,) = store.issued.all()
    assert found == replace(a_certificate(17), revoked_at=WHEN + timedelta(days=1))
    for change in ("DELETE FROM issued", "UPDATE issued SET revoked_at = NULL"):
        with pytest.raises(AppError), store.database.write() as connection:
            connection.execute(text(change))


def test_a_certificate_can_only_be_revoked(store: Store) -> None:
    store.issued.add(a_certificate(17))
    with pytest.raises(AppError), store.database.write() as connection:
        connection.execute(text("UPDATE issued SET principal = 'another'"))


def test_a_receipt_and_what_becomes_of_its_parcel_are_kept_together(store: Store) -> None:
    parcel = a_parcel()
    delivered = _sending(store, parcel).deliver(WHEN, Way.NETWORK)
    assert store.parcels.save(parcel.begin(WHEN + timedelta(minutes=1)), delivered)
    receipt = a_receipt(parcel, ("title", "Say which year"))
    store.parcels.answer(receipt, b"{}\n", b"signature", WHEN)
    found = store.parcels.of(parcel.bundle_id)
    assert found is not None
    assert found.state is ParcelState.NEEDS_CORRECTION
    (wanted,) = store.receipts.corrections()
    assert (wanted.question, wanted.reason, wanted.done_at) == ("title", "Say which year", None)


def test_the_same_receipt_again_changes_nothing(store: Store) -> None:
    parcel = a_parcel()
    store.parcels.add(parcel)
    receipt = a_receipt(parcel, ("title", "Say which year"))
    for _ in range(3):
        store.parcels.answer(receipt, b"{}\n", b"signature", WHEN)
    assert len(store.receipts.all()) == 1
    assert len(store.receipts.corrections()) == 1
    with store.database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM parcel_steps")).scalar() == 1


def test_a_receipt_that_says_otherwise_changes_nothing(store: Store) -> None:
    parcel = a_parcel()
    store.parcels.add(parcel)
    store.parcels.answer(a_receipt(parcel), b"{}\n", b"signature", WHEN)
    with pytest.raises(WrongMove):
        store.parcels.answer(a_receipt(parcel, refusal="Damaged"), b"{}\n", b"other", WHEN)
    kept = store.receipts.of(parcel.bundle_id)
    assert kept is not None
    assert kept.signature == b"signature"


def test_a_correction_that_was_made_is_no_longer_to_do(store: Store) -> None:
    parcel = a_parcel()
    receipt = a_receipt(parcel, ("title", "Say which year"), ("summary", "Too long"), record_id="r1")
    assert store.receipts.add(receipt, b"{}\n", b"signature", WHEN)
    first, second = store.receipts.corrections(RecordId("r1"))
    assert [first.question, second.question] == ["title", "summary"]
    store.receipts.done(first.correction_id, WHEN)
    assert store.receipts.corrections() == (second,)
    assert store.receipts.corrections(RecordId("r2")) == ()


def test_a_contact_is_kept_changed_and_forgotten(store: Store) -> None:
    store.contacts.keep(a_contact(), WHEN)
    store.contacts.keep(a_contact(name="Tablet 4"), WHEN)
    assert store.contacts.all() == (a_contact(name="Tablet 4"),)
    assert store.contacts.of(KEY) == a_contact(name="Tablet 4")
    for _ in range(2):
        store.contacts.forget(KEY)
    assert store.contacts.all() == ()


def test_the_setup_file_with_the_highest_number_is_in_force(store: Store) -> None:
    for sequence in (3, 12, 7):
        store.setups.add(sequence, KEY, f"{sequence}\n".encode(), WHEN)
    newest = store.setups.newest()
    assert newest is not None
    assert newest.content == b"12\n"
    assert [one.sequence for one in store.setups.all()] == [3, 7, 12]
    with pytest.raises(AppError):
        store.setups.add(12, KEY, b"another\n", WHEN)


def test_a_bundle_is_remembered_once_and_another_one_of_its_id_is_refused(store: Store) -> None:
    first, second = a_carried(1), a_carried(2)
    for one in (first, second, first):
        store.carried.add(one)
    assert store.carried.last("tablet-3") == second
    assert set(store.carried.all()) == {first, second}
    assert store.carried.last("nobody") is None
    with pytest.raises(AppError):
        store.carried.add(replace(a_carried(9, bundle_id=first.bundle_id), identity="ab" * 64))


def test_the_look_for_damage_reads_every_row_and_finds_nothing_wrong(store: Store) -> None:
    fill(store, "r1")
    rows = RowCheck(store.database)
    assert {"parcels", "receipts", "corrections", "contacts", "setups", "issued", "carried"} <= set(TABLES)
    for table in TABLES:
        assert rows.some(table, 0) == (0, [])


@pytest.mark.parametrize(
    ("table", "change"),
    [
        (
            "withdrawals",
            "INSERT INTO withdrawals VALUES ('w', 'r', 1, 'P1', '', '', 'someday', 'now', 0, '')",
        ),
        (
            "sign_offs",
            "INSERT INTO sign_offs VALUES "
            "('s', 'r', 'v', 'd', 'nonsense', 'team', 'k', 'a', 'secretariat', 'now', '')",
        ),
        ("signers", "INSERT INTO signers VALUES ('k', 'a', 'nonsense', 'p', 's', 'now', 0)"),
        ("parcels", "INSERT INTO parcels VALUES ('b', 'i', 'nonsense', '', 'f', 1, 'now')"),
        ("receipts", "INSERT INTO receipts VALUES ('b', 'i', 'g', 'never', x'00', x'00', 'now')"),
        ("contacts", "INSERT INTO contacts VALUES ('f', 'p', '', '', '', 'someday', 'now')"),
        ("setups", "INSERT INTO setups VALUES (1, 's', x'00', 'never')"),
        ("issued", "INSERT INTO issued VALUES (1, 'a', 'f', 'p', 'n', 'never', 'never', NULL)"),
        ("carried", "INSERT INTO carried VALUES ('b', 'i', 's', 'm', 1, '', 'nonsense', 'now')"),
    ],
)
def test_the_look_for_damage_names_a_row_that_cannot_be_read(store: Store, table: str, change: str) -> None:
    with store.database.write() as connection:
        connection.execute(text(change))
    _, found = RowCheck(store.database).some(table, 0)
    assert len(found) == 1

"""What travels comes through a repair: found by its tree, and beside it where the way to it is lost."""

from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.storage.repair import repair
from desktop.storage.store import Store
from tests.support.builders import a_draft, a_headline
from tests.support.parcels import KEY as FINGERPRINT
from tests.support.parcels import a_carried, a_certificate, a_contact, a_parcel, fill
from tests.support.vaults import KEY, MovableClock, open_store

PAGE = 4096
COUNT = 40


def _contents(store: Store) -> tuple[object, ...]:
    return (
        store.parcels.all(),
        store.receipts.all(),
        store.receipts.corrections(),
        store.contacts.all(),
        store.setups.all(),
        store.issued.all(),
        store.carried.all(),
    )


def _made(folder: Path) -> tuple[Paths, tuple[object, ...]]:
    with open_store(folder) as store:
        draft = a_draft()
        store.drafts.add(draft, a_headline())
        fill(store, draft.record_id)
        for number in range(COUNT):
            store.parcels.add(a_parcel())
            store.carried.add(a_carried(number + 2))
            store.issued.add(a_certificate(number + 100))
            store.contacts.keep(a_contact(f"{FINGERPRINT[:-2]}{number:02}"), draft.created_at)
        return Paths(folder / "home"), _contents(store)


@pytest.mark.parametrize("lost", [[1], [1, 2], [1, 2, 3, 4]])
def test_what_travels_comes_through_a_repair(tmp_path: Path, lost: list[int]) -> None:
    paths, before = _made(tmp_path)
    content = bytearray(paths.records_db.read_bytes())
    for number in lost:
        content[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    paths.records_db.write_bytes(content)
    repair(paths, KEY, MovableClock())
    with Store.open(paths, KEY, MovableClock()) as store:
        for found, expected in zip(_contents(store), before, strict=True):
            assert isinstance(found, tuple)
            assert isinstance(expected, tuple)
            assert set(found) == set(expected)

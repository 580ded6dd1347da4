"""The team's list of names that no text may tell, and names written elsewhere in the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.bin import Bin
from desktop.domain.hit import HitKind
from desktop.domain.watched import WatchKind
from desktop.safety.scan import fingerprint, scan
from desktop.watchlist import Watchlist
from tests.support.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


@pytest.fixture
def watchlist(desk: Desk) -> Watchlist:
    return Watchlist(desk.store, desk.catalog)


def found(watchlist: Watchlist, text: str) -> list[tuple[HitKind, str]]:
    return [(hit.kind, hit.text) for hit in scan(text, watch=watchlist.watch())]


def test_many_names_are_pasted_at_once_and_each_counts_once(watchlist: Watchlist) -> None:
    watchlist.add("Amina  Yusufzada\n\n  José \nJOSE\n", WatchKind.NAME)
    watchlist.add("jose\nOak Hollow", WatchKind.PLACE)
    assert [(entry.text, entry.kind) for entry in watchlist.all()] == [
        ("Amina Yusufzada", WatchKind.NAME),
        ("José", WatchKind.NAME),
        ("Oak Hollow", WatchKind.PLACE),
        ("jose", WatchKind.PLACE),
    ]
    assert watchlist.names() == ("Amina Yusufzada", "José")


def test_the_list_is_looked_for_as_soon_as_it_changes(watchlist: Watchlist) -> None:
    assert found(watchlist, "with Amina") == []
    watchlist.add("Amina", WatchKind.NAME)
    assert found(watchlist, "with Amina") == [(HitKind.WATCHED, "Amina")]
    watchlist.remove([entry.watch_id for entry in watchlist.all()])
    assert found(watchlist, "with Amina") == []


def test_the_list_is_there_after_the_vault_was_closed(desk: Desk, watchlist: Watchlist) -> None:
    watchlist.add("Amina", WatchKind.NAME)
    desk.reopen()
    assert [entry.text for entry in Watchlist(desk.store, desk.catalog).all()] == ["Amina"]


def test_a_place_of_another_record_is_found_until_it_is_changed_or_deleted(
    desk: Desk, watchlist: Watchlist
) -> None:
    assert found(watchlist, "near Elm Bay") == []
    record = desk.finished(exact="yes", place="Elm Bay")
    assert found(watchlist, "near Elm Bay") == [(HitKind.WRITTEN_ELSEWHERE, "Elm Bay")]
    desk.amended(record, place="Fern Lake")
    assert found(watchlist, "near Elm Bay and Fern Lake") == [(HitKind.WRITTEN_ELSEWHERE, "Fern Lake")]
    Bin(desk.store, desk.catalog, desk.clock).delete([record.record_id])
    assert found(watchlist, "near Fern Lake") == []


def test_nothing_is_made_anew_while_nothing_changes(desk: Desk, watchlist: Watchlist) -> None:
    desk.finished(exact="yes", place="Elm Bay")
    assert watchlist.watch() is watchlist.watch()


def test_reasons_are_kept_by_record_and_go_with_it(desk: Desk) -> None:
    record, other = desk.finished(), desk.finished()
    reasons = desk.store.hit_reasons
    (hit,) = scan("Call +1 202 555 0143")
    for one in (record, other):
        reasons.keep(one.record_id, fingerprint(hit), "the national helpline")
    reasons.keep(record.record_id, fingerprint(hit), "an office number")
    assert reasons.reasons_for(record.record_id) == {fingerprint(hit): "an office number"}
    bin_ = Bin(desk.store, desk.catalog, desk.clock)
    bin_.delete([record.record_id])
    bin_.empty(bin_.contents())
    assert reasons.reasons_for(record.record_id) == {}
    reasons.keep(other.record_id, fingerprint(hit), "")
    assert reasons.reasons_for(other.record_id) == {}

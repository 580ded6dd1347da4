from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.audience import Profile
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.record import Record, RecordState
from desktop.errors import AppError
from desktop.storage.store import Store
from tests.support.builders import WHEN, a_departure, a_draft, a_headline, a_record
from tests.support.vaults import open_store


def _finished(store: Store, record: Record) -> Record:
    draft = a_draft(record_id=record.record_id, parent=record.parent)
    store.drafts.add(draft, a_headline())
    store.records.add(record, a_headline(record.title), closes=draft.draft_id)
    return record


def _next(record: Record) -> Record:
    return a_record(record_id=record.record_id, number=record.number + 1, parent=record.revision_id)


def _states(store: Store) -> dict[RecordId, RecordState]:
    return {line.record_id: line.state for line in store.entries.matching()}


def test_what_left_comes_back_newest_first_and_whole(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        one, two, other = (_finished(store, a_record()) for _ in range(3))
        first = a_departure(one, two)
        store.exports.add(first)
        revised = _finished(store, _next(one))
        second = a_departure(revised, profile=Profile.GATEWAY_PUBLIC, when=WHEN - timedelta(days=400))
        store.exports.add(second)
        store.exports.add(a_departure(other))
    with open_store(tmp_path) as store:
        assert store.exports.of_record(one.record_id) == [second, first]
        assert store.exports.of_record(two.record_id) == [first]
        assert store.exports.of_record(RecordId("nothing")) == []
        assert store.exports.holds(one.revision_id)
        assert store.exports.holds(revised.revision_id)
        assert not store.exports.holds(RevisionId("nothing"))


def test_only_the_records_that_left_are_shown_as_exported_and_keep_their_place(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        records = [_finished(store, a_record(title=str(number))) for number in range(3)]
        before = store.entries.matching()
        store.exports.add(a_departure(records[0]))
        after = store.entries.matching()
        assert after == [*before[:2], replace(before[2], state=RecordState.EXPORTED)]


def test_a_draft_or_a_newer_revision_is_not_shown_as_exported(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        drafted, amended = (_finished(store, a_record()) for _ in range(2))
        store.drafts.add(a_draft(record_id=drafted.record_id, parent=drafted.revision_id), a_headline())
        _finished(store, _next(amended))
        store.exports.add(a_departure(drafted, amended))
        assert _states(store) == {
            drafted.record_id: RecordState.DRAFT,
            amended.record_id: RecordState.READY,
        }


def test_a_line_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        known, unknown = _finished(store, a_record()), a_record()
        with pytest.raises(AppError):
            store.exports.add(a_departure(known, unknown))
        departure = a_departure(known)
        store.exports.add(departure)
        for twice in (departure, replace(departure, bundle_id=a_departure(known).bundle_id)):
            with pytest.raises(AppError):
                store.exports.add(twice)
        assert store.exports.of_record(known.record_id) == [departure]


@pytest.mark.parametrize("table", ["exports", "exported_revisions"])
@pytest.mark.parametrize("change", ["DELETE FROM {}", "UPDATE {} SET bundle_id = bundle_id"])
def test_the_database_itself_refuses_to_change_the_ledger(tmp_path: Path, table: str, change: str) -> None:
    with open_store(tmp_path) as store:
        departure = a_departure(_finished(store, a_record()))
        store.exports.add(departure)
        with pytest.raises(AppError), store._database.write() as connection:
            connection.execute(text(change.format(table)))
        assert store.exports.of_record(departure.revisions[0][0]) == [departure]

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.record import Record, RecordState
from desktop.errors import AppError, Code, FixableError
from desktop.storage.store import Store
from tests.support.builders import WHEN, a_draft, a_headline, a_record
from tests.support.vaults import MovableClock, open_store


def _finished(store: Store, record: Record) -> Record:
    draft = a_draft(record_id=record.record_id, parent=record.parent)
    store.drafts.add(draft, a_headline())
    store.records.add(record, a_headline(record.title), closes=draft.draft_id)
    return record


def test_a_finished_record_comes_back_and_its_draft_is_gone(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        record = _finished(store, a_record(answers={"title": "A title", "rows": [{"_row": "r", "a": "b"}]}))
    with open_store(tmp_path) as store:
        assert store.records.get(record.record_id) == record
        assert store.records.get(record.record_id, record.revision_id) == record
        assert store.drafts.of_record(record.record_id) is None
        (entry,) = store.entries.matching()
        assert (entry.state, entry.revision_id, entry.draft_id) == (
            RecordState.READY,
            record.revision_id,
            None,
        )


def test_a_record_is_not_kept_without_the_draft_it_came_from(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        record, stranger = a_record(), a_draft()
        with pytest.raises(FixableError) as caught:
            store.records.add(record, a_headline(), closes=stranger.draft_id)
        assert caught.value.code is Code.RECORD_MISSING
        assert store.records.newest(record.record_id) is None
        assert store.entries.matching() == []


def test_history_follows_the_order_of_finishing_even_if_the_clock_went_back(tmp_path: Path) -> None:
    clock = MovableClock()
    with open_store(tmp_path, clock) as store:
        one = _finished(store, a_record(title="one"))
        back = WHEN - timedelta(days=400)
        two = _finished(
            store,
            a_record(record_id=one.record_id, number=2, parent=one.revision_id, title="two", when=back),
        )
        assert [line.title for line in store.records.history(one.record_id)] == ["two", "one"]
        assert store.records.get(one.record_id) == two
        assert [line.number for line in store.records.history(one.record_id)] == [2, 1]


def test_a_revision_of_another_record_is_not_handed_out(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        one, other = _finished(store, a_record()), _finished(store, a_record())
        with pytest.raises(FixableError) as caught:
            store.records.get(one.record_id, other.revision_id)
        assert caught.value.code is Code.RECORD_MISSING
        with pytest.raises(FixableError):
            store.records.get(RecordId("nothing"))
        with pytest.raises(FixableError):
            store.records.revision(RevisionId("nothing"))
        assert store.records.history(RecordId("nothing")) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET title = 'changed'",
        "DELETE FROM revisions",
        "INSERT OR REPLACE INTO revisions SELECT * FROM revisions",
        "UPDATE forms SET digest = ''",
        "DELETE FROM forms",
        "UPDATE form_lists SET content = x''",
        "DELETE FROM form_lists",
    ],
)
def test_the_database_itself_refuses_to_change_what_is_finished(tmp_path: Path, statement: str) -> None:
    with open_store(tmp_path) as store:
        record = _finished(store, a_record())
        database = store._database
        with database.write() as connection:
            connection.execute(text("INSERT INTO form_lists VALUES ('practice', '1', 'a.csv', x'00')"))
        with pytest.raises(AppError), database.write() as connection:
            connection.execute(text(statement))
        assert store.records.get(record.record_id) == record

from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.ids import DraftId, RecordId
from desktop.domain.record import Draft, RecordState
from desktop.errors import Code, FixableError
from tests.support.builders import WHEN, a_draft, a_headline, a_record
from tests.support.vaults import MovableClock, open_store


def test_a_draft_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    draft = a_draft(answers={"title": "Léa 😀 \u0000 ي", "partners": [{"_row": "r1", "name": "x"}]})
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
    with open_store(tmp_path) as store:
        assert store.drafts.get(draft.draft_id) == draft


def test_saving_replaces_the_answers_and_moves_the_draft_up_the_list(tmp_path: Path) -> None:
    first, second = a_draft(), a_draft()
    later = WHEN + timedelta(minutes=5)
    with open_store(tmp_path) as store:
        store.drafts.add(first, a_headline("first"))
        store.drafts.add(second, a_headline("second"))
        store.drafts.save(first, {"title": "better"}, a_headline("better"), later)
        assert store.drafts.get(first.draft_id).answers == {"title": "better"}
        assert store.drafts.get(first.draft_id).changed_at == later
        assert [entry.title for entry in store.entries.matching()] == ["better", "second"]


def test_a_hundred_thousand_characters_are_one_answer_like_another(tmp_path: Path) -> None:
    long = "Ünïcode ελληνικά عربى 😀\n" * 4348
    assert len(long) > 100_000
    draft = a_draft()
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        store.drafts.save(draft, {"notes": long}, a_headline(), WHEN)
    with open_store(tmp_path) as store:
        assert store.drafts.get(draft.draft_id).answers == {"notes": long}


def test_a_record_has_one_open_draft_at_most(tmp_path: Path) -> None:
    draft = a_draft()
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        with pytest.raises(FixableError) as caught:
            store.drafts.add(a_draft(record_id=draft.record_id), a_headline())
        assert caught.value.code is Code.DRAFT_OPEN
        assert store.drafts.of_record(draft.record_id) == draft


def test_what_is_not_there_cannot_be_opened_or_saved(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with pytest.raises(FixableError) as caught:
            store.drafts.get(DraftId("nothing"))
        assert caught.value.code is Code.RECORD_MISSING
        with pytest.raises(FixableError):
            store.drafts.save(a_draft(), {}, a_headline(), WHEN)
        assert store.drafts.of_record(RecordId("nothing")) is None
        assert store.entries.matching() == []


def test_a_discarded_draft_can_be_taken_back_for_a_month(tmp_path: Path) -> None:
    draft, other = a_draft(), a_draft()
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        store.drafts.add(other, a_headline())
        store.drafts.discard(draft, None, WHEN)
        assert [entry.draft_id for entry in store.entries.matching()] == [other.draft_id]
        with pytest.raises(FixableError):
            store.drafts.save(draft, {}, a_headline(), WHEN)
        store.drafts.restore(store.drafts.discarded(draft.draft_id), a_headline())
        assert store.drafts.get(draft.draft_id) == draft
        store.drafts.discard(draft, None, WHEN)
    clock = MovableClock()
    clock.pass_seconds(30 * 86_400)
    with open_store(tmp_path, clock) as store:
        assert store.drafts.discarded(draft.draft_id) == draft
    clock.pass_seconds(1)
    with open_store(tmp_path, clock) as store:
        with pytest.raises(FixableError):
            store.drafts.discarded(draft.draft_id)
        assert store.drafts.get(other.draft_id) == other


def test_discarding_an_amendment_shows_the_finished_record_again(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        begun = a_draft()
        store.drafts.add(begun, a_headline())
        record = a_record(record_id=begun.record_id)
        store.records.add(record, a_headline("finished"), closes=begun.draft_id)
        amendment = a_draft(record_id=record.record_id, parent=record.revision_id)
        store.drafts.add(amendment, a_headline("amended"))
        (entry,) = store.entries.matching()
        assert (entry.state, entry.revision_id) == (RecordState.DRAFT, record.revision_id)
        under = (a_headline("finished"), record.revision_id, record.state, record.finished_at)
        store.drafts.discard(amendment, under, WHEN)
        (entry,) = store.entries.matching()
        assert (entry.title, entry.state, entry.draft_id) == ("finished", RecordState.READY, None)


def test_taking_back_is_refused_while_another_draft_of_the_record_is_open(tmp_path: Path) -> None:
    draft: Draft = a_draft()
    with open_store(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        store.drafts.discard(draft, None, WHEN)
        store.drafts.add(a_draft(record_id=draft.record_id), a_headline())
        with pytest.raises(FixableError) as caught:
            store.drafts.restore(draft, a_headline())
        assert caught.value.code is Code.DRAFT_OPEN

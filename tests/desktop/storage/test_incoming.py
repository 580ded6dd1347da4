"""What colleagues made appears together, in the list by the leading version; drafts stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.ids import RevisionId, new_uuid
from desktop.domain.record import RecordState
from tests.support.desk import Desk
from tests.support.elsewhere import MAKER, bring, hers


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_her_next_version_is_what_the_list_shows(desk: Desk) -> None:
    record = desk.finished(title="Mine")
    bring(desk.store, hers(record, "Hers"))
    (row,) = desk.library.summaries()
    assert (row.title, row.maker, row.versions) == ("Hers", MAKER, 1)
    assert [line.maker for line in desk.library.history(record.record_id)] == [MAKER, ""]


def test_an_open_draft_stays_in_the_list_and_what_came_under_it(desk: Desk) -> None:
    record = desk.finished(title="Mine")
    draft = desk.capture.amend(record.record_id)
    theirs = hers(record, "Hers")
    bring(desk.store, theirs)
    (row,) = desk.library.summaries()
    assert (row.draft_id, row.state, row.maker) == (draft.draft_id, RecordState.DRAFT, "")
    assert row.revision_id == theirs.revision_id
    desk.capture.discard(draft.draft_id)
    (row,) = desk.library.summaries()
    assert (row.title, row.revision_id) == ("Hers", theirs.revision_id)


def test_ones_own_leads_of_two_and_an_older_one_changes_nothing_in_the_list(desk: Desk) -> None:
    record = desk.finished(title="First")
    mine = desk.amended(record, title="Mine")
    bring(desk.store, hers(record, "Hers"))
    (row,) = desk.library.summaries()
    assert (row.title, row.versions, row.revision_id) == ("Mine", 2, mine.revision_id)
    assert desk.library.record(record.record_id) == mine


def test_the_same_revision_again_stays_as_it_is(desk: Desk) -> None:
    record = desk.finished(title="First")
    theirs = hers(record, "Hers")
    bring(desk.store, theirs)
    bring(desk.store, hers(record, "Other words", revision_id=theirs.revision_id))
    assert desk.library.record(record.record_id, theirs.revision_id).title == "Hers"


def test_a_parent_that_is_not_here_is_no_damage(desk: Desk) -> None:
    record = desk.finished(title="First")
    bring(desk.store, hers(record, "Hers", parent=RevisionId(new_uuid()), number=5))
    desk.reopen()
    assert desk.store.notices == ()
    (row,) = desk.library.summaries()
    assert row.versions == 2

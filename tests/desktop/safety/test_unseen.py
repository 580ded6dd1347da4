"""Whoever amends a story shows it anew: a yes to the old words is none to the new ones."""

from pathlib import Path

import pytest

from desktop.domain.record import RecordType
from desktop.errors import FixableError
from desktop.safety.unseen import unseen
from tests.support import content
from tests.support.built_in_forms import convert_form
from tests.support.stories import FILES, StoryDesk, old_story_form, story, story_form, with_row


def test_what_was_seen_is_asked_anew_when_a_story_is_amended(tmp_path: Path) -> None:
    desk = StoryDesk(tmp_path)
    whole = with_row(story(), "consents", {"approve_first": "yes", "has_seen": "yes"})
    record = desk.finished(consents=whole["consents"])
    assert record.answers["consents"][0]["has_seen"] == "yes"  # type: ignore[index]  # a list of rows
    draft = desk.capture.amend(record.record_id)
    assert all("has_seen" not in row for row in draft.answers["consents"])
    assert {"read_back", "anonym_check"} & set(draft.answers) == set()
    with pytest.raises(FixableError) as refused:
        desk.capture.finish(draft.draft_id)
    assert "approve_first" in {one.code for one in refused.value.params["conflicts"]}  # type: ignore[attr-defined]  # conflicts
    assert desk.library.record(record.record_id) == record
    desk.store.close()


@pytest.mark.parametrize("form", [story_form(), old_story_form()])
def test_everything_else_stays_as_it_was(form: object) -> None:
    answers = with_row(story(), "consents", {"has_seen": "yes"})
    found = unseen(form, answers)  # type: ignore[arg-type]  # a form
    assert set(answers) - set(found) == {"read_back", "anonym_check"}
    assert {name: answers[name] for name in found if name != "consents"} == {
        name: value for name, value in found.items() if name != "consents"
    }


def test_a_record_that_tells_of_nobody_stays_as_it_is() -> None:
    answers = content.as_kept(content.load(RecordType.PRACTICE), FILES)
    assert unseen(convert_form("practice").form, answers) == answers

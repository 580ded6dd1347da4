"""What an office may change in a form, and what has to stay."""

import pytest

from desktop.domain.record import RecordType
from desktop.forms.form import Form
from desktop.forms.reader import read_form
from desktop.safety.adapted import lacking
from tests.support import setups

STORY = setups.catalog().built_in(RecordType.STORY)
LISTS = setups.catalog().lists(STORY.ref)


def changed(*pairs: tuple[str, str]) -> Form:
    xform = STORY.xform.decode("utf-8")
    for before, after in pairs:
        assert before in xform, before
        xform = xform.replace(before, after)
    return read_form(xform.encode("utf-8"), LISTS)


@pytest.mark.parametrize("record_type", list(RecordType))
def test_the_programs_own_forms_lack_nothing_of_themselves(record_type: RecordType) -> None:
    own = setups.catalog().built_in(record_type)
    assert lacking(own, own) == ()


def test_words_may_change() -> None:
    assert lacking(changed(("Human-interest story", "Story of change")), STORY) == ()


def test_a_question_that_tells_of_danger_may_not_go_under_another_name() -> None:
    assert "current_risk" in lacking(changed(("current_risk", "current_ease")), STORY)


def test_a_question_that_the_app_works_with_may_not_lose_its_role() -> None:
    assert "title" in lacking(changed(('capture:role="title"', 'capture:role="headline"')), STORY)


def _bind(name: str) -> str:
    xform = STORY.xform.decode("utf-8")
    at = xform.index(f'/{name}"')
    begin = xform.rindex("<bind", 0, at)
    return xform[begin : xform.index(">", at) + 1]


def test_what_must_be_answered_may_not_be_left_to_choice() -> None:
    bind = _bind("current_risk")
    assert 'required="true()"' in bind
    assert "current_risk" in lacking(changed((bind, bind.replace('required="true()"', ""))), STORY)


def test_what_is_always_asked_may_not_hide_behind_a_rule() -> None:
    bind = _bind("current_risk")
    hidden = bind.replace("<bind ", "<bind relevant=\"/data/never = 'x'\" ")
    assert "current_risk" in lacking(changed((bind, hidden)), STORY)


def test_what_is_asked_of_some_may_not_be_asked_of_fewer() -> None:
    bind = _bind("specialist_ok")
    rarer = bind.replace("'yes' or ", "'yes' and ", 1)
    assert rarer != bind
    assert "specialist_ok" in lacking(changed((bind, rarer)), STORY)


def test_an_answer_that_stops_a_story_may_not_let_it_pass() -> None:
    bind = _bind("current_risk")
    assert "constraint=\". = 'no'\"" in bind
    passing = bind.replace("constraint=\". = 'no'\"", "constraint=\". != ''\"")
    assert "current_risk" in lacking(changed((bind, passing)), STORY)


def test_questions_may_move_to_another_section() -> None:
    """Only the last name of a place counts, so a renamed section changes nothing."""
    assert lacking(changed(("sec_before", "sec_first")), STORY) == ()

"""What an office may change in a form, and what has to stay."""

import re
from dataclasses import replace

import pytest

from desktop.domain.record import RecordType
from desktop.forms.form import Choice, Form, Question
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


def _added(element: str, bind: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return what puts a question of nobody's own in front of all others."""
    root, first = f'<data id="story" version="{STORY.ref.version}">', "<bind "
    at = STORY.xform.decode("utf-8").index(first)
    rest = STORY.xform.decode("utf-8")[at : at + 60]
    return (root, root + element), (rest, bind + rest)


@pytest.mark.parametrize(
    ("role", "name"),
    [
        ("audience", "audience"),
        ("danger", "current_risk"),
        ("risk", "risk_level"),
        ("specialist", "specialist_ok"),
        ("readBack", "read_back"),
        ("embargo", "embargo"),
    ],
)
def test_no_second_question_may_answer_in_the_place_of_one(role: str, name: str) -> None:
    """The first question of a role counts: one that nobody sees could say that everybody may read."""
    decoy = f'<bind nodeset="/data/decoy" type="string" calculate="\'no\'" capture:role="{role}"/>'
    assert name in lacking(changed(*_added("<decoy/>", decoy)), STORY)


@pytest.mark.parametrize(
    "name", ["audience", "current_risk", "consent_status", "use_channels", "approve_first"]
)
@pytest.mark.parametrize("filled", ["calculate=\"'no'\"", 'readonly="true()"'])
def test_nothing_may_answer_for_whoever_is_asked(name: str, filled: str) -> None:
    bind = _bind(name)
    assert name in lacking(changed((bind, bind.replace("<bind ", f"<bind {filled} "))), STORY)


def test_no_answer_that_steers_may_be_given_beforehand() -> None:
    assert "approve_first" in lacking(
        changed(("<approve_first/>", "<approve_first>no</approve_first>")), STORY
    )
    told = changed(("<audience>device</audience>", "<audience>public</audience>"))
    assert "audience" in lacking(told, STORY)
    setvalue = '<setvalue event="odk-instance-first-load" ref="/data/sec_share/audience" value="\'public\'"/>'
    assert "audience" in lacking(changed(("</model>", f"{setvalue}</model>")), STORY)


def test_an_office_may_still_fill_in_what_steers_nothing() -> None:
    assert lacking(changed(("<place_name/>", "<place_name>Herat</place_name>")), STORY) == ()


def test_a_must_may_not_become_one_that_never_comes() -> None:
    bind = _bind("current_risk")
    never = bind.replace('required="true()"', 'required="1 = 2"')
    assert "current_risk" in lacking(changed((bind, never)), STORY)


def test_a_rule_may_not_ask_for_an_answer_that_only_looks_alike() -> None:
    """What stands in quotes is no place, and 'no/yes' is not 'yes'."""
    bind = _bind("specialist_ok")
    assert "'yes'" in bind
    assert "specialist_ok" in lacking(changed((bind, bind.replace("'yes'", "'no/yes'"))), STORY)


def test_a_rule_may_not_read_another_question_of_the_same_name() -> None:
    """A list of rows has names of its own, so one with no rows could hide what asks for danger."""
    body, bind = STORY.xform.decode("utf-8"), _bind("specialist_ok")
    read = re.search(r"(/data/[a-z_]+)/([a-z_]+)", bind.partition("relevant=")[2])
    assert read is not None
    decoy = bind.replace(read[0], f"/data/decoy/{read[2]}")
    pairs = _added(f"<decoy><{read[2]}/></decoy>", f'<bind nodeset="/data/decoy/{read[2]}" type="string"/>')
    repeat = f'<repeat nodeset="/data/decoy"><input ref="/data/decoy/{read[2]}"/></repeat>'
    assert body.count("</h:body>") == 1
    form = changed(
        *pairs, (bind, decoy), ("</h:body>", f'<group ref="/data/decoy">{repeat}</group></h:body>')
    )
    assert "specialist_ok" in lacking(form, STORY)


def test_choices_may_not_swap_their_words() -> None:
    """A record that says "no" where somebody chose the word "yes" is worse than none."""
    by_name = {choice.name: choice.label["en"] for choice in STORY.lists[_choices("current_risk")]}
    lists = {
        name: tuple(
            replace(one, label={**one.label, "en": by_name["no" if one.name == "yes" else "yes"]})
            if one.name in ("yes", "no")
            else one
            for one in choices
        )
        for name, choices in STORY.lists.items()
    }
    assert "current_risk" in lacking(replace(STORY, lists=lists), STORY)


def test_choices_may_be_reworded_and_added() -> None:
    name = _choices("current_risk")
    told = tuple(replace(one, label={"en": f"{one.label['en']}!"}) for one in STORY.lists[name])
    lists = {**STORY.lists, name: (*told, Choice(name="perhaps", label={"en": "Perhaps"}))}
    assert "current_risk" not in lacking(replace(STORY, lists=lists), STORY)


def test_no_choice_may_be_left_out_by_a_rule() -> None:
    body = STORY.xform.decode("utf-8")
    at = body.index('ref="/data/sec_before/current_risk"')
    begin = body.index("nodeset=", at)
    itemset = body[begin : body.index(">", begin)]
    narrowed = itemset.replace("/root/item", "/root/item[name = 'no']")
    assert narrowed != itemset
    form = changed((body[at:begin] + itemset, body[at:begin] + narrowed))
    assert "current_risk" in lacking(form, STORY)


def test_there_may_not_be_fewer_people_than_there_were() -> None:
    bind = _bind("people")
    none = bind.replace("<bind ", '<bind capture:highest="0" ')
    assert "role" in lacking(changed((bind, none)), STORY)


def _choices(name: str) -> str:
    return next(node.choices for node in STORY.walk() if isinstance(node, Question) and node.name == name)

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.answers import AnswerTree, canonical, parse
from desktop.domain.problem import AnswerPath
from desktop.forms.logic import Logic, RemovedRow
from tests.support.forms import NOW, every_kind, logic_of

PEOPLE = ("people",)


def _open() -> Logic:
    return logic_of(every_kind(), is_open="yes", number="1")


def _names(logic: Logic, repeat: AnswerPath = PEOPLE) -> list[str]:
    return [logic.value((*repeat, row, "person_name")) for row in logic.rows(repeat)]


def _people(logic: Logic, names: Iterable[str]) -> list[str]:
    rows = []
    for name in names:
        row, _ = logic.add_row(PEOPLE)
        logic.set((*PEOPLE, row, "person_name"), name)
        rows.append(row)
    return rows


def test_a_new_row_has_its_defaults_and_a_code() -> None:
    logic = _open()
    row, effect = logic.add_row(PEOPLE)
    assert logic.value((*PEOPLE, row, "amount")) == "5"
    assert logic.value((*PEOPLE, row, "person_code")) == "P1"
    assert {PEOPLE, (*PEOPLE, row, "person_code"), (*PEOPLE, row, "amount")} <= effect.changed
    assert logic.rows(PEOPLE) == (row,)


def test_codes_are_never_used_again_not_even_after_saving() -> None:
    logic = _open()
    rows = _people(logic, ["Ann", "Bo", "Cy"])
    logic.remove_row((*PEOPLE, rows[2]))
    logic.remove_row((*PEOPLE, rows[0]))
    again = Logic(every_kind(), parse(canonical(logic.answers())), now=NOW)
    row, _ = again.add_row(PEOPLE)
    assert again.value((*PEOPLE, row, "person_code")) == "P4"
    consent, _ = again.add_row(("consents",))
    assert again.value(("consents", consent, "consent_code")) == "C1"


def test_codes_are_not_used_again_in_an_amendment() -> None:
    logic = _open()
    rows = _people(logic, ["Ann", "Bo"])
    logic.remove_row((*PEOPLE, rows[1]))
    amendment = Logic(every_kind(), logic.relevant_answers(), now=NOW)
    row, _ = amendment.add_row(PEOPLE)
    assert amendment.value((*PEOPLE, row, "person_code")) == "P3"


def test_a_row_can_be_put_anywhere_and_moved() -> None:
    logic = _open()
    rows = _people(logic, ["Ann", "Bo"])
    first, _ = logic.add_row(PEOPLE, at=0)
    assert logic.rows(PEOPLE) == (first, *rows)
    effect = logic.move_row((*PEOPLE, first), 2)
    assert logic.rows(PEOPLE) == (*rows, first)
    assert PEOPLE in effect.changed
    assert not logic.move_row((*PEOPLE, first), 99)


def test_the_place_in_line_follows_every_change_of_rows() -> None:
    logic = _open()
    rows = _people(logic, ["Ann", "Bo", "Cy"])
    place = {row: (*PEOPLE, row, "place_in_line") for row in rows}
    assert [logic.value(place[row]) for row in rows] == ["1", "2", "3"]
    effect = logic.move_row((*PEOPLE, rows[2]), 0)
    assert [logic.value(place[row]) for row in rows] == ["2", "3", "1"]
    assert set(place.values()) <= effect.changed
    logic.remove_row((*PEOPLE, rows[2]))
    assert [logic.value(place[row]) for row in rows[:2]] == ["1", "2"]


def test_a_removed_row_comes_back_as_it_was_with_all_that_hung_on_it() -> None:
    logic = _open()
    rows = _people(logic, ["Ann", "Bo"])
    kid, _ = logic.add_row((*PEOPLE, rows[0], "kids"))
    logic.set((*PEOPLE, rows[0], "kids", kid, "kid_country"), "a")
    before, total = logic.answers(), logic.value(("total",))
    removed, _ = logic.remove_row((*PEOPLE, rows[0]))
    assert removed == RemovedRow(repeat=PEOPLE, at=0, answers=removed.answers)
    assert _names(logic) == ["Bo"]
    assert logic.value(("total",)) != total
    with pytest.raises(KeyError):
        logic.value((*PEOPLE, rows[0], "person_name"))
    effect = logic.restore_row(removed)
    assert {PEOPLE, ("total",)} <= effect.changed
    assert logic.answers() == before
    assert logic.value((*PEOPLE, rows[0], "kids", kid, "both")) == "Ann/a"
    with pytest.raises(KeyError):
        logic.restore_row(removed)


def test_rows_have_rules_of_their_own() -> None:
    logic = _open()
    first, second = _people(logic, ["Ann", "Bo"])
    assert logic.is_relevant((*PEOPLE, first, "amount"))
    assert not logic.is_relevant((*PEOPLE, second, "amount"))
    effect = logic.set((*PEOPLE, second, "person_name"), "Bob")
    assert effect.relevance == {(*PEOPLE, second, "amount"): True}
    assert logic.value(("total",)) == "10"


def test_an_empty_repeat_leaves_no_trace() -> None:
    logic = _open()
    before = dict(logic.answers())
    row, _ = logic.add_row(("consents",))
    logic.remove_row(("consents", row))
    after = dict(logic.answers())
    assert after.pop("_highest_C") == "1"
    assert after == before


DEEDS = st.sampled_from(["add", "remove", "restore", "move", "set", "hide"])
ROW_WORK = st.lists(st.tuples(DEEDS, st.integers(0, 5), st.integers(0, 5)), max_size=14)


@settings(max_examples=60, deadline=None)
@given(ROW_WORK)
def test_whatever_is_done_to_rows_nothing_is_lost_and_opening_again_agrees(
    work: list[tuple[str, int, int]],
) -> None:
    logic = _open()
    expected: list[tuple[str, str]] = []
    removed: list[tuple[RemovedRow, tuple[str, str]]] = []
    given_out: list[str] = []
    for number, (deed, one, two) in enumerate(work):
        at = one % len(expected) if expected else 0
        if deed == "add":
            place = one % (len(expected) + 1)
            row, _ = logic.add_row(PEOPLE, at=place)
            expected.insert(place, (row, ""))
            given_out.append(logic.value((*PEOPLE, row, "person_code")))
        elif deed == "restore" and removed:
            back, pair = removed.pop()
            logic.restore_row(back)
            expected.insert(min(back.at, len(expected)), pair)
        elif deed == "hide":
            logic.set(("is_open",), "no" if one % 2 else "yes")
        elif expected and deed == "remove":
            back, _ = logic.remove_row((*PEOPLE, expected[at][0]))
            removed.append((back, expected.pop(at)))
        elif expected and deed == "move":
            to = two % len(expected)
            logic.move_row((*PEOPLE, expected[at][0]), to)
            expected.insert(to, expected.pop(at))
        elif expected and deed == "set":
            name = f"name {number}"
            logic.set((*PEOPLE, expected[at][0], "person_name"), name)
            expected[at] = (expected[at][0], name)
    assert list(logic.rows(PEOPLE)) == [row for row, _ in expected]
    assert _names(logic) == [name for _, name in expected]
    assert len(set(given_out)) == len(given_out)
    again = Logic(every_kind(), parse(canonical(logic.answers())), now=NOW)
    assert _state(again) == _state(logic)


def _state(logic: Logic) -> tuple[AnswerTree, AnswerTree, object]:
    """Return everything that must not depend on how the answers came about."""
    shown = {path: logic.is_relevant((*PEOPLE, path, "amount")) for path in logic.rows(PEOPLE)}
    return logic.answers(), logic.relevant_answers(), (shown, logic.sections(), logic.choices(("speaker",)))

import random
from datetime import timedelta
from itertools import pairwise

import pytest

from desktop.domain.answers import AnswerTree, tidy
from desktop.domain.step import RowsEdit, Step, TextEdit, between, joined, names, read, redone, undone, write
from desktop.errors import Code, FixableError

BEFORE: AnswerTree = {
    "title": "Market traders",
    "people": [
        {"_row": "a", "name": "Ama"},
        {"_row": "b", "name": "Bo", "kids": [{"_row": "c", "age": "3"}]},
    ],
}


def _step(before: AnswerTree, after: AnswerTree) -> Step:
    step = between(before, after)
    assert step is not None
    return step


def test_a_step_holds_only_what_changed() -> None:
    long = "word " * 20_000
    step = _step({"title": "A", "approach": f"{long}end"}, {"title": "A", "approach": f"{long}new end"})
    assert step.edits == (TextEdit(path=("approach",), at=len(long), was="", now="new "),)
    assert len(write(step)) < 60


def test_nothing_changed_is_no_step() -> None:
    assert between(BEFORE, BEFORE) is None
    assert between({"title": "A"}, {"title": "A", "_highest_P": "3"}) is None
    assert between({"a": "1"}, {"a": "2"}, aside={"a"}) is None


def test_what_the_app_reckons_is_left_alone_beside_what_was_typed() -> None:
    step = between({"a": "1", "sum": "1"}, {"a": "2", "sum": "2"}, aside={"sum"})
    assert step is not None
    assert undone({"a": "2", "sum": "2"}, step) == {"a": "1", "sum": "2"}


def test_rows_that_come_go_and_move_come_back_with_their_answers() -> None:
    after: AnswerTree = {
        "title": "Market traders",
        "people": [{"_row": "d"}, {"_row": "b", "name": "Bo!", "kids": [{"_row": "e", "age": "9"}]}],
    }
    step = read(write(_step(BEFORE, after)))
    assert isinstance(step.edits[0], RowsEdit)
    assert step.edits[0].gone.keys() == {"a", "d"}
    assert step.path == ("people",)
    assert undone(after, step) == BEFORE
    assert redone(BEFORE, step) == after


def test_a_code_that_was_given_out_stays_given_out() -> None:
    after: AnswerTree = {"people": [{"_row": "a", "code": "P1"}], "_highest_P": "1"}
    assert undone(after, _step({}, after)) == {"_highest_P": "1"}


def test_any_two_trees_are_one_step_apart_both_ways() -> None:
    chance = random.Random(7)  # noqa: S311 (no secret)

    def tree(depth: int, rows: list[str]) -> AnswerTree:
        found: dict[str, str | list[AnswerTree]] = {}
        for name in chance.sample("abcdef", 4):
            length = chance.choice((0, 1, 5, 200))
            found[name] = "".join(chance.choices("ab \n\u0627\U0001f600", k=length))
        if depth < 2:
            ids = chance.sample(rows, chance.randint(0, 4))
            found[f"rows{depth}"] = [{"_row": f"{depth}{row}", **tree(depth + 1, rows)} for row in ids]
        return tidy(found)

    for _ in range(400):
        before, after = tree(0, list("uvwxyz")), tree(0, list("uvwxyz"))
        step = between(before, after)
        if step is not None:
            step = read(write(step))
            assert undone(after, step) == before
            assert redone(before, step) == after


def test_a_run_of_typing_is_one_step_until_the_line_the_sentence_or_the_patience_ends() -> None:
    def typed(text: str, then: str, seconds: float = 1) -> Step | None:
        first = _step({"a": "x" * 80}, {"a": "x" * 80 + text})
        more = _step({"a": "x" * 80 + text}, {"a": "x" * 80 + text + then})
        return joined(first, more, timedelta(seconds=seconds))

    assert typed("some", " words") == Step(edits=(TextEdit(path=("a",), at=80, was="", now="some words"),))
    assert typed("some words. ", "And") is None
    assert typed("\u06a9\u062c\u0627\u061f", " \u0627") is None
    assert typed("some", " words", seconds=6) is None
    assert typed("some", " words", seconds=-1) is None
    assert typed("w" * 100, "w" * 21) is None


def test_deleting_backwards_is_one_step_and_not_one_with_typing() -> None:
    texts = ["The whole story", "The whole stor", "The whole sto", "The whole"]
    steps = [_step({"a": one}, {"a": other}) for one, other in pairwise(texts)]
    whole = joined(steps[0], steps[1], timedelta(0))
    assert whole is not None
    whole = joined(whole, steps[2], timedelta(0))
    assert whole is not None
    assert undone({"a": texts[-1]}, whole) == {"a": texts[0]}
    typed = _step({"a": texts[-1]}, {"a": texts[-1] + "s"})
    assert joined(whole, typed, timedelta(0)) is None


def test_typing_elsewhere_is_another_step() -> None:
    first, then = _step({}, {"a": "x"}), _step({"a": "x"}, {"a": "x", "b": "y"})
    assert joined(first, then, timedelta(0)) is None


def test_a_replaced_file_is_named_whole() -> None:
    one, other = "4ac04231-7cb6-45cb-9a31-620f8560b95d", "4ac04231-7cb6-45cb-9a31-ffffffffffff"
    assert set(names(_step({"photo": one}, {"photo": other}))) == {one, other}
    row: AnswerTree = {"_row": "r", "photo": one}
    assert one in set(names(_step({"rows": [row]}, {})))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "[1]",
        "[[[],0,'','']]",
        '[[["a","b"],0,"",""]]',
        '[[["a"],["x"],["y"],{"x":1}]]',
        "[" * 9,
    ],
)
def test_a_damaged_step_is_refused(text: str) -> None:
    with pytest.raises(FixableError) as caught:
        read(text)
    assert caught.value.code is Code.ANSWERS_DAMAGED


def test_a_step_of_other_answers_is_refused() -> None:
    step = _step(BEFORE, {**BEFORE, "title": "Market women"})
    for other in ({}, {"title": "Else"}, {"title": [{"_row": "x"}]}):
        with pytest.raises(FixableError):
            undone(other, step)  # type: ignore[arg-type]
    gone = _step(BEFORE, {"title": "Market traders"})
    with pytest.raises(FixableError):
        undone({"people": "text"}, _step({"people": [{"_row": "z"}]}, BEFORE))
    assert undone({"title": "Market traders"}, gone) == BEFORE

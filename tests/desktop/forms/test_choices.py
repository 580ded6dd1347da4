from desktop.domain.problem import AnswerPath, ProblemCode
from desktop.forms.form import RequiredFor
from desktop.forms.logic import Logic
from tests.support.forms import every_kind, logic_of


def _names(logic: Logic, path: AnswerPath) -> list[str]:
    return [choice.name for choice in logic.choices(path)]


def test_a_fixed_list_is_offered_whole_and_in_order() -> None:
    logic = logic_of(every_kind())
    assert _names(logic, ("programme",)) == ["hn", "gy", "ml"]
    assert logic.choices(("is_open",))[0].label == {"en": "Yes", "fr": "Oui"}
    assert logic.choices(("title",)) == ()


def test_a_list_narrows_with_another_answer_and_says_so() -> None:
    logic = logic_of(every_kind())
    assert _names(logic, ("district",)) == []
    assert logic.set(("countries",), "a").choices == {("district",)}
    assert _names(logic, ("district",)) == ["a1", "a2"]
    logic.set(("countries",), "b a")
    assert _names(logic, ("district",)) == ["a1", "a2", "b1"]
    assert not logic.set(("title",), "x").choices


def test_a_cascade_goes_through_a_reckoned_answer() -> None:
    logic = logic_of(every_kind())
    effect = logic.set(("programme",), "gy")
    assert logic.value(("region",)) == "americas"
    assert ("near_programme",) in effect.choices
    assert _names(logic, ("near_programme",)) == ["hn", "gy"]


def test_an_answer_that_is_no_longer_on_offer_is_kept_and_told() -> None:
    logic = logic_of(every_kind(), countries="a", district="a2")
    assert not [p for p in logic.problems(RequiredFor.READY) if p.path == ("district",)]
    logic.set(("countries",), "b")
    found = next(p for p in logic.problems(RequiredFor.READY) if p.path == ("district",))
    assert (found.code, found.params) == (ProblemCode.UNKNOWN_CHOICE, {"value": "a2"})
    assert logic.value(("district",)) == "a2"


def test_each_row_has_choices_of_its_own() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="1")
    row, _ = logic.add_row(("people",))
    kids = [logic.add_row(("people", row, "kids"))[0] for _ in range(2)]
    for kid, country in zip(kids, "ab", strict=True):
        logic.set(("people", row, "kids", kid, "kid_country"), country)
    assert [_names(logic, ("people", row, "kids", kid, "kid_district")) for kid in kids] == [
        ["a1", "a2"],
        ["b1"],
    ]


def test_the_rows_of_a_repeat_can_be_choices() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="1")
    first, effect = logic.add_row(("people",))
    assert ("speaker",) in effect.choices
    logic.add_row(("people",))
    assert _names(logic, ("speaker",)) == ["P1", "P2"]
    assert logic.choices(("speaker",))[0].label["fr"] == "P1"
    logic.set(("speaker",), "P1")
    _, effect = logic.remove_row(("people", first))
    assert ("speaker",) in effect.choices
    assert _names(logic, ("speaker",)) == ["P2"]
    codes = {p.path: p.code for p in logic.problems(RequiredFor.READY)}
    assert codes[("speaker",)] is ProblemCode.UNKNOWN_CHOICE

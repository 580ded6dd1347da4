import pytest

from desktop.domain.problem import ProblemCode
from desktop.forms.checks import fault
from desktop.forms.form import Kind, Question


def _fault(kind: Kind, value: str, **more: str) -> ProblemCode | None:
    question = Question(name="q", kind=kind, xpath="/data/q", label={}, **more)  # type: ignore[arg-type]  # texts only
    found = fault(question, value, ("a", "b"))
    return found[0] if found else None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.INTEGER, "0"), (Kind.INTEGER, "-12"), (Kind.DECIMAL, "2.50"), (Kind.DECIMAL, ".5"),
        (Kind.DATE, "2024-02-29"), (Kind.MONTH, "2026-11-01"), (Kind.GEOPOINT, "1.5 -2"),
        (Kind.GEOPOINT, "90 180 10.5 3"), (Kind.SELECT_ONE, "a"), (Kind.SELECT_MULTIPLE, "b a"),
        (Kind.RANK, "a b"), (Kind.TEXT, "anything"), (Kind.LONG_TEXT, "12"), (Kind.IMAGE, "an id"),
    ],
)  # fmt: skip
def test_a_good_answer_has_no_fault(kind: Kind, value: str) -> None:
    assert _fault(kind, value) is None


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        (Kind.INTEGER, "1.5", ProblemCode.NOT_WHOLE),
        (Kind.INTEGER, "one", ProblemCode.NOT_A_NUMBER),
        (Kind.INTEGER, "١٢", ProblemCode.NOT_A_NUMBER),
        (Kind.INTEGER, "1e3", ProblemCode.NOT_A_NUMBER),
        (Kind.DECIMAL, "1,5", ProblemCode.NOT_A_NUMBER),
        (Kind.DECIMAL, ".", ProblemCode.NOT_A_NUMBER),
        (Kind.DECIMAL, "NaN", ProblemCode.NOT_A_NUMBER),
        (Kind.DATE, "2026-02-30", ProblemCode.NOT_A_DATE),
        (Kind.DATE, "20260101", ProblemCode.NOT_A_DATE),
        (Kind.MONTH, "2026-11", ProblemCode.NOT_A_DATE),
        (Kind.GEOPOINT, "91 0", ProblemCode.NOT_A_PLACE),
        (Kind.GEOPOINT, "0 181", ProblemCode.NOT_A_PLACE),
        (Kind.GEOPOINT, "0", ProblemCode.NOT_A_PLACE),
        (Kind.GEOPOINT, "0 0 0 0 0", ProblemCode.NOT_A_PLACE),
        (Kind.SELECT_ONE, "c", ProblemCode.UNKNOWN_CHOICE),
        (Kind.SELECT_ONE, "a b", ProblemCode.UNKNOWN_CHOICE),
        (Kind.SELECT_MULTIPLE, "a c", ProblemCode.UNKNOWN_CHOICE),
        (Kind.RANK, "c", ProblemCode.UNKNOWN_CHOICE),
    ],
)
def test_a_bad_answer_is_named_for_what_it_is(kind: Kind, value: str, code: ProblemCode) -> None:
    assert _fault(kind, value) is code


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("0", None),
        ("2", None),
        ("4", None),
        ("5", ProblemCode.OUT_OF_RANGE),
        ("-2", ProblemCode.OUT_OF_RANGE),
        ("3", ProblemCode.OUT_OF_RANGE),
        ("x", ProblemCode.NOT_A_NUMBER),
    ],
)
def test_a_range_has_ends_and_steps(value: str, code: ProblemCode | None) -> None:
    assert _fault(Kind.RANGE, value, lowest="0", highest="4", step="2") is code


def test_a_range_of_tenths_is_reckoned_exactly() -> None:
    assert _fault(Kind.RANGE, "0.3", lowest="0", highest="1", step="0.1") is None


@pytest.mark.parametrize("part", ["lowest", "highest", "step"])
@pytest.mark.parametrize("written", ["0." + "0" * 60 + "1", "9" * 15, "-3.", ".5"])
def test_whatever_number_a_range_is_made_of_an_answer_can_be_judged(part: str, written: str) -> None:
    bounds = {"lowest": "0", "highest": "4", "step": "", part: written}
    for value in ("0", "2", "4", "123456789012345", "0.000000000000000000000000000000000000001"):
        assert _fault(Kind.RANGE, value, **bounds) in (None, ProblemCode.OUT_OF_RANGE)

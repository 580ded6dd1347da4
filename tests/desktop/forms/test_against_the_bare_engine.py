"""Our rules, translated and run one by one, against the engine running each built-in form as a whole."""

import random

import pytest
import rxeval
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.answers import AnswerTree
from desktop.domain.problem import AnswerPath, ProblemCode
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form, Kind, Question, Repeat, RequiredFor
from desktop.forms.logic import Logic
from desktop.forms.sheet import Cell, Sheet, questions
from resources import resource
from tests.support.forms import NOW

CATALOG = Catalog(resource("forms", "compiled"))
TODAY = NOW.astimezone().date().isoformat()


def _value(question: Question, form: Form, chance: random.Random) -> str:
    """Return an answer of the right kind, sometimes none."""
    names = [choice.name for choice in form.lists.get(question.choices, ())]
    if chance.random() < 0.25 or question.kind in (Kind.NOTE, Kind.CALCULATE):
        return ""
    match question.kind:
        case Kind.SELECT_ONE:
            return chance.choice(names)
        case Kind.SELECT_MULTIPLE:
            return " ".join(chance.sample(names, min(len(names), chance.randint(1, 3))))
        case Kind.DATE | Kind.MONTH:
            return f"{chance.randint(2024, 2028)}-{chance.randint(1, 12):02}-01"
        case Kind.INTEGER | Kind.RANGE:
            return str(chance.randint(-2, 12))
        case Kind.DECIMAL:
            return str(chance.randint(-20, 120) / 10)
        case _:
            return chance.choice(["a few words", "x", "yes"])


def _filled(logic: Logic, form: Form, chance: random.Random) -> None:
    """Put up to two rows into each repeat and answer everything."""
    for node in form.walk():
        if isinstance(node, Repeat) and (node.name,) in _sheet(logic).cells:
            for _ in range(chance.randint(0, 2)):
                logic.add_row((node.name,))
    for cell in list(questions(_sheet(logic).top)):
        assert isinstance(cell.node, Question)
        if not cell.node.is_read_only:
            logic.set(cell.path, _value(cell.node, form, chance))


def _sheet(logic: Logic) -> Sheet:
    return logic._sheet


def _xpath(cell: Cell, logic: Logic) -> str:
    """Return where a cell stands in the engine's own instance."""
    xpath = cell.node.xpath
    if not cell.rows:
        return xpath
    repeat = next(c for c in _above(cell) if c.row)
    place = logic.rows(repeat.path[:-1]).index(repeat.row) + 1
    return xpath.replace(f"{repeat.node.xpath}/", f"{repeat.node.xpath}[{place}]/", 1)


def _above(cell: Cell) -> list[Cell]:
    found = [cell]
    while found[-1].parent is not None:
        found.append(found[-1].parent)
    return found


def _bare(form: Form, logic: Logic) -> rxeval.Session:
    """Return the engine with the whole form and with what is asked for answered as in `logic`."""
    session = rxeval.Session(form.xform.decode(), today=TODAY, now=NOW.isoformat())
    for cell in _sheet(logic).cells.values():
        if isinstance(cell.node, Repeat) and not cell.row and not cell.rows:
            session.remove_row(cell.node.xpath, 1)
            for _ in cell.children:
                session.add_row(cell.node.xpath)
    for cell in questions(_sheet(logic).top):
        session.set(_xpath(cell, logic), cell.value if cell.is_relevant else "")
    return session


@pytest.mark.parametrize("record_type", list(RecordType))
@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_built_in_form_runs_as_in_the_engine_itself(record_type: RecordType, seed: int) -> None:
    form = CATALOG.current(record_type)
    logic = Logic(form, {}, now=NOW)
    _filled(logic, form, random.Random(seed))  # noqa: S311 (answers, not secrets)
    session = _bare(form, logic)
    outcome = session.recompute()
    assert outcome["failed"] == []
    by_xpath = {_xpath(cell, logic).replace("[1]", ""): cell for cell in questions(_sheet(logic).top)}
    relevant = {path.replace("[1]", ""): found for path, found in outcome["relevant"].items()}
    missing = {path.replace("[1]", "") for path in outcome["missing"]}
    invalid = {path.replace("[1]", "") for path, _ in outcome["invalid"]}
    ours = _problems(logic)
    for xpath, cell in by_xpath.items():
        assert cell.is_relevant is relevant[xpath], xpath
        if cell.node.name.startswith("_") or not cell.is_relevant:
            continue
        assert session.get(_xpath(cell, logic)) == cell.value, xpath
        if ours.get(cell.path) in (None, ProblemCode.CONSTRAINT):
            assert (ours.get(cell.path) is ProblemCode.CONSTRAINT) is (xpath in invalid), xpath
        if isinstance(cell.node, Question) and not cell.node.is_read_only:
            assert (ours.get(cell.path) is ProblemCode.REQUIRED) is (xpath in missing), xpath


def _problems(logic: Logic) -> dict[AnswerPath, ProblemCode]:
    return {problem.path: problem.code for problem in logic.problems(RequiredFor.READY)}


def test_the_comparison_would_notice_a_difference() -> None:
    form = CATALOG.current(RecordType.PRACTICE)
    answers: AnswerTree = {"place_level": "district", "place_name": "Somewhere"}
    logic = Logic(form, answers, now=NOW)
    session = _bare(form, logic)
    session.set("/data/sec_where/place_level", "national")
    assert session.recompute()["relevant"]["/data/sec_where/place_name"] is not logic.is_relevant(
        ("place_name",)
    )

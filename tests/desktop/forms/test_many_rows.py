"""Rules that look at all rows of a repeat: right for each row, and gathered once for all of them."""

from pathlib import Path

import pytest
import rxeval

from desktop.domain.answers import AnswerTree
from desktop.domain.problem import ProblemCode
from desktop.forms.form import RequiredFor
from desktop.forms.logic import Logic
from desktop.forms.reader import read_form
from desktop.forms.rules import Variable
from desktop.forms.sheet import Cell, Sheet
from tests.support.forms import NOW, compiled

COUNT = 120


@pytest.fixture
def logic(tmp_path: Path) -> Logic:
    """Return a draft of many rows, each of which must have a name of its own."""
    rows = (
        {"type": "begin_repeat", "name": "r"},
        {"type": "text", "name": "n", "constraint": "count(/data/r[n = current()/../n]) <= 1"},
        {"type": "calculate", "name": "place", "calculation": "position(..)"},
        {"type": "end_repeat"},
        {"type": "calculate", "name": "names", "calculation": "join(' ', /data/r/n)"},
    )
    answers: AnswerTree = {"r": [{"_row": f"r{number}", "n": f"n{number}"} for number in range(COUNT)]}
    return Logic(read_form(compiled(tmp_path, *rows)), answers, now=NOW)


def twice(logic: Logic) -> list[str]:
    """Return the rows whose name another row has too."""
    found = logic.problems(RequiredFor.READY)
    return [problem.path[1] for problem in found if problem.code is ProblemCode.CONSTRAINT]


def test_each_row_is_judged_by_its_own_answer(logic: Logic) -> None:
    assert twice(logic) == []
    logic.set(("r", "r7", "n"), "n90")
    assert twice(logic) == ["r7", "r90"]
    logic.set(("r", "r90", "n"), "n7")
    assert twice(logic) == []
    logic.remove_row(("r", "r3"))
    logic.set(("r", "r4", "n"), "n3")
    assert twice(logic) == []


def test_what_follows_from_the_rows_follows_every_change(logic: Logic) -> None:
    logic.set(("r", "r0", "n"), "first")
    assert logic.value(("names",)).split()[:2] == ["first", "n1"]
    logic.move_row(("r", "r0"), 1)
    assert logic.value(("names",)).split()[:2] == ["n1", "first"]
    assert [logic.value(("r", row, "place")) for row in logic.rows(("r",))[:2]] == ["1", "2"]


def test_the_engine_is_told_of_the_rows_once_for_a_keystroke(
    logic: Logic, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions: list[object] = []
    real = rxeval.Session

    def counted(*args: object, **more: object) -> object:
        sessions.append(args)
        return real(*args, **more)

    monkeypatch.setattr(rxeval, "Session", counted)
    logic.set(("r", "r7", "n"), "another")
    assert len(sessions) <= 3


def test_the_rows_are_gathered_once_for_a_keystroke(logic: Logic, monkeypatch: pytest.MonkeyPatch) -> None:
    gathered: list[Variable] = []
    real = Sheet.values

    def counted(sheet: Sheet, variable: Variable, cell: Cell) -> object:
        if variable.fields:
            gathered.append(variable)
        return real(sheet, variable, cell)

    monkeypatch.setattr(Sheet, "values", counted)
    logic.set(("r", "r7", "n"), "another")
    assert 1 <= len(gathered) <= 3

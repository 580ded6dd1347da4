"""What one keystroke costs below the screen, on the largest built-in form with rows and long texts in it.

Run as `python benchmarks/keystroke_logic.py` after the forms are compiled. Prints each figure as a share of a
16 ms frame, and beside what the bare engine takes for the same form and answers in the same run.
"""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime

import rxeval

from desktop.domain.problem import AnswerPath
from desktop.forms.catalog import Catalog
from desktop.forms.checks import NUMBERS
from desktop.forms.form import Form, Kind, Question, Repeat, RequiredFor
from desktop.forms.logic import Logic
from desktop.forms.sheet import Cell, questions
from resources import resource

FRAME = 16.0
ROWS = 5
LONG = 100_000
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def main() -> int:
    """Measure and print; return 1 when the worst keystroke takes more than half a frame."""
    catalog = Catalog(resource("forms", "compiled"))
    form = max((catalog.form(ref) for ref in catalog.refs()), key=lambda form: sum(1 for _ in form.walk()))
    logic = Logic(form, {}, now=NOW)
    add_rows(logic, form)
    cells = list(questions(logic._sheet.top))
    print(f"{form.ref.form_id}: {len(cells)} questions with {ROWS} rows in every repeat")

    typed = [answer(logic, form, cell, number) for number in range(8) for cell in cells]
    times = sorted(typed)
    report("typing, median", statistics.median(times))
    report("typing, 99 of 100 stay below", times[len(times) * 99 // 100])
    report("typing, the very slowest", times[-1])

    long_cell = next(cell for cell in cells if is_long(cell))
    text = "palabra " * (LONG // 8)
    letters = iter("abcdefghij" * 10)
    one_long = typical(lambda: logic.set(long_cell.path, text + next(letters)))
    report(f"typing into {LONG:,} characters", one_long)
    report("how far the sections are", typical(logic.sections))
    report("every problem", typical(lambda: logic.problems(RequiredFor.READY)))

    bare = bare_engine(form, cells)
    print(f"{'bare engine, set and recompute':40} {bare:8.3f} ms")
    print(f"{'median keystroke / bare engine':40} {statistics.median(times) / bare:8.3f}")
    print(f"{'slowest keystroke / bare engine':40} {times[-1] / bare:8.3f}")
    return int(max(times[-1], one_long) > FRAME / 2)


def add_rows(logic: Logic, form: Form) -> None:
    """Put rows into every repeat, those inside rows too, each answered so that it is asked for."""
    waiting: list[tuple[AnswerPath, Repeat]] = [
        ((node.name,), node) for node in form.walk() if isinstance(node, Repeat) and is_outermost(node, form)
    ]
    while waiting:
        path, repeat = waiting.pop()
        for _ in range(ROWS):
            row, _ = logic.add_row(path)
            waiting += [((*path, row, inner.name), inner) for inner in inner_repeats(repeat)]


def inner_repeats(repeat: Repeat) -> list[Repeat]:
    """Return the repeats directly inside another, whatever groups stand between."""
    found: list[Repeat] = []
    nodes = list(repeat.children)
    while nodes:
        node = nodes.pop()
        if isinstance(node, Repeat):
            found.append(node)
        elif not isinstance(node, Question):
            nodes += node.children
    return found


def is_outermost(repeat: Repeat, form: Form) -> bool:
    """Tell whether a repeat stands in no other."""
    others = (node for node in form.walk() if isinstance(node, Repeat) and node is not repeat)
    return not any(repeat.xpath.startswith(f"{other.xpath}/") for other in others)


def answer(logic: Logic, form: Form, cell: Cell, number: int) -> float:
    """Give an answer that was not there before, where there are so many; return the milliseconds it took."""
    assert isinstance(cell.node, Question)
    choices = form.lists.get(cell.node.choices, ())
    if choices:
        value = choices[number % len(choices)].name
    elif cell.node.kind in (Kind.DATE, Kind.MONTH):
        value = f"2026-0{number + 1}-01"
    else:
        value = str(number) if cell.node.kind in NUMBERS else f"a few words and {number} more"
    start = time.perf_counter()
    logic.set(cell.path, value)
    return (time.perf_counter() - start) * 1000


def is_long(cell: Cell) -> bool:
    """Tell whether a cell is a long answer outside of rows."""
    return isinstance(cell.node, Question) and cell.node.kind is Kind.LONG_TEXT and not cell.rows


def bare_engine(form: Form, cells: list[Cell]) -> float:
    """Return what the engine alone takes to set one answer and recompute its whole form, in ms."""
    session = rxeval.Session(form.xform.decode(), today="2026-11-22", now=NOW.isoformat())
    for repeat in (node for node in form.walk() if isinstance(node, Repeat) and is_outermost(node, form)):
        for _ in range(ROWS - 1):
            session.add_row(repeat.xpath)
    target = next(cell.node.xpath for cell in cells if not cell.rows)
    values = iter("ab" * 100)

    def once() -> None:
        session.set(target, next(values))
        session.recompute()

    return typical(once)


def typical(work: Callable[[], object], times: int = 7) -> float:
    """Return the median of some runs in ms, the first left out."""
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[1:])


def report(what: str, milliseconds: float) -> None:
    """Print one figure and its share of a frame."""
    print(f"{what:40} {milliseconds:8.3f} ms {milliseconds / FRAME:8.4f} of a frame")


if __name__ == "__main__":
    raise SystemExit(main())

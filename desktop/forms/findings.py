"""Look over the cells of a form: what is wrong, how far each section is, which choices are on offer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.problem import Problem, ProblemCode
from desktop.forms.checks import fault
from desktop.forms.form import Choice, Form, Kind, Question, Repeat, RequiredFor, pick
from desktop.forms.rules import SEPARATOR
from desktop.forms.sheet import Cell

CHOOSING = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)
UNTYPED = (Kind.NOTE, Kind.CALCULATE)


class SectionState(StrEnum):
    """How far a section is.

    A section is complete without a keystroke when the form itself answers all that it asks there.
    """

    EMPTY = "empty"
    BEGUN = "begun"
    COMPLETE = "complete"
    ATTENTION = "attention"  # something in it is wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionProgress:
    """How far one section is; `to_go` counts what "ready" still asks for."""

    name: str
    state: SectionState
    to_go: int


def problems(
    cells: Iterable[Cell], form: Form, level: RequiredFor, languages: Sequence[str]
) -> Iterator[Problem]:
    """Yield what stands in the way of a step, in reading order."""
    for cell in cells:
        if not cell.is_relevant:
            continue
        found = _of_cell(cell, form, languages)
        if found and (level is RequiredFor.READY or _is_for_draft(cell)):
            yield found
        yield from problems(cell.children, form, level, languages)


def section_states(top: Iterable[Cell], form: Form) -> tuple[SectionProgress, ...]:
    """Return how far each section is that is asked for now."""
    return tuple(_section_state(section, form) for section in top if section.is_relevant)


def choices_of(cell: Cell, form: Form) -> tuple[Choice, ...]:
    """Return the choices that a question offers now, in order."""
    if not isinstance(cell.node, Question) or cell.node.kind not in CHOOSING:
        return ()
    if cell.offered is None:
        return form.lists.get(cell.node.choices, ())
    names = [name for name in cell.offered.split(SEPARATOR) if name]
    if cell.node.choices:
        on_offer = set(names)
        return tuple(choice for choice in form.lists[cell.node.choices] if choice.name in on_offer)
    labels = (cell.offered_labels or "").split(SEPARATOR)
    if len(labels) != len(names):
        labels = names
    return tuple(
        Choice(name=name, label=dict.fromkeys(form.languages, label or name))
        for name, label in zip(names, labels, strict=True)
    )


def _section_state(section: Cell, form: Form) -> SectionProgress:
    to_go, is_wrong, is_begun, is_open = 0, False, False, False
    pending = [section]
    while pending:
        cell = pending.pop()
        if not cell.is_relevant:
            continue
        pending += cell.children
        is_begun = is_begun or _is_begun(cell)
        is_open = is_open or _is_open(cell)
        found = _of_cell(cell, form, form.languages)
        if found and found.code in (ProblemCode.REQUIRED, ProblemCode.ROWS_MISSING):
            to_go += 1
        elif found:
            is_wrong = True
    if is_wrong:
        state = SectionState.ATTENTION
    elif is_open and not is_begun:
        state = SectionState.EMPTY
    else:
        state = SectionState.BEGUN if to_go else SectionState.COMPLETE
    return SectionProgress(name=section.path[-1], state=state, to_go=to_go)


def _is_begun(cell: Cell) -> bool:
    """Tell whether the writer did something here: what the form or the app fills in does not count."""
    if cell.row:
        return True
    node = cell.node
    return isinstance(node, Question) and _is_typed(node) and cell.value not in ("", node.default)


def _is_open(cell: Cell) -> bool:
    """Tell whether something could still be answered or added here, required or not."""
    if isinstance(cell.node, Repeat):
        return not cell.row and not cell.children
    return isinstance(cell.node, Question) and _is_typed(cell.node) and not cell.value


def _is_typed(question: Question) -> bool:
    return question.kind not in UNTYPED and not question.is_auto and not question.is_read_only


def _of_cell(cell: Cell, form: Form, languages: Sequence[str]) -> Problem | None:
    """Return the first thing that is wrong with one answer or one repeat, None when all is well."""
    node = cell.node
    if isinstance(node, Repeat):
        return None if cell.row else _of_repeat(cell, node, languages)
    if not isinstance(node, Question) or node.kind in UNTYPED or node.is_auto:
        return None
    value = cell.value
    if not value or value.isspace():
        if cell.is_required and not node.is_read_only:
            return _problem(cell, node, ProblemCode.REQUIRED, languages)
        return None
    names = {choice.name for choice in choices_of(cell, form)} if node.kind in CHOOSING else ()
    found = fault(node, value, names)
    if found:
        return _problem(cell, node, found[0], languages, dict(found[1]))
    if cell.is_allowed:
        return None
    message = pick(node.constraint_message, languages)
    return _problem(cell, node, ProblemCode.CONSTRAINT, languages, {"message": message})


def _of_repeat(cell: Cell, repeat: Repeat, languages: Sequence[str]) -> Problem | None:
    lowest = max(repeat.lowest, 1 if cell.is_required else 0)
    if len(cell.children) < lowest:
        return _problem(cell, repeat, ProblemCode.ROWS_MISSING, languages, {"lowest": str(lowest)})
    if repeat.highest is not None and len(cell.children) > repeat.highest:
        bounds = {"lowest": str(lowest), "highest": str(repeat.highest)}
        return _problem(cell, repeat, ProblemCode.OUT_OF_RANGE, languages, bounds)
    if cell.is_allowed:
        return None
    message = pick(repeat.constraint_message, languages)
    return _problem(cell, repeat, ProblemCode.CONSTRAINT, languages, {"message": message})


def _is_for_draft(cell: Cell) -> bool:
    return isinstance(cell.node, Question | Repeat) and cell.node.required_for is RequiredFor.DRAFT


def _problem(
    cell: Cell,
    node: Question | Repeat,
    code: ProblemCode,
    languages: Sequence[str],
    params: dict[str, str] | None = None,
) -> Problem:
    label = pick(node.label, languages) or node.name
    return Problem(code=code, path=cell.path, section=cell.section, label=label, params=params or {})

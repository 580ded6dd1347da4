"""Answers under the rules of their form: what is asked, required, reckoned, on offer and still wrong.

Keeps the answers of one open draft in memory and tells what each change brings about. Knows no screen and
no store. An answer that is no longer asked for stays here, and is left out of what a record keeps.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from desktop.domain.answers import HIGHEST, ROW_ID, AnswerTree, clean
from desktop.domain.problem import AnswerPath, Problem
from desktop.errors import Code, FixableError
from desktop.forms.answers import (
    CODE_LETTERS,
    Branch,
    RemovedRow,
    copied,
    new_row_id,
    next_code,
    remember_code,
)
from desktop.forms.effect import Effect
from desktop.forms.engine import Engine, EngineError
from desktop.forms.findings import SectionProgress, SectionState, choices_of, problems, section_states
from desktop.forms.form import Choice, Form, Question, Repeat, RequiredFor
from desktop.forms.rulebook import rulebook
from desktop.forms.runner import Runner
from desktop.forms.sheet import Cell, Sheet, parent_of, questions, walk

# The values that come out of here, for those who use them.
__all__ = ["Effect", "Logic", "RemovedRow", "SectionProgress", "SectionState"]

Result = TypeVar("Result")


class Logic:
    """The answers of one draft, under the rules of its form.

    A path that does not exist raises KeyError: asking for it is a mistake of the caller's.
    """

    def __init__(
        self, form: Form, answers: AnswerTree, *, now: datetime, languages: Sequence[str] = ("en",)
    ) -> None:
        """Raises FORM_REFUSED for rules that cannot be run, ANSWERS_DAMAGED for answers of another shape."""
        self._form, self._languages = form, tuple(languages)
        book = rulebook(form)
        self._tree: Branch = copied(answers)
        self._sheet = Sheet(form, book.nodes, self._tree)
        # "today" is the writer's own day, not the one in Greenwich.
        self._runner = Runner(book, self._sheet, Engine(form.lists, now.astimezone()))
        self._settle(self._runner.start)

    def value(self, path: AnswerPath) -> str:
        """Return the answer, "" when there is none."""
        return self._sheet.at(path).value

    def set(self, path: AnswerPath, value: str) -> Effect:
        """Answer a question; "" takes the answer away."""
        cell = self._sheet.at(path)
        if not isinstance(cell.node, Question):
            raise KeyError(path)
        return self._put(cell, value)

    def fill(self, role: str, value: str) -> Effect:
        """Answer the question that has this role, if the form has one outside of its repeats."""
        for cell in questions(self._sheet.top):
            if isinstance(cell.node, Question) and cell.node.role == role and not cell.rows:
                return self._put(cell, value)
        return Effect()

    def fill_defaults(self) -> Effect:
        """Answer every unanswered question outside of repeats as the form itself does at the beginning."""
        return self._default(cell for cell in questions(self._sheet.top) if not cell.rows)

    def rows(self, path: AnswerPath) -> tuple[str, ...]:
        """Return the ids of a repeat's rows, in order."""
        return tuple(row.row for row in self._repeat(path).children)

    def add_row(self, path: AnswerPath, at: int | None = None) -> tuple[str, Effect]:
        """Add a row, at the end unless told where, with its defaults and its code; return its id."""
        repeat = self._repeat(path)
        name = new_row_id()
        row = self._sheet.add_row(repeat, {ROW_ID: name}, len(repeat.children) if at is None else at)
        self._runner.row_added(row)
        for cell in walk(row):
            letter = CODE_LETTERS.get(cell.node.role, "") if isinstance(cell.node, Question) else ""
            if letter:
                cell.branch[cell.node.name] = next_code(self._tree, letter)
                self._runner.value_changed(cell)
        return name, self._default(questions(row.children))

    def remove_row(self, path: AnswerPath) -> tuple[RemovedRow, Effect]:
        """Take the row at `path` out; what comes back puts it back again."""
        cell = self._sheet.at(path)
        repeat = parent_of(cell)
        # Codes are given out once, so the highest must be known even when its row is gone.
        self._remember_codes()
        at = self._sheet.remove_row(cell)
        self._runner.rows_changed(repeat)
        removed = RemovedRow(repeat=repeat.path, at=at, answers=cell.branch)
        return removed, self._settle(self._runner.settle)

    def restore_row(self, removed: RemovedRow) -> Effect:
        """Put a removed row back where it stood, with the same id and answers."""
        repeat = self._repeat(removed.repeat)
        branch = copied(removed.answers)
        if (*removed.repeat, str(branch.get(ROW_ID, ""))) in self._sheet.cells:
            raise KeyError(removed.repeat)
        row = self._sheet.add_row(repeat, branch, min(removed.at, len(repeat.children)))
        self._runner.row_added(row)
        return self._settle(self._runner.settle)

    def move_row(self, path: AnswerPath, to: int) -> Effect:
        """Move the row at `path` to place `to` among its own, counted from 0."""
        cell = self._sheet.at(path)
        repeat = parent_of(cell)
        place = max(0, min(to, len(repeat.children) - 1))
        if repeat.children[place] is cell:
            return Effect()
        self._sheet.move_row(cell, place)
        self._runner.rows_changed(repeat)
        return self._settle(self._runner.settle)

    def is_relevant(self, path: AnswerPath) -> bool:
        """Tell whether a question, group, repeat or row is asked for now."""
        return self._sheet.at(path).is_relevant

    def is_required(self, path: AnswerPath) -> bool:
        """Tell whether an answer, or a row, is required now, for whatever step."""
        cell = self._sheet.at(path)
        return cell.is_required or (isinstance(cell.node, Repeat) and not cell.row and cell.node.lowest > 0)

    def choices(self, path: AnswerPath) -> tuple[Choice, ...]:
        """Return the choices on offer now, in order."""
        return choices_of(self._sheet.at(path), self._form)

    def problems(self, level: RequiredFor) -> tuple[Problem, ...]:
        """Return everything that stands in the way of a step, in reading order.

        For DRAFT only questions that are required for it are looked at.
        """
        return tuple(problems(self._sheet.top, self._form, level, self._languages))

    def sections(self) -> tuple[SectionProgress, ...]:
        """Return how far each section is that is asked for now, in reading order."""
        return section_states(self._sheet.top, self._form)

    def answers(self) -> AnswerTree:
        """Return all answers, also those that are not asked for now, as a tree of its own."""
        return copied(self._tree)

    def relevant_answers(self) -> AnswerTree:
        """Return what a record keeps: the answers that are asked for now, and the highest codes given out."""
        tree = _relevant(self._sheet.top)
        self._remember_codes()
        for name, value in self._tree.items():
            if name.startswith(HIGHEST) and isinstance(value, str):
                tree[name] = value
        return tree

    def _put(self, cell: Cell, value: str) -> Effect:
        value = clean(value)
        if value == cell.value:
            return Effect()
        if value:
            cell.branch[cell.node.name] = value
        else:
            cell.branch.pop(cell.node.name, None)
        self._runner.value_changed(cell)
        return self._settle(self._runner.settle)

    def _default(self, cells: Iterable[Cell]) -> Effect:
        for cell in cells:
            value = "" if cell.value else clean(self._runner.default(cell))
            if value:
                cell.branch[cell.node.name] = value
                self._runner.value_changed(cell)
        return self._settle(self._runner.settle)

    def _repeat(self, path: AnswerPath) -> Cell:
        cell = self._sheet.at(path)
        if not isinstance(cell.node, Repeat) or cell.row:
            raise KeyError(path)
        return cell

    def _remember_codes(self) -> None:
        for letter in CODE_LETTERS.values():
            remember_code(self._tree, letter)

    def _settle(self, work: Callable[[], Result]) -> Result:
        """Run what is due. Raises FORM_REFUSED where the engine cannot run a rule at all."""
        try:
            return work()
        except EngineError as error:
            raise FixableError(Code.FORM_REFUSED, form=self._form.ref.form_id, detail=str(error)) from error


def _relevant(cells: Iterable[Cell]) -> Branch:
    """Return the answers of the cells that are asked for now, rows with their ids."""
    tree: Branch = {}
    for cell in cells:
        if not cell.is_relevant:
            continue
        if isinstance(cell.node, Question):
            if cell.value:
                tree[cell.node.name] = cell.value
        elif isinstance(cell.node, Repeat):
            if cell.children:
                tree[cell.node.name] = [{ROW_ID: row.row, **_relevant(row.children)} for row in cell.children]
        else:
            tree.update(_relevant(cell.children))
    return tree

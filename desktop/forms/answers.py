"""Work on answer trees: copy them, find and give out row ids, keep the highest code ever used.

Keys that begin with "_" are the app's own: `ROW_ID` in a row, and at the top `HIGHEST` + a letter, which
keeps the highest code given out ("P" for people) so that none is used twice, even when its row is gone.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.answers import HIGHEST, ROW_ID, AnswerTree
from desktop.domain.problem import AnswerPath
from desktop.errors import Code, FixableError

CODE_LETTERS: Mapping[str, str] = {"personCode": "P", "consentCode": "C"}
"""Roles whose answers are codes that the app gives out, and the letter each begins with."""

Branch = dict[str, "str | list[AnswerTree]"]
"""A tree that may be changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedRow:
    """A row that was taken out, with all that is needed to put it back."""

    repeat: AnswerPath
    at: int
    answers: AnswerTree


def copied(tree: AnswerTree) -> Branch:
    """Return a tree of its own with the same answers; the original stays as it is.

    Raises FixableError(ANSWERS_DAMAGED) for a row without an id or two rows with the same one.
    """
    return _copied(tree, set())


def new_row_id() -> str:
    """Return a short random id for a row."""
    return uuid.uuid4().hex[:8]


def rows_of(branch: AnswerTree, name: str) -> list[AnswerTree]:
    """Return the rows of repeat `name`; the list itself, empty and loose when there are none."""
    value = branch.get(name, [])
    if isinstance(value, str):
        raise FixableError(Code.ANSWERS_DAMAGED)
    return value


def row_id(row: AnswerTree) -> str:
    """Return the id of a row."""
    value = row.get(ROW_ID, "")
    if not isinstance(value, str) or not value:
        raise FixableError(Code.ANSWERS_DAMAGED)
    return value


def next_code(tree: Branch, letter: str) -> str:
    """Return the next code, as in "P3", and remember that it was given out."""
    number = remember_code(tree, letter) + 1
    tree[HIGHEST + letter] = str(number)
    return f"{letter}{number}"


def remember_code(tree: Branch, letter: str) -> int:
    """Keep the highest number that a code of `letter` ever had, and return it; 0 when there was none."""
    number = max(_number(str(tree.get(HIGHEST + letter, ""))), _highest(tree, letter))
    if number:
        tree[HIGHEST + letter] = str(number)
    return number


def _copied(tree: AnswerTree, seen: set[str]) -> Branch:
    branch: Branch = {}
    for name, value in tree.items():
        if isinstance(value, str):
            branch[name] = value
            continue
        rows: list[AnswerTree] = []
        for row in value:
            if row_id(row) in seen:
                raise FixableError(Code.ANSWERS_DAMAGED)
            seen.add(row_id(row))
            rows.append(_copied(row, seen))
        branch[name] = rows
    return branch


def _highest(tree: AnswerTree, letter: str) -> int:
    """Return the highest number in any answer that looks like a code of `letter`, 0 for none."""
    highest = 0
    for value in tree.values():
        if isinstance(value, str):
            if value[:1] == letter:
                highest = max(highest, _number(value[1:]))
        else:
            highest = max((highest, *(_highest(row, letter) for row in value)))
    return highest


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0

"""One step of undoing: what a save changed in the answers, no more than that, and how to apply it.

Knows no store. The keys of an answer tree that begin with "_" are the app's own and are in no step: a code
that was given out once stays given out, whatever is undone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from desktop.domain.answers import HIGHEST, ROW_ID, AnswerTree, canonical, parse, texts
from desktop.domain.problem import AnswerPath
from desktop.errors import Code, FixableError

Branch = dict[str, "str | list[AnswerTree]"]
"""A tree that may be changed."""

_RUN = 120
"""Characters of typing that are undone together at most: about a line."""
_PAUSE = timedelta(seconds=5)
"""Whoever stops for so long begins another run."""
_ENDS = (".", "!", "?", "\n", "\u061f", "\u06d4", "\u3002", "\u0964")
"""What ends a sentence, and a run with it, in the scripts we know."""
_WHOLE = 64
"""An answer of up to so many characters that was replaced is kept whole, as a file's id must be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEdit:
    """A piece of one answer that became another: from `at` on, `was` is now `now`; "" is no answer."""

    path: AnswerPath
    at: int
    was: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsEdit:
    """The rows of one repeat, by id and in order, before and now; `gone` holds those that only one has."""

    path: AnswerPath
    was: tuple[str, ...]
    now: tuple[str, ...]
    gone: Mapping[str, AnswerTree] = field(default_factory=dict)


Edit = TextEdit | RowsEdit


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What is undone, or done again, together."""

    edits: tuple[Edit, ...]

    @property
    def path(self) -> AnswerPath:
        """Where the writer should look: the first thing that changed."""
        return self.edits[0].path


def between(before: AnswerTree, after: AnswerTree, *, aside: Set[str] = frozenset()) -> Step | None:
    """Return what makes `after` of `before`, None for nothing; answers to questions in `aside` do not count.

    Both come from `tidy`, so an absent answer and an empty one are the same.
    """
    edits = tuple(_edits(before, after, (), aside))
    return Step(edits=edits) if edits else None


def undone(tree: AnswerTree, step: Step) -> AnswerTree:
    """Return the answers before the step. Raises FixableError(ANSWERS_DAMAGED) if it is not of this tree."""
    return _applied(tree, step, is_back=True)


def redone(tree: AnswerTree, step: Step) -> AnswerTree:
    """Return the answers after the step. Raises FixableError(ANSWERS_DAMAGED) if it is not of this tree."""
    return _applied(tree, step, is_back=False)


def joined(first: Step, then: Step, passed: timedelta) -> Step | None:
    """Return one step for both if the second goes on typing, or deleting, where the first stopped."""
    if not timedelta(0) <= passed <= _PAUSE or len(first.edits) != 1 or len(then.edits) != 1:
        return None
    one, two = first.edits[0], then.edits[0]
    if not isinstance(one, TextEdit) or not isinstance(two, TextEdit) or one.path != two.path:
        return None
    if not one.was and not two.was and two.at == one.at + len(one.now):
        text = one.now + two.now
        if len(text) > _RUN or one.now.rstrip(" ").endswith(_ENDS):
            return None
        return Step(edits=(TextEdit(path=one.path, at=one.at, was="", now=text),))
    if not one.now and not two.now and len(one.was) + len(two.was) <= _RUN:
        if two.at + len(two.was) == one.at:  # backspace after backspace
            return Step(edits=(TextEdit(path=one.path, at=two.at, was=two.was + one.was, now=""),))
        if two.at == one.at:  # delete after delete
            return Step(edits=(TextEdit(path=one.path, at=one.at, was=one.was + two.was, now=""),))
    return None


def names(step: Step) -> Iterator[str]:
    """Yield every answer that the step could bring back, whole ones only; a file's id is always whole."""
    for edit in step.edits:
        if isinstance(edit, TextEdit):
            yield edit.was
            yield edit.now
        else:
            for row in edit.gone.values():
                yield from texts(row)


def write(step: Step) -> str:
    """Return the step as it is kept."""
    lines: list[list[object]] = [
        [list(edit.path), edit.at, edit.was, edit.now]
        if isinstance(edit, TextEdit)
        else [list(edit.path), list(edit.was), list(edit.now), dict(edit.gone)]
        for edit in step.edits
    ]
    return canonical(lines)


def read(text: str) -> Step:
    """Return the step that `write` wrote. Raises FixableError(ANSWERS_DAMAGED) for anything else."""
    try:
        edits = tuple(_read(line) for line in json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FixableError(Code.ANSWERS_DAMAGED) from error
    if not edits:
        raise FixableError(Code.ANSWERS_DAMAGED)
    return Step(edits=edits)


def value_at(tree: AnswerTree, path: AnswerPath) -> str:
    """Return the answer at `path`, "" when there is none."""
    value = _found(tree, path)
    return value if isinstance(value, str) else ""


def rows_at(tree: AnswerTree, path: AnswerPath) -> list[AnswerTree]:
    """Return the rows of the repeat at `path`."""
    value = _found(tree, path)
    return [] if isinstance(value, str) else value


def _found(tree: AnswerTree, path: AnswerPath) -> str | list[AnswerTree]:
    for place in range(0, len(path) - 1, 2):
        tree = _rows(tree.get(path[place], "")).get(path[place + 1], {})
    return tree.get(path[-1], "")


def _splice(path: AnswerPath, was: str, now: str) -> TextEdit:
    """Return the smallest piece of an answer that changed; a short answer that was replaced changes whole."""
    is_replaced = not was or not now or not (now.startswith(was) or was.startswith(now))
    if is_replaced and max(len(was), len(now)) <= _WHOLE:
        return TextEdit(path=path, at=0, was=was, now=now)
    start = _common_start(was, now)
    end = _common_end(was[start:], now[start:])
    return TextEdit(path=path, at=start, was=was[start : len(was) - end], now=now[start : len(now) - end])


def _edits(before: AnswerTree, after: AnswerTree, path: AnswerPath, aside: Set[str]) -> Iterator[Edit]:
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name, ""), after.get(name, "")
        if was == now or name == ROW_ID or name.startswith(HIGHEST) or name in aside:
            continue
        here = (*path, name)
        if isinstance(was, str) and isinstance(now, str):
            yield _splice(here, was, now)
        else:
            yield from _row_edits(_rows(was), _rows(now), here, aside)


def _row_edits(
    was: Mapping[str, AnswerTree], now: Mapping[str, AnswerTree], path: AnswerPath, aside: Set[str]
) -> Iterator[Edit]:
    if tuple(was) != tuple(now):
        gone = {row: {**was, **now}[row] for row in was.keys() ^ now.keys()}
        yield RowsEdit(path=path, was=tuple(was), now=tuple(now), gone=gone)
    for row in now:
        if row in was:
            yield from _edits(was[row], now[row], (*path, row), aside)


def _rows(value: str | list[AnswerTree]) -> dict[str, AnswerTree]:
    """Return the rows of a repeat by id, in order; none for the text that a missing one is read as."""
    return {} if isinstance(value, str) else {str(row.get(ROW_ID, "")): row for row in value}


def _applied(tree: AnswerTree, step: Step, *, is_back: bool) -> AnswerTree:
    kept = _copied(tree)
    for edit in reversed(step.edits) if is_back else step.edits:
        branch, name = _branch(kept, edit.path), edit.path[-1]
        value = branch.pop(name, "")
        if isinstance(edit, TextEdit):
            old, new = (edit.now, edit.was) if is_back else (edit.was, edit.now)
            if not isinstance(value, str) or value[edit.at : edit.at + len(old)] != old:
                raise FixableError(Code.ANSWERS_DAMAGED)
            text = value[: edit.at] + new + value[edit.at + len(old) :]
            if text:
                branch[name] = text
        else:
            order, rows = edit.was if is_back else edit.now, {**edit.gone, **_rows(value)}
            if not rows.keys() >= set(order):
                raise FixableError(Code.ANSWERS_DAMAGED)
            if order:
                branch[name] = [rows[row] for row in order]
    return kept


def _branch(tree: Branch, path: AnswerPath) -> Branch:
    """Return the branch in which the last name of `path` stands."""
    for place in range(0, len(path) - 1, 2):
        found = _rows(tree.get(path[place], "")).get(path[place + 1])
        if not isinstance(found, dict):
            raise FixableError(Code.ANSWERS_DAMAGED)
        tree = found
    return tree


def _copied(tree: AnswerTree) -> Branch:
    return {
        name: value if isinstance(value, str) else [_copied(row) for row in value]
        for name, value in tree.items()
    }


def _common_start(one: str, other: str) -> int:
    """Return how many characters both begin with; halving, for an answer may be a whole book."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(one: str, other: str) -> int:
    """Return how many characters both end with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _read(line: Any) -> Edit:
    """Return one edit from what JSON gave."""
    path, *rest = line
    path = tuple(map(str, path))
    if len(path) % 2 == 0:
        raise ValueError("a path ends with a name")
    first, second, third = rest
    if isinstance(first, int):
        return TextEdit(path=path, at=first, was=str(second), now=str(third))
    gone = {str(row): parse(canonical(tree)) for row, tree in dict(third).items()}
    return RowsEdit(path=path, was=tuple(map(str, first)), now=tuple(map(str, second)), gone=gone)

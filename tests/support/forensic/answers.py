"""Whole records with a marker in every question that takes words, and ways to leave no question out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from desktop.domain.answers import AnswerTree
from desktop.domain.problem import AnswerPath
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form, Kind, Question, Repeat
from resources import resource
from tests.support import content
from tests.support.forensic.marks import MONTH, NUMBER, long_mark, mark
from tests.support.robots.capture import CaptureRobot

_CODES = {"quote_speaker", "person_code", "consent_ref"}
"""Texts that must name a row of the same record."""
_WORDS = (Kind.TEXT, Kind.LONG_TEXT)


def marked(record_type: RecordType, files: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Return a careful person's answers, every text marked, with a row for each (kind, name) of `files`."""
    form = Catalog(resource("forms", "compiled")).current(record_type)
    kinds = {node.name: node.kind for node in form.walk() if isinstance(node, Question)}
    numbers = itertools.count(1)

    def mark_all(tree: AnswerTree) -> dict[str, Any]:
        return {name: put(name, value) for name, value in tree.items()}

    def put(name: str, value: Any) -> Any:
        if not isinstance(value, str):
            return [mark_all(row) for row in value]
        if name in _CODES or kinds.get(name) not in _WORDS:
            return value
        make = long_mark if kinds[name] is Kind.LONG_TEXT else mark
        return make(next(numbers), value)

    found = mark_all(content.load(record_type))
    found["period_start"] = MONTH
    if "reached" in found:
        found["reached"][0]["reached_number"] = NUMBER
    found["attachments"] = [
        {"file_kind": kind, kind: file}
        | {name: mark(next(numbers)) for name in ("caption", "credit", "alt_text")}
        for kind, file in files
    ]
    return found


def fill_the_rest(capture: CaptureRobot) -> int:
    """Answer every question on the page that is asked and empty, until there is none; return how many."""
    form = capture.workspace.sheet.form
    numbers = itertools.count(500)
    done = 0
    given_up: set[AnswerPath] = set()
    while empty := [path for path in _empty(capture, form) if path not in given_up]:
        for path in empty:
            given_up.add(path)
            done += _answer(capture, form, path, next(numbers))
    return done


def _empty(capture: CaptureRobot, form: Form) -> list[AnswerPath]:
    logic = capture.workspace.sheet.logic
    cells = capture.workspace.sheet.logic._sheet.cells.values()
    return [
        cell.path
        for cell in list(cells)
        if (isinstance(cell.node, Question) or (isinstance(cell.node, Repeat) and not cell.row))
        and logic.is_relevant(cell.path)
        and not (logic.rows(cell.path) if isinstance(cell.node, Repeat) else cell.value)
        and not (isinstance(cell.node, Question) and (cell.node.is_auto or cell.node.is_read_only))
    ]


def _answer(capture: CaptureRobot, form: Form, path: AnswerPath, number: int) -> int:
    logic = capture.workspace.sheet.logic
    try:
        node = logic._sheet.at(path).node
    except KeyError:  # gone with an earlier answer
        return 0
    if not logic.is_relevant(path):
        return 0
    name = ".".join(path)
    if isinstance(node, Repeat):
        capture.add_row(name)
        return 0
    assert isinstance(node, Question)
    if node.kind in (Kind.NOTE, Kind.CALCULATE, Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE):
        return 0
    choices = [choice.name for choice in logic.choices(path)] if node.choices else []
    value = {
        Kind.LONG_TEXT: long_mark(number),
        Kind.TEXT: mark(number),
        Kind.MONTH: MONTH,
        Kind.DATE: MONTH,
        Kind.INTEGER: NUMBER,
        Kind.RANGE: node.highest,
    }.get(node.kind)
    if value is None and choices:
        value = "other" if "other" in choices else choices[0]
    if not value:
        return 0
    capture.fill(name, value)
    return 1

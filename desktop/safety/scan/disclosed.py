"""Scan all text of a record that leaves: its answers and the names of its files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.disclosed import Disclosed
from desktop.domain.hit import Hit, HitKind
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, pick
from desktop.safety.scan.folded import plain
from desktop.safety.scan.scanner import scan
from desktop.safety.scan.watch import NOBODY, Watch

_PLACE_LEVEL = "placeLevel"
_OPEN_NAMES = ("place", "displayName")
_NAMES = {"place_level": _PLACE_LEVEL, "place_name": "place", "display_name": "displayName"}
"""What forms without these roles call the same questions."""


def scan_disclosed(disclosed: Disclosed, form: Form, watch: Watch = NOBODY) -> tuple[Hit, ...]:
    """Return every hit in what leaves of a record, in reading order, each with the question it stands in.

    A name or place that the record gives openly, where its form asks for it, is not held against the rest of
    the record as "written elsewhere"; on the watch list it always is a hit.
    """
    languages = (disclosed.language, *form.languages)
    answered = tuple(_answers(form, disclosed.answers, languages))
    level = next((one.text for one in answered if _role(one.question) == _PLACE_LEVEL), "")
    given = {plain(one.text) for one in answered if _role(one.question) in _OPEN_NAMES}
    hits: list[Hit] = []

    def take(text: str, path: AnswerPath = (), label: str = "", section: str = "", file: str = "") -> None:
        for hit in scan(text, watch=watch, languages=(disclosed.language,), place_level=level):
            if hit.kind is HitKind.WRITTEN_ELSEWHERE and any(plain(hit.text) in name for name in given):
                continue
            hits.append(replace(hit, path=path, label=label, section=section, file=file))

    if disclosed.title and all(one.text != disclosed.title for one in answered):
        take(disclosed.title)
    for one in answered:
        if one.question.kind in _SCANNED and not one.question.is_auto:
            take(one.text, one.path, one.label, one.section)
        elif one.question.kind is Kind.GEOPOINT:
            hits.append(_point(one))
    for file in disclosed.files:
        take(file.name, file=file.attachment_id)
    return tuple(hits)


_SCANNED = frozenset({Kind.TEXT, Kind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class _Answered:
    """One answer and where it stands."""

    question: Question
    text: str
    path: AnswerPath
    label: str
    section: str


def _answers(form: Form, answers: AnswerTree, languages: tuple[str, ...]) -> Iterator[_Answered]:
    for section in form.sections:
        yield from _inside(section.children, answers, (), section.name, languages)


def _inside(
    nodes: Iterable[Node], tree: AnswerTree, path: AnswerPath, section: str, languages: tuple[str, ...]
) -> Iterator[_Answered]:
    for node in nodes:
        if isinstance(node, Group):
            yield from _inside(node.children, tree, path, section, languages)
            continue
        value = tree.get(node.name)
        if isinstance(node, Repeat):
            for row in value if isinstance(value, list) else ():
                row_id = row.get(ROW_ID)
                inner = (*path, node.name, row_id if isinstance(row_id, str) else "")
                yield from _inside(node.children, row, inner, section, languages)
        elif isinstance(value, str) and value:
            label = pick(node.label, languages)
            yield _Answered(node, value, (*path, node.name), label, section)


def _role(question: Question) -> str:
    return question.role or _NAMES.get(question.name, "")


def _point(one: _Answered) -> Hit:
    """Return the hit that a point on the map always is."""
    return Hit(
        kind=HitKind.COORDINATES,
        start=0,
        end=len(one.text),
        text=one.text,
        path=one.path,
        label=one.label,
        section=one.section,
    )

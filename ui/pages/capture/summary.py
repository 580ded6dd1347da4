"""What a closed row says of itself in one line."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Group, Kind, Node, Question, Repeat, pick
from ui.pages.capture.sheet import Sheet
from ui.parts.joined import joined

_MOST = 3
_LONGEST = 60
_FILES = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE})
_SILENT = _FILES | {Kind.GEOPOINT, Kind.RANGE}
_SHORT_WORDS = frozenset({"yes", "no", "na", "not_applicable"})


def row_summary(sheet: Sheet, repeat: Repeat, row: AnswerPath, locale: QLocale) -> str:
    """Return the first answers of a row as words, "" when there are none yet.

    What says nothing without its question, as a bare "Yes", is left out while anything else stands there;
    else the first of it stands beside its question.
    """
    told: list[str] = []
    dumb: list[str] = []
    for question in _questions(repeat.children):
        path = (*row, question.name)
        value = sheet.logic.value(path)
        if not value or question.kind is Kind.NOTE or not sheet.logic.is_relevant(path):
            continue
        words = _short(sheet.words(path, question, locale))
        label = pick(question.label, sheet.languages) or question.name
        if question.kind in _FILES:
            dumb.append(label)
        elif question.kind in _SILENT or value in _SHORT_WORDS:
            dumb.append(joined((label, words), " "))
        elif words:
            told.append(words)
        if len(told) == _MOST:
            break
    return joined(told or dumb[:1])


def _questions(nodes: tuple[Node, ...]) -> Iterator[Question]:
    for node in nodes:
        if isinstance(node, Question):
            yield node
        elif isinstance(node, Group):
            yield from _questions(node.children)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"

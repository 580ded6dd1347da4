"""What a closed row says of itself in one line."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Group, Kind, Node, Question, Repeat, pick
from ui.fields.numerals import shown
from ui.pages.capture.sheet import Sheet

_MOST = 3
_LONGEST = 60
_SILENT = frozenset({Kind.NOTE, Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE, Kind.GEOPOINT})


def row_summary(sheet: Sheet, repeat: Repeat, row: AnswerPath, locale: QLocale) -> str:
    """Return the first answers of a row as words, "" when there are none yet."""
    parts: list[str] = []
    for question in _questions(repeat.children):
        value = sheet.logic.value((*row, question.name))
        if value and question.kind not in _SILENT and sheet.logic.is_relevant((*row, question.name)):
            parts.append(_short(answer_words(sheet, question, value, locale)))
        if len(parts) == _MOST:
            break
    return " \N{MIDDLE DOT} ".join(part for part in parts if part)


def answer_words(sheet: Sheet, question: Question, value: str, locale: QLocale) -> str:
    """Return a stored value as words."""
    if question.choices:
        labels = {choice.name: choice.label for choice in sheet.form.lists.get(question.choices, ())}
        names = [value] if question.kind is Kind.SELECT_ONE else value.split()
        return ", ".join(pick(labels[name], sheet.languages) if name in labels else name for name in names)
    return shown(value, locale)


def _questions(nodes: tuple[Node, ...]) -> Iterator[Question]:
    for node in nodes:
        if isinstance(node, Question):
            yield node
        elif isinstance(node, Group):
            yield from _questions(node.children)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "\N{HORIZONTAL ELLIPSIS}"

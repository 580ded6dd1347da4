"""Organisations that are to stay unnamed outside the team (domain 10, B25): which, and where they stand."""

from collections.abc import Iterator

from desktop.domain.answers import AnswerTree
from desktop.domain.record import Record
from desktop.forms.form import Form, Kind, Question, Repeat
from desktop.safety.mentions import stands_in

_HIDE = "hide_orgs"
_NAMES = frozenset({"lead_org", "partners"})
_ROLE = "organisation"
_WORDS = frozenset({Kind.TEXT, Kind.LONG_TEXT})


def are_hidden(answers: AnswerTree) -> bool:
    """Tell whether the writer wants organisations unnamed outside the team."""
    return answers.get(_HIDE) == "yes"


def is_organisation(name: str, role: str) -> bool:
    """Tell whether an answer, or a list of rows, names organisations."""
    return name in _NAMES or role == _ROLE


def organisations(record: Record, form: Form) -> tuple[str, ...]:
    """Return the organisations that a record names in its own places for them, and its author's."""
    found = {record.author.organisation, *_named(form, record.answers)}
    return tuple(sorted(name for name in found if name.strip()))


def first_named(names: tuple[str, ...], text: str) -> str:
    """Return the first of `names` that stands in `text`, or ""."""
    return next((name for name in names if stands_in(name, text)), "")


def _named(form: Form, answers: AnswerTree) -> Iterator[str]:
    for node in form.walk():
        value = answers.get(node.name)
        if isinstance(node, Question) and is_organisation(node.name, node.role) and isinstance(value, str):
            yield value
        elif isinstance(node, Repeat) and is_organisation(node.name, "") and isinstance(value, list):
            yield from (name for row in value for name in _first_text(node, row))


def _first_text(repeat: Repeat, row: AnswerTree) -> Iterator[str]:
    """Yield the answer to a row's first question in words: what the partner is called."""
    for node in repeat.children:
        if isinstance(node, Question) and node.kind in _WORDS:
            value = row.get(node.name)
            if isinstance(value, str):
                yield value
            return

"""Tell what changed between two sets of answers, question by question and row by row."""

from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.difference import Difference
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Form, Kind, Node, Question, Repeat, pick

_FILES = (Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE)
_NO_NAME = "\N{EM DASH}"  # the file went from this computer, and its name with it
_SILENT = (Kind.NOTE, Kind.CALCULATE)


def compare(
    before: tuple[Form, AnswerTree],
    after: tuple[Form, AnswerTree],
    *,
    languages: Sequence[str],
    file_names: Mapping[str, str],
) -> list[Difference]:
    """Return the differences in reading order of the newer form, then of questions only the older one asks.

    What the app fills in by itself is left out. Rows are matched by their ids, not by their places.
    """
    newer = _Side(*after, languages, file_names)
    older = _Side(*before, languages, file_names)
    found = list(_nodes(newer.form.sections, older, newer, older.answers, newer.answers, (), ""))
    asked = {node.name for node in newer.form.walk()}
    gone = tuple(node for node in _outer(older.form.sections) if node.name not in asked)
    found += _nodes(gone, older, newer, older.answers, newer.answers, (), "")
    return found


class _Side:
    """One revision: its answers, and how its form shows them."""

    def __init__(
        self, form: Form, answers: AnswerTree, languages: Sequence[str], file_names: Mapping[str, str]
    ) -> None:
        self.form = form
        self.answers = answers
        self.languages = languages
        self._file_names = file_names

    def shown(self, question: Question, answers: AnswerTree) -> str:
        """Return the answer as a reader sees it."""
        value = answers.get(question.name, "")
        if not isinstance(value, str) or not value:
            return ""
        if question.kind in _FILES:
            return self._file_names.get(value, _NO_NAME)
        if question.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK):
            labels = {
                choice.name: pick(choice.label, self.languages)
                for choice in self.form.lists.get(question.choices, ())
            }
            return "; ".join(labels.get(name) or name for name in value.split())
        return value


def _outer(nodes: tuple[Node, ...]) -> Iterator[Question | Repeat]:
    """Yield the questions and repeats of one scope, through its groups."""
    for node in nodes:
        if isinstance(node, Question | Repeat):
            yield node
        else:
            yield from _outer(node.children)


def _nodes(
    nodes: tuple[Node, ...],
    older: _Side,
    newer: _Side,
    before: AnswerTree,
    after: AnswerTree,
    path: AnswerPath,
    lead: str,
) -> Iterator[Difference]:
    for node in _outer(nodes):
        if isinstance(node, Repeat):
            yield from _rows(node, older, newer, before, after, (*path, node.name), lead)
        elif not node.is_auto and node.kind not in _SILENT:
            was, now = before.get(node.name, ""), after.get(node.name, "")
            if was != now:
                yield Difference(
                    path=(*path, node.name),
                    label=_join(lead, pick(node.label, newer.languages) or node.name),
                    before=older.shown(node, before),
                    after=newer.shown(node, after),
                )


def _rows(
    repeat: Repeat,
    older: _Side,
    newer: _Side,
    before: AnswerTree,
    after: AnswerTree,
    path: AnswerPath,
    lead: str,
) -> Iterator[Difference]:
    was, now = _by_id(before.get(repeat.name)), _by_id(after.get(repeat.name))
    label = pick(repeat.row_label, newer.languages) or pick(repeat.label, newer.languages) or repeat.name
    kept_before, kept_after = [key for key in was if key in now], [key for key in now if key in was]
    if kept_before != kept_after:
        places = {key: str(number) for number, key in enumerate(was, 1)}
        yield Difference(
            path=path,
            label=_join(lead, pick(repeat.label, newer.languages) or repeat.name),
            before=", ".join(places[key] for key in kept_before),
            after=", ".join(places[key] for key in kept_after),
        )
    for rows, keys in ((now, now), (was, [key for key in was if key not in now])):
        for number, key in enumerate(rows, 1):
            if key in keys:
                row_lead = _join(lead, f"{label} {number}")
                yield from _nodes(
                    repeat.children, older, newer, was.get(key, {}), now.get(key, {}), (*path, key), row_lead
                )


def _by_id(rows: "str | list[AnswerTree] | None") -> dict[str, AnswerTree]:
    """Return rows by their ids, in order; a row without one goes by its place."""
    if not isinstance(rows, list):
        return {}
    return {str(row.get(ROW_ID, place)): row for place, row in enumerate(rows)}


def _join(lead: str, label: str) -> str:
    return f"{lead} · {label}" if lead else label

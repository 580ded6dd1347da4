"""Write a whole disclosed record as plain text, for the clipboard or a message."""

from collections.abc import Iterator, Sequence

from desktop.domain.answers import AnswerTree
from desktop.domain.disclosed import Disclosed
from desktop.forms.form import Form, Group, Kind, Node, Repeat, pick
from desktop.plain.values import Values
from desktop.plain.words import PageWords

UNWRITTEN = frozenset(
    ("title", "recordId", "recordType", "status", "version", "changedAt", "reviewLog", "words")
)
"""Roles of what is said elsewhere, or is the app's own business."""

_UNASKED = (Kind.NOTE, Kind.CALCULATE)


def plain_text(
    disclosed: Disclosed,
    form: Form,
    *,
    languages: Sequence[str] = ("en",),
    words: PageWords | None = None,
) -> str:
    """Return a record as lines of text: its title, what must be said of it, and every answer that leaves.

    Files are named by their sort and size, never by their names. The text ends with a line feed.
    """
    said = words or PageWords()
    writing = _Writing(disclosed, form, languages, said)
    lines = [disclosed.title, "", *(said.remark(remark) for remark in disclosed.remarks)]
    lines += [said.left_out] if disclosed.has_gaps else []
    for section in form.sections:
        body = list(writing.lines(section.children, disclosed.answers))
        if body:
            heading = pick(section.label, languages)
            lines += ["", *([heading, "=" * len(heading)] if heading else []), *body]
    return "\n".join(lines).strip("\n") + "\n"


class _Writing:
    """Writes the answers of one record."""

    def __init__(self, disclosed: Disclosed, form: Form, languages: Sequence[str], words: PageWords) -> None:
        self._languages = languages
        self._words = words
        files = {file.attachment_id: file for file in disclosed.files}
        self._values = Values(form, languages, words, files)

    def lines(self, nodes: Sequence[Node], tree: AnswerTree) -> Iterator[str]:
        """Yield the lines of one scope."""
        for node in nodes:
            if isinstance(node, Group):
                yield from self.lines(node.children, tree)
                continue
            value = tree.get(node.name)
            label = pick(node.label, self._languages)
            if isinstance(node, Repeat):
                yield from self._rows(node, label, value if isinstance(value, list) else [])
            elif isinstance(value, str) and node.role not in UNWRITTEN and node.kind not in _UNASKED:
                text = self._values.text(node, value)
                if text:
                    yield from self._answer(label, text)

    def _answer(self, label: str, text: str) -> Iterator[str]:
        if "\n" in text or len(text) > 80:
            yield from ("", f"{label}:" if label else "", *text.split("\n"), "")
        else:
            yield f"{label}: {text}" if label else text

    def _rows(self, repeat: Repeat, label: str, rows: Sequence[AnswerTree]) -> Iterator[str]:
        found = [list(self.lines(repeat.children, row)) for row in rows]
        if not any(found):
            return
        yield from ("", label)
        for number, body in enumerate(found, 1):
            if body:
                yield f"{number}."
                yield from (f"   {line}" if line else "" for line in body)

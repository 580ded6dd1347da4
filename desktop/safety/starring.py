"""Put a star to every changed name, in captions too: nobody is to take it for a real one (domain 5.4)."""

import re
from collections.abc import Sequence

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.forms.form import Form, Group, Node, Repeat
from desktop.safety.running_text import WORDS

STAR = "*"


def starred(form: Form, answers: AnswerTree, names: Sequence[str]) -> tuple[AnswerTree, bool]:
    """Return the answers with a star after the first of each name in each text, and whether any is there.

    A star that the writer put there herself is left as it is.
    """
    if not names:
        return answers, False
    # Longer names first: "Amina Noor" is not "Amina" with a word after it.
    words = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    starring = _Starring(re.compile(rf"(?<!\w)({words})(?!\w)(\*?)", re.IGNORECASE))
    found: dict[str, str | list[AnswerTree]] = {}
    for section in form.sections:
        found |= starring.of(section.children, answers)
    return found, starring.has_any


class _Starring:
    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self.has_any = False

    def of(self, nodes: Sequence[Node], tree: AnswerTree) -> dict[str, str | list[AnswerTree]]:
        """Return the answers to `nodes`, texts with their stars."""
        found: dict[str, str | list[AnswerTree]] = {}
        for node in nodes:
            if isinstance(node, Group):
                found |= self.of(node.children, tree)
                continue
            value = tree.get(node.name)
            if isinstance(node, Repeat) and isinstance(value, list):
                found[node.name] = [self._row(node, row) for row in value]
            elif value is not None and not isinstance(node, Repeat):
                is_text = node.kind in WORDS and isinstance(value, str)
                found[node.name] = self._text(str(value)) if is_text else value
        return found

    def _row(self, repeat: Repeat, row: AnswerTree) -> AnswerTree:
        ours = {name: value for name, value in row.items() if name == ROW_ID}
        return {**ours, **self.of(repeat.children, row)}

    def _text(self, text: str) -> str:
        done: set[str] = set()

        def put(match: re.Match[str]) -> str:
            self.has_any = True
            name = match[1].casefold()
            if name in done:
                return match[0]
            done.add(name)
            return match[1] + STAR

        return self._pattern.sub(put, text)

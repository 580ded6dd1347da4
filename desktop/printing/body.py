"""Set the answers under one heading: side by side, as a table, as a list or in full, whichever reads best."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.platypus.flowables import Flowable, Spacer

from desktop.forms.form import Group, Kind, Node, Question, Repeat
from desktop.plain.values import Values
from desktop.printing import sheet
from desktop.printing.grid import Pair
from desktop.printing.paper import Paper
from desktop.printing.picture import Picture
from desktop.printing.scope import Reach, Scope

_LONG_KINDS = (Kind.LONG_TEXT, Kind.RANK, Kind.NOTE)
_CHOOSING = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK, Kind.RANGE)
_JUDGING = (Kind.RANGE, Kind.SELECT_ONE)

_WORDS = 32
"""Rows of no more characters than this are keywords and stand in one line."""


@dataclass(frozen=True, slots=True)
class Above:
    """What stands over some answers already.

    Attributes:
        reach: how far they may go, as a heading says.
        words: the heading.
        has_photos: whether their photos do.
    """

    reach: Reach
    words: str = ""
    has_photos: bool = False


class Body:
    """Sets groups, rows and questions of one record."""

    def __init__(self, paper: Paper, values: Values, at_head: frozenset[str]) -> None:
        """`at_head` are the roles whose answers stand at the head of the page already."""
        self._paper = paper
        self._values = values
        self._at_head = at_head

    def nodes(self, nodes: Sequence[Node], scope: Scope, above: Above) -> Iterator[Flowable]:
        """Yield the answers of one scope; short ones wait until they can share a line."""
        waiting: list[Pair] = []
        at = 0
        while at < len(nodes):
            node = nodes[at]
            judged, taken = self._judged(nodes[at:], scope, above.reach)
            if taken:
                yield from self._flush(waiting)
                yield from judged
                at += taken
                continue
            at += 1
            if isinstance(node, Question):
                if not (above.has_photos and self._is_photo(node, scope)):
                    yield from self._question(node, scope, above.reach, waiting)
                continue
            yield from self._flush(waiting)
            yield from self._part(node, scope, above)
        yield from self._flush(waiting)

    def least(self, node: Node, scope: Scope) -> Reach:
        """Return how far everything in a group or repeat may go: what a mark at its heading may say."""
        return min(scope.reaches([node]), default=Reach.ANYONE)

    def _part(self, node: Group | Repeat, scope: Scope, above: Above) -> Iterator[Flowable]:
        reach = max(above.reach, self.least(node, scope))
        if isinstance(node, Group):
            body = list(self.nodes(node.children, scope, replace(above, reach=reach, words="")))
        else:
            body = list(self._rows(node, scope.rows(node.name), reach))
        if body:
            label = self._paper.label(node, reach, above.reach)
            if label and label != above.words:  # not twice under each other
                yield self._paper.heading(label, sheet.GROUP)
            yield from body

    def _question(
        self, node: Question, scope: Scope, around: Reach, waiting: list[Pair]
    ) -> Iterator[Flowable]:
        value = scope.value(node)
        if not value or node.role in self._at_head:
            return
        label = self._paper.label(node, scope.reach(node.name), around)
        if self._paper.is_photo(node, value):
            yield from self._flush(waiting)
            yield self._paper.heading(label, sheet.LABEL)
            yield self._paper.photo(value)
            yield Spacer(1, 5)
            return
        text = self._values.text(node, value)
        is_line = node.kind not in _LONG_KINDS and "\n" not in text
        if is_line and text and self._paper.grids.is_short(label, text):
            waiting.append((label, text))
        elif text:
            yield from self._flush(waiting)
            yield from self._paper.answer(label, text, is_chosen=node.kind in _CHOOSING)

    def _flush(self, waiting: list[Pair]) -> Iterator[Flowable]:
        if waiting:
            yield self._paper.grids.pairs(list(waiting))
            yield Spacer(1, 4)
            waiting.clear()

    def _judged(self, nodes: Sequence[Node], scope: Scope, around: Reach) -> tuple[list[Flowable], int]:
        """Return a table of the judgements that `nodes` begin with, and how many nodes it stands for.

        A judgement is a scale or a choice, and the question after it whose name begins with its own, as
        in "self_ethical" and "self_ethical_proof".
        """
        rows: list[tuple[str, str, str]] = []
        at = 0
        while at + 1 < len(nodes):
            first, second = nodes[at], nodes[at + 1]
            if not isinstance(first, Question) or not isinstance(second, Question):
                break
            if first.kind not in _JUDGING or not second.name.startswith(f"{first.name}_"):
                break
            label = self._paper.label(first, scope.reach(first.name), around)
            texts = [
                self._values.text(one, value) if (value := scope.value(one)) else ""
                for one in (first, second)
            ]
            if any(texts):
                rows.append((label, texts[0], texts[1]))
            at += 2
        table = self._paper.grids.lines(rows) if len(rows) > 1 else None
        return ([table, Spacer(1, 8)], at) if table is not None else ([], 0)

    def _rows(self, repeat: Repeat, rows: Sequence[Scope], around: Reach) -> Iterator[Flowable]:
        """Yield the rows as a list, a table or blocks."""
        answered = [list(self._texts(repeat.children, row, around)) for row in rows]
        if not any(answered):
            return
        if all(len(pairs) <= 1 and "" not in dict(pairs) for pairs in answered):
            yield from self._listed([text for pairs in answered for _, text in pairs])
            yield Spacer(1, 4)
            return
        is_plain = not any("" in dict(pairs) for pairs in answered)
        table = self._paper.grids.table(answered) if is_plain else None
        if table is not None:
            yield from (table, Spacer(1, 6))
            return
        for number, (row, pairs) in enumerate(zip(rows, answered, strict=True), 1):
            body = self._row(repeat, row, pairs, around)
            if body and len(rows) > 1:
                label = self._paper.words(repeat.row_label) or self._paper.words(repeat.label)
                yield self._paper.heading(self._paper.numbered(label, number), sheet.ROW)
            yield from body

    def _listed(self, texts: Sequence[str]) -> Iterator[Flowable]:
        """Yield one line of a few words each, or a list."""
        if len(texts) > 1 and all(len(text) <= _WORDS and "\n" not in text for text in texts):
            yield from self._paper.plain(" · ".join(texts), sheet.ANSWER)
        else:
            yield from map(self._paper.bullet, texts)

    def _row(self, repeat: Repeat, row: Scope, pairs: Sequence[Pair], around: Reach) -> list[Flowable]:
        """Return one row; a single photo has its words at its side where there is room."""
        photos = [
            self._paper.photo(row.value(node))
            for node in _questions(repeat.children)
            if self._is_photo(node, row)
        ]
        if len(photos) == 1 and isinstance(photos[0], Picture):
            words = [(label, text) for label, text in pairs if label]
            table = self._paper.grids.beside(photos[0], words) if len(words) == len(pairs) - 1 else None
            if table is not None:
                return [table, Spacer(1, 6)]
        above = [part for photo in photos for part in (photo, Spacer(1, 5))]
        return [*above, *self.nodes(repeat.children, row, Above(around, has_photos=True))]

    def _is_photo(self, node: Question, row: Scope) -> bool:
        return self._paper.is_photo(node, row.value(node))

    def _texts(self, nodes: Sequence[Node], row: Scope, around: Reach) -> Iterator[Pair]:
        """Yield (label, answer) of one row; "" is the label of a photo or of rows inside it."""
        for node in nodes:
            if isinstance(node, Group):
                yield from self._texts(node.children, row, around)
            elif isinstance(node, Repeat):
                if row.rows(node.name):
                    yield "", ""
            elif self._is_photo(node, row):
                yield "", ""
            elif (value := row.value(node)) and (text := self._values.text(node, value)):
                yield self._paper.label(node, row.reach(node.name), around), text


def _questions(nodes: Sequence[Node]) -> Iterator[Question]:
    """Yield the questions of one scope, groups looked through."""
    for node in nodes:
        if isinstance(node, Question):
            yield node
        elif isinstance(node, Group):
            yield from _questions(node.children)

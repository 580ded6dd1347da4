"""Lay a record out: what comes first, what stands beside what; asks nobody and writes nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import CondPageBreak, Flowable, HRFlowable, Spacer

from desktop.domain.answers import AnswerTree
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId
from desktop.domain.record import Record
from desktop.errors import MachineError
from desktop.forms.form import Form, Group, Kind, Question, Repeat, pick
from desktop.printing import sheet
from desktop.printing.grid import Grids
from desktop.printing.picture import Picture
from desktop.printing.prose import Prose, Style, plain_text
from desktop.printing.typeset import Typesetter
from desktop.printing.values import Values
from desktop.printing.words import PageWords

ReadFile = Callable[[AttachmentId], bytes]

_FACTS = ("programme", "place", "pillar", "language", "organisation", "author", "contact", "audience")
_ABOVE = {"title", "summary", *_FACTS}
_BELOW = {"recordId", "recordType", "status", "version", "changedAt", "reviewLog", "words"}
_SHORT = 84
"""Answers up to this many characters stand two to a line."""

FILE_KINDS = {Kind.IMAGE, Kind.FILE, Kind.AUDIO, Kind.VIDEO}
_LONG_KINDS = {Kind.LONG_TEXT, Kind.RANK, Kind.NOTE}


class Story:
    """The flowables of one record, made anew for every pass over the pages."""

    def __init__(
        self,
        record: Record,
        form: Form,
        languages: Sequence[str],
        words: PageWords,
        setter: Typesetter,
        read_file: ReadFile,
        attachments: Mapping[AttachmentId, Attachment],
    ) -> None:
        self._record = record
        self._form = form
        self._languages = languages
        self._words = words
        self._setter = setter
        self._read_file = read_file
        self._attachments = attachments
        self._is_mirrored = setter.is_rtl(record.title)
        self._grids = Grids(setter, self._is_mirrored)
        self._section = ""
        self._values = Values(form, languages, words, attachments)

    def flowables(self) -> list[Flowable]:
        """Return everything on the pages but their feet."""
        parts: list[Flowable] = list(self._head())
        for section in self._form.sections:
            self._section = self._label(section.label)
            body = list(self._nodes(section.children, self._record.answers))
            if body:
                parts += [*self._heading(self._label(section.label)), *body]
        if self._setter.has_unknown:
            parts += [Spacer(1, 8), self._prose(self._words.unprintable, sheet.NOTE)]
        return parts

    def _head(self) -> Iterator[Flowable]:
        """Yield the template's name, the title, the summary and the key facts."""
        yield self._prose(self._form.title, sheet.KIND)
        yield self._prose(self._record.title, sheet.TITLE)
        facts: dict[str, tuple[str, str]] = {}
        for node in self._form.walk():
            if not isinstance(node, Question):
                continue
            value = self._record.answers.get(node.name)
            if not isinstance(value, str) or not value:
                continue
            if node.role == "summary":
                yield from plain_text(value, sheet.LEAD, self._setter)
            elif node.role in _FACTS:
                facts.setdefault(node.role, (self._label(node.label), self._values.text(node, value)))
        pairs = [facts[role] for role in _FACTS if role in facts]
        finished = self._values.day(self._record.finished_at.date().isoformat())
        pairs.append((self._words.finished, finished))
        yield Spacer(1, 4)
        yield self._grids.pairs(pairs, ground=True)
        yield Spacer(1, 6)

    def _heading(self, words: str) -> Iterator[Flowable]:
        yield CondPageBreak(110)
        yield Spacer(1, 14)
        heading = self._prose(words, sheet.SECTION)
        heading.outline = words
        yield heading
        yield HRFlowable(width="100%", thickness=0.7, color=HexColor(sheet.LINE), spaceBefore=0, spaceAfter=8)

    def _nodes(
        self, nodes: Sequence[object], tree: AnswerTree, *, in_row: bool = False
    ) -> Iterator[Flowable]:
        """Yield the answered questions of one scope; short ones wait until they can share a line."""
        waiting: list[tuple[str, str]] = []
        for node in nodes:
            if isinstance(node, Question):
                value = tree.get(node.name)
                if (
                    not isinstance(value, str)
                    or not value
                    or node.role in _ABOVE | _BELOW
                    or (node.is_auto and not node.role)
                ):
                    continue
                if self._is_picture(node, value):
                    if not in_row:  # a row's pictures stand above its words already
                        yield from self._flush(waiting)
                        yield CondPageBreak(300)
                        yield self._prose(self._label(node.label), sheet.LABEL)
                        yield from self._picture(value)
                    continue
                text = self._values.text(node, value)
                if text and self._is_short(node, text):
                    waiting.append((self._label(node.label), text))
                    continue
                yield from self._flush(waiting)
                yield from self._answer(self._label(node.label), text)
                continue
            yield from self._flush(waiting)
            if isinstance(node, Group):
                body = list(self._nodes(node.children, tree))
                if body:
                    yield CondPageBreak(70)
                    yield self._prose(self._label(node.label), sheet.GROUP)
                    yield from body
            elif isinstance(node, Repeat):
                value = tree.get(node.name)
                if isinstance(value, list) and value:
                    yield from self._repeat(node, value)
        yield from self._flush(waiting)

    def _repeat(self, repeat: Repeat, rows: Sequence[AnswerTree]) -> Iterator[Flowable]:
        """Yield the rows as a list, a small table or blocks, whichever reads best."""
        answered = [list(self._texts(repeat, row)) for row in rows]
        if not any(answered):
            return
        yield CondPageBreak(80)
        if self._label(repeat.label) != self._section:  # not twice under each other
            yield self._prose(self._label(repeat.label), sheet.GROUP)
        has_pictures = any(self._has_picture(repeat, row) for row in rows)
        if all(len(pairs) <= 1 for pairs in answered):
            for pairs in answered:
                for _, text in pairs:
                    style = Style(size=10.5, leading=16, colour=sheet.INK, after=3, indent=14)
                    yield Prose(text, style, self._setter, bullet="•")
            yield Spacer(1, 5)
        elif not has_pictures and Grids.fits(answered):
            yield self._grids.table(answered)
            yield Spacer(1, 8)
        else:
            for number, row in enumerate(rows, 1):
                yield from self._row(repeat, row, number)

    def _row(self, repeat: Repeat, row: AnswerTree, number: int) -> Iterator[Flowable]:
        pictures = list(self._pictures(repeat, row))
        body = [*pictures, *self._nodes(repeat.children, row, in_row=True)]
        if body:
            yield CondPageBreak(70 + (pictures[0].wrap(sheet.COLUMN, 0)[1] if pictures else 0))
            label = self._label(repeat.row_label) or self._label(repeat.label)
            words = self._words.row.format(label=label[:1].upper() + label[1:], number=number)
            yield self._prose(words, sheet.ROW)
            yield from body
            yield Spacer(1, 4)

    def _texts(self, repeat: Repeat, row: AnswerTree) -> Iterator[tuple[str, str]]:
        """Yield (label, answer) of one row, groups looked through, inner repeats left out."""
        nodes = list(repeat.children)
        while nodes:
            node = nodes.pop(0)
            if isinstance(node, Group):
                nodes[:0] = node.children
            elif isinstance(node, Question):
                value = row.get(node.name)
                if isinstance(value, str) and value and (text := self._values.text(node, value)):
                    yield self._label(node.label), text
            elif row.get(node.name):
                yield "", "\n"  # an inner repeat: the row needs a block of its own

    def _answer(self, label: str, text: str) -> Iterator[Flowable]:
        if text:
            yield CondPageBreak(50)
            yield self._prose(label, sheet.LABEL)
            yield from plain_text(text, sheet.ANSWER, self._setter)
            yield Spacer(1, 3)

    def _flush(self, waiting: list[tuple[str, str]]) -> Iterator[Flowable]:
        if waiting:
            yield self._grids.pairs(list(waiting))
            yield Spacer(1, 6)
            waiting.clear()

    def _pictures(self, repeat: Repeat, row: AnswerTree) -> Iterator[Flowable]:
        """Yield the photos of one row, which stand above its words."""
        for node in repeat.children:
            value = row.get(node.name)
            if isinstance(node, Question) and isinstance(value, str) and self._is_picture(node, value):
                yield from self._picture(value)

    def _is_picture(self, question: Question, value: object) -> bool:
        if question.kind not in FILE_KINDS or not isinstance(value, str):
            return False
        attachment = self._attachments.get(AttachmentId(value))
        return attachment is not None and attachment.kind is MediaKind.IMAGE

    def _picture(self, value: str) -> Iterator[Flowable]:
        """Yield a kept photo at the size of the page, or a line that it cannot be read."""
        try:
            yield Picture(self._read_file(AttachmentId(value)), sheet.COLUMN * 0.72, 250, self._is_mirrored)
        except (MachineError, OSError, ValueError):
            yield self._prose(self._words.unreadable, sheet.NOTE)
        yield Spacer(1, 5)

    def _has_picture(self, repeat: Repeat, row: AnswerTree) -> bool:
        return any(
            self._is_picture(node, row.get(node.name))
            for node in repeat.children
            if isinstance(node, Question)
        )

    def _is_short(self, question: Question, text: str) -> bool:
        return question.kind not in _LONG_KINDS and len(text) <= _SHORT and "\n" not in text

    def _label(self, label: Mapping[str, str]) -> str:
        return pick(label, self._languages)

    def _prose(self, text: str, style: Style) -> Prose:
        """Return words of the page itself, which all stand at the side where the page begins."""
        return Prose(text, style, self._setter, is_rtl=self._is_mirrored)

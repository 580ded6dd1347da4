"""Lay a record out from its head to its last section; asks nobody and writes nothing."""

from collections.abc import Iterator, Sequence
from datetime import UTC

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable, HRFlowable, Spacer

from desktop.domain.disclosed import Disclosed
from desktop.forms.form import Form, Group, Question
from desktop.plain.values import Values
from desktop.plain.words import PageWords
from desktop.printing import sheet
from desktop.printing.body import Above, Body
from desktop.printing.flow import kept
from desktop.printing.grid import Pair
from desktop.printing.paper import Paper
from desktop.printing.photos import Photos, ReadFile
from desktop.printing.scope import Reach, scope_of
from desktop.printing.typeset import Typesetter

_FACTS = ("programme", "place", "pillar", "language", "organisation", "author", "contact", "audience")
_ABOVE = frozenset(("summary", *_FACTS))
_LONG_TITLE = 130


class Story:
    """The flowables of one record, made anew for every pass over the pages.

    Attributes:
        is_internal: whether something on the pages may not go to everybody.
    """

    def __init__(
        self,
        record: Disclosed,
        form: Form,
        languages: Sequence[str],
        words: PageWords,
        setter: Typesetter,
        read_file: ReadFile,
    ) -> None:
        attachments = {file.attachment_id: file for file in record.files}
        self._record = record
        self._form = form
        self._words = words
        self._setter = setter
        self._values = Values(form, languages, words, attachments)
        photos = Photos(read_file, attachments)
        self._paper = Paper(setter, words, languages, photos, is_mirrored=setter.is_rtl(record.title))
        self._body = Body(self._paper, self._values, _ABOVE)
        self._answers = scope_of(record, form)
        self._reaches = frozenset(self._answers.reaches(form.sections))
        self.is_internal = bool(self._reaches - {Reach.ANYONE})

    def flowables(self) -> list[Flowable]:
        """Return everything on the pages but what stands above and below the column."""
        parts: list[Flowable] = list(self._head())
        for section in self._form.sections:
            parts += self._section(section)
        if self._setter.has_unknown:
            parts += [Spacer(1, 8), self._paper.prose(self._words.unprintable, sheet.NOTE)]
        return kept(parts, sheet.COLUMN, sheet.TALL)

    def _head(self) -> Iterator[Flowable]:
        """Yield the template's name, the title, the summary, the key facts and what must be said."""
        title, grids = self._record.title, self._paper.grids
        yield self._paper.prose(self._form.title, sheet.KIND)
        yield self._paper.prose(title, sheet.LONG_TITLE if len(title) > _LONG_TITLE else sheet.TITLE)
        facts: dict[str, Pair] = {}
        for node in self._form.walk():
            if not isinstance(node, Question) or node.role not in _ABOVE:
                continue
            value = self._answers.value(node)
            if value and node.role == "summary":
                yield from self._paper.plain(value, sheet.LEAD)
            elif value:
                label = self._paper.label(node, self._answers.reach(node.name))
                facts.setdefault(node.role, (label, self._values.text(node, value)))
        finished = self._values.day(self._record.finished_at.astimezone(UTC).date().isoformat())
        pairs = [*(facts[role] for role in _FACTS if role in facts), (self._words.finished, finished)]
        yield Spacer(1, 4)
        yield grids.pairs([pair for pair in pairs if grids.is_short(*pair)], ground=True)
        yield Spacer(1, 6)
        for label, text in pairs:
            if not grids.is_short(label, text):
                yield from self._paper.answer(label, text)
        notes = ((Reach.TEAM, self._words.team_note), (Reach.NOBODY, self._words.stays_note))
        for remark in self._record.remarks:
            yield self._paper.prose(self._words.remark(remark), sheet.NOTE)
        if self._record.has_gaps:
            yield self._paper.prose(self._words.left_out, sheet.NOTE)
        if said := " ".join(note for reach, note in notes if reach in self._reaches):
            yield self._paper.prose(said, sheet.NOTE)

    def _section(self, section: Group) -> Iterator[Flowable]:
        reach = self._body.least(section, self._answers)
        title = self._paper.words(section.label)
        body = list(self._body.nodes(section.children, self._answers, Above(reach, title)))
        if body:
            heading = self._paper.heading(self._paper.label(section, reach), sheet.SECTION)
            heading.outline = title
            rule = HRFlowable(
                width="100%", thickness=0.7, color=HexColor(sheet.LINE), spaceBefore=0, spaceAfter=6
            )
            rule.is_heading = True
            yield from (heading, rule, *body)

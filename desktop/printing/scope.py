"""One level of a record's answers, each with how far it may go; sets nothing on a page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Audience, Profile
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId
from desktop.domain.record import Record
from desktop.forms.form import Form, Group, Kind, Node, Question
from desktop.safety.disclosure import disclose
from desktop.safety.source import Source

_NOTHING: AnswerTree = {}

UNPRINTED = frozenset(
    ("title", "recordId", "recordType", "status", "version", "changedAt", "reviewLog", "words")
)
"""Roles of what stands elsewhere on the page, or is the app's own business."""

UNASKED = (Kind.NOTE, Kind.CALCULATE)
"""What the form says or reckons for itself, in words that only it knows."""


class Reach(IntEnum):
    """How far an answer may go, by what an export would let out."""

    ANYONE = 0
    TEAM = 1
    NOBODY = 2


@dataclass(frozen=True, slots=True)
class Scope:
    """The answers outside of repeats, or those of one row: all of them, the public's part and the teams'."""

    answers: AnswerTree
    public: AnswerTree
    team: AnswerTree

    def value(self, question: Question) -> str:
        """Return what is printed of a question, "" for nothing."""
        value = self.answers.get(question.name)
        is_own = question.role in UNPRINTED or question.kind in UNASKED
        return value if isinstance(value, str) and not is_own else ""

    def reach(self, name: str) -> Reach:
        """Return how far the answer to `name` may go."""
        return Reach.ANYONE if name in self.public else Reach.TEAM if name in self.team else Reach.NOBODY

    def rows(self, name: str) -> "list[Scope]":
        """Return the rows of a repeat."""
        public, team = _by_id(self.public.get(name)), _by_id(self.team.get(name))
        rows = self.answers.get(name)
        return [
            Scope(row, public.get(str(row.get(ROW_ID)), _NOTHING), team.get(str(row.get(ROW_ID)), _NOTHING))
            for row in (rows if isinstance(rows, list) else ())
        ]

    def reaches(self, nodes: Iterable[Node]) -> Iterator[Reach]:
        """Yield how far each printed answer in and under `nodes` may go."""
        for node in nodes:
            if isinstance(node, Group):
                yield from self.reaches(node.children)
            elif not isinstance(node, Question):
                for row in self.rows(node.name):
                    yield from row.reaches(node.children)
            elif self.value(node):
                yield self.reach(node.name)


def scope_of(record: Record, form: Form, attachments: Mapping[AttachmentId, Attachment]) -> Scope:
    """Return all answers of a record; how far they may go is what an export to everybody would decide."""
    whole = Source(record=replace(record, audience=Audience.PUBLIC), form=form, files=attachments)
    today = record.finished_at.date()
    parts = [disclose(whole, profile, None, today) for profile in (Profile.GATEWAY_PUBLIC, Profile.COP_TEAM)]
    public, team = (part.answers if isinstance(part, Disclosed) else _NOTHING for part in parts)
    return Scope(record.answers, public, team)


def _by_id(rows: "str | list[AnswerTree] | None") -> dict[str, AnswerTree]:
    return {str(row.get(ROW_ID)): row for row in rows} if isinstance(rows, list) else {}

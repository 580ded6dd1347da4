"""One level of a record's answers, each with how far it may go; sets nothing on a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed
from desktop.forms.form import Form, Group, Kind, Node, Question
from desktop.plain.text import UNWRITTEN
from desktop.safety.picking import pick_allowed

_NOTHING: AnswerTree = {}

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
        is_own = question.role in UNWRITTEN or question.kind in UNASKED
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


def scope_of(disclosed: Disclosed, form: Form) -> Scope:
    """Return all answers of a disclosed record, each with how far its flags let it go from here."""
    files = {file.attachment_id: file for file in disclosed.files}
    public, team = (
        pick_allowed(form, disclosed.answers, profile, files).answers
        for profile in (Profile.GATEWAY_PUBLIC, Profile.COP_TEAM)
    )
    return Scope(disclosed.answers, public, team)


def _by_id(rows: "str | list[AnswerTree] | None") -> dict[str, AnswerTree]:
    return {str(row.get(ROW_ID)): row for row in rows} if isinstance(rows, list) else {}

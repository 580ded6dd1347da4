"""Whether a form that an office adapted still has what keeps people safe; knows no file and no office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.audience import Sensitivity
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from desktop.safety.least import least_flag


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """How a question is asked: what the app works with, and what no office may loosen."""

    name: str
    kind: Kind
    role: str
    repeats: tuple[str, ...]
    is_needed: bool
    is_required: bool
    is_always: bool

    def serves_as(self, other: _Asked) -> bool:
        """Tell whether this one does all that `other` does."""
        return (
            (self.kind, self.role) == (other.kind, other.role)
            and (self.is_required or not other.is_required)
            and (self.is_always or not other.is_always)
        )


def lacking(form: Form, built_in: Form) -> tuple[str, ...]:
    """Return the names of questions that the adapted form lacks, or asks in another or a looser way.

    An office may add, reword, reorder and drop questions. What the app itself works with has to stay (title,
    audience, people, consents), and so has what asks whether somebody is in danger.
    """
    found = {(asked.repeats, asked.name): asked for asked in _asked(form.sections, (), is_always=True)}
    needed = [asked for asked in _asked(built_in.sections, (), is_always=True) if asked.is_needed]
    kept = ((ours, found.get((ours.repeats, ours.name))) for ours in needed)
    return tuple(ours.name for ours, theirs in kept if theirs is None or not theirs.serves_as(ours))


def _asked(nodes: tuple[Node, ...], repeats: tuple[str, ...], *, is_always: bool) -> Iterator[_Asked]:
    for node in nodes:
        stays = is_always and not node.has_relevance
        if isinstance(node, Question):
            yield _Asked(
                name=node.name,
                kind=node.kind,
                role=node.role,
                repeats=repeats,
                is_needed=bool(node.role) or least_flag(node) is not Sensitivity.OPEN,
                is_required=node.is_required,
                is_always=stays,
            )
        elif isinstance(node, Repeat):
            yield from _asked(node.children, (*repeats, node.name), is_always=stays)
        elif isinstance(node, Group):
            yield from _asked(node.children, repeats, is_always=stays)

"""Whether a form that an office adapted still has what keeps people safe; knows no file and no office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.audience import Sensitivity
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from desktop.forms.xform import XForm
from desktop.safety.least import least_flag

_PATH = re.compile(r"(?:[\w.-]*/)+([\w-]+)")
"""A place in a rule; only its last name counts, as an office may move questions between sections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """How a question is asked: what the app works with, and what no office may loosen.

    Attributes:
        is_needed: the app works with it, or it is guarded.
        is_guarded: it tells of somebody's safety, of consent, or who the writer is.
        conditions: the rules that can hide it, its own and those around it.
        constraint: the rule that its answer has to keep.
    """

    name: str
    kind: Kind
    role: str
    repeats: tuple[str, ...]
    is_needed: bool
    is_guarded: bool
    is_required: bool
    conditions: frozenset[str]
    constraint: str

    def serves_as(self, other: _Asked) -> bool:
        """Tell whether this one does all that `other` does."""
        if (self.kind, self.role) != (other.kind, other.role) or (other.is_required and not self.is_required):
            return False
        if other.is_guarded:
            return self.conditions <= other.conditions and self.constraint == other.constraint
        return not self.conditions or bool(other.conditions)


def lacking(form: Form, built_in: Form) -> tuple[str, ...]:
    """Return the names of questions that the adapted form lacks, or asks in another or a looser way.

    An office may add, reword, reorder and drop questions. What the app itself works with has to stay (title,
    audience, people, consents), and so has what asks whether somebody is in danger, with its rules.
    """
    found = {(asked.repeats, asked.name): asked for asked in _Reading(form).asked()}
    needed = [asked for asked in _Reading(built_in).asked() if asked.is_needed]
    kept = ((ours, found.get((ours.repeats, ours.name))) for ours in needed)
    return tuple(ours.name for ours, theirs in kept if theirs is None or not theirs.serves_as(ours))


class _Reading:
    """Walks one form with its rules."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._binds = XForm(form.xform).binds

    def asked(self) -> Iterator[_Asked]:
        """Yield every question."""
        yield from self._walk(self._form.sections, (), frozenset())

    def _walk(
        self, nodes: tuple[Node, ...], repeats: tuple[str, ...], around: frozenset[str]
    ) -> Iterator[_Asked]:
        for node in nodes:
            relevant = self._rule(node, "relevant")
            conditions = around | {relevant} if relevant else around
            if isinstance(node, Question):
                is_guarded = least_flag(node) is not Sensitivity.OPEN
                yield _Asked(
                    name=node.name,
                    kind=node.kind,
                    role=node.role,
                    repeats=repeats,
                    is_needed=bool(node.role) or is_guarded,
                    is_guarded=is_guarded,
                    is_required=node.is_required,
                    conditions=conditions,
                    constraint=self._rule(node, "constraint"),
                )
            elif isinstance(node, Repeat):
                yield from self._walk(node.children, (*repeats, node.name), conditions)
            elif isinstance(node, Group):
                yield from self._walk(node.children, repeats, conditions)

    def _rule(self, node: Node, name: str) -> str:
        """Return a rule with only the names of what it reads."""
        return " ".join(_PATH.sub(r"\1", self._binds.get(node.xpath, {}).get(name, "")).split())

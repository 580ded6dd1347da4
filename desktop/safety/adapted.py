"""Whether a form that an office adapted still has what keeps people safe; knows no file and no office."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.domain.audience import Sensitivity
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, Text
from desktop.forms.reader import AUTO_ROLES
from desktop.forms.xform import XF, XForm
from desktop.safety.asked import ALONE, CONSENTS, PEOPLE, PICTURES, QUOTES
from desktop.safety.least import least_flag

_WORDS = re.compile(r"'[^']*'|\"[^\"]*\"|[\w./-]+")
"""What stands in quotes, as it is, or a place in a rule; of that only its last name counts, as an office may
move questions between sections."""
_NAME = re.compile(r"[\w-]+")

_PREFILLED = frozenset({"author", "authorRole", "contact", "place"})
"""An office may fill these in for everybody, though what they hold is guarded or bears on a rule."""
_STEERING = frozenset({"audience", *AUTO_ROLES, *ALONE, *PEOPLE, *CONSENTS, *PICTURES, *QUOTES}) - _PREFILLED
"""Roles whose answers decide who may see a record: a person gives them, each for herself, or the app does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """How a question is asked: what the app works with, and what no office may loosen.

    Attributes:
        is_needed: the app works with it, or it is guarded.
        is_guarded: it tells of somebody's safety, of consent, or who the writer is.
        is_steering: who may see the record follows from it.
        required: the rule that says when it has to be answered.
        conditions: the rules that can hide it, its own and those around it.
        constraint: the rule that its answer has to keep.
        most: how many rows there may be of it; None for any number.
        default: what stands there before anybody answers.
        reckoned: the rules that fill it in.
        narrowed: the rule that leaves choices out.
        choices: the words of each choice, by its name and language.
    """

    name: str
    kind: Kind
    role: str
    repeats: tuple[str, ...]
    is_needed: bool
    is_guarded: bool
    is_steering: bool
    is_required: bool
    required: str
    conditions: frozenset[str]
    constraint: str
    most: int | None
    default: str
    reckoned: frozenset[str]
    is_read_only: bool
    narrowed: str
    choices: Mapping[str, Text]

    def serves_as(self, other: _Asked) -> bool:
        """Tell whether this one does all that `other` does."""
        if (self.kind, self.role) != (other.kind, other.role) or not self._is_as_often(other):
            return False
        if other.is_required and (not self.is_required or self.required not in (other.required, "true()")):
            return False
        if other.is_steering and not self._is_as_free(other):
            return False
        if other.is_guarded:
            return self.conditions <= other.conditions and self.constraint == other.constraint
        return not self.conditions or bool(other.conditions)

    def reads(self) -> frozenset[str]:
        """Return the names that its rules read, and other words in them."""
        return frozenset(
            word
            for rule in (*self.conditions, self.constraint, self.required)
            for word in _NAME.findall(rule)
        )

    def _is_as_often(self, other: _Asked) -> bool:
        return self.most is None or (other.most is not None and self.most >= other.most)

    def _is_as_free(self, other: _Asked) -> bool:
        """Tell whether nothing answers for whoever is asked, and no choice says what another one means."""
        return (
            self.default in ("", other.default)
            and self.reckoned == other.reckoned
            and self.is_read_only <= other.is_read_only
            and self.narrowed == other.narrowed
            and not any(self._is_turned(other, name) for name in self.choices)
        )

    def _is_turned(self, other: _Asked, name: str) -> bool:
        """Tell whether a choice has the words that another choice has in the program's own form."""
        return any(
            said and said == meant and said != other.choices.get(name, {}).get(language)
            for language, said in self.choices[name].items()
            for meant in (words.get(language) for one, words in other.choices.items() if one != name)
        )


def lacking(form: Form, built_in: Form) -> tuple[str, ...]:
    """Return the names of questions that the adapted form lacks, or asks in another or a looser way.

    An office may add, reword, reorder and drop questions. What the app itself works with has to stay (title,
    audience, people, consents), and so has what asks whether somebody is in danger, with its rules. Nothing
    else may stand in for these: no second question of their role, no answer given beforehand, no other
    question under a name that their rules read.
    """
    asked = tuple(_Reading(form).asked())
    found = {(one.repeats, one.name): one for one in asked}
    roles = Counter(one.role for one in asked)
    names, known = (Counter(node.name for node in one.walk()) for one in (form, built_in))
    doubled = {name for name, count in names.items() if count > max(known[name], 1)}

    def is_kept(ours: _Asked) -> bool:
        theirs = found.get((ours.repeats, ours.name))
        is_only = not ours.role or roles[ours.role] == 1
        is_plain = not ours.is_guarded or doubled.isdisjoint(ours.reads())
        return theirs is not None and is_only and is_plain and theirs.serves_as(ours)

    needed = (one for one in _Reading(built_in).asked() if one.is_needed)
    return tuple(ours.name for ours in needed if not is_kept(ours))


class _Reading:
    """Walks one form with its rules."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._xform = XForm(form.xform)
        self._reckoned: dict[str, set[str]] = {}
        for setvalue in self._xform.setvalues:
            rule = _plain(setvalue.get("value", ""))
            self._reckoned.setdefault(setvalue.get("ref", ""), set()).add(rule)

    def asked(self) -> Iterator[_Asked]:
        """Yield every question."""
        yield from self._walk(self._form.sections, (), frozenset(), None)

    def _walk(
        self, nodes: tuple[Node, ...], repeats: tuple[str, ...], around: frozenset[str], most: int | None
    ) -> Iterator[_Asked]:
        for node in nodes:
            relevant = self._rule(node, "relevant")
            conditions = around | {relevant} if relevant else around
            if isinstance(node, Question):
                yield self._asked(node, repeats, conditions, most)
            elif isinstance(node, Repeat):
                fewest = [one for one in (most, node.highest) if one is not None]
                yield from self._walk(
                    node.children, (*repeats, node.name), conditions, min(fewest, default=None)
                )
            elif isinstance(node, Group):
                yield from self._walk(node.children, repeats, conditions, most)

    def _asked(
        self, node: Question, repeats: tuple[str, ...], conditions: frozenset[str], most: int | None
    ) -> _Asked:
        is_guarded = least_flag(node) is not Sensitivity.OPEN
        calculate = self._rule(node, "calculate")
        return _Asked(
            name=node.name,
            kind=node.kind,
            role=node.role,
            repeats=repeats,
            is_needed=bool(node.role) or is_guarded,
            is_guarded=is_guarded,
            is_steering=node.role in _STEERING or (is_guarded and node.role not in _PREFILLED),
            is_required=node.is_required,
            required=self._rule(node, "required"),
            conditions=conditions,
            constraint=self._rule(node, "constraint"),
            most=most,
            default=node.default,
            reckoned=frozenset({*self._reckoned.get(node.xpath, ()), *([calculate] if calculate else [])}),
            is_read_only=node.is_read_only,
            narrowed=self._narrowed(node),
            choices={choice.name: choice.label for choice in self._form.lists.get(node.choices, ())},
        )

    def _narrowed(self, node: Question) -> str:
        """Return the rule in brackets behind a question's list of choices."""
        control = self._xform.controls.get(node.xpath)
        itemset = None if control is None else control.find(f"{XF}itemset")
        return "" if itemset is None else _plain(itemset.get("nodeset", "").partition("[")[2])

    def _rule(self, node: Node, name: str) -> str:
        """Return a rule with only the names of what it reads."""
        return _plain(self._xform.binds.get(node.xpath, {}).get(name, ""))


def _plain(rule: str) -> str:
    """Return a rule with the last name of every place in it, and one space where any number stands."""
    return " ".join(_WORDS.sub(_last_name, rule).split())


def _last_name(found: re.Match[str]) -> str:
    return found[0] if found[0][0] in "'\"" else found[0].rpartition("/")[2]

"""Collect all rules of a form and put them into the order in which they can be run."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter

from desktop.errors import Code, FixableError
from desktop.forms.form import Form, Node, Question
from desktop.forms.nodes import Nodes
from desktop.forms.rules import ALWAYS, NEVER, SEPARATOR, Aspect, Rule
from desktop.forms.translate import Translation
from desktop.forms.xform import CAPTURE, XF, XForm, tag
from desktop.forms.xpath import Call, Expr, Literal, Path, Step, XPathError, parse, write

FIRST_LOAD = "odk-instance-first-load"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rulebook:
    """The rules of one form, in the order in which they can be run.

    Attributes:
        nodes: its questions, groups and repeats.
        required: by xpath, what is always required and what never is.
        counted: the section in which the form has words counted, "" for all of it.
    """

    rules: tuple[Rule, ...]
    nodes: Nodes
    required: Mapping[str, bool]
    counted: str = ""


def rulebook(form: Form) -> Rulebook:
    """Return the rules of `form`. Raises FixableError(FORM_REFUSED) for one that cannot be run."""
    return _cached(_Key(form))


class _Key:
    """A form by its digest: the same bytes with the same lists have the same rules."""

    def __init__(self, form: Form) -> None:
        self.form = form
        columns = {name: _columns(form, name) for name in form.lists}
        self._key = (form.digest, tuple((name, *sorted(found)) for name, found in sorted(columns.items())))

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._key == other._key


@lru_cache(maxsize=16)
def _cached(key: _Key) -> Rulebook:
    return _Collector(key.form).rulebook()


def _columns(form: Form, name: str) -> frozenset[str]:
    """Return the columns that a filter of list `name` may ask for."""
    return frozenset(("name",)).union(*(choice.extra for choice in form.lists[name]))


class _Collector:
    def __init__(self, form: Form) -> None:
        self._form = form
        self._xform = XForm(form.xform)
        # Unnamed sections share the root's xpath and have no rules of their own.
        by_xpath = {node.xpath: node for node in form.walk() if node.xpath != self._xform.root}
        self._nodes = Nodes(by_xpath, {name: _columns(form, name) for name in form.lists})
        self._rules: list[Rule] = []
        self._required: dict[str, bool] = {}

    def rulebook(self) -> Rulebook:
        for xpath, node in self._nodes.by_xpath.items():
            self._collect(xpath, node)
        for setvalue in self._xform.setvalues:
            self._collect_default(setvalue)
        counted = (bind.get(f"{CAPTURE}counts", "") for bind in self._xform.binds.values())
        return Rulebook(
            rules=self._ordered(),
            nodes=self._nodes,
            required=self._required,
            counted=next(filter(None, counted), ""),
        )

    def _collect(self, xpath: str, node: Node) -> None:
        bind = self._xform.binds.get(xpath, {})
        relevant = bind.get("relevant", "").strip()
        if relevant not in ALWAYS:
            self._add(xpath, Aspect.RELEVANT, _truth(self._parse(xpath, relevant)))
        required = bind.get("required", "").strip()
        if required in ALWAYS or required in NEVER:
            self._required[xpath] = required not in NEVER
        else:
            self._required[xpath] = False
            self._add(xpath, Aspect.REQUIRED, _truth(self._parse(xpath, required)))
        constraint = bind.get("constraint", "").strip()
        if constraint not in ALWAYS:
            self._add(xpath, Aspect.CONSTRAINT, _truth(self._parse(xpath, constraint)))
        if not isinstance(node, Question):
            return
        if calculate := bind.get("calculate", "").strip():
            self._add(xpath, Aspect.CALCULATE, self._parse(xpath, calculate))
        if node.has_filter:
            self._collect_choices(node)

    def _collect_choices(self, question: Question) -> None:
        itemset = self._xform.controls[question.xpath].find(f"{XF}itemset")
        nodeset = self._parse(question.xpath, itemset.get("nodeset", "") if itemset is not None else "")
        if not isinstance(nodeset, Path) or itemset is None:
            raise self._refused(question.xpath, "choices from something that is no list")
        refs = {tag(child): child.get("ref", "") for child in itemset}
        if question.choices:
            # Our lists keep the choice's name under "name", whatever its column was called.
            self._add(question.xpath, Aspect.CHOICES, _joined(nodeset, "name"))
            return
        self._add(question.xpath, Aspect.CHOICES, _joined(nodeset, refs.get("value", "name")))
        self._add(question.xpath, Aspect.CHOICE_LABELS, _joined(nodeset, refs.get("label", "label")))

    def _collect_default(self, setvalue: Mapping[str, str]) -> None:
        """Keep a reckoned first value; one that follows another answer later is refused."""
        ref, events = setvalue.get("ref", ""), setvalue.get("event", "").split()
        if ref not in self._nodes.by_xpath:
            return
        if FIRST_LOAD not in events and "odk-new-repeat" not in events:
            raise self._refused(ref, "trigger")
        known = any(rule.owner == ref and rule.aspect is Aspect.DEFAULT for rule in self._rules)
        if setvalue.get("value") and not known:
            self._add(ref, Aspect.DEFAULT, self._parse(ref, setvalue["value"]))

    def _add(self, owner: str, aspect: Aspect, expr: Expr) -> None:
        translation = Translation(self._nodes, owner)
        try:
            expression = write(translation.of(expr))
        except XPathError as error:
            raise self._refused(owner, f"{aspect}: {error}") from error
        self._rules.append(
            Rule(
                owner=owner,
                aspect=aspect,
                expression=expression,
                variables=tuple(translation.variables),
                lists=tuple((name, tuple(sorted(used))) for name, used in sorted(translation.lists.items())),
            )
        )

    def _parse(self, owner: str, text: str) -> Expr:
        try:
            return parse(text)
        except XPathError as error:
            raise self._refused(owner, str(error)) from error

    def _ordered(self) -> tuple[Rule, ...]:
        """Return the rules so that each stands after those that settle what it reads."""
        settling: dict[str, list[int]] = {}
        for index, rule in enumerate(self._rules):
            if rule.aspect in (Aspect.RELEVANT, Aspect.CALCULATE):
                settling.setdefault(rule.owner, []).append(index)
        sorter: TopologicalSorter[int] = TopologicalSorter()
        for index, rule in enumerate(self._rules):
            sorter.add(index)
            if rule.aspect is Aspect.DEFAULT:
                continue
            for node in _read(rule):
                for path in _and_above(node):
                    sorter.add(index, *settling.get(path, ()))
        try:
            order = list(sorter.static_order())
        except CycleError as error:
            raise self._refused(self._rules[error.args[1][0]].owner, "depends on itself") from error
        return tuple(replace(self._rules[index], order=place) for place, index in enumerate(order))

    def _refused(self, owner: str, detail: str) -> FixableError:
        name = owner.rpartition("/")[2]
        return FixableError(Code.FORM_REFUSED, form=self._form.ref.form_id, detail=f"{name}: {detail}")


def _read(rule: Rule) -> set[str]:
    """Return the xpaths of everything a rule reads."""
    return {
        xpath
        for variable in rule.variables
        for xpath in (variable.node, *(field for _, field in variable.fields))
        if xpath
    }


def _and_above(xpath: str) -> list[str]:
    """Return an xpath and those of the groups and repeats around it."""
    parts = xpath.split("/")
    return ["/".join(parts[:end]) for end in range(2, len(parts) + 1)]


def _truth(expr: Expr) -> Expr:
    return Call("boolean", (expr,))


def _joined(nodeset: Path, value: str) -> Expr:
    steps = tuple(Step(name) for name in value.split("/") if name != ".")
    return Call("join", (Literal(f"'{SEPARATOR}'"), replace(nodeset, steps=(*nodeset.steps, *steps))))

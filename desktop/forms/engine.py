"""Run expressions; the only module that knows the XPath engine (rxeval).

An expression is run in a tiny form of its own with just the values that it reads: microseconds, whatever
the size of the real form. A rule that looks at many rows takes microseconds for each of them.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

import rxeval

from desktop.forms.form import Choice
from desktop.forms.reckoning import EPOCH
from desktop.forms.rules import Flavour, Rule

Row = tuple[str, ...]
Nodes = tuple[str | Row, ...]
"""What one variable stands for: one text for each place it reads, or one tuple of texts for each row."""

Values = tuple[Nodes, ...]
"""The nodes of each variable of a rule."""

KEPT = 200
LONGEST_KEPT = 4000

# What XML cannot carry: an answer may hold such characters, an expression never asks for one.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class EngineError(Exception):
    """The engine cannot run an expression; says why."""


class Engine:
    """Runs the rules of one form at one moment of one day.

    Attributes:
        trouble: the engine's own words about what it could not evaluate last.
    """

    def __init__(self, lists: Mapping[str, tuple[Choice, ...]], now: datetime) -> None:
        self._lists = lists
        self._today = now.date().isoformat()
        self._now = now.isoformat(timespec="milliseconds")
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        self._today_days = str(now.date().toordinal() - EPOCH)
        self._now_days = f"{now.date().toordinal() - EPOCH + (now - midnight).total_seconds() / 86400:.6f}"
        self._runners: dict[tuple[object, ...], _Runner] = {}
        self.trouble = ""

    def run(self, rule: Rule, values: Values) -> str | None:
        """Return the value of a rule's expression, None where it cannot be evaluated for these values.

        Raises EngineError when it cannot be evaluated at all.
        """
        runner = self._runners.get((rule.expression, rule.variables))
        if runner is None:
            runner = _Runner(rule, self._instances(rule), self._today, self._now)
            self._runners[(rule.expression, rule.variables)] = runner
        try:
            return runner.run(values)
        finally:
            self.trouble = runner.trouble or self.trouble

    def moment(self, flavour: Flavour) -> str:
        """Return today or now as days since 1970."""
        return self._now_days if flavour is Flavour.NOW else self._today_days

    def _instances(self, rule: Rule) -> str:
        instances = ""
        for name, columns in rule.lists:
            items = "".join(_items(self._lists[name], columns))
            instances += f"<instance id={quoteattr(name)}><root>{items}</root></instance>"
        return instances


class _Runner:
    """One expression, ready to be run again and again.

    What it reads of rows stays in its session while it is the same: a rule about each of 500 rows that looks
    at all of them is told of them once, and then only of what differs from row to row.
    """

    def __init__(self, rule: Rule, instances: str, today: str, now: str) -> None:
        self._rule = rule
        self._bind = f'{instances}<bind nodeset="/v/out" calculate={quoteattr(rule.expression)}/>'
        self._today, self._now = today, now
        self._rows: tuple[Nodes | None, ...] = ()
        self._known: dict[Row, str | None] = {}
        self._session: rxeval.Session | None = None
        self.trouble = ""

    def run(self, values: Values) -> str | None:
        rows = tuple(None if _is_single(nodes) else nodes for nodes in values)
        if rows != self._rows:
            self._rows, self._known, self._session = rows, {}, None
        texts = tuple(str(nodes[0]) for nodes in values if _is_single(nodes))
        if texts in self._known:
            return self._known[texts]
        result = self._run(values)
        if sum(map(len, texts)) <= LONGEST_KEPT:
            if len(self._known) >= KEPT:
                del self._known[next(iter(self._known))]
            self._known[texts] = result
        return result

    def _run(self, values: Values) -> str | None:
        try:
            session = self._session
            if session is None:
                session = rxeval.Session(self._form(values), today=self._today, now=self._now)
                self._session = session
            else:
                for number, nodes in enumerate(values):
                    if _is_single(nodes):
                        session.set(f"/v/x{number}", _writable(str(nodes[0])))
            outcome = session.recompute()
        except (RuntimeError, ValueError) as error:
            self.trouble = str(error)
            raise EngineError(str(error)) from error
        if outcome["failed"]:
            # The session still holds the result of an earlier run.
            self._session = None
            self.trouble = str(outcome["failed"][0][1])
            return None
        value: str = session.get("/v/out")
        return "" if value == "NaN" else value

    def _form(self, values: Values) -> str:
        nodes = "".join(
            _node(f"x{number}", node, variable.fields)
            for number, (variable, found) in enumerate(zip(self._rule.variables, values, strict=True))
            for node in found
        )
        return (
            '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">'
            f'<h:head><h:title>v</h:title><model><instance><v id="v" version="1">{nodes}<out/></v></instance>'
            f"{self._bind}</model></h:head><h:body/></h:html>"
        )


def _is_single(nodes: Nodes) -> bool:
    return len(nodes) == 1 and isinstance(nodes[0], str)


def _node(name: str, node: str | Row, fields: Iterable[tuple[str, str]]) -> str:
    if isinstance(node, str):
        return f"<{name}>{_text(node)}</{name}>"
    inner = ""
    for (below, _), text in zip(fields, node, strict=True):
        names = below.split("/")
        opening = "".join(f"<{part}>" for part in names)
        closing = "".join(f"</{part}>" for part in reversed(names))
        inner += f"{opening}{_text(text)}{closing}"
    return f"<{name}>{inner}</{name}>"


def _items(choices: Iterable[Choice], columns: Iterable[str]) -> Iterable[str]:
    for choice in choices:
        cells = {"name": choice.name, **choice.extra}
        inner = "".join(f"<{column}>{_text(cells.get(column, ''))}</{column}>" for column in columns)
        yield f"<item>{inner}</item>"


def _text(text: str) -> str:
    return escape(_writable(text), {"\r": "&#13;"})


def _writable(text: str) -> str:
    return UNWRITABLE.sub("\ufffd", text)

"""The built-in workbooks: converted, read, and run as a writer meets them."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from importlib import resources
from pathlib import Path

import rxeval
from pyxform.xls2xform import convert

from desktop.forms.form import Form, Group, Node, Question, Repeat
from desktop.forms.reader import read_form

FOLDER = Path(str(resources.files("resources"))) / "forms"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """One built-in form: its XForm, what the converter said about it, and the tree read from it."""

    xform: str
    warnings: tuple[str, ...]
    form: Form

    def fields(self) -> dict[str, Node]:
        """Return every node by its name, with the repeats it stands in before it: "people.role"."""
        return {".".join((*scope, node.name)): node for scope, node in self.scoped()}

    def questions(self) -> dict[str, Question]:
        """Return the questions among `fields`."""
        return {name: node for name, node in self.fields().items() if isinstance(node, Question)}

    def group(self, field: str) -> Group:
        """Return a group by its name."""
        node = self.fields()[field]
        assert isinstance(node, Group)
        return node

    def repeat(self, field: str) -> Repeat:
        """Return a repeat by its name."""
        node = self.fields()[field]
        assert isinstance(node, Repeat)
        return node

    def scoped(self) -> Iterator[tuple[tuple[str, ...], Node]]:
        """Yield every node with the names of the repeats it stands in."""

        def walk(nodes: tuple[Node, ...], scope: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Node]]:
            for node in nodes:
                yield scope, node
                if isinstance(node, Group):
                    yield from walk(node.children, scope)
                elif isinstance(node, Repeat):
                    yield from walk(node.children, (*scope, node.name))

        return walk(self.form.sections, ())

    def path(self, field: str) -> str:
        """Return the XPath of a field, without row numbers."""
        return self.fields()[field].xpath

    def session(self, **answers: str) -> rxeval.Session:
        """Return a running form on 22 November 2026 with these answers outside of repeats."""
        session = rxeval.Session(_with_lists(self.xform), today="2026-11-22", now="2026-11-22T10:00:00+00:00")
        for field, value in answers.items():
            session.set(self.path(field), value)
        return session


Forms = Callable[[str], BuiltIn]
"""What the fixture `built_in` gives: a built-in form by its id."""

Lists = Callable[[str], list[dict[str, str]]]
"""What the fixture `rows_of` gives: the rows of a shared list by its name."""


def _with_lists(xform: str) -> str:
    """Return `xform` with the lists kept in files written into it."""

    def instance(match: re.Match[str]) -> str:
        items = "".join(
            "<item>" + "".join(f"<{name}>{escape(cell)}</{name}>" for name, cell in row.items()) + "</item>"
            for row in read_list(match.group(1))
        )
        return f'<instance id="{match.group(1)}"><root>{items}</root></instance>'

    return re.sub(r'<instance id="(\w+)" src="[^"]*"/>', instance, xform)


def read_list(name: str) -> list[dict[str, str]]:
    """Return the rows of one shared list."""
    with (FOLDER / "lists" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def convert_form(form_id: str) -> BuiltIn:
    """Return a built-in form, converted from its workbook now."""
    warnings: list[str] = []
    xform = convert((FOLDER / f"{form_id}.md").read_bytes(), file_type=".md", warnings=warnings).xform
    lists = {path.name: path.read_bytes() for path in (FOLDER / "lists").glob("*.csv")}
    return BuiltIn(xform, tuple(warnings), read_form(xform.encode(), lists))


def invalid(session: rxeval.Session) -> set[str]:
    """Return the names of the questions whose answers break a rule."""
    return {path.rpartition("/")[2] for path, _message in session.recompute()["invalid"]}


def missing(session: rxeval.Session) -> set[str]:
    """Return the names of the questions that are required and unanswered."""
    return {path.rpartition("/")[2] for path in session.recompute()["missing"]}


def relevant(session: rxeval.Session, path: str) -> bool:
    """Tell whether a question and everything it stands in is asked; the only row has no number."""
    state = session.recompute()["relevant"]
    assert path.replace("[1]", "") in state or path in state
    parts = (path if path in state else path.replace("[1]", "")).split("/")
    return all(state.get("/".join(parts[:end]), True) for end in range(3, len(parts) + 1))

"""A form laid over its answers: one cell for every question, group, repeat and row there is right now.

Knows where everything stands and what it holds; what follows from it is `desktop.forms.logic`'s work.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.answers import ROW_ID
from desktop.domain.problem import AnswerPath
from desktop.errors import Code, FixableError
from desktop.forms.answers import Branch, row_id, rows_of
from desktop.forms.checks import usable
from desktop.forms.form import Form, Group, Node, Question, Repeat
from desktop.forms.nodes import Nodes
from desktop.forms.reckoning import EPOCH
from desktop.forms.rules import Flavour, Variable


@dataclass(slots=True, eq=False)
class Cell:
    """One question, group, repeat, or row of a repeat (`row` is then its id).

    Attributes:
        branch: the tree that holds its answer; of a row, the row's own.
        rows: ids of the rows around it, outermost first; of a row, its own too.
        own: whether its own rule lets it be asked; `is_relevant`: whether everything around it does too.
        offered: names (and labels, where there is no list) of the choices that a filter lets through.
    """

    node: Node
    path: AnswerPath
    parent: "Cell | None"
    branch: Branch
    rows: tuple[str, ...]
    section: str
    row: str = ""
    children: "list[Cell]" = field(default_factory=list)
    own: bool = True
    is_relevant: bool = True
    is_required: bool = False
    is_allowed: bool = True
    offered: str | None = None
    offered_labels: str | None = None

    @property
    def value(self) -> str:
        """Return the answer, "" when there is none."""
        value = self.branch.get(self.node.name, "")
        return value if isinstance(value, str) else ""

    @property
    def seen(self) -> str:
        """Return the answer as rules see it: nothing while it is not asked or only half typed."""
        if not self.is_relevant or not isinstance(self.node, Question):
            return ""
        return usable(self.node, self.value)


class Sheet:
    """All cells of one form over one tree of answers."""

    def __init__(self, form: Form, nodes: Nodes, tree: Branch) -> None:
        self._nodes = nodes
        self.cells: dict[AnswerPath, Cell] = {}
        self._by_node: dict[str, dict[tuple[str, ...], Cell]] = {xpath: {} for xpath in nodes.by_xpath}
        self.tree = tree
        self.top: list[Cell] = []
        for section in form.sections:
            self.top.append(self._lay(section, (), None, tree, (), section.name))

    def at(self, path: AnswerPath) -> Cell:
        """Return the cell at `path`. Raises KeyError when nothing stands there."""
        return self.cells[path]

    def find(self, xpath: str, rows: tuple[str, ...]) -> Cell | None:
        """Return the cell of a node in exactly these rows, None when a row is gone."""
        return self._by_node[xpath].get(rows)

    def of_node(self, xpath: str, rows: tuple[str, ...]) -> list[Cell]:
        """Return the cells of a node inside the given rows, in reading order; inside all rows for ()."""
        cells = self._by_node[xpath]
        direct = cells.get(rows)
        if direct is not None:
            return [direct]
        chains = [rows]
        for repeat in self._holding(xpath)[len(rows) :]:
            repeats = self._by_node[repeat]
            chains = [(*chain, cell.row) for chain in chains for cell in repeats[chain].children]
        return [cells[chain] for chain in chains]

    def add_row(self, repeat: Cell, row: Branch, at: int) -> Cell:
        """Put a row in and return its cell."""
        rows = rows_of(repeat.branch, repeat.node.name)
        repeat.branch[repeat.node.name] = rows
        rows.insert(at, row)
        cell = self._lay_row(repeat, row)
        repeat.children.remove(cell)
        repeat.children.insert(at, cell)
        return cell

    def remove_row(self, cell: Cell) -> int:
        """Take a row out and return where it stood."""
        repeat = parent_of(cell)
        at = repeat.children.index(cell)
        del repeat.children[at]
        rows = rows_of(repeat.branch, repeat.node.name)
        del rows[at]
        if not rows:
            del repeat.branch[repeat.node.name]
        for inner in walk(cell):
            del self.cells[inner.path]
            if not inner.row and inner.node.xpath in self._by_node:
                del self._by_node[inner.node.xpath][inner.rows]
        return at

    def move_row(self, cell: Cell, to: int) -> None:
        """Put a row into another place among its own."""
        repeat = parent_of(cell)
        at = repeat.children.index(cell)
        repeat.children.insert(to, repeat.children.pop(at))
        rows = rows_of(repeat.branch, repeat.node.name)
        rows.insert(to, rows.pop(at))

    def values(self, variable: Variable, cell: Cell) -> tuple[str | tuple[str, ...], ...]:
        """Return what a variable of a rule about `cell` stands for: one value for each place it reads."""
        rows = cell.rows[: variable.shared]
        match variable.flavour:
            case Flavour.POSITION:
                repeat = self.of_node(variable.node, rows[:-1])[0]
                return (str([row.row for row in repeat.children].index(rows[-1]) + 1),)
            case Flavour.ROWS:
                return tuple(
                    tuple(self.of_node(xpath, row.rows)[0].seen for _, xpath in variable.fields)
                    for repeat in self.of_node(variable.node, rows)
                    for row in repeat.children
                )
            case Flavour.DAYS:
                return tuple(_days(found.seen) for found in self.of_node(variable.node, rows))
            case _:
                return tuple(found.seen for found in self.of_node(variable.node, rows))

    def _holding(self, xpath: str) -> tuple[str, ...]:
        """Return the repeats around a node, not counting itself."""
        repeats = self._nodes.repeats(xpath)
        return repeats[:-1] if repeats and repeats[-1] == xpath else repeats

    def _lay(
        self,
        node: Node,
        path: AnswerPath,
        parent: Cell | None,
        branch: Branch,
        rows: tuple[str, ...],
        section: str,
    ) -> Cell:
        cell = Cell(node, (*path, node.name), parent, branch, rows, section)
        cell.is_relevant = parent is None or parent.is_relevant
        self._keep(cell)
        if isinstance(node, Repeat):
            for row in list(rows_of(branch, node.name)):
                self._lay_row(cell, _branch(row))
        elif isinstance(node, Group):
            cell.children = [self._lay(child, path, cell, branch, rows, section) for child in node.children]
        elif not isinstance(branch.get(node.name, ""), str):
            raise FixableError(Code.ANSWERS_DAMAGED)
        return cell

    def _lay_row(self, repeat: Cell, row: Branch) -> Cell:
        name = row_id(row)
        path, rows = (*repeat.path, name), (*repeat.rows, name)
        cell = Cell(repeat.node, path, repeat, row, rows, repeat.section, row=name)
        cell.is_relevant = repeat.is_relevant
        self.cells[path] = cell
        repeat.children.append(cell)
        if isinstance(repeat.node, Repeat):
            cell.children = [
                self._lay(child, path, cell, row, rows, repeat.section) for child in repeat.node.children
            ]
        return cell

    def _keep(self, cell: Cell) -> None:
        self.cells[cell.path] = cell
        # An unnamed section stands for the whole form and has no rules.
        if cell.node.xpath in self._by_node:
            self._by_node[cell.node.xpath][cell.rows] = cell


def parent_of(row: Cell) -> Cell:
    """Return the repeat of a row. Raises KeyError for what is no row."""
    if not row.row or row.parent is None:
        raise KeyError(row.path)
    return row.parent


def walk(cell: Cell) -> Iterator[Cell]:
    """Yield a cell and everything in it, in reading order."""
    yield cell
    for child in cell.children:
        yield from walk(child)


def questions(cells: Iterable[Cell]) -> Iterator[Cell]:
    """Yield the cells of questions in and under `cells`, in reading order."""
    for cell in cells:
        if isinstance(cell.node, Question):
            yield cell
        else:
            yield from questions(cell.children)


def _branch(row: object) -> Branch:
    if not isinstance(row, dict) or ROW_ID not in row:
        raise FixableError(Code.ANSWERS_DAMAGED)
    return row


def _days(text: str) -> str:
    """Return a date as days since 1970, "" for what is no date."""
    try:
        return str(date.fromisoformat(text).toordinal() - EPOCH)
    except ValueError:
        return ""

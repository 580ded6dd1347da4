"""Run the rules that a change touches, each once and in order, and note what came of it."""

import heapq
from collections.abc import Iterable

from desktop.domain.problem import AnswerPath
from desktop.forms.effect import Effect
from desktop.forms.engine import Engine, Nodes
from desktop.forms.form import Question
from desktop.forms.rulebook import Rulebook
from desktop.forms.rules import Aspect, Flavour, Rule, Variable
from desktop.forms.sheet import Cell, Sheet, walk
from desktop.forms.wordcount import WordCount


class Runner:
    """Keeps every cell of a sheet in step with the rules of its form."""

    def __init__(self, book: Rulebook, sheet: Sheet, engine: Engine) -> None:
        self._book, self._sheet, self._engine = book, sheet, engine
        self._words = WordCount(sheet, book.counted)
        self._rules = tuple(rule for rule in book.rules if rule.aspect is not Aspect.DEFAULT)
        self._by_order = {rule.order: rule for rule in self._rules}
        self._defaults = {rule.owner: rule for rule in book.rules if rule.aspect is Aspect.DEFAULT}
        self._readers: dict[str, list[tuple[Rule, int]]] = {}
        self._row_readers: dict[str, list[tuple[Rule, int]]] = {}
        for rule in self._rules:
            self._enter(rule)
        self._due: list[tuple[int, tuple[str, ...]]] = []
        self._queued: set[tuple[int, tuple[str, ...]]] = set()
        self._gathered: dict[tuple[object, ...], Nodes] = {}
        self._forget()

    def start(self) -> None:
        """Run every rule for every cell."""
        for cell in self._sheet.cells.values():
            self._begin(cell)
        for rule in self._rules:
            self._queue(rule, self._sheet.of_node(rule.owner, ()))
        self.settle()

    def value_changed(self, cell: Cell) -> None:
        """Note that a cell has another value now."""
        self._gathered.clear()
        self._changed.add(cell.path)
        self._tell_readers(cell)

    def rows_changed(self, repeat: Cell) -> None:
        """Note that a repeat has other rows now, or the same in another order."""
        self._gathered.clear()
        self._changed.add(repeat.path)
        for rule, shared in self._row_readers.get(repeat.node.xpath, ()):
            self._queue(rule, self._matching(rule, repeat.rows[:shared]))

    def row_added(self, row: Cell) -> None:
        """Note a new row: its own rules are due, and those that read the rows."""
        inside = set()
        for cell in walk(row):
            inside.add(cell.node.xpath)
            self._begin(cell)
        for rule in self._rules:
            if rule.owner in inside and rule.owner != row.node.xpath:
                self._queue(rule, self._sheet.of_node(rule.owner, row.rows))
        if row.parent is not None:
            self.rows_changed(row.parent)

    def settle(self) -> Effect:
        """Run everything that is due and return what came of it since the last time."""
        self._run_due()
        if self._words.cell is not None and self._words.recount():
            self.value_changed(self._words.cell)
            self._run_due()
        effect = Effect(
            changed=frozenset(self._changed),
            relevance={path: now for path, (before, now) in self._relevance.items() if before != now},
            required={path: now for path, (before, now) in self._required.items() if before != now},
            choices=frozenset(self._choices),
        )
        self._forget()
        return effect

    def default(self, cell: Cell) -> str:
        """Return the first value of a question: as written in the form, or reckoned."""
        rule = self._defaults.get(cell.node.xpath)
        if rule is not None:
            return self._run(rule, cell) or ""
        return cell.node.default if isinstance(cell.node, Question) else ""

    def _run_due(self) -> None:
        while self._due:
            order, rows = heapq.heappop(self._due)
            self._queued.discard((order, rows))
            rule = self._by_order[order]
            cell = self._sheet.find(rule.owner, rows)
            # None: the row is gone since.
            if cell is not None:
                self._apply(rule, cell)

    def _begin(self, cell: Cell) -> None:
        """Give a new cell what the form says once and for all."""
        cell.is_required = not cell.row and self._book.required.get(cell.node.xpath, False)

    def _enter(self, rule: Rule) -> None:
        """Enter a rule under everything that it reads."""
        for variable in rule.variables:
            fields = [xpath for _, xpath in variable.fields]
            shared = variable.shared
            if variable.flavour is Flavour.POSITION:
                self._row_readers.setdefault(variable.node, []).append((rule, shared - 1))
                continue
            for xpath in (variable.node, *fields):
                if not xpath:
                    continue
                self._readers.setdefault(xpath, []).append((rule, shared))
                for repeat in self._book.nodes.repeats(xpath)[shared:]:
                    self._row_readers.setdefault(repeat, []).append((rule, shared))

    def _tell_readers(self, cell: Cell) -> None:
        for rule, shared in self._readers.get(cell.node.xpath, ()):
            self._queue(rule, self._matching(rule, cell.rows[:shared]))

    def _matching(self, rule: Rule, rows: tuple[str, ...]) -> Iterable[Cell]:
        return self._sheet.of_node(rule.owner, rows)

    def _queue(self, rule: Rule, cells: Iterable[Cell]) -> None:
        for cell in cells:
            key = (rule.order, cell.rows)
            if key not in self._queued:
                self._queued.add(key)
                heapq.heappush(self._due, key)

    def _run(self, rule: Rule, cell: Cell) -> str | None:
        return self._engine.run(rule, tuple(self._read(variable, cell) for variable in rule.variables))

    def _read(self, variable: Variable, cell: Cell) -> Nodes:
        """Return what a variable stands for; for all cells of the same rows gathered once until a change."""
        if variable.flavour in (Flavour.TODAY, Flavour.NOW):
            return (self._engine.moment(variable.flavour),)
        key = (
            variable.node,
            variable.flavour,
            variable.shared,
            variable.fields,
            cell.rows[: variable.shared],
        )
        found = self._gathered.get(key)
        if found is None:
            found = self._gathered[key] = self._sheet.values(variable, cell)
        return found

    def _apply(self, rule: Rule, cell: Cell) -> None:
        if rule.aspect is Aspect.CONSTRAINT and not cell.value and isinstance(cell.node, Question):
            cell.is_allowed = True
            return
        result = self._run(rule, cell)
        # What cannot be evaluated for these very answers neither hides, demands nor forbids anything.
        match rule.aspect:
            case Aspect.RELEVANT:
                cell.own = result != "false"
                self._spread(cell)
            case Aspect.REQUIRED:
                self._require(cell, result == "true")
            case Aspect.CONSTRAINT:
                cell.is_allowed = result != "false"
            case Aspect.CALCULATE:
                self._reckon(cell, result or "")
            case Aspect.CHOICES:
                if cell.offered != (result or ""):
                    cell.offered = result or ""
                    self._choices.add(cell.path)
            case Aspect.CHOICE_LABELS:
                if cell.offered_labels != (result or ""):
                    cell.offered_labels = result or ""
                    self._choices.add(cell.path)
            case Aspect.DEFAULT:
                pass

    def _spread(self, cell: Cell) -> None:
        """Carry a cell's relevance to everything in it."""
        now = cell.own and (cell.parent is None or cell.parent.is_relevant)
        if now == cell.is_relevant:
            return
        before, _ = self._relevance.get(cell.path, (cell.is_relevant, now))
        self._relevance[cell.path] = (before, now)
        cell.is_relevant = now
        self._gathered.clear()
        if isinstance(cell.node, Question):
            if cell.value:
                self._tell_readers(cell)
            return
        for child in cell.children:
            self._spread(child)

    def _require(self, cell: Cell, now: bool) -> None:
        if now != cell.is_required:
            before, _ = self._required.get(cell.path, (cell.is_required, now))
            self._required[cell.path] = (before, now)
            cell.is_required = now

    def _reckon(self, cell: Cell, value: str) -> None:
        if value == cell.value:
            return
        if value:
            cell.branch[cell.node.name] = value
        else:
            cell.branch.pop(cell.node.name, None)
        self.value_changed(cell)

    def _forget(self) -> None:
        self._changed: set[AnswerPath] = set()
        self._relevance: dict[AnswerPath, tuple[bool, bool]] = {}
        self._required: dict[AnswerPath, tuple[bool, bool]] = {}
        self._choices: set[AnswerPath] = set()

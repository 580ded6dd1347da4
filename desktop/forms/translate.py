"""Rewrite one expression of a form so that it reads variables in place of answers.

Also bridges what our engine leaves out and other tools have: dates are compared and reckoned as days, empty
answers do not spoil a sum, current() and position(..) work. What it cannot do faithfully it refuses.
"""

from dataclasses import dataclass, field, replace

from desktop.forms.form import Kind, Question, Repeat
from desktop.forms.nodes import Nodes
from desktop.forms.reckoning import ISO, answered, days, involves, is_reckoned
from desktop.forms.rules import Flavour, Variable
from desktop.forms.xpath import (
    Binary,
    Call,
    Expr,
    Literal,
    Negate,
    Path,
    Step,
    XPathError,
    unquote,
)

DATES = (Kind.DATE, Kind.MONTH)
NUMERIC = {
    "number",
    "int",
    "round",
    "floor",
    "ceiling",
    "abs",
    "min",
    "max",
    "sum",
    "pow",
    "decimal-date-time",
}
PLAIN = {
    "boolean", "ceiling", "coalesce", "concat", "contains", "count", "count-selected", "ends-with", "false",
    "floor", "format-date", "if", "int", "join", "max", "min", "normalize-space", "not", "number", "pow",
    "regex", "round", "selected", "selected-at", "starts-with", "string", "string-length", "substr",
    "substring", "substring-after", "substring-before", "sum", "translate", "true",
}  # fmt: skip
"""Functions that our engine was seen to run as other tools do."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a path is read from: the question, a row of a choice list, or a row of a repeat."""

    at: str = ""
    choice_list: str = ""
    rows: str = ""
    fields: dict[str, str] = field(default_factory=dict)


class Translation:
    """Translates one rule's expression and collects what it reads."""

    def __init__(self, nodes: Nodes, owner: str) -> None:
        self._nodes = nodes
        self._owner = owner
        self._chain = nodes.repeats(owner)
        if isinstance(nodes.by_xpath.get(owner), Repeat):
            # A rule about a repeat is about all its rows together, seen from where the repeat stands.
            self._chain = self._chain[:-1]
        self.variables: list[Variable] = []
        self.lists: dict[str, set[str]] = {}

    def of(self, expr: Expr) -> Expr:
        """Return `expr` over variables. Raises XPathError for what cannot be run faithfully."""
        return self._text(expr, _Place(at=self._owner))

    def _text(self, expr: Expr, place: _Place) -> Expr:
        """Translate an expression whose value is used as it is."""
        match expr:
            case Literal():
                return expr
            case Negate(operand):
                return Negate(self._number(operand, place))
            case Binary(operator, left, right):
                return self._binary(operator, left, right, place)
            case Path():
                return self._path(expr, place, days=False)
            case Call():
                return self._call(expr, place)

    def _number(self, expr: Expr, place: _Place) -> Expr:
        """Translate an expression whose value is reckoned with: dates turn into days."""
        match expr:
            case Literal() if ISO.fullmatch(unquote(expr)):
                return days(expr)
            case Path() if self._is_date(expr, place):
                return self._path(expr, place, days=True)
            case Call("today", ()):
                return self._variable(Variable(node="", flavour=Flavour.TODAY))
            case Call("now", ()):
                return self._variable(Variable(node="", flavour=Flavour.NOW))
            case Call("date" | "date-time" | "decimal-date-time", (argument,)):
                return self._number(argument, place)
            case Call("if", (condition, yes, no)):
                return Call(
                    "if",
                    (self._text(condition, place), self._number(yes, place), self._number(no, place)),
                )
            case Call("coalesce", arguments):
                return Call("coalesce", tuple(self._number(argument, place) for argument in arguments))
            case _:
                return self._text(expr, place)

    def _binary(self, operator: str, left: Expr, right: Expr, place: _Place) -> Expr:
        if operator in ("or", "and"):
            translate = self._text
        elif operator in ("=", "!="):
            reckoned = is_reckoned(left) or is_reckoned(right)
            translate = self._number if reckoned and self._has_date(left, right, place) else self._text
        else:
            translate = self._number
        return Binary(operator, translate(left, place), translate(right, place))

    def _call(self, call: Call, place: _Place) -> Expr:
        name, arguments = call.name, call.arguments
        match name, arguments:
            case ("today" | "now", ()):
                return call
            case ("position", ()) if place.at != self._owner:
                return call
            case ("position", (Path() as path,)):
                return self._position(path, place)
            case ("date" | "date-time", (argument,)):
                if is_reckoned(argument):
                    raise XPathError("a reckoned date used as a text")
                return self._text(argument, place)
            case ("decimal-date-time", (argument,)):
                return Call("number", (self._number(argument, place),))
            case ("count-non-empty", (argument,)):
                return Call("count", (answered(self._text(argument, place)),))
            case ("instance", _) | ("current", _):
                raise XPathError(f"{name}() on its own")
        if name not in PLAIN:
            raise XPathError(f"{name}() is not supported")
        translate = self._number if name in NUMERIC else self._text
        if name in ("format-date", "string", "concat") and any(
            is_reckoned(argument) and self._has_date(argument, argument, place) for argument in arguments
        ):
            raise XPathError("a reckoned date used as a text")
        done = tuple(translate(argument, place) for argument in arguments)
        if name in ("sum", "min", "max"):
            # An empty answer is no number: other tools pass over it, our engine would answer NaN.
            done = tuple(answered(argument) for argument in done)
        return Call(name, done)

    def _path(self, path: Path, place: _Place, *, days: bool) -> Expr:
        start = path.start
        if isinstance(start, Call):
            if start.name == "instance":
                return self._in_list(path, start)
            if start != Call("current", ()):
                raise XPathError(f"a path after {start.name}()")
            return self._reference(path, self._owner, days=days)
        if start == "/":
            return self._reference(path, "", days=days)
        if place.choice_list:
            return self._column(path, place)
        if place.rows:
            return self._field(path, place, days=days)
        return self._reference(path, place.at, days=days)

    def _in_list(self, path: Path, start: Call) -> Expr:
        """Translate instance('list')/root/item[...]/column."""
        name = (
            unquote(start.arguments[0]) if start.arguments and isinstance(start.arguments[0], Literal) else ""
        )
        if name not in self._nodes.columns or [step.name for step in path.steps[:2]] != ["root", "item"]:
            raise XPathError(f"instance({name!r}) is no list of this form")
        self.lists.setdefault(name, {"name"})
        place = _Place(choice_list=name)
        steps = tuple(
            Step(step.name, tuple(self._text(predicate, place) for predicate in step.predicates))
            for step in path.steps
        )
        for step in steps[2:]:
            self._column(Path("", (step,)), place)
        return Path(start, steps)

    def _column(self, path: Path, place: _Place) -> Expr:
        names = [step.name for step in path.steps if step.name != "."]
        if not names:
            return path
        if len(names) != 1 or names[0] not in self._nodes.columns[place.choice_list]:
            raise XPathError(f"{place.choice_list} has no column {'/'.join(names)}")
        self.lists[place.choice_list].add(names[0])
        return path

    def _field(self, path: Path, place: _Place, *, days: bool) -> Expr:
        """Translate a path inside the brackets after a repeat or a question: an answer of that very row."""
        names = [step.name for step in path.steps if step.name != "."]
        if not names:
            return path
        below = "/".join(names)
        node = self._nodes.by_xpath.get(f"{place.rows}/{below}")
        if days or ".." in names or not isinstance(node, Question) or any(s.predicates for s in path.steps):
            raise XPathError(f"{below} in brackets")
        place.fields[below] = node.xpath
        return Path("", tuple(Step(name) for name in names))

    def _reference(self, path: Path, at: str, *, days: bool) -> Expr:
        """Translate a path to answers of this form, seen from the node `at`, or from the root when ""."""
        where, shared, cut = self._follow(path, at)
        node = self._nodes.by_xpath.get(where)
        predicates = path.steps[cut].predicates if cut < len(path.steps) else ()
        rest = path.steps[cut + 1 :]
        if isinstance(node, Question) and not rest:
            flavour = Flavour.DAYS if days else Flavour.TEXT
            reference = self._variable(Variable(node=where, flavour=flavour, shared=shared))
            return _with(reference, self._predicates(predicates, _Place(rows=where)), ())
        if isinstance(node, Repeat):
            place = _Place(rows=where)
            done = self._predicates(predicates, place)
            after = self._field(Path("", rest), place, days=days) if rest else Path("", ())
            fields = tuple(sorted(place.fields.items()))
            rows = Variable(node=where, flavour=Flavour.ROWS, shared=shared, fields=fields)
            return _with(self._variable(rows), done, after.steps if isinstance(after, Path) else ())
        raise XPathError(f"there is no question {'/'.join(step.name for step in path.steps)}")

    def _follow(self, path: Path, at: str) -> tuple[str, int, int]:
        """Return where a path leads, how many rows it shares with the rule, and where its brackets are."""
        where, pivot, going_up = at, at, True
        cut = len(path.steps)
        for number, step in enumerate(path.steps):
            if step.name == "..":
                if not going_up:
                    raise XPathError("'..' after a name")
                where = where.rpartition("/")[0]
                pivot = where
            elif step.name != ".":
                going_up = False
                where = f"{where}/{step.name}"
            if step.predicates:
                cut = number
                break
        reached = self._nodes.repeats(where)
        if at:
            shared = len(self._nodes.repeats(pivot))
        else:
            pairs = zip(reached, self._chain, strict=False)
            shared = next(
                (i for i, (a, b) in enumerate(pairs) if a != b), min(len(reached), len(self._chain))
            )
            if reached and reached[-1] == where:
                shared = min(shared, len(reached) - 1)
        return where, min(shared, len(self._chain), len(reached)), cut

    def _predicates(self, predicates: tuple[Expr, ...], place: _Place) -> tuple[Expr, ...]:
        return tuple(self._text(predicate, place) for predicate in predicates)

    def _position(self, path: Path, place: _Place) -> Expr:
        """Translate position(..): the place of the row that the path leads up to."""
        where, _, _ = self._follow(path, place.at)
        if where not in self._chain:
            raise XPathError("position() of what is no row")
        depth = self._chain.index(where) + 1
        return self._variable(Variable(node=where, flavour=Flavour.POSITION, shared=depth))

    def _variable(self, variable: Variable) -> Path:
        if variable not in self.variables:
            self.variables.append(variable)
        return Path("/", (Step("v"), Step(f"x{self.variables.index(variable)}")))

    def _is_date(self, path: Path, place: _Place) -> bool:
        """Tell whether a path leads to a date; a path into a list or a row never does."""
        if isinstance(path.start, str) and path.start == "" and (place.choice_list or place.rows):
            return False
        if isinstance(path.start, Call) and path.start.name != "current":
            return False
        at = "" if path.start == "/" else self._owner
        where, _, cut = self._follow(path, at)
        node = self._nodes.by_xpath.get(where)
        return cut >= len(path.steps) - 1 and isinstance(node, Question) and node.kind in DATES

    def _has_date(self, left: Expr, right: Expr, place: _Place) -> bool:
        """Tell whether a date takes part in either expression."""
        return any(involves(expr, lambda e: self._counts_as_date(e, place)) for expr in (left, right))

    def _counts_as_date(self, expr: Expr, place: _Place) -> bool:
        match expr:
            case Path():
                return self._is_date(expr, place)
            case Call(name, _):
                return name in ("today", "now", "date", "date-time", "decimal-date-time")
            case _:
                return False


def _with(reference: Path, predicates: tuple[Expr, ...], rest: tuple[Step, ...]) -> Path:
    """Return a reference with what stood in brackets after it and the steps that followed."""
    *before, last = reference.steps
    return Path("/", (*before, replace(last, predicates=predicates), *rest))

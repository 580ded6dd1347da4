"""Read and write the XPath of form rules as a small tree, so that references in it can be found and replaced.

Knows the grammar only, nothing of forms; running an expression is `desktop.forms.engine`'s work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"""\s*(?:
        (?P<literal>"[^"]*"|'[^']*')
      | (?P<number>\d+(?:\.\d*)?|\.\d+)
      | (?P<operator>//|!=|<=|>=|\.\.|::|[=<>+*|/()\[\],.@$-])
      | (?P<name>[^\W\d][\w.-]*(?::[^\W\d][\w.-]*)?)
    )""",
    re.VERBOSE,
)
LEVELS = (("or",), ("and",), ("=", "!="), ("<", "<=", ">", ">="), ("+", "-"), ("*", "div", "mod"))
"""Binary operators, loosest first."""

DEEPEST = 60
TALLEST = 150
"""Brackets and trees beyond these are refused: nobody writes them and they would exhaust the stack."""


class XPathError(ValueError):
    """The expression is not one that we can run; says why in the words of the form's author."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A quoted text or a number, as written."""

    text: str


@dataclass(frozen=True, slots=True)
class Binary:
    """Two expressions and the operator between them."""

    operator: str
    left: "Expr"
    right: "Expr"


@dataclass(frozen=True, slots=True)
class Negate:
    """Minus an expression."""

    operand: "Expr"


@dataclass(frozen=True, slots=True)
class Call:
    """A function and its arguments."""

    name: str
    arguments: "tuple[Expr, ...]"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a name, ".." or ".", and what is asked of it."""

    name: str
    predicates: "tuple[Expr, ...]" = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A path; `start` is "/" (from the root), "" (from where the rule stands) or a call such as current()."""

    start: "str | Call"
    steps: tuple[Step, ...]


Expr = Literal | Binary | Negate | Call | Path


def parse(text: str) -> Expr:
    """Return the tree of `text`. Raises XPathError for anything that is not one whole expression."""
    if len(text) > 20_000:
        raise XPathError("the expression is too long")
    expr = _Parser(text).whole()
    if _height(expr) > TALLEST:
        raise XPathError("the expression is nested too deep")
    return expr


def write(expr: Expr) -> str:
    """Return the expression as text."""
    match expr:
        case Literal(text):
            return text
        case Binary(operator, left, right):
            return f"({write(left)} {operator} {write(right)})"
        case Negate(operand):
            return f"-({write(operand)})"
        case Call(name, arguments):
            return f"{name}({', '.join(map(write, arguments))})"
        case Path(start, steps):
            if not isinstance(start, str):
                return "/".join([write(start), *map(_step, steps)])
            return start + "/".join(map(_step, steps))


def unquote(literal: Literal) -> str:
    """Return the text of a literal without its quotation marks."""
    return literal.text[1:-1] if literal.text[:1] in "'\"" else literal.text


def _step(step: Step) -> str:
    return step.name + "".join(f"[{write(predicate)}]" for predicate in step.predicates)


def _chain(operands: list[Expr], signs: list[str]) -> Expr:
    """Return operands joined from the left; a long run of "or" or "and" as a tree that is wide, not tall."""
    if len(signs) > 2 and signs[0] in ("or", "and"):
        half = len(operands) // 2
        left, right = _chain(operands[:half], signs[: half - 1]), _chain(operands[half:], signs[half:])
        return Binary(signs[half - 1], left, right)
    joined = operands[0]
    for sign, operand in zip(signs, operands[1:], strict=True):
        joined = Binary(sign, joined, operand)
    return joined


def _height(expr: Expr) -> int:
    """Return how many expressions stand inside each other at most, counted without recursion."""
    level: list[Expr] = [expr]
    height = 0
    while level:
        level, height = [inner for one in level for inner in _inside(one)], height + 1
    return height


def _inside(expr: Expr) -> Iterator[Expr]:
    """Yield the expressions directly inside one, those in brackets after a step too."""
    match expr:
        case Binary(_, left, right):
            yield from (left, right)
        case Negate(operand):
            yield operand
        case Call(_, arguments):
            yield from arguments
        case Path(start, steps):
            if not isinstance(start, str):
                yield start
            for step in steps:
                yield from step.predicates
        case Literal():
            pass


class _Parser:
    """Recursive descent over the tokens of one expression."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, str]] = []
        self._at = 0
        self._depth = 0
        position, end = 0, len(text.rstrip())
        while position < end:
            match = TOKEN.match(text, position)
            if not match:
                raise XPathError(f"cannot read {text[position : position + 20]!r}")
            self._tokens.append((match.lastgroup or "", match.group(match.lastgroup or 0)))
            position = match.end()

    def whole(self) -> Expr:
        expr = self._binary(0)
        if self._at < len(self._tokens):
            raise XPathError(f"cannot read {self._tokens[self._at][1]!r}")
        return expr

    def _peek(self) -> str:
        """Return the next token's text, "" at the end; a quoted text never looks like a sign."""
        if self._at >= len(self._tokens):
            return ""
        kind, text = self._tokens[self._at]
        return "'" if kind == "literal" else text

    def _take(self) -> tuple[str, str]:
        if self._at >= len(self._tokens):
            raise XPathError("the expression ends too soon")
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, sign: str) -> None:
        if self._peek() != sign:
            raise XPathError(f"{sign!r} is missing")
        self._at += 1

    def _binary(self, level: int) -> Expr:
        if level == len(LEVELS):
            return self._unary()
        self._depth += level == 0
        if self._depth > DEEPEST:
            raise XPathError("the expression is nested too deep")
        operands, signs = [self._binary(level + 1)], []
        while self._peek() in LEVELS[level]:
            signs.append(self._take()[1])
            operands.append(self._binary(level + 1))
        self._depth -= level == 0
        return _chain(operands, signs)

    def _unary(self) -> Expr:
        minus = False
        while self._peek() == "-":
            self._at += 1
            minus = not minus
        operand = self._primary()
        if self._peek() == "|":
            raise XPathError("'|' between paths")
        return Negate(operand) if minus else operand

    def _primary(self) -> Expr:
        kind, text = self._take()
        if kind in ("literal", "number"):
            return Literal(text)
        if text == "(":
            expr = self._binary(0)
            self._expect(")")
            if self._peek() in ("[", "/"):
                raise XPathError("a path after brackets")
            return expr
        if text == "/":
            return Path("/", self._steps())
        if kind == "name" and self._peek() == "(":
            call = Call(text, self._arguments())
            if self._peek() == "/":
                self._at += 1
                return Path(call, self._steps())
            return call
        self._at -= 1
        return Path("", self._steps())

    def _arguments(self) -> tuple[Expr, ...]:
        self._expect("(")
        arguments: list[Expr] = []
        while self._peek() != ")":
            if arguments:
                self._expect(",")
            arguments.append(self._binary(0))
        self._at += 1
        return tuple(arguments)

    def _steps(self) -> tuple[Step, ...]:
        steps = [self._one_step()]
        while self._peek() == "/":
            self._at += 1
            steps.append(self._one_step())
        return tuple(steps)

    def _one_step(self) -> Step:
        kind, text = self._take()
        if kind != "name" and text not in (".", ".."):
            raise XPathError(f"{text!r} in a path")
        if self._peek() in ("::", "("):
            raise XPathError(f"{text + self._peek()!r} in a path")
        predicates = []
        while self._peek() == "[":
            self._at += 1
            predicates.append(self._binary(0))
            self._expect("]")
        return Step(text, tuple(predicates))

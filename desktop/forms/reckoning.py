"""Tell which expressions reckon, and write dates as days so that they can be reckoned with."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop.forms.xpath import Binary, Call, Expr, Literal, Negate, Path, Step, XPathError, unquote

EPOCH = date(1970, 1, 1).toordinal()
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def involves(expr: Expr, holds: Callable[[Expr], bool]) -> bool:
    """Tell whether something holds for an expression or the operands that its value is reckoned from."""
    if holds(expr):
        return True
    match expr:
        case Binary(_, left, right):
            return involves(left, holds) or involves(right, holds)
        case Negate(operand):
            return involves(operand, holds)
        case _:
            return False


def is_reckoned(expr: Expr) -> bool:
    """Tell whether the value is made by adding or taking away."""
    match expr:
        case Binary(operator, _, _):
            return operator in ("+", "-", "*", "div", "mod")
        case Call("decimal-date-time", _) | Negate():
            return True
        case _:
            return False


def days(literal: Literal) -> Literal:
    """Return a quoted date as days since 1970."""
    try:
        return Literal(str(date.fromisoformat(unquote(literal)).toordinal() - EPOCH))
    except ValueError as error:
        raise XPathError(f"{literal.text} is no date") from error


def answered(expr: Expr) -> Expr:
    """Return a path narrowed to what is answered; anything else as it is."""
    if not isinstance(expr, Path) or not expr.steps:
        return expr
    empty = Binary("!=", Path("", (Step("."),)), Literal("''"))
    last = expr.steps[-1]
    return replace(expr, steps=(*expr.steps[:-1], replace(last, predicates=(*last.predicates, empty))))

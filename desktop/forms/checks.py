"""Check that an answer is what its question asks for: a number, a date, a place, a choice on offer."""

import re
from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from desktop.domain.problem import ProblemCode
from desktop.forms.form import Kind, Question

WHOLE = re.compile(r"-?[0-9]{1,15}")
NUMBER = re.compile(r"-?(?:[0-9]{1,15}(?:\.[0-9]*)?|\.[0-9]+)")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.RANGE)
DATES = (Kind.DATE, Kind.MONTH)

Fault = tuple[ProblemCode, Mapping[str, str]]


def fault(question: Question, value: str, names: Collection[str]) -> Fault | None:
    """Return what is wrong with an answer, None when it is of the right kind.

    `names` are the choices on offer; a value that is empty is never asked about.
    """
    match question.kind:
        case kind if kind in NUMBERS:
            return _number_fault(question, value)
        case Kind.DATE | Kind.MONTH as kind:
            return None if is_day(value) else (ProblemCode.NOT_A_DATE, {"kind": kind.value})
        case Kind.GEOPOINT:
            return None if _is_place(value) else (ProblemCode.NOT_A_PLACE, {})
        case Kind.SELECT_ONE:
            return None if value in names else (ProblemCode.UNKNOWN_CHOICE, {"value": value})
        case Kind.SELECT_MULTIPLE | Kind.RANK:
            unknown = next((name for name in value.split() if name not in names), None)
            return (ProblemCode.UNKNOWN_CHOICE, {"value": unknown}) if unknown is not None else None
        case _:
            return None


def usable(question: Question, value: str) -> str:
    """Return a value as rules may read it: a half-typed number or date counts as none."""
    if question.kind in NUMBERS and not is_number(value):
        return ""
    if question.kind in DATES and not is_day(value):
        return ""
    return value


def is_number(value: str) -> bool:
    """Tell whether a value is a number as XForms writes it."""
    return NUMBER.fullmatch(value) is not None


def is_day(value: str) -> bool:
    """Tell whether a value is a day as XForms writes it."""
    if not DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _number_fault(question: Question, value: str) -> Fault | None:
    if not NUMBER.fullmatch(value):
        return ProblemCode.NOT_A_NUMBER, {}
    if question.kind is Kind.INTEGER and not WHOLE.fullmatch(value):
        return ProblemCode.NOT_WHOLE, {}
    if question.kind is not Kind.RANGE:
        return None
    lowest, highest = question.lowest or value, question.highest or value
    try:
        is_allowed = _is_on_scale(Decimal(value), Decimal(lowest), Decimal(highest), question.step)
    except InvalidOperation:
        # So many decimals that no step can be counted from the beginning.
        is_allowed = False
    if is_allowed:
        return None
    return ProblemCode.OUT_OF_RANGE, {"lowest": question.lowest, "highest": question.highest}


def _is_on_scale(number: Decimal, lowest: Decimal, highest: Decimal, written_step: str) -> bool:
    step = Decimal(written_step or "0")
    is_on_step = not step or (number - lowest) % step == 0
    return is_on_step and min(lowest, highest) <= number <= max(lowest, highest)


def _is_place(value: str) -> bool:
    """Tell whether a value is "latitude longitude", with altitude and accuracy or without."""
    parts = value.split()
    if not 2 <= len(parts) <= 4 or not all(NUMBER.fullmatch(part) for part in parts):
        return False
    return abs(float(parts[0])) <= 90 and abs(float(parts[1])) <= 180

"""The rules of a form as values: which expression decides what, and which answers it reads.

A rule's expression has every answer that it reads replaced by a variable ("/v/x0"), so that it can be run
for one row at a time, with nothing but the values it needs. `desktop.forms.rulebook` makes them.
"""

from dataclasses import dataclass
from enum import StrEnum

ALWAYS = ("", "true()", "yes", "true", "1")
NEVER = ("", "false()", "no", "false", "0")
"""Rules that need no running; an absent one hides and demands nothing."""


class Aspect(StrEnum):
    """What a rule decides."""

    RELEVANT = "relevant"
    REQUIRED = "required"
    CONSTRAINT = "constraint"
    CALCULATE = "calculate"
    CHOICES = "choices"  # names of the choices on offer
    CHOICE_LABELS = "choice_labels"  # their words, where the choices are rows of a repeat
    DEFAULT = "default"  # run once, when a draft or a row begins


class Flavour(StrEnum):
    """How a variable's value is written."""

    TEXT = "text"
    DAYS = "days"  # a date as days since 1970, for comparing and reckoning
    ROWS = "rows"  # the rows of a repeat, with some of their answers
    POSITION = "position"  # the row's place, from 1
    TODAY = "today"  # days since 1970
    NOW = "now"  # the same, with the part of the day


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """One thing that an expression reads.

    Attributes:
        node: xpath of the question or repeat; "" for today and now.
        shared: how many repeats, counted from the outside, hold the same row as the rule's own question;
            a question inside further repeats has one value for each of their rows.
        fields: of ROWS, the answers wanted from each row: path below the row, and xpath.
    """

    node: str
    flavour: Flavour
    shared: int = 0
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One expression of a form.

    Attributes:
        owner: xpath of the question, group or repeat that it is about.
        lists: the columns it reads of each choice list.
        order: its place in the order in which rules can be run, so that each sees settled values.
    """

    owner: str
    aspect: Aspect
    expression: str
    variables: tuple[Variable, ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    order: int = 0


SEPARATOR = "\u241f"
"""Between the names and labels in the result of a CHOICES rule."""

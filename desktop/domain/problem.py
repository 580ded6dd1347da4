"""What still stands between an answer and "ready", as values; the words come from `ui.wording`."""

from dataclasses import dataclass, field
from enum import StrEnum

AnswerPath = tuple[str, ...]
"""Where an answer stands: ("title",), or ("people", row id, "role") inside a repeat."""


class ProblemCode(StrEnum):
    """The kinds of problem an answer can have."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"  # params: message (the form's own words, may be empty)
    NOT_A_NUMBER = "not_a_number"
    NOT_WHOLE = "not_whole"
    OUT_OF_RANGE = "out_of_range"  # params: lowest, highest
    NOT_A_DATE = "not_a_date"  # params: kind (date or month)
    NOT_A_PLACE = "not_a_place"  # coordinates
    UNKNOWN_CHOICE = "unknown_choice"  # params: value
    ROWS_MISSING = "rows_missing"  # params: lowest


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem with one answer.

    Attributes:
        section: name of the top-level group in which the question stands.
        label: the question's label in the writer's language.
    """

    code: ProblemCode
    path: AnswerPath
    section: str
    label: str
    params: dict[str, str] = field(default_factory=dict)

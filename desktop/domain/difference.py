"""One answer that differs between two revisions."""

from dataclasses import dataclass

from desktop.domain.problem import AnswerPath


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One answer, before and after.

    Attributes:
        path: where the answer stands; a repeat's own path when its rows changed places.
        label: the question's label; inside a repeat with the row's label and place before it.
        before, after: as a reader sees them, choices by their labels; empty where there was no answer.
    """

    path: AnswerPath
    label: str
    before: str
    after: str

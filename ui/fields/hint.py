"""Something in an answer worth another look, with the reason in words; it changes nothing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hint:
    """One place in a text.

    Attributes:
        start, end: positions in the answer, in code points.
        text: what stands there.
        reason: one or two sentences on what it is and what one may do; the writer decides.
    """

    start: int
    end: int
    text: str
    reason: str

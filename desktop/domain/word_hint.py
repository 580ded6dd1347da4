"""A word worth another look in a text about a survivor, with the reason; the writer decides."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WordHint:
    """One place in a text.

    Attributes:
        start, end: positions in the text, in code points; `text` is what stands there.
        reason: why, as the list has it.
        instead: what could stand there; may be empty.
    """

    start: int
    end: int
    text: str
    reason: str
    instead: str

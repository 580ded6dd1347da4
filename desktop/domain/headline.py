"""What the list says of a record, taken from its answers by the roles of the form's questions."""

from dataclasses import dataclass

from desktop.domain.audience import Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """One record in short.

    Attributes:
        pillar: the name of the choice, not its label.
        words: further text that the list's filter looks through and nobody sees.
    """

    title: str
    summary: str
    place: str
    pillar: str
    author: str
    audience: Audience
    words: str = ""

"""The blank papers of a consent, and the number that ties them to a record without naming anybody."""

from dataclasses import dataclass
from enum import StrEnum


class ConsentSheet(StrEnum):
    """Which paper; all carry the same number, and the first two the same eight points."""

    FORM = "form"
    READ_ALOUD = "read_aloud"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentNumber:
    """What is printed where else a line is left blank: codes, never a name.

    Attributes:
        code: C1, C2 ...; record: the record's number; person: P1, P2 ...; each may be "".
    """

    code: str = ""
    record: str = ""
    person: str = ""

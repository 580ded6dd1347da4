"""Something in a text that could say who somebody is, found by the identifier scan."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.problem import AnswerPath


class HitKind(StrEnum):
    """What a find looks like (domain 10, B11 and B12)."""

    PHONE = "phone"
    EMAIL = "email"
    ID_NUMBER = "id_number"
    CASE_NUMBER = "case_number"
    COORDINATES = "coordinates"
    EXACT_AGE = "exact_age"
    EXACT_DATE = "exact_date"
    ADDRESS = "address"
    SMALL_NUMBER = "small_number"
    WATCHED = "watched"  # on the team's own list of real names and places
    WRITTEN_ELSEWHERE = "written_elsewhere"  # a name or place the writer typed elsewhere in the vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One find in one text.

    Attributes:
        start, end: positions in the text, in code points; `text` is what stands there.
        before, after: up to 40 characters around it, for showing it in its place.
        path: of the answer; () for a text that is no answer.
        label: the question's label; section: name of the section, to jump to.
        file: where the text is a file's name, that file's id; "" otherwise.
    """

    kind: HitKind
    start: int
    end: int
    text: str
    before: str = ""
    after: str = ""
    path: AnswerPath = ()
    label: str = ""
    section: str = ""
    file: str = ""

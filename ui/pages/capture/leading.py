"""Which question a conflict leads to that is about a story as a whole, and about no one person or consent."""

from desktop.domain.conflict import ConflictCode
from desktop.domain.problem import AnswerPath
from desktop.safety.asked import Asked

_ROLES = {
    ConflictCode.IN_DANGER: "danger",
    ConflictCode.SPECIALIST: "specialist",
    ConflictCode.EMBARGO: "embargo",
}
_OF_PEOPLE = frozenset({ConflictCode.NO_PEOPLE, ConflictCode.CHILD_UNMARKED})


def question_of(code: ConflictCode, asked: Asked) -> AnswerPath:
    """Return where in a form the answer stands that `code` is about; () where there is no one answer."""
    if code in _OF_PEOPLE:
        return (asked.people.repeat,) if asked.people.repeat else ()
    name = asked.name(_ROLES.get(code, ""))
    return (name,) if name else ()

"""What is left of a story that stops because somebody in it is in danger: the refusal date, and no more."""

from datetime import date

from desktop.domain.answers import HIGHEST, AnswerTree
from desktop.forms.form import Form
from desktop.forms.roles import Roles
from desktop.safety.asked import Asked

_KEPT = (
    "recordId",
    "recordType",
    "status",
    "version",
    "language",
    "programme",
    "author",
    "authorRole",
    "organisation",
    "contact",
)
"""Roles of the answers that stay: what the record is, and who was writing; nothing of the person."""

LOCKED = "not_sure"
"""Stays as the answer to "in danger now?", whichever it was: it keeps the form's own gate shut."""


def is_in_danger(form: Form, answers: AnswerTree) -> bool:
    """Tell whether the form asks about danger and these answers do not say that there is none."""
    asked = Asked(form)
    return asked.asks("danger") and asked.text(answers, "danger") != "no"


def stopped(form: Form, answers: AnswerTree, today: date, *, was_finished: bool) -> AnswerTree:
    """Return the answers that stay of a draft, with the day of stopping.

    The highest codes ever given out stay only with a record that was finished before: no code of a person in
    its revisions may come to mean somebody else.
    """
    roles, asked = Roles(form), Asked(form)
    kept: dict[str, str | list[AnswerTree]] = {}
    for role in _KEPT:
        if value := roles.answer(answers, role):
            kept[roles.name(role)] = value
    for role, value in (("danger", LOCKED), ("stoppedOn", _stopped_on(asked, answers, today))):
        if name := asked.name(role):
            kept[name] = value
    if was_finished:
        kept.update((name, value) for name, value in answers.items() if name.startswith(HIGHEST))
    return kept


def _stopped_on(asked: Asked, answers: AnswerTree, today: date) -> str:
    """Return the day that was written, if it is one that can be; today otherwise."""
    written = asked.text(answers, "stoppedOn")
    try:
        return written if date.fromisoformat(written) <= today else today.isoformat()
    except ValueError:
        return today.isoformat()

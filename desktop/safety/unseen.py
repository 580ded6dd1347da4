"""Take out of answers who has seen a text, when the text is about to become another one (domain 5.1, 5.2)."""

from desktop.domain.answers import AnswerTree
from desktop.forms.form import Form
from desktop.safety.asked import Asked

_ANONYM_CHECK = "anonym_check"
"""The list of domain 5.4, ticked by somebody else for one text; in every story form by this name."""


def unseen(form: Form, answers: AnswerTree) -> AnswerTree:
    """Return the answers without those that say that somebody saw, heard or checked the finished text.

    Her yes was to the words that were read to her. Whoever changes them shows them anew: a record that is
    amended must not keep a yes to something that nobody ever read out.
    """
    asked = Asked(form)
    if not asked.is_about_people:
        return answers
    gone = asked_anew(form)
    found = {name: value for name, value in answers.items() if name not in gone}
    rows = asked.consents.of(answers)
    seen = asked.consents.questions.get("hasSeen")
    if rows and seen is not None:
        found[asked.consents.repeat] = [
            {name: value for name, value in row.items() if name != seen.name} for row in rows
        ]
    return found


def asked_anew(form: Form) -> frozenset[str]:
    """Return the questions that say that somebody saw or checked the finished text.

    Only where the person can be reached they can be answered again: at the desk the record began at.
    """
    asked = Asked(form)
    if not asked.is_about_people:
        return frozenset()
    return frozenset({asked.name("readBack"), _ANONYM_CHECK if asked.is_story else ""})

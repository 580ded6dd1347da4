"""Tell from the answers beside a picture whether somebody may be recognised in it who has not agreed."""

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Question
from ui.pages.capture.sheet import Sheet

_PEOPLE, _CONSENT = "peopleVisible", "pictureConsent"
_AT_RISK = ("", "recognisable")  # what nobody has said yet may be so


def may_be_recognised(sheet: Sheet, path: AnswerPath) -> bool:
    """Tell it of the picture at `path`; False where the form does not ask who is in a picture."""
    names = {
        node.role: node.name
        for node in sheet.form.walk()
        if isinstance(node, Question) and node.role in (_PEOPLE, _CONSENT)
    }
    scope = path[:-1]
    if len(names) < 2 or not scope:
        return False
    people = sheet.logic.value((*scope, names[_PEOPLE]))
    consent = sheet.logic.value((*scope, names[_CONSENT]))
    return people in _AT_RISK and not consent.strip()

"""A draft as it is read for the writing page, with its form and what the team knows."""

from PySide6.QtCore import QLocale

from desktop.capture import Capture
from desktop.clock import SystemClock
from desktop.domain.ids import DraftId
from desktop.domain.problem import AnswerPath
from desktop.domain.record import Draft
from desktop.forms.form import Form, Question
from desktop.forms.logic import Logic
from desktop.undo import Left
from ui.desk import Aids
from ui.pages.capture.languages import form_languages
from ui.pages.capture.team import Team

Found = tuple[Draft, Form, Logic, Left, Team]


def read_draft(capture: Capture, aids: Aids, draft_id: DraftId, locale: QLocale) -> Found:
    """Return all that the page needs of a draft; on the store lane."""
    draft = capture.open(draft_id)
    form = capture.form(draft.form)
    logic = Logic(form, draft.answers, now=SystemClock().now(), languages=form_languages(form, locale))
    return draft, form, logic, capture.steps.left(draft_id), Team.of(aids, draft)


def title_path(form: Form) -> AnswerPath:
    """Return where the record's title is asked for; () in a form that asks for none."""
    asked = (node for node in form.walk() if isinstance(node, Question) and node.role == "title")
    return next(((node.name,) for node in asked), ())

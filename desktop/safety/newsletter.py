"""What a newsletter pack holds of a record (domain 8.4): headline, short text, one picture, a help line."""

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.disclosed import StayReason
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Form, Kind, Question, Repeat
from desktop.safety.picking import scope

_ALWAYS = frozenset({"title", "headline", "helpLine", "language"})
_ALWAYS_NAMES = frozenset({"headline", "help_line"})
_SHORT = ("case_text", "summary")
"""Names and roles of the text itself; the first that is answered goes, and no other."""

_WORDS_OF_PICTURE = frozenset({"caption", "credit", "alt_text", "photo_caption", "photo_credit", "photo_alt"})


class NewsletterCutter:
    """Lets only a newsletter's own parts through, out of answers that may all go."""

    def __init__(self, form: Form, answers: AnswerTree) -> None:
        """`answers` are those that consents and flags let go."""
        self._text = _text_of(form, answers)
        self._picture = _picture_of(form, answers)

    def row(self, repeat: Repeat, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return AUDIENCE for every row but that of the one picture."""
        return None if self._picture and path == self._picture[:-1] else StayReason.AUDIENCE

    def answer(self, question: Question, row: AnswerTree, path: AnswerPath) -> StayReason | None:
        """Return AUDIENCE for every answer that is no part of a newsletter."""
        if len(path) == 1:
            is_part = question.role in _ALWAYS or question.name in _ALWAYS_NAMES
            is_part = is_part or path in (self._text, self._picture)
        else:
            is_part = path == self._picture or question.name in _WORDS_OF_PICTURE
        return None if is_part else StayReason.AUDIENCE


def _text_of(form: Form, answers: AnswerTree) -> AnswerPath:
    """Return where the short text stands; () without one."""
    asked = [node for node in _top(form) if isinstance(node, Question)]
    for wanted in _SHORT:
        for question in asked:
            if wanted in (question.role, question.name) and answers.get(question.name):
                return (question.name,)
    return ()


def _picture_of(form: Form, answers: AnswerTree) -> AnswerPath:
    """Return where the first picture stands; () without one."""
    for node in _top(form):
        value = answers.get(node.name)
        if isinstance(node, Question):
            if node.kind is Kind.IMAGE and value:
                return (node.name,)
            continue
        for row in value if isinstance(value, list) else ():
            row_id = row.get(ROW_ID)
            for question in scope(node.children).values():
                is_picture = isinstance(question, Question) and question.kind is Kind.IMAGE
                if is_picture and row.get(question.name) and isinstance(row_id, str):
                    return (node.name, row_id, question.name)
    return ()


def _top(form: Form) -> list[Question | Repeat]:
    """Return the questions and repeats that stand in no repeat, in reading order."""
    return [node for section in form.sections for node in scope(section.children).values()]

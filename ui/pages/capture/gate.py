"""The safety gate of a story: what is closed until it is safe to go on, and when everything has to stop."""

from datetime import date

from PySide6.QtCore import QLocale

from desktop.domain.problem import AnswerPath
from desktop.forms.findings import SectionState
from desktop.forms.form import Form, Group, Node, Question
from desktop.forms.logic import Logic
from desktop.safety.asked import ALONE, STORY
from ui.fields.dates import show_date

_STOPS = frozenset({"yes", "not_sure"})
_OPEN = "gate_open"
"""The name under which a form reckons whether its gate is open."""


class Gate:
    """The gate of one open draft.

    Attributes:
        section: name of the section with the questions before the story; "" for a form without a gate.
        danger: where it is asked whether somebody is in danger; () without a gate.
        stopped_on: where the day stands on which it was stopped; () where the form keeps none.
    """

    def __init__(self, form: Form, logic: Logic) -> None:
        self._form, self._logic = form, logic
        self.section: str = ""
        self.danger: AnswerPath = ()
        if form.ref.form_id == STORY:
            self.section, self.danger = _danger(form)
        self.stopped_on: AnswerPath = next(
            (
                (node.name,)
                for node in form.walk()
                if isinstance(node, Question) and node.role == "stoppedOn" and self.section
            ),
            (),
        )
        self._reckoned = bool(self.section) and any(
            isinstance(node, Question) and node.name == _OPEN for node in form.walk()
        )

    @property
    def is_open(self) -> bool:
        """Whether the story may be written: every question before it is answered, and it is safe to go on."""
        if not self.section:
            return True
        if self._reckoned:
            return self._logic.value((_OPEN,)) == "yes"
        before = next((one for one in self._logic.sections() if one.name == self.section), None)
        return before is None or before.state is SectionState.COMPLETE

    @property
    def is_stopped(self) -> bool:
        """Whether somebody may be in danger now: then nothing is written any more."""
        return bool(self.danger) and self._logic.value(self.danger) in _STOPS

    def stopped_day(self) -> str:
        """Return the day on which the story was stopped, as the locale writes it; "" if it was not."""
        written = self._logic.value(self.stopped_on) if self.stopped_on else ""
        try:
            return show_date(date.fromisoformat(written), QLocale())
        except ValueError:
            return ""

    @property
    def closed(self) -> tuple[str, ...]:
        """The sections that wait behind the gate, in order; none once it is open."""
        if self.is_open:
            return ()
        return tuple(section.name for section in self._form.sections if section.name != self.section)


def _danger(form: Form) -> tuple[str, AnswerPath]:
    """Return the section and the path of the question on danger; "" and () where the form asks none."""
    asked = [(section.name, question) for section in form.sections for question in _asked_once(section)]
    by_role = [place for place in asked if place[1].role == "danger"]
    by_name = [place for place in asked if place[1].name == ALONE["danger"]]
    for section, question in (*by_role, *by_name):
        return section, (question.name,)
    return "", ()


def _asked_once(node: Node) -> list[Question]:
    if isinstance(node, Question):
        return [node]
    if isinstance(node, Group):
        return [question for child in node.children for question in _asked_once(child)]
    return []

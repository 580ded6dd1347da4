"""Take out of answers who has seen a text, when the text is about to become another one (domain 5.1, 5.2)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Sensitivity
from desktop.forms.form import Form, Group, Node, Repeat
from desktop.safety.asked import Asked
from desktop.safety.picking import scope
from desktop.safety.running_text import FILES, WORDS

_ANONYM_CHECK = "anonym_check"
"""The list of domain 5.4, ticked by somebody else for one text; in every story form by this name."""
_FOR_OTHERS = (Sensitivity.OPEN, Sensitivity.CAUTION)


Names = tuple[str, ...]
"""Where a question stands, without the ids of rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is shown to a person who wants to see it first, and where it is written down that she did.

    Attributes:
        consents: the name of the repeat; "" where nobody is asked.
        tick: the name of the question in each of its rows.
        places: every text and picture that she sees: what others may read, as far as it stands before the
            consents. What follows is about the record: topics, who wrote it, sources.
    """

    consents: str = ""
    tick: str = ""
    places: frozenset[Names] = frozenset()

    def holds(self, names: Names) -> bool:
        """Tell whether a change at `names` changes what she saw; of a repeat's rows, any of them."""
        return names in self.places or any(one[: len(names)] == names for one in self.places)


def shown(form: Form) -> Shown:
    """Return what a form lets somebody see before others do."""
    consents = Asked(form).consents
    seen = consents.questions.get("hasSeen")
    if seen is None or not consents.repeat:
        return Shown()
    return Shown(
        consents=consents.repeat,
        tick=seen.name,
        places=frozenset(_before(form.sections, consents.repeat)),
    )


def _before(sections: Iterable[Group], consents: str) -> Iterator[Names]:
    for section in sections:
        if consents in scope(section.children):
            return
        yield from _places(section.children, ())


def _places(nodes: Iterable[Node], around: Names) -> Iterator[Names]:
    for node in nodes:
        if isinstance(node, Group):
            yield from _places(node.children, around)
        elif isinstance(node, Repeat):
            yield from _places(node.children, (*around, node.name))
        elif node.kind in WORDS | FILES and node.sensitivity in _FOR_OTHERS:
            yield (*around, node.name)


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

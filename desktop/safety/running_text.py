"""Names, places and organisations that must stay, where they stand in text that nothing can cut."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.consent import Element
from desktop.domain.person import Person
from desktop.domain.problem import AnswerPath
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from desktop.safety.mentions import part_in, repeats, stands_in
from desktop.safety.organisations import first_named, is_organisation

ORGANISATION = "organisation"
"""What a conflict's `element` says of an organisation that is to stay unnamed."""

WORDS = frozenset({Kind.TEXT, Kind.LONG_TEXT})
FILES = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE})

Told = tuple[AnswerPath, str, Question, str]
"""One text on its way out: where it stands, its section's name, its question, and its words."""


def texts_of(form: Form, answers: AnswerTree) -> Iterator[Told]:
    """Yield every answer in words, in reading order; and what is no choice where one should stand."""
    for section in form.sections:
        yield from _texts(form, section.children, answers, (), section.name)


def told_names(texts: Iterable[Told], people: Iterable[Person]) -> Iterator[Conflict]:
    """Yield where an own name that must not be told stands in a text; the record then stays."""
    named = [person for person in people if person.display_name]
    for path, section, _question, text in texts:
        for person in named:
            if word := part_in(person.display_name, text):
                yield _not_cut(Element.OWN_NAME, word, path, section, person.code)


def told_place(texts: Iterable[Told], place: str) -> Iterator[Conflict]:
    """Yield where a place that must not be told stands in a text; the record then stays."""
    for path, section, _question, text in texts:
        if stands_in(place, text):
            yield _not_cut(Element.PLACE, place, path, section)


def told_quotes(
    texts: Iterable[Told], quotes: Iterable[tuple[str, str]], *, is_blocking: bool
) -> Iterator[Conflict]:
    """Yield where the words of a quote that must not be told, of (speaker, words), stand in a text too."""
    unsaid = [(speaker, words) for speaker, words in quotes if words]
    for path, section, _question, text in texts:
        for speaker, words in unsaid:
            if repeats(words, text):
                found = _not_cut(Element.QUOTES, "", path, section, speaker)
                yield replace(found, is_blocking=is_blocking)


def told_organisations(texts: Iterable[Told], names: tuple[str, ...]) -> Iterator[Conflict]:
    """Yield where an organisation that is to stay unnamed stands in a text: for somebody to look at."""
    for path, section, question, text in texts:
        if not is_organisation(question.name, question.role) and (name := first_named(names, text)):
            yield Conflict(
                code=ConflictCode.NOT_CUT,
                is_blocking=False,
                params={"element": ORGANISATION, "words": name},
                path=path,
                section=section,
            )


def _not_cut(element: Element, words: str, path: AnswerPath, section: str, person: str = "") -> Conflict:
    params: Mapping[str, str] = {"element": element.value, "words": words}
    return Conflict(code=ConflictCode.NOT_CUT, person=person, params=dict(params), path=path, section=section)


def _is_in_words(form: Form, question: Question, answer: str) -> bool:
    """Tell whether an answer can say anything: every text, and what its question never offered."""
    if question.kind in WORDS:
        return True
    if question.kind in FILES:
        return False
    offered = {choice.name for choice in form.lists.get(question.choices, ())}
    return not all(word in offered for word in answer.split())


def _texts(
    form: Form, nodes: Iterable[Node], answers: AnswerTree, path: AnswerPath, section: str
) -> Iterator[Told]:
    for node in nodes:
        if isinstance(node, Group):
            yield from _texts(form, node.children, answers, path, section)
            continue
        value = answers.get(node.name)
        if isinstance(node, Repeat):
            for row in value if isinstance(value, list) else ():
                row_id = row.get(ROW_ID)
                inner = (*path, node.name, row_id) if isinstance(row_id, str) else (*path, node.name)
                yield from _texts(form, node.children, row, inner, section)
        elif isinstance(value, str) and value and _is_in_words(form, node, value):
            yield (*path, node.name), section, node, value

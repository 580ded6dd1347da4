"""Find the questions that the app itself uses, by their role, and read a record's headline from them."""

from collections.abc import Iterator

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.audience import Audience
from desktop.domain.headline import Headline
from desktop.forms.form import Form, Kind, Node, Question, Repeat


def by_role(form: Form) -> dict[str, Question]:
    """Return the question of each role, those inside repeats left out; the first one counts."""
    found: dict[str, Question] = {}
    for question in _single(form.sections):
        if question.role:
            found.setdefault(question.role, question)
    return found


def answer(form: Form, answers: AnswerTree, role: str) -> str:
    """Return the answer to the question of `role`; "" without a question or an answer."""
    question = by_role(form).get(role)
    value = "" if question is None else answers.get(question.name, "")
    return value if isinstance(value, str) else ""


def audience(form: Form, answers: AnswerTree) -> Audience:
    """Return the chosen audience; the narrowest where none is chosen."""
    try:
        return Audience(answer(form, answers, "audience"))
    except ValueError:
        return Audience.DEVICE


def headline(form: Form, answers: AnswerTree) -> Headline:
    """Return what the list says of these answers; its hidden words are all answers of one line."""
    names = {
        node.name
        for node in form.walk()
        if isinstance(node, Question) and node.kind is Kind.TEXT and not node.is_auto
    }
    return Headline(
        title=answer(form, answers, "title"),
        summary=answer(form, answers, "summary"),
        place=answer(form, answers, "place"),
        pillar=answer(form, answers, "pillar"),
        author=answer(form, answers, "author"),
        audience=audience(form, answers),
        words="\n".join(_values(answers, names)),
    )


def _single(nodes: tuple[Node, ...]) -> Iterator[Question]:
    """Yield the questions that are asked once, in reading order."""
    for node in nodes:
        if isinstance(node, Question):
            yield node
        elif not isinstance(node, Repeat):
            yield from _single(node.children)


def _values(answers: AnswerTree, names: set[str]) -> Iterator[str]:
    """Yield the answers to the questions of these names, in rows too."""
    for name, value in answers.items():
        if not isinstance(value, str):
            for row in value:
                yield from _values(row, names)
        elif name in names and name != ROW_ID:
            yield value

"""Find the questions that the app itself uses, by their role, and read a record's headline from them."""

from collections.abc import Iterator

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience
from desktop.domain.author import Author, Role
from desktop.domain.headline import Headline
from desktop.forms.form import Form, Kind, Node, Question, Repeat


class Roles:
    """The questions of one form by their roles; those inside repeats have none, and the first one counts."""

    def __init__(self, form: Form) -> None:
        self._names: dict[str, str] = {}
        for question in _single(form.sections):
            if question.role:
                self._names.setdefault(question.role, question.name)
        self._short = frozenset(
            node.name
            for node in form.walk()
            if isinstance(node, Question) and node.kind is Kind.TEXT and not node.is_auto
        )

    def answer(self, answers: AnswerTree, role: str) -> str:
        """Return the answer to the question of `role`; "" without a question or an answer."""
        value = answers.get(self._names.get(role, ""), "")
        return value if isinstance(value, str) else ""

    def name(self, role: str) -> str:
        """Return the name of the question of `role`; "" without one."""
        return self._names.get(role, "")

    def audience(self, answers: AnswerTree) -> Audience:
        """Return the chosen audience; the narrowest where none is chosen."""
        try:
            return Audience(self.answer(answers, "audience"))
        except ValueError:
            return Audience.DEVICE

    def author_of(self, answers: AnswerTree, own: Author) -> Author:
        """Return the author as the answers say, and as `own` says where they say nothing."""
        role = self.answer(answers, "authorRole")
        return Author(
            alias=self.answer(answers, "author") or own.alias,
            role=Role(role) if role in list(Role) else own.role,
            organisation=self.answer(answers, "organisation") or own.organisation,
            programme=self.answer(answers, "programme") or own.programme,
            contact=self.answer(answers, "contact") or own.contact,
        )

    def headline(self, answers: AnswerTree) -> Headline:
        """Return what the list says of these answers; its hidden words are all answers of one line."""
        return Headline(
            title=self.answer(answers, "title"),
            summary=self.answer(answers, "summary"),
            place=self.answer(answers, "place"),
            pillar=self.answer(answers, "pillar"),
            author=self.answer(answers, "author"),
            audience=self.audience(answers),
            words="\n".join(self._one_line(answers)),
        )

    def _one_line(self, answers: AnswerTree) -> Iterator[str]:
        for name, value in answers.items():
            if not isinstance(value, str):
                for row in value:
                    yield from self._one_line(row)
            elif name in self._short:
                yield value


def _single(nodes: tuple[Node, ...]) -> Iterator[Question]:
    """Yield the questions that are asked once, in reading order."""
    for node in nodes:
        if isinstance(node, Question):
            yield node
        elif not isinstance(node, Repeat):
            yield from _single(node.children)

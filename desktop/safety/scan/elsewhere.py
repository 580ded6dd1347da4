"""Collect names of people and places from what a writer typed in one record, to be found in others.

Taken are answers to questions that ask for a name or a place, and words written as names are in answers that
never leave this machine or go to the teams alone. Nothing is guessed in scripts without capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Sensitivity
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from desktop.safety.scan.folded import plain

_PLACES = ("place",)
_ALIAS = "author"
_SHOWN_NAME = ("displayName", "display_name")
_SHOWN_AS = ("shownAs", "shown_as")
_OWN = ("own_first_name", "own_full_name")
_ORGANISATIONS = frozenset({"organisation", "lead_org", "partners", "programme_ref", "invited"})
_LISTS = re.compile(r"[,;/\n،؛()]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_GAP = re.compile(r"\s|\.\s")
_SHORTEST = 3
_LONGEST_PLACE = 60
_COMMON = frozenset(
    plain(word)
    for word in (
        *(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
        ),
        *("march", "april", "may", "june", "july", "august", "september", "october", "november", "december"),
        *("office", "ministry", "department", "centre", "center", "women", "women's", "police", "hospital"),
        *("spotlight", "initiative", "united", "nations", "european", "union", "secretariat", "gbv", "ngo"),
        *("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "bureau", "ministère"),
        *("oficina", "ministerio", "centro", "escritório", "ministério", "офис", "центр", "министерство"),
    )
)


def names_in(form: Form, answers: AnswerTree) -> frozenset[str]:
    """Return the names that these answers hold, as written; general words of the form itself are none."""
    taken = _Taken(_vocabulary(form) | _lower_words(answers))
    taken.walk(form.sections, answers, is_private=False)
    return frozenset(taken.names)


class _Taken:
    def __init__(self, common: frozenset[str]) -> None:
        self._common = common
        self.names: set[str] = set()

    def walk(self, nodes: Iterable[Node], tree: AnswerTree, *, is_private: bool) -> None:
        for node in nodes:
            if isinstance(node, Group):
                self.walk(node.children, tree, is_private=is_private)
                continue
            value = tree.get(node.name)
            private = is_private or node.sensitivity in (Sensitivity.LOCAL, Sensitivity.INTERNAL)
            if isinstance(node, Repeat):
                if node.name not in _ORGANISATIONS:
                    for row in value if isinstance(value, list) else ():
                        self.walk(node.children, row, is_private=private)
            elif isinstance(value, str) and node.kind in (Kind.TEXT, Kind.LONG_TEXT) and not node.is_auto:
                self._take(node, value, tree, is_private=private)

    def _take(self, question: Question, value: str, tree: AnswerTree, *, is_private: bool) -> None:
        if {question.role, question.name} & _ORGANISATIONS:
            return
        if question.role in _PLACES or question.name == "place_name":
            for piece in _LISTS.split(value):
                if _SHORTEST <= len(piece.strip()) <= _LONGEST_PLACE and not self._is_common(piece):
                    self.names.add(piece.strip())
        elif question.role in _SHOWN_NAME or question.name in _SHOWN_NAME:
            if any(tree.get(name) in _OWN for name in _SHOWN_AS) and len(value.strip()) >= _SHORTEST:
                self.names.add(value.strip())
        elif is_private or question.role == _ALIAS:
            self.names.update(self._written_as_names(value))

    def _written_as_names(self, text: str) -> Iterator[str]:
        """Yield runs of words with capitals, and each longer word of them."""
        run: list[str] = []
        end = 0
        for match in _WORD.finditer(text):
            word = match[0]
            if run and not _GAP.fullmatch(text[end : match.start()]):
                yield from _named(run)
                run = []
            if word[0].isupper() and not (word.isupper() and len(word) > 1) and not self._is_common(word):
                run.append(word)
            else:
                yield from _named(run)
                run = []
            end = match.end()
        yield from _named(run)

    def _is_common(self, words: str) -> bool:
        return all(word in self._common or word in _COMMON for word in _WORD.findall(plain(words)))


def _named(run: list[str]) -> Iterator[str]:
    words = [word for word in run if len(word) >= _SHORTEST]
    if len(run) > 1 and words:
        yield " ".join(run)
    yield from words


def _lower_words(answers: AnswerTree) -> frozenset[str]:
    """Return the words that stand without a capital somewhere in the answers: those are no names."""
    found: set[str] = set()
    waiting: list[AnswerTree] = [answers]
    while waiting:
        for value in waiting.pop().values():
            if isinstance(value, str):
                found.update(word for word in _WORD.findall(value) if word[0].islower())
            else:
                waiting.extend(value)
    return frozenset(plain(word) for word in found)


_VOCABULARY: dict[str, frozenset[str]] = {}


def _vocabulary(form: Form) -> frozenset[str]:
    """Return every word of the form's own texts and lists, so that programmes and countries are no finds."""
    known = _VOCABULARY.get(form.digest)
    if known is None:
        texts: list[str] = [form.title]
        for node in form.walk():
            texts += [*node.label.values(), *node.hint.values()]
            if not isinstance(node, Group):
                texts += node.guidance.values()
        for choices in form.lists.values():
            for choice in choices:
                texts += choice.label.values()
        words = {word for text in texts for word in _WORD.findall(text)}
        known = _VOCABULARY[form.digest] = frozenset(plain(word) for word in words)
    return known

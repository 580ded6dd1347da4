"""The records written for the tour are whole, fit the forms, and point to nobody."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from desktop.domain.answers import ROW_ID, AnswerTree, nfc, texts
from desktop.domain.audience import Audience
from desktop.domain.record import RecordType
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat, RequiredFor
from desktop.forms.logic import Logic
from tests.support import content
from tests.support.built_in_forms import Forms

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
FILES = {
    "photo:1": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d01",
    "photo:2": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d02",
}
UNTYPED = (Kind.NOTE, Kind.CALCULATE)
WRITTEN = [(record_type, "en") for record_type in content.TYPES] + [(RecordType.PRACTICE, content.DARI)]
WHOLE = WRITTEN[:4]


@dataclass(frozen=True)
class Filled:
    """A form with the answers of one tour record in it."""

    form: Form
    logic: Logic

    def asked(self) -> Iterator[tuple[str, tuple[str, ...], Question]]:
        """Yield section, path and question of everything that a person is asked here."""
        for section in self.form.sections:
            for path, question in self._asked(section.children, ()):
                yield section.name, path, question

    def _asked(
        self, nodes: tuple[Node, ...], scope: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], Question]]:
        for node in nodes:
            path = (*scope, node.name)
            if not self.logic.is_relevant(path):
                continue
            if isinstance(node, Group):
                yield from self._asked(node.children, scope)
            elif isinstance(node, Repeat):
                for row in self.logic.rows(path):
                    yield from self._asked(node.children, (*path, row))
            elif not node.is_auto and not node.is_read_only and node.kind not in UNTYPED:
                yield path, node


@pytest.fixture
def filled(built_in: Forms) -> Callable[[RecordType, str], Filled]:
    def fill(record_type: RecordType, language: str) -> Filled:
        form = built_in(record_type.value).form
        logic = Logic(form, content.as_kept(content.load(record_type, language), FILES), now=NOW)
        logic.fill_defaults()
        return Filled(form, logic)

    return fill


Fill = Callable[[RecordType, str], Filled]


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_each_record_is_ready(filled: Fill, record_type: RecordType, language: str) -> None:
    found = filled(record_type, language).logic.problems(RequiredFor.READY)
    assert [(problem.path, problem.code, problem.params) for problem in found] == []


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_every_name_is_a_question_or_a_repeat_of_the_form(
    filled: Fill, record_type: RecordType, language: str
) -> None:
    unknown = list(_unknown(content.load(record_type, language), filled(record_type, language).form.sections))
    assert unknown == []


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_nothing_is_answered_that_the_form_hides_or_fills_by_itself(
    filled: Fill, record_type: RecordType, language: str
) -> None:
    record = filled(record_type, language)
    asked = {path for _, path, _ in record.asked()}
    answered = set(_answered(content.as_kept(content.load(record_type, language), FILES), ()))
    numbers = {path for path in answered if path[-1] in ("code", "consent_code")}
    assert answered - asked - numbers == set()


@pytest.mark.parametrize(("record_type", "language"), WHOLE)
def test_every_section_is_begun_and_nine_of_ten_questions_are_answered(
    filled: Fill, record_type: RecordType, language: str
) -> None:
    record = filled(record_type, language)
    open_questions, sections = [], set()
    asked = list(record.asked())
    for section, path, _ in asked:
        if record.logic.value(path):
            sections.add(section)
        else:
            open_questions.append(path)
    with_questions = {section for section, _, _ in asked}
    assert with_questions - sections == set()
    assert len(open_questions) <= 0.1 * len(asked), open_questions


@pytest.mark.parametrize(("record_type", "language"), WHOLE)
def test_every_repeat_that_a_person_would_use_has_a_row(
    filled: Fill, record_type: RecordType, language: str
) -> None:
    record = filled(record_type, language)
    empty = {
        node.name
        for section in record.form.sections
        for node in _outer(section.children)
        if isinstance(node, Repeat)
        and record.logic.is_relevant((node.name,))
        and not record.logic.rows((node.name,))
    }
    # A story has its pictures among the photos; the same pictures once more would help nobody.
    assert empty <= {"attachments"}
    assert not empty or record_type is RecordType.STORY


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_each_record_may_go_to_the_teams(filled: Fill, record_type: RecordType, language: str) -> None:
    logic = filled(record_type, language).logic
    assert Audience(logic.value(("audience",))).reaches(Audience.TEAM)
    assert logic.value(("language",)) == language


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_texts_are_as_long_as_their_hints_ask(filled: Fill, record_type: RecordType, language: str) -> None:
    record = filled(record_type, language)
    measured = 0
    for _, path, question in record.asked():
        found = re.search(r"(\d+)–(\d+) words", question.hint.get("en", ""))
        if found:
            words = len(record.logic.value(path).split())
            assert int(found[1]) <= words <= int(found[2]), (path, words)
            measured += 1
    assert measured >= 1


def test_the_story_is_as_long_as_stories_are(filled: Fill) -> None:
    record = filled(RecordType.STORY, "en")
    words = sum(
        len(record.logic.value(path).split())
        for section, path, _ in record.asked()
        if section == "sec_story" and len(path) == 1
    )
    assert 400 <= words <= 800


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_texts_name_no_address_that_could_be_real(record_type: RecordType, language: str) -> None:
    words = "\n".join(texts(content.load(record_type, language)))
    hosts = re.findall(r"https?://([^/\s]+)", words) + re.findall(r"\S+@(\S+?)(?=[\s,.]*(?:\s|$))", words)
    assert hosts
    assert {host for host in hosts if not host.endswith((".example", "example.org", "www.who.int"))} == set()
    assert not re.search(r"\+?\d[\d ]{7,}\d", re.sub(r"[0-9a-f-]{36}|https?://\S+", "", words))


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_texts_are_normal_and_kept_without_loss(record_type: RecordType, language: str) -> None:
    for text in texts(content.load(record_type, language)):
        assert text == nfc(text) == text.strip()


@pytest.mark.parametrize(("record_type", "language"), WRITTEN)
def test_typed_from_top_to_bottom_each_question_is_asked_when_its_turn_comes(
    filled: Fill, record_type: RecordType, language: str
) -> None:
    whole = filled(record_type, language)
    logic = Logic(whole.form, {}, now=NOW)
    logic.fill_defaults()
    _type(logic, whole.form.sections, content.load(record_type, language), ())
    assert logic.problems(RequiredFor.READY) == ()
    assert _without_ids(logic.relevant_answers()) == _without_ids(whole.logic.relevant_answers())


@pytest.mark.parametrize(("record_type", "language"), [WRITTEN[0], WRITTEN[4]])
def test_the_scores_of_a_practice_point_to_the_class_that_its_writer_chose(
    filled: Fill, record_type: RecordType, language: str
) -> None:
    logic = filled(record_type, language).logic
    assert logic.value(("suggested_class",)) == logic.value(("practice_class",)) == "promising"


def test_everyone_in_the_story_has_agreed_to_what_is_done_with_it() -> None:
    story = content.as_kept(content.load(RecordType.STORY), FILES)
    consents = {consent["person_code"]: consent for consent in _rows(story, "consents")}
    assert set(consents) == {person["code"] for person in _rows(story, "people")}
    assert {quote["quote_speaker"] for quote in _rows(story, "quotes")} <= set(consents)
    for consent in consents.values():
        assert consent["consent_status"] == "given"
        assert consent["consent_date"] <= NOW.date().isoformat() < consent["valid_until"]
        assert {"team", "invited_partners", "gateway"} <= set(consent["use_channels"].split())
        assert {"story", "quotes"} <= set(consent["use_content"].split())


def _rows(answers: AnswerTree, repeat: str) -> list[dict[str, str]]:
    """Return the rows of a repeat that has only questions in it."""
    rows = answers[repeat]
    assert isinstance(rows, list)
    return [{name: value for name, value in row.items() if isinstance(value, str)} for row in rows]


def _type(logic: Logic, nodes: tuple[Node, ...], answers: AnswerTree, scope: tuple[str, ...]) -> None:
    """Answer what stands in `answers`, in the order of the form."""
    for node in nodes:
        if isinstance(node, Group):
            _type(logic, node.children, answers, scope)
            continue
        path, value = (*scope, node.name), answers.get(node.name, "")
        if isinstance(value, list):
            assert isinstance(node, Repeat)
            for row in value:
                _type(logic, node.children, row, (*path, logic.add_row(path)[0]))
        elif value:
            assert logic.is_relevant(path), path
            if isinstance(node, Question) and node.choices:
                assert set(value.split()) <= {choice.name for choice in logic.choices(path)}, path
            logic.set(path, FILES.get(value, value))


def _without_ids(answers: AnswerTree) -> dict[str, object]:
    """Return `answers` without the ids of rows, which are given out by chance."""
    return {
        name: [_without_ids(row) for row in value] if isinstance(value, list) else value
        for name, value in answers.items()
        if name != ROW_ID
    }


def _outer(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Yield the nodes that do not stand in a repeat."""
    for node in nodes:
        yield node
        if isinstance(node, Group):
            yield from _outer(node.children)


def _unknown(answers: AnswerTree, nodes: tuple[Node, ...]) -> Iterator[str]:
    """Yield the names in `answers` that are no question or repeat among `nodes`."""
    known: Mapping[str, Node] = {node.name: node for node in _outer(nodes) if not isinstance(node, Group)}
    for name, value in answers.items():
        node = known.get(name)
        if isinstance(value, str):
            if not isinstance(node, Question):
                yield name
        elif not isinstance(node, Repeat):
            yield name
        else:
            for row in value:
                yield from _unknown(row, node.children)


def _answered(answers: AnswerTree, scope: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the path of every answer."""
    for name, value in answers.items():
        if isinstance(value, list):
            for row in value:
                yield from _answered(row, (*scope, name, str(row[ROW_ID])))
        elif name != ROW_ID:
            yield (*scope, name)

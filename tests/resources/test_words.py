"""The words of the built-in forms: true, plain, of one mind with each other, and kind."""

import re
from collections.abc import Iterator

import pytest

from desktop.domain.record import RecordType
from desktop.forms.form import Question, Repeat
from tests.support.built_in_forms import BuiltIn, Forms

FORMS = [kind.value for kind in RecordType]
NOTES = ["exchange_note", "question", "cover_sheet"]
LENGTH = re.compile(r"(\d+)(?:–| to )(\d+) words")
UNKIND = re.compile(r"!|\boops|\binvalid|\berror\b|\bwrong answer|\bforbidden\b|\bfailed to\b", re.IGNORECASE)
AS_AUTHOR = re.compile(r"\byou (did|took|worried|changed|tried|compared)\b")


def said(form: BuiltIn) -> Iterator[tuple[str, str]]:
    """Yield (field, text) for every English text of a form, choices included."""
    for name, node in form.fields().items():
        texts = [node.label, node.hint]
        if isinstance(node, Question | Repeat):
            texts += [node.guidance, node.constraint_message, node.required_message]
        yield from ((name, text["en"]) for text in texts if text.get("en"))
    for name, choices in form.form.lists.items():
        yield from ((name, choice.label.get("en", "")) for choice in choices)


@pytest.mark.parametrize("form", FORMS)
class TestEveryForm:
    def test_says_that_a_role_gives_no_right(self, built_in: Forms, form: str) -> None:
        role = built_in(form).questions()["author_role"]
        assert role.hint["en"] == "The role in which you write. It gives or takes no right."
        assert "steps" not in role.guidance["en"]

    def test_asks_for_the_same_length_in_hint_and_guidance(self, built_in: Forms, form: str) -> None:
        for name, question in built_in(form).questions().items():
            asked = LENGTH.findall(question.hint.get("en", ""))
            advised = LENGTH.findall(question.guidance.get("en", ""))
            assert not advised or asked == advised, name

    def test_is_kind(self, built_in: Forms, form: str) -> None:
        assert [(name, text) for name, text in said(built_in(form)) if UNKIND.search(text)] == []

    def test_has_no_loose_ends(self, built_in: Forms, form: str) -> None:
        for name, text in said(built_in(form)):
            assert text == text.strip(), name
            assert "  " not in text, name
            assert not re.search(r"\b(\w+) \1\b", text), name
            assert text.count('"') % 2 == 0, name

    def test_says_of_what_type_it_is(self, built_in: Forms, form: str) -> None:
        questions = built_in(form).questions()["record_type"]
        if form in NOTES:
            own = next(
                choice.label["en"]
                for choice in built_in(form).form.lists["record_type"]
                if choice.name == form
            )
            assert questions.hint["en"].startswith(own)
        else:
            assert questions.hint["en"] == "Practice, lesson, story or pilot note."

    def test_summarises_what_it_is_about(self, built_in: Forms, form: str) -> None:
        guidance = {one: built_in(one).questions()["summary"].guidance["en"] for one in FORMS}
        advice = {one: text.split("A good answer:")[1].split("¶")[0] for one, text in guidance.items()}
        assert [one for one, text in advice.items() if text == advice[form]] == [form]


@pytest.mark.parametrize("form", ["practice", "pilot"])
def test_a_sum_of_money_names_its_currency_wherever_it_stands_alone(built_in: Forms, form: str) -> None:
    labels = [choice.label["en"] for choice in built_in(form).form.lists["cost_band"]]
    sums = [label for label in labels if re.search(r"\d", label)]
    assert len(sums) == 5
    assert all("US dollars" in label for label in sums)


def test_a_reviewer_is_not_spoken_to_as_if_the_work_were_the_reviewer_s(built_in: Forms) -> None:
    asked = {name: node for name, node in built_in("practice").questions().items() if "review_" in name}
    assert len(asked) == 23
    for name, question in asked.items():
        assert not AS_AUTHOR.search(question.guidance["en"]), name


class TestALightNote:
    @pytest.mark.parametrize(
        ("form", "optional"),
        [("question", {"summary"}), ("cover_sheet", {"period_start", "place_level", "stakeholders"})],
    )
    def test_asks_for_nothing_that_it_cannot_know(
        self, built_in: Forms, form: str, optional: set[str]
    ) -> None:
        questions = built_in(form).questions()
        assert {name for name in optional if questions[name].is_required} == set()

    @pytest.mark.parametrize("form", NOTES)
    def test_is_finished_with_few_answers(self, built_in: Forms, form: str) -> None:
        asked = [
            name
            for name, node in built_in(form).questions().items()
            if node.is_required and not node.has_relevance and not node.is_auto and not node.default
        ]
        own = [name for name in asked if not name.startswith("screen_") and "." not in name]
        assert len(own) <= 16, own

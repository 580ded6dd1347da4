from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Audience
from desktop.forms.roles import Roles
from tests.support.small_form import READY, small_form


def test_the_headline_comes_from_the_questions_with_a_role() -> None:
    rows: list[AnswerTree] = [{"_row": "r", "partner_name": "Ada", "partner_part": "a long text"}]
    found = Roles(small_form()).headline({**READY, "place": "Lakeside", "notes": "long", "partners": rows})
    assert (found.title, found.place, found.pillar) == (READY["title"], "Lakeside", "norms")
    assert (found.author, found.audience) == ("A.", Audience.TEAM)
    words = found.words.split("\n")
    assert "Ada" in words
    assert {"long", "a long text", "r"}.isdisjoint(words)


def test_without_answers_everything_is_empty_and_the_audience_narrow() -> None:
    roles = Roles(small_form())
    found = roles.headline({})
    assert (found.title, found.summary, found.words) == ("", "", "")
    assert found.audience is Audience.DEVICE
    assert roles.audience({"audience": "everybody on earth"}) is Audience.DEVICE
    assert roles.answer({"title": []}, "title") == ""
    assert roles.answer({}, "no such role") == ""

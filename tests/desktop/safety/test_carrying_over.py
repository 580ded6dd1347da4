"""Going on from a colleague's version loses nothing that never left, and gives her words their way."""

from __future__ import annotations

from typing import cast

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.safety.carrying_over import carry_over
from desktop.safety.picking import pick_allowed
from tests.support.stories import story, story_form, with_row

FORM = story_form()


def _view(answers: AnswerTree) -> AnswerTree:
    """Return what a colleague gets of a story to review."""
    return pick_allowed(FORM, answers, Profile.REVIEW_HANDOFF, {}).answers


def _rows(tree: AnswerTree, name: str) -> list[AnswerTree]:
    return cast("list[AnswerTree]", tree[name])


def _mine() -> dict[str, str | list[AnswerTree]]:
    return {**story(), "photos": []}


def test_her_words_with_everything_that_never_left() -> None:
    mine = _mine()
    hers = {**_view(mine), "headline": "Hers"}
    assert "current_risk" not in hers
    found = carry_over(FORM, hers, [mine], {})
    assert found == {**{name: value for name, value in mine.items() if value}, "headline": "Hers"}


def test_what_she_saw_and_took_out_is_gone() -> None:
    mine = _mine()
    hers = {name: value for name, value in _view(mine).items() if name != "ahead"}
    assert "ahead" not in carry_over(FORM, hers, [mine], {})


def test_what_people_agreed_to_stays_ones_own() -> None:
    mine = _mine()
    hers = with_row(_view(mine), "consents", {"consent_status": "given", "use_where": "anywhere"})
    mine = with_row(mine, "consents", {"consent_status": "withdrawn"})
    assert _rows(carry_over(FORM, hers, [mine], {}), "consents") == _rows(mine, "consents")
    without = {name: value for name, value in hers.items() if name != "consents"}
    assert _rows(carry_over(FORM, without, [mine], {}), "consents") == _rows(mine, "consents")


def test_a_consent_that_she_wrote_herself_opens_nothing() -> None:
    mine = _mine()
    hers = dict(_view(mine))
    forged = {**_rows(mine, "consents")[0], "_row": "forged", "consent_code": "C9"}
    hers["consents"] = [*_rows(mine, "consents"), forged]
    assert _rows(carry_over(FORM, hers, [mine], {}), "consents") == _rows(mine, "consents")
    hers["consents"] = [forged]
    assert _rows(carry_over(FORM, hers, [mine], {}), "consents") == _rows(mine, "consents")


def test_a_quote_that_stayed_because_nobody_agreed_comes_back_where_it_stood() -> None:
    mine = _mine()
    quotes = _rows(mine, "quotes")
    first = {**quotes[0], "_row": "q1"}
    second = {**quotes[0], "_row": "q2"}
    mine["quotes"] = [first, second]
    hers = dict(_view(mine))
    hers["quotes"] = [row for row in _rows(hers, "quotes") if row["_row"] == "q2"]
    assert [row["_row"] for row in _rows(carry_over(FORM, hers, [mine], {}), "quotes")] == ["q1", "q2"]


def test_a_row_that_only_an_older_revision_has_is_taken_from_there() -> None:
    old = _mine()
    new = {**old, "people": _rows(old, "people")[:1]}
    found = carry_over(FORM, _view(old), [new, old], {})
    assert _rows(found, "people") == _rows(old, "people")


def test_her_new_rows_stay() -> None:
    mine = _mine()
    hers = dict(_view(mine))
    hers["people"] = [*_rows(hers, "people"), {"_row": "hers", "display_name": "Ana"}]
    assert _rows(carry_over(FORM, hers, [mine], {}), "people")[-1] == {"_row": "hers", "display_name": "Ana"}


def test_without_a_revision_of_ones_own_nothing_is_added() -> None:
    hers = _view(_mine())
    assert carry_over(FORM, hers, [], {}) == hers

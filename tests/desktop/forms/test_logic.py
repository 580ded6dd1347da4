from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.problem import Problem, ProblemCode
from desktop.errors import Code, FixableError
from desktop.forms.form import RequiredFor
from desktop.forms.logic import Effect, Logic
from desktop.forms.reader import read_form
from tests.support.forms import NOW, compiled, every_kind, logic_of


def _codes(logic: Logic, level: RequiredFor = RequiredFor.READY) -> dict[str, ProblemCode]:
    return {problem.path[-1]: problem.code for problem in logic.problems(level)}


def _small(folder: Path, *rows: dict[str, str], **answers: str) -> Logic:
    return logic_of(read_form(compiled(folder, *rows)), **answers)


def test_a_question_appears_when_its_rule_holds_and_says_so() -> None:
    logic = logic_of(every_kind())
    assert not logic.is_relevant(("share",))
    assert logic.set(("number",), "4").relevance == {("share",): True}
    assert logic.is_relevant(("share",))
    assert logic.set(("number",), "2").relevance == {("share",): False}


def test_an_answer_is_kept_while_it_is_not_asked_for_and_comes_back() -> None:
    logic = logic_of(every_kind(), number="4", share="1.5")
    logic.set(("number",), "2")
    assert logic.value(("share",)) == "1.5"
    assert logic.answers()["share"] == "1.5"
    assert "share" not in logic.relevant_answers()
    logic.set(("number",), "5")
    assert logic.relevant_answers()["share"] == "1.5"


def test_a_section_takes_everything_in_it_along() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="1")
    row, _ = logic.add_row(("people",))
    kid, _ = logic.add_row(("people", row, "kids"))
    logic.set(("people", row, "kids", kid, "kid_country"), "a")
    before = logic.relevant_answers()
    effect = logic.set(("is_open",), "no")
    inside = [("people",), ("people", row), ("people", row, "person_name")]
    for path in [("sec_people",), *inside, ("people", row, "kids", kid, "kid_country")]:
        assert effect.relevance[path] is False
        assert not logic.is_relevant(path)
    assert "people" not in logic.relevant_answers()
    logic.set(("is_open",), "yes")
    assert logic.relevant_answers() == before


def test_hidden_answers_do_not_count_in_other_rules() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="1")
    row, _ = logic.add_row(("people",))
    logic.set(("people", row, "person_name"), "Ann")
    assert logic.value(("total",)) == "5"
    effect = logic.set(("number",), "0")
    assert logic.value(("total",)) == "0"
    assert ("total",) in effect.changed
    assert ("shown_total",) in effect.changed
    logic.set(("number",), "1")
    assert logic.value(("shown_total",)) == "All: 5"


def test_hiding_goes_down_a_chain_of_rules(tmp_path: Path) -> None:
    rows = [{"type": "text", "name": "q0"}]
    rows += [{"type": "text", "name": f"q{i}", "relevant": f"${{q{i - 1}}} = 'yes'"} for i in range(1, 6)]
    logic = _small(tmp_path, *rows, **{f"q{i}": "yes" for i in range(6)})
    assert logic.is_relevant(("q5",))
    effect = logic.set(("q0",), "no")
    assert effect.relevance == {(f"q{i}",): False for i in range(1, 6)}
    assert logic.relevant_answers() == {"q0": "no"}
    logic.set(("q0",), "yes")
    assert logic.is_relevant(("q5",))


def test_nothing_changed_means_no_effect() -> None:
    logic = logic_of(every_kind(), title="Same")
    assert not logic.set(("title",), "Same")
    assert logic.set(("title",), "Other") == Effect(changed=frozenset({("title",)}))


def test_texts_are_kept_in_one_unicode_form() -> None:
    logic = logic_of(every_kind())
    logic.set(("title",), "e\u0301te\u0301")
    assert logic.value(("title",)) == "\u00e9t\u00e9"


@pytest.mark.parametrize(
    "text", ["a\x00b", "\x1fx", "a\r\nb", "]]>&<", "\ufffe", "\U0001f600" * 10, "'\"", "{}"]
)
def test_any_text_goes_through_the_rules(text: str) -> None:
    logic = logic_of(every_kind())
    logic.set(("title",), text)
    assert logic.value(("title",)) == text
    assert logic.answers()["title"] == text
    assert "title" not in _codes(logic)


def test_half_a_character_is_not_kept() -> None:
    logic = logic_of(every_kind())
    logic.set(("title",), "a\ud800b")
    assert logic.value(("title",)) == "a\ufffdb"


def test_logic_can_be_made_in_one_thread_and_used_in_another() -> None:
    with ThreadPoolExecutor(1) as pool:
        logic = pool.submit(lambda: logic_of(every_kind(), number="4")).result()
        assert logic.set(("number",), "2").relevance == {("share",): False}
        assert pool.submit(logic.set, ("number",), "7").result().relevance == {("share",): True}


def test_an_unanswered_question_is_never_constrained_and_an_answered_one_is() -> None:
    logic = logic_of(every_kind())
    assert _codes(logic)["title"] is ProblemCode.REQUIRED
    logic.set(("title",), "x" * 21)
    found = next(p for p in logic.problems(RequiredFor.READY) if p.path == ("title",))
    assert found == Problem(
        code=ProblemCode.CONSTRAINT,
        path=("title",),
        section="sec_facts",
        label="Title",
        params={"message": "Too long."},
    )
    logic.set(("title",), "x" * 20)
    assert "title" not in _codes(logic)


def test_the_wrong_kind_of_answer_is_told_before_the_form_s_own_rule() -> None:
    logic = logic_of(every_kind(), number="many")
    assert _codes(logic)["number"] is ProblemCode.NOT_A_NUMBER
    logic.set(("number",), "11")
    assert _codes(logic)["number"] is ProblemCode.CONSTRAINT


@pytest.mark.parametrize(
    ("day", "is_fine"),
    [("2026-11-21", True), ("2026-11-22", True), ("2026-11-23", False), ("1969-05-05", True)],
)
def test_dates_compare_as_dates(day: str, is_fine: bool) -> None:
    assert ("day" not in _codes(logic_of(every_kind(), day=day))) is is_fine


@pytest.mark.parametrize(
    ("month", "is_fine"), [("2026-10-01", True), ("2026-09-21", False), ("2026-09-22", True)]
)
def test_dates_can_be_reckoned_with(month: str, is_fine: bool) -> None:
    assert ("month" not in _codes(logic_of(every_kind(), day="2026-11-21", month=month))) is is_fine


def test_a_half_typed_date_counts_as_none_in_other_rules() -> None:
    logic = logic_of(every_kind(), day="2026-1", month="2026-10-01")
    assert _codes(logic)["day"] is ProblemCode.NOT_A_DATE


@pytest.mark.parametrize(
    ("rule", "is_shown"),
    [
        ("${d} < '2026-06-01'", True),
        ("${d} = '2026-05-01'", True),
        ("${d} + 30 = decimal-date-time('2026-05-31')", True),
        ("decimal-date-time(${d}) > decimal-date-time(today())", False),
        ("today() - ${d} > 200", True),
        ("${d} < date('2026-04-01')", False),
        ("if(${d} > '2026-01-01', ${d}, today()) < today()", True),
        ("number(format-date(${d}, '%Y%m%d')) = 20260501", True),
        ("coalesce(${d}, today()) < now()", True),
        ("count-non-empty(${d}) = 1", True),
        ("int(${d}) > 20000", True),
    ],
)
def test_every_way_to_ask_about_a_date_works(tmp_path: Path, rule: str, is_shown: bool) -> None:
    rows = [{"type": "date", "name": "d"}, {"type": "text", "name": "q", "relevant": rule}]
    assert _small(tmp_path, *rows, d="2026-05-01").is_relevant(("q",)) is is_shown


def test_required_follows_its_rule_and_says_so() -> None:
    logic = logic_of(every_kind())
    assert logic.is_required(("title",))
    assert not logic.is_required(("countries",))
    assert logic.set(("is_open",), "yes").required == {("countries",): True}
    assert _codes(logic)["countries"] is ProblemCode.REQUIRED
    assert logic.set(("is_open",), "no").required == {("countries",): False}


def test_only_blanks_are_no_answer() -> None:
    assert _codes(logic_of(every_kind(), title=" \n"))["title"] is ProblemCode.REQUIRED


def test_a_draft_asks_only_for_what_is_flagged_for_it() -> None:
    logic = logic_of(every_kind(), number="many")
    assert set(_codes(logic, RequiredFor.DRAFT)) == {"title"}
    assert set(_codes(logic)) == {"title", "summary", "number"}


def test_problems_come_in_reading_order_with_section_and_label() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="2", day="soon")
    row, _ = logic.add_row(("people",))
    found = logic.problems(RequiredFor.READY)
    assert [(problem.section, problem.path) for problem in found] == [
        ("sec_facts", ("title",)),
        ("sec_facts", ("summary",)),
        ("sec_facts", ("day",)),
        ("sec_facts", ("countries",)),
        ("sec_people", ("people",)),
        ("sec_people", ("people", row, "person_name")),
    ]
    assert [problem.label for problem in found] == ["Title", "Summary", "Day", "Countries", "People", "Name"]


def test_labels_come_in_the_writer_s_language() -> None:
    logic = Logic(every_kind(), {}, now=NOW, languages=("fr", "en"))
    assert [problem.label for problem in logic.problems(RequiredFor.READY)] == ["Titre", "Summary"]


def test_rows_are_counted_against_both_ends() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="1")
    assert _codes(logic)["people"] is ProblemCode.ROWS_MISSING
    rows = [logic.add_row(("people",))[0] for _ in range(4)]
    assert _codes(logic)["people"] is ProblemCode.OUT_OF_RANGE
    logic.remove_row(("people", rows[0]))
    assert "people" not in _codes(logic)
    logic.remove_row(("people", rows[1]))
    logic.remove_row(("people", rows[2]))
    problem = next(p for p in logic.problems(RequiredFor.DRAFT) if p.path == ("people",))
    assert problem.params == {"lowest": "2"}


def test_a_required_repeat_without_a_number_needs_one_row(tmp_path: Path) -> None:
    rows = [
        {"type": "begin_repeat", "name": "r", "required": "yes"},
        {"type": "text", "name": "q"},
        {"type": "end_repeat"},
    ]
    logic = _small(tmp_path, *rows)
    assert logic.is_required(("r",))
    assert [(p.code, p.params) for p in logic.problems(RequiredFor.READY)] == [
        (ProblemCode.ROWS_MISSING, {"lowest": "1"})
    ]
    logic.add_row(("r",))
    assert not logic.problems(RequiredFor.READY)


def test_an_empty_answer_does_not_spoil_a_sum(tmp_path: Path) -> None:
    rows = [
        {"type": "begin_repeat", "name": "r"},
        {"type": "integer", "name": "n"},
        {"type": "end_repeat"},
        {"type": "calculate", "name": "total", "calculation": "sum(${n})"},
        {"type": "calculate", "name": "most", "calculation": "max(${n})"},
        {"type": "calculate", "name": "rows", "calculation": "count(${r})"},
        {"type": "calculate", "name": "second", "calculation": "/data/r[position() = 2]/n"},
        {"type": "calculate", "name": "big", "calculation": "count(/data/r[n > 3])"},
    ]
    logic = _small(tmp_path, *rows)
    ids = [logic.add_row(("r",))[0] for _ in range(3)]
    logic.set(("r", ids[0], "n"), "2")
    logic.set(("r", ids[2], "n"), "7")
    values = {name: logic.value((name,)) for name in ("total", "most", "rows", "second", "big")}
    assert values == {"total": "9", "most": "7", "rows": "3", "second": "", "big": "1"}
    logic.move_row(("r", ids[2]), 1)
    assert logic.value(("second",)) == "7"


def test_a_reckoning_without_its_numbers_is_empty(tmp_path: Path) -> None:
    rows = [
        {"type": "integer", "name": "n"},
        {"type": "calculate", "name": "twice", "calculation": "${n} * 2"},
    ]
    logic = _small(tmp_path, *rows, n="4")
    assert logic.value(("twice",)) == "8"
    assert ("twice",) in logic.set(("n",), "").changed
    assert logic.answers() == {}


def test_defaults_are_given_once_as_written_or_reckoned() -> None:
    logic = Logic(every_kind(), {"share": "9"}, now=datetime(2026, 3, 4, 12, tzinfo=UTC))
    logic.fill_defaults()
    assert logic.value(("share",)) == "9"
    assert logic.value(("begun",)) == "2026-03-04"
    other = logic_of(every_kind())
    assert other.value(("share",)) == ""
    assert ("share",) in other.fill_defaults().changed
    assert other.value(("share",)) == "2.5"


def test_a_role_is_filled_where_the_form_has_it() -> None:
    logic = logic_of(every_kind())
    assert logic.fill("title", "From outside").changed == {("title",)}
    assert logic.value(("title",)) == "From outside"
    assert logic.fill("noSuchRole", "x") == Effect()
    assert logic.fill("personCode", "P9") == Effect(), "inside a repeat there is no one question"


def test_words_are_counted_where_the_form_says() -> None:
    logic = logic_of(every_kind())
    effect = logic.set(("summary",), "Five words\nare in  here")
    assert logic.value(("words",)) == "5"
    assert ("words",) in effect.changed
    logic.set(("remarks",), "not counted, another section")
    assert logic.value(("words",)) == "5"
    logic.set(("summary",), "")
    assert logic.value(("words",)) == "0"


def test_answers_of_another_version_are_kept_but_not_frozen() -> None:
    logic = logic_of(every_kind(), gone="still here", title="T")
    assert logic.answers()["gone"] == "still here"
    assert "gone" not in logic.relevant_answers()


def test_answers_of_another_shape_are_damage() -> None:
    bad: list[AnswerTree] = [{"people": "text"}, {"title": [{"_row": "a"}]}]
    for answers in bad:
        with pytest.raises(FixableError) as caught:
            Logic(every_kind(), answers, now=NOW)
        assert caught.value.code is Code.ANSWERS_DAMAGED


def test_a_path_to_nowhere_is_a_mistake() -> None:
    logic = logic_of(every_kind())
    for path in [(), ("nothing",), ("people", "r", "person_name"), ("people",), ("sec_facts",)]:
        with pytest.raises(KeyError):
            logic.set(path, "x")


def test_the_answers_given_and_handed_out_are_not_shared() -> None:
    given: AnswerTree = {"people": [{"_row": "r1", "person_name": "Ann"}]}
    logic = Logic(every_kind(), given, now=NOW)
    logic.set(("people", "r1", "person_name"), "Bo")
    assert given == {"people": [{"_row": "r1", "person_name": "Ann"}]}
    handed = logic.answers()
    logic.set(("people", "r1", "person_name"), "Cy")
    assert handed["people"][0]["person_name"] == "Bo"  # type: ignore[index]  # a row


def test_opening_again_changes_nothing() -> None:
    logic = logic_of(every_kind(), is_open="yes", number="2", programme="ml", countries="a")
    row, _ = logic.add_row(("people",))
    logic.set(("people", row, "person_name"), "Ann")
    again = Logic(every_kind(), logic.answers(), now=NOW)
    assert again.answers() == logic.answers()
    assert again.relevant_answers() == logic.relevant_answers()
    assert again.problems(RequiredFor.READY) == logic.problems(RequiredFor.READY)

"""The rules written into the built-in forms, run as a writer meets them."""

from datetime import UTC, datetime

import pytest

from desktop.domain.problem import ProblemCode
from desktop.domain.record import RecordType
from desktop.forms.form import Question, RequiredFor
from desktop.forms.logic import Logic, SectionState
from tests.support.built_in_forms import Forms, invalid, missing, relevant

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
SCREEN = [
    "screen_names",
    "screen_recognise",
    "screen_shelter",
    "screen_photos",
    "screen_small_numbers",
    "screen_backlash",
]
CRITERIA = [
    "ethical",
    "survivor_centred",
    "effective",
    "relevant",
    "transformative",
    "inclusive",
    "participation",
    "sustainable",
    "replicable",
    "innovative",
]


def suggested(
    built_in: Forms, scores: dict[str, str], level: str, validated: str = "", own: str = "promising"
) -> str:
    session = built_in("practice").session(
        practice_class=own,
        evidence_level=level,
        validated_by=validated,
        **{f"self_{name}": scores.get(name, scores["rest"]) for name in CRITERIA},
    )
    session.recompute()
    return str(session.get(built_in("practice").path("suggested_class")))


@pytest.mark.parametrize(
    ("scores", "level", "validated", "expected"),
    [
        ({"rest": "2"}, "3", "users experts", "good"),
        ({"rest": "2"}, "3", "", "promising"),
        ({"rest": "2", "relevant": "0"}, "3", "users", "promising"),
        ({"rest": "2"}, "2", "users", "promising"),
        ({"rest": "1", "ethical": "2", "survivor_centred": "2", "innovative": "2"}, "1", "", "innovative"),
        ({"rest": "1", "ethical": "2", "survivor_centred": "2", "innovative": "2"}, "0", "", "pilot_note"),
        ({"rest": "1", "ethical": "2", "survivor_centred": "2", "innovative": "1"}, "1", "", "not_yet"),
        ({"rest": "3", "ethical": "1"}, "4", "users", "safety_rewrite"),
        ({"rest": "3", "survivor_centred": "0"}, "4", "users", "not_shareable"),
        ({"rest": "3", "innovative": ""}, "4", "users", ""),
    ],
)
def test_scores_suggest_a_class_and_never_set_it(
    built_in: Forms, scores: dict[str, str], level: str, validated: str, expected: str
) -> None:
    assert suggested(built_in, scores, level, validated, own="innovative") == expected
    if expected:
        session = built_in("practice").session(
            evidence_level=level,
            validated_by=validated,
            **{f"self_{name}": scores.get(name, scores["rest"]) for name in CRITERIA},
        )
        assert relevant(session, built_in("practice").path(f"suggest_{expected}"))
        assert session.get(built_in("practice").path("practice_class")) == ""


def test_good_needs_somebody_to_confirm_it(built_in: Forms) -> None:
    assert "validated_by" not in missing(built_in("practice").session(practice_class="promising"))
    assert "validated_by" in missing(built_in("practice").session(practice_class="good"))


def test_the_reviewer_s_scores_open_only_for_a_reviewer(built_in: Forms) -> None:
    path = built_in("practice").path("review_ethical")
    assert not relevant(built_in("practice").session(), path)
    assert relevant(built_in("practice").session(is_review="yes"), path)


def test_referral_is_asked_when_the_work_may_lead_to_disclosures(built_in: Forms) -> None:
    path = built_in("practice").path("referral")
    assert not relevant(built_in("practice").session(may_disclose="no"), path)
    assert relevant(built_in("practice").session(may_disclose="yes"), path)


@pytest.mark.parametrize("score", ["4", "-1"])
def test_a_score_outside_its_range_is_refused(built_in: Forms, score: str) -> None:
    assert "self_ethical" in invalid(built_in("practice").session(self_ethical=score))


@pytest.mark.parametrize("form", ["practice", "lesson", "story", "pilot", "cover_sheet"])
def test_a_period_lies_in_the_past_and_runs_forward(built_in: Forms, form: str) -> None:
    assert invalid(built_in(form).session(period_start="2026-03-01", period_end="2026-03-01")) == set()
    assert invalid(built_in(form).session(period_end="2026-03-01")) == set()
    assert invalid(built_in(form).session(period_start="2026-12-01")) == {"period_start"}
    assert invalid(built_in(form).session(period_start="2026-03-01", period_end="2026-02-01")) == {
        "period_end"
    }


@pytest.mark.parametrize(
    ("running", "end", "noted"),
    [("running", "2026-03-01", True), ("running", "", False), ("ended_planned", "2026-03-01", False)],
)
def test_an_end_of_what_still_runs_is_pointed_out_and_accepted(
    built_in: Forms, running: str, end: str, noted: bool
) -> None:
    practice = built_in("practice")
    session = practice.session(still_running=running, period_start="2026-01-01", period_end=end)
    assert relevant(session, practice.path("still_running_ended")) is noted
    assert invalid(session) == set()


@pytest.mark.parametrize("form", [kind.value for kind in RecordType])
class TestASafetyCheckThatSaysNo:
    @pytest.mark.parametrize("audience", ["invited", "public"])
    def test_stops_a_record_that_would_go_beyond_the_team(
        self, built_in: Forms, form: str, audience: str
    ) -> None:
        for check in SCREEN:
            assert invalid(built_in(form).session(audience=audience, **{check: "no"})) == {check}

    @pytest.mark.parametrize("audience", ["device", "team"])
    def test_lets_the_record_stay_with_the_team(self, built_in: Forms, form: str, audience: str) -> None:
        assert invalid(built_in(form).session(audience=audience, **dict.fromkeys(SCREEN, "no"))) == set()

    def test_stops_it_also_when_the_audience_grows_afterwards(self, built_in: Forms, form: str) -> None:
        session = built_in(form).session(audience="team", screen_names="no")
        assert invalid(session) == set()
        session.set(built_in(form).path("audience"), "public")
        assert invalid(session) == {"screen_names"}

    @pytest.mark.parametrize("answer", ["yes", "na"])
    def test_any_other_answer_lets_it_go_anywhere(self, built_in: Forms, form: str, answer: str) -> None:
        session = built_in(form).session(audience="public", **dict.fromkeys(SCREEN, answer))
        assert invalid(session) == set()

    def test_is_told_at_the_check_itself(self, built_in: Forms, form: str) -> None:
        answers = {"audience": "public", "screen_photos": "no"}
        logic = Logic(built_in(form).form, answers, now=NOW)
        found = [
            (problem.path, problem.params["message"])
            for problem in logic.problems(RequiredFor.READY)
            if problem.code is ProblemCode.CONSTRAINT
        ]
        message = "This check says No. Put it right, or keep the record to the team."
        assert found == [(("screen_photos",), message)]


@pytest.mark.parametrize(
    ("form", "repeat", "most"),
    [
        ("practice", "keywords", 6),
        ("practice", "top_tips", 5),
        ("pilot", "top_tips", 5),
        ("lesson", "top_tips", 3),
        ("exchange_note", "learned", 3),
    ],
)
def test_a_list_of_rows_ends_where_it_should(built_in: Forms, form: str, repeat: str, most: int) -> None:
    node = built_in(form).repeat(repeat)
    session = built_in(form).session()
    field = node.children[0].name
    for row in range(1, most + 1):
        if row > 1:
            session.add_row(node.xpath)
        session.set(f"{node.xpath}[{row}]/{field}", "Ask first")
    assert invalid(session) == set()
    session.add_row(node.xpath)
    session.set(f"{node.xpath}[{most + 1}]/{field}", "Ask first")
    assert invalid(session) == {field}
    assert node.highest == most


def test_readers_are_named_only_for_an_audience_by_invitation(built_in: Forms) -> None:
    path = built_in("practice").path("invited")
    assert not relevant(built_in("practice").session(audience="public"), path)
    assert relevant(built_in("practice").session(audience="invited"), path)


def test_a_place_is_asked_only_where_it_has_a_name(built_in: Forms) -> None:
    path = built_in("practice").path("place_name")
    assert relevant(built_in("practice").session(place_level="district"), path)
    assert not relevant(built_in("practice").session(place_level="setting"), path)
    assert not relevant(built_in("practice").session(place_level="national"), path)


@pytest.mark.parametrize(
    ("programme", "some", "count"),
    [
        ("liberia", {"LR"}, 1),
        ("regional_pacific", {"FJ", "VU", "TL"}, 16),
        ("safe_and_fair", {"PH", "MM"}, 11),
        ("global", {"LR", "DE"}, 249),
        ("other_country", {"GT"}, 249),
        ("", {"LR", "DE"}, 249),
    ],
)
def test_the_programme_narrows_the_countries(
    built_in: Forms, programme: str, some: set[str], count: int
) -> None:
    session = built_in("practice").session(programme=programme)
    offered = {choice["value"] for choice in session.choices(built_in("practice").path("countries"))}
    assert some <= offered
    assert len(offered) == count


def test_the_respect_strategies_are_offered_for_prevention(built_in: Forms) -> None:
    path = built_in("practice").path("themes")
    assert len(built_in("practice").session(pillar_main="pillar_1").choices(path)) == 10
    assert len(built_in("practice").session(pillar_main="pillar_3").choices(path)) == 17


def test_the_main_pillar_is_not_offered_again(built_in: Forms) -> None:
    offered = (
        built_in("practice").session(pillar_main="pillar_3").choices(built_in("practice").path("pillars"))
    )
    assert "pillar_3" not in {choice["value"] for choice in offered}
    assert len(offered) == 6


def test_technology_opens_the_nine_digital_principles(built_in: Forms) -> None:
    pilot = built_in("pilot")
    states = [child for child in pilot.group("digital_check").children if not child.name.endswith("_line")]
    assert len(states) == 9
    for answer, asked in (("yes", True), ("no", False)):
        session = pilot.session(uses_tech=answer)
        assert all(relevant(session, state.xpath) == asked for state in states)


def test_growth_is_scored_by_seven_factors(built_in: Forms) -> None:
    children = built_in("pilot").repeat("scale_check").children
    factors = [child for child in children if isinstance(child, Question) and child.name != "scale_on"]
    assert len(factors) == 7
    assert {(factor.lowest, factor.highest) for factor in factors} == {("0", "3")}


def test_every_rubric_has_its_four_anchors(built_in: Forms) -> None:
    for prefix in ("self", "review"):
        for name in CRITERIA:
            guidance = built_in("practice").questions()[f"{prefix}_{name}"].guidance["en"]
            assert all(f"{score}: " in guidance for score in range(4)), name


def test_target_5_2_is_ticked_beforehand(built_in: Forms) -> None:
    assert built_in("practice").questions()["sdg_targets"].default == "5.2"


def test_value_for_money_is_an_extra_that_is_off_until_asked_for(built_in: Forms) -> None:
    practice = built_in("practice")
    assert practice.questions()["with_efficiency"].default == "no"
    assert not relevant(practice.session(), practice.path("self_efficient"))
    assert relevant(practice.session(with_efficiency="yes"), practice.path("self_efficient"))


class TestANewRow:
    @pytest.mark.parametrize(
        ("form", "repeat", "question", "value"),
        [
            ("story", "consents", "valid_until", "2028-11-22"),
            ("story", "consents", "consent_status", "not_asked"),
            ("story", "consents", "consent_code", "C1"),
            ("story", "people", "code", "P1"),
            ("story", "photos", "media_kind", "picture"),
            ("pilot", "log", "date", "2026-11-22"),
            ("practice", "attachments", "file_kind", "picture"),
        ],
    )
    def test_begins_with_what_is_known(
        self, built_in: Forms, form: str, repeat: str, question: str, value: str
    ) -> None:
        logic = Logic(built_in(form).form, {}, now=NOW)
        row, _effect = logic.add_row((repeat,))
        assert logic.value((repeat, row, question)) == value


@pytest.mark.parametrize("form", [kind.value for kind in RecordType])
class TestABegunForm:
    def test_already_has_what_the_app_knows(self, built_in: Forms, form: str) -> None:
        logic = Logic(built_in(form).form, {}, now=NOW)
        logic.fill_defaults()
        assert logic.value(("record_type",)) == form
        assert logic.value(("audience",)) == "device"
        assert logic.value(("language",)) == "en"

    def test_asks_little_of_a_draft_and_breaks_no_rule_of_its_own(self, built_in: Forms, form: str) -> None:
        logic = Logic(built_in(form).form, {}, now=NOW)
        logic.fill_defaults()
        assert 4 <= len(logic.problems(RequiredFor.DRAFT)) <= 6
        found = {problem.code for problem in logic.problems(RequiredFor.READY)}
        assert ProblemCode.REQUIRED in found
        assert found <= {ProblemCode.REQUIRED, ProblemCode.ROWS_MISSING}


@pytest.mark.parametrize("form", ["practice", "lesson"])
def test_nothing_of_a_reviewer_s_part_is_asked_of_the_writer(built_in: Forms, form: str) -> None:
    logic = Logic(built_in(form).form, {}, now=NOW)
    logic.fill_defaults()
    of_the_writer = {problem.path for problem in logic.problems(RequiredFor.READY)}
    assert ("is_review",) not in of_the_writer
    logic.set(("is_review",), "yes")
    assert len(logic.problems(RequiredFor.READY)) >= len(of_the_writer) + 5


def test_a_lesson_s_quality_check_is_no_work_for_its_writer(built_in: Forms) -> None:
    logic = Logic(built_in("lesson").form, {}, now=NOW)
    logic.fill_defaults()
    states = {found.name: (found.state, found.to_go) for found in logic.sections()}
    assert states["sec_review"] == (SectionState.COMPLETE, 0)
    assert [name for name, found in states.items() if found[0] is SectionState.COMPLETE] == ["sec_review"]

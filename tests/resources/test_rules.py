"""The rules written into the built-in forms, run as a writer meets them."""

from datetime import UTC, datetime

import pytest

from desktop.domain.problem import ProblemCode
from desktop.domain.record import RecordType
from desktop.forms.form import RequiredFor
from desktop.forms.logic import Logic

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
SAFE = {
    "story_purpose": "To show how a code word at a market stall helps",
    "needs_person": "no",
    "about_survivor": "yes",
    "about_minor": "no",
    "current_risk": "no",
    "still_in_service": "no",
    "risk_level": "low",
    "specialist_ok": "yes",
    "interview_setup": "private_place can_stop",
    "referral_ready": "yes",
}


def invalid(session):
    return {path.rpartition("/")[2] for path, _message in session.recompute()["invalid"]}


def missing(session):
    return {path.rpartition("/")[2] for path in session.recompute()["missing"]}


def relevant(session, path):
    """Tell whether a question and everything it stands in is asked; the only row has no number."""
    state = session.recompute()["relevant"]
    assert path.replace("[1]", "") in state or path in state
    parts = (path if path in state else path.replace("[1]", "")).split("/")
    return all(state.get("/".join(parts[:end]), True) for end in range(3, len(parts) + 1))


def suggested(built_in, scores, level, validated="", own="promising"):
    session = built_in("practice").session(
        practice_class=own,
        evidence_level=level,
        validated_by=validated,
        **{f"self_{name}": scores.get(name, scores["rest"]) for name in CRITERIA},
    )
    session.recompute()
    return session.get(built_in("practice").path("suggested_class"))


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
def test_scores_suggest_a_class_and_never_set_it(built_in, scores, level, validated, expected):
    assert suggested(built_in, scores, level, validated, own="innovative") == expected
    if expected:
        session = built_in("practice").session(
            evidence_level=level,
            validated_by=validated,
            **{f"self_{name}": scores.get(name, scores["rest"]) for name in CRITERIA},
        )
        assert relevant(session, built_in("practice").path(f"suggest_{expected}"))
        assert session.get(built_in("practice").path("practice_class")) == ""


def test_good_needs_somebody_to_confirm_it(built_in):
    assert "validated_by" not in missing(built_in("practice").session(practice_class="promising"))
    assert "validated_by" in missing(built_in("practice").session(practice_class="good"))


def test_the_reviewer_s_scores_open_only_for_a_reviewer(built_in):
    path = built_in("practice").path("review_ethical")
    assert not relevant(built_in("practice").session(), path)
    assert relevant(built_in("practice").session(is_review="yes"), path)


def test_referral_is_asked_when_the_work_may_lead_to_disclosures(built_in):
    path = built_in("practice").path("referral")
    assert not relevant(built_in("practice").session(may_disclose="no"), path)
    assert relevant(built_in("practice").session(may_disclose="yes"), path)


@pytest.mark.parametrize("score", ["4", "-1"])
def test_a_score_outside_its_range_is_refused(built_in, score):
    assert "self_ethical" in invalid(built_in("practice").session(self_ethical=score))


@pytest.mark.parametrize("form", ["practice", "lesson", "story", "pilot", "cover_sheet"])
def test_a_period_lies_in_the_past_and_runs_forward(built_in, form):
    assert invalid(built_in(form).session(period_start="2026-03-01", period_end="2026-03-01")) == set()
    assert invalid(built_in(form).session(period_end="2026-03-01")) == set()
    assert invalid(built_in(form).session(period_start="2026-12-01")) == {"period_start"}
    assert invalid(built_in(form).session(period_start="2026-03-01", period_end="2026-02-01")) == {
        "period_end"
    }


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
def test_a_list_of_rows_ends_where_it_should(built_in, form, repeat, most):
    node = built_in(form).fields()[repeat]
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


def test_readers_are_named_only_for_an_audience_by_invitation(built_in):
    path = built_in("practice").path("invited")
    assert not relevant(built_in("practice").session(audience="public"), path)
    assert relevant(built_in("practice").session(audience="invited"), path)


def test_a_place_is_asked_only_where_it_has_a_name(built_in):
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
def test_the_programme_narrows_the_countries(built_in, programme, some, count):
    session = built_in("practice").session(programme=programme)
    offered = {choice["value"] for choice in session.choices(built_in("practice").path("countries"))}
    assert some <= offered
    assert len(offered) == count


def test_the_respect_strategies_are_offered_for_prevention(built_in):
    path = built_in("practice").path("themes")
    assert len(built_in("practice").session(pillar_main="pillar_1").choices(path)) == 10
    assert len(built_in("practice").session(pillar_main="pillar_3").choices(path)) == 17


def test_the_main_pillar_is_not_offered_again(built_in):
    offered = (
        built_in("practice").session(pillar_main="pillar_3").choices(built_in("practice").path("pillars"))
    )
    assert "pillar_3" not in {choice["value"] for choice in offered}
    assert len(offered) == 6


class TestTheSafetyGateOfAStory:
    def test_opens_when_every_question_is_answered_and_it_is_safe(self, built_in):
        story = built_in("story")
        session = story.session(**SAFE)
        assert relevant(session, story.path("headline"))
        assert relevant(session, story.path("people"))
        assert relevant(session, story.path("consents"))

    @pytest.mark.parametrize("question", [name for name in SAFE if name != "story_purpose"])
    def test_stays_closed_while_a_question_is_open(self, built_in, question):
        story = built_in("story")
        session = story.session(**{name: value for name, value in SAFE.items() if name != question})
        assert not relevant(session, story.path("headline"))
        assert question in missing(session)

    @pytest.mark.parametrize(
        ("question", "answer"),
        [
            ("current_risk", "yes"),
            ("current_risk", "not_sure"),
            ("referral_ready", "no"),
            ("specialist_ok", "no"),
        ],
    )
    def test_stays_closed_when_it_is_not_safe(self, built_in, question, answer):
        story = built_in("story")
        session = story.session(**{**SAFE, question: answer})
        assert not relevant(session, story.path("headline"))
        assert question in invalid(session)

    def test_asks_no_specialist_for_an_adult_who_is_not_a_survivor(self, built_in):
        story = built_in("story")
        answers = {**SAFE, "about_survivor": "no"}
        del answers["specialist_ok"]
        session = story.session(**answers)
        assert relevant(session, story.path("headline"))
        assert "specialist_ok" not in missing(session)


class TestAConsent:
    def consent(self, built_in, row=1, **answers):
        story = built_in("story")
        session = story.session(**SAFE)
        for _ in range(1, row):
            session.add_row(story.path("consents"))
        for name, value in answers.items():
            session.set(self.path(built_in, name, row), value)
        return session

    def path(self, built_in, name, row=1):
        repeat = built_in("story").path("consents")
        return built_in("story").path(f"consents.{name}").replace(repeat, f"{repeat}[{row}]")

    @pytest.mark.parametrize("row", [1, 2])
    @pytest.mark.parametrize(
        ("until", "wrong"),
        [("2029-02-10", set()), ("2029-02-11", {"valid_until"}), ("2026-02-09", {"valid_until"})],
    )
    def test_lasts_three_years_at_most(self, built_in, row, until, wrong):
        session = self.consent(
            built_in, row, consent_status="given", consent_date="2026-02-10", valid_until=until
        )
        assert invalid(session) == wrong

    def test_needs_all_eight_points_explained(self, built_in):
        choices = built_in("story").form.lists["explained"]
        points = [choice.name for choice in choices]
        assert len(points) == 8
        whole = self.consent(built_in, consent_status="given", explained=" ".join(points))
        assert invalid(whole) == set()
        part = self.consent(built_in, consent_status="given", explained=" ".join(points[1:]))
        assert invalid(part) == {"explained"}

    def test_is_not_asked_about_before_it_was_given(self, built_in):
        for status, asked in (("not_asked", False), ("refused", False), ("given", True), ("withdrawn", True)):
            session = self.consent(built_in, consent_status=status)
            assert relevant(session, self.path(built_in, "use_channels")) == asked

    def test_asks_what_was_done_only_after_a_withdrawal(self, built_in):
        for status, asked in (("given", False), ("withdrawn", True)):
            session = self.consent(built_in, consent_status=status)
            assert relevant(session, self.path(built_in, "withdrawn_on")) == asked

    def test_asks_for_a_guardian_only_for_a_child(self, built_in):
        adult = self.consent(built_in, consent_status="given")
        assert not relevant(adult, self.path(built_in, "assent"))
        for answer, asked in (("yes", True), ("not_sure", True), ("no", False)):
            session = self.consent(built_in, consent_status="given", person_minor=answer)
            session.set(built_in("story").path("about_minor"), "yes")
            assert relevant(session, self.path(built_in, "assent")) == asked

    def test_stops_at_a_guardian_who_may_be_linked_to_the_violence(self, built_in):
        session = self.consent(
            built_in,
            consent_status="given",
            person_minor="yes",
            guardian_consent="given",
            guardian_safe="not_sure",
        )
        session.set(built_in("story").path("about_minor"), "yes")
        assert "guardian_safe" in invalid(session)


def test_a_public_story_says_where_to_find_help(built_in):
    assert "help_line" not in missing(built_in("story").session(**SAFE, audience="team"))
    assert "help_line" in missing(built_in("story").session(**SAFE, audience="public"))


def test_what_risk_is_left_must_be_said_when_a_protection_is_missing(built_in):
    points = [choice.name for choice in built_in("story").form.lists["anonym"]]
    assert "remaining_risk" not in missing(built_in("story").session(**SAFE, anonym_check=" ".join(points)))
    assert "remaining_risk" in missing(built_in("story").session(**SAFE, anonym_check=" ".join(points[1:])))


def test_anyone_recognisable_needs_a_consent(built_in):
    story = built_in("story")
    repeat = story.path("photos")
    reference = story.path("photos.consent_ref").replace(repeat, f"{repeat}[1]")
    session = story.session(**SAFE)
    session.set(f"{repeat}[1]/people_visible", "not_recognisable")
    assert not relevant(session, reference)
    session.set(f"{repeat}[1]/people_visible", "recognisable")
    assert relevant(session, reference)
    session.set(reference, "Amina")
    assert invalid(session) == {"consent_ref"}
    session.set(reference, "C1 C12")
    assert invalid(session) == set()


def test_technology_opens_the_nine_digital_principles(built_in):
    pilot = built_in("pilot")
    states = [child for child in pilot.fields()["digital_check"].children if not child.name.endswith("_line")]
    assert len(states) == 9
    for answer, asked in (("yes", True), ("no", False)):
        session = pilot.session(uses_tech=answer)
        assert all(relevant(session, state.xpath) == asked for state in states)


def test_growth_is_scored_by_seven_factors(built_in):
    factors = [
        child for child in built_in("pilot").fields()["scale_check"].children if child.name != "scale_on"
    ]
    assert len(factors) == 7
    assert {(factor.lowest, factor.highest) for factor in factors} == {("0", "3")}


def test_every_rubric_has_its_four_anchors(built_in):
    for prefix in ("self", "review"):
        for name in CRITERIA:
            guidance = built_in("practice").questions()[f"{prefix}_{name}"].guidance["en"]
            assert all(f"{score}: " in guidance for score in range(4)), name


def test_target_5_2_is_ticked_beforehand(built_in):
    assert built_in("practice").questions()["sdg_targets"].default == "5.2"


def test_value_for_money_is_an_extra_that_is_off_until_asked_for(built_in):
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
    def test_begins_with_what_is_known(self, built_in, form, repeat, question, value):
        logic = Logic(built_in(form).form, {}, now=datetime(2026, 11, 22, 10, tzinfo=UTC))
        row, _effect = logic.add_row((repeat,))
        assert logic.value((repeat, row, question)) == value


@pytest.mark.parametrize("form", [kind.value for kind in RecordType])
class TestABegunForm:
    def test_already_has_what_the_app_knows(self, built_in, form):
        logic = Logic(built_in(form).form, {}, now=datetime(2026, 11, 22, 10, tzinfo=UTC))
        logic.fill_defaults()
        assert logic.value(("record_type",)) == form
        assert logic.value(("audience",)) == "device"
        assert logic.value(("language",)) == "en"

    def test_asks_little_of_a_draft_and_breaks_no_rule_of_its_own(self, built_in, form):
        logic = Logic(built_in(form).form, {}, now=datetime(2026, 11, 22, 10, tzinfo=UTC))
        logic.fill_defaults()
        assert 4 <= len(logic.problems(RequiredFor.DRAFT)) <= 6
        found = {problem.code for problem in logic.problems(RequiredFor.READY)}
        assert ProblemCode.REQUIRED in found
        assert found <= {ProblemCode.REQUIRED, ProblemCode.ROWS_MISSING}

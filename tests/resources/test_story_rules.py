"""The rules of the story form: its safety gate, its consents and its checks, run as a writer meets them."""

from datetime import UTC, datetime

import pytest
import rxeval

from desktop.domain.record import RecordType
from desktop.forms.form import RequiredFor
from desktop.forms.logic import Logic
from tests.support import content
from tests.support.built_in_forms import Forms, invalid, missing, relevant

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
FILES = {"photo:1": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d01", "photo:2": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d02"}
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


class TestTheSafetyGateOfAStory:
    def test_opens_when_every_question_is_answered_and_it_is_safe(self, built_in: Forms) -> None:
        story = built_in("story")
        session = story.session(**SAFE)
        assert relevant(session, story.path("headline"))
        assert relevant(session, story.path("people"))
        assert relevant(session, story.path("consents"))

    @pytest.mark.parametrize("question", [name for name in SAFE if name != "story_purpose"])
    def test_stays_closed_while_a_question_is_open(self, built_in: Forms, question: str) -> None:
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
    def test_stays_closed_when_it_is_not_safe(self, built_in: Forms, question: str, answer: str) -> None:
        story = built_in("story")
        session = story.session(**{**SAFE, question: answer})
        assert not relevant(session, story.path("headline"))
        assert question in invalid(session)

    @pytest.mark.parametrize("answer", ["yes", "not_sure"])
    def test_a_whole_story_cannot_be_finished_while_somebody_is_in_danger(
        self, built_in: Forms, answer: str
    ) -> None:
        answers = content.as_kept(content.load(RecordType.STORY), FILES)
        logic = Logic(built_in("story").form, answers, now=NOW)
        logic.fill_defaults()
        assert logic.problems(RequiredFor.READY) == ()
        logic.set(("current_risk",), answer)
        assert [problem.path for problem in logic.problems(RequiredFor.READY)] == [("current_risk",)]
        kept = logic.relevant_answers()
        assert not {"headline", "before", "people", "quotes", "consents"} & set(kept)

    def test_asks_no_specialist_for_an_adult_who_is_not_a_survivor(self, built_in: Forms) -> None:
        story = built_in("story")
        answers = {**SAFE, "about_survivor": "no"}
        del answers["specialist_ok"]
        session = story.session(**answers)
        assert relevant(session, story.path("headline"))
        assert "specialist_ok" not in missing(session)


class TestAConsent:
    def consent(self, built_in: Forms, row: int = 1, **answers: str) -> rxeval.Session:
        story = built_in("story")
        session = story.session(**SAFE)
        for _ in range(1, row):
            session.add_row(story.path("consents"))
        for name, value in answers.items():
            session.set(self.path(built_in, name, row), value)
        return session

    def path(self, built_in: Forms, name: str, row: int = 1) -> str:
        repeat = built_in("story").path("consents")
        return built_in("story").path(f"consents.{name}").replace(repeat, f"{repeat}[{row}]")

    @pytest.mark.parametrize("row", [1, 2])
    @pytest.mark.parametrize(
        ("until", "wrong"),
        [("2029-02-10", set()), ("2029-02-11", {"valid_until"}), ("2026-02-09", {"valid_until"})],
    )
    def test_lasts_three_years_at_most(self, built_in: Forms, row: int, until: str, wrong: set[str]) -> None:
        session = self.consent(
            built_in, row, consent_status="given", consent_date="2026-02-10", valid_until=until
        )
        assert invalid(session) == wrong

    def test_needs_all_eight_points_explained(self, built_in: Forms) -> None:
        choices = built_in("story").form.lists["explained"]
        points = [choice.name for choice in choices]
        assert len(points) == 8
        whole = self.consent(built_in, consent_status="given", explained=" ".join(points))
        assert invalid(whole) == set()
        part = self.consent(built_in, consent_status="given", explained=" ".join(points[1:]))
        assert invalid(part) == {"explained"}

    def test_is_not_asked_about_before_it_was_given(self, built_in: Forms) -> None:
        for status, asked in (("not_asked", False), ("refused", False), ("given", True), ("withdrawn", True)):
            session = self.consent(built_in, consent_status=status)
            assert relevant(session, self.path(built_in, "use_channels")) == asked

    def test_asks_what_was_done_only_after_a_withdrawal(self, built_in: Forms) -> None:
        for status, asked in (("given", False), ("withdrawn", True)):
            session = self.consent(built_in, consent_status=status)
            assert relevant(session, self.path(built_in, "withdrawn_on")) == asked

    def test_asks_for_a_guardian_only_for_a_child(self, built_in: Forms) -> None:
        adult = self.consent(built_in, consent_status="given")
        assert not relevant(adult, self.path(built_in, "assent"))
        for answer, asked in (("yes", True), ("not_sure", True), ("no", False)):
            session = self.consent(built_in, consent_status="given", person_minor=answer)
            session.set(built_in("story").path("about_minor"), "yes")
            assert relevant(session, self.path(built_in, "assent")) == asked

    def test_stops_at_a_guardian_who_may_be_linked_to_the_violence(self, built_in: Forms) -> None:
        session = self.consent(
            built_in,
            consent_status="given",
            person_minor="yes",
            guardian_consent="given",
            guardian_safe="not_sure",
        )
        session.set(built_in("story").path("about_minor"), "yes")
        assert "guardian_safe" in invalid(session)


def test_a_public_story_says_where_to_find_help(built_in: Forms) -> None:
    assert "help_line" not in missing(built_in("story").session(**SAFE, audience="team"))
    assert "help_line" in missing(built_in("story").session(**SAFE, audience="public"))


def test_what_risk_is_left_must_be_said_when_a_protection_is_missing(built_in: Forms) -> None:
    points = [choice.name for choice in built_in("story").form.lists["anonym"]]
    assert "remaining_risk" not in missing(built_in("story").session(**SAFE, anonym_check=" ".join(points)))
    assert "remaining_risk" in missing(built_in("story").session(**SAFE, anonym_check=" ".join(points[1:])))


def test_anyone_recognisable_needs_a_consent(built_in: Forms) -> None:
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

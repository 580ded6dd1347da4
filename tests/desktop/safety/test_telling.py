"""Reading out of answers who a record tells of; whatever is unclear or contradictory counts as no."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import cast

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.consent import Channel, ConsentStatus, Element, Scope
from desktop.domain.ids import RecordId, WithdrawalId
from desktop.domain.person import PictureKind, Pillar, Risk, ShownAs, Telling
from desktop.domain.withdrawal import Withdrawal
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from desktop.safety.consents import judge, judge_ready
from desktop.safety.pillars import pillars
from desktop.safety.telling import read_telling
from tests.support.small_form import READY, small_form
from tests.support.stories import old_story_form, story, story_form, with_row
from tests.support.tellings import TODAY


def read(answers: AnswerTree, *withdrawals: Withdrawal, form: Form | None = None) -> Telling:
    """Return what is read, of a record that tells of somebody."""
    found = read_telling(form or story_form(), answers, withdrawals)
    assert found is not None
    return found


def withdrawal(*scope: Scope, person: str = "P1", channels: frozenset[Channel] = frozenset()) -> Withdrawal:
    return Withdrawal(
        withdrawal_id=WithdrawalId("018f7d5e-0000-7000-8000-000000000001"),
        record_id=RecordId("018f7d5e-0000-7000-8000-000000000002"),
        number=1,
        scope=frozenset(scope),
        channels=channels,
        withdrawn_on=date(2026, 11, 1),
        noted_at=datetime(2026, 11, 1, tzinfo=UTC),
        person=person,
    )


def blocking(told: Telling, profile: Profile = Profile.COP_TEAM) -> set[tuple[str, str]]:
    return {(one.code.value, one.person) for one in judge(told, profile, TODAY) if one.is_blocking}


@pytest.mark.parametrize("form", [story_form(), old_story_form()], ids=["roles", "old names"])
class TestAStory:
    def test_is_read_whole_and_may_be_read_by_everybody(self, form: Form) -> None:
        told = read(story(read_back="agreed"), form=form)
        assert [(one.code, one.role, one.shown_as) for one in told.people] == [
            ("P1", "survivor", ShownAs.CHANGED_NAME),
            ("P2", "service_provider", ShownAs.ROLE_ONLY),
        ]
        assert [(one.code, one.person, one.status) for one in told.consents] == [
            ("C1", "P1", ConsentStatus.GIVEN),
            ("C2", "P2", ConsentStatus.GIVEN),
        ]
        assert told.consents[0].elements == {
            Element.STORY,
            Element.QUOTES,
            Element.PICTURE_NO_FACE,
            Element.PLACE,
        }
        assert (told.consents[0].given_on, told.consents[0].valid_until) == (
            date(2026, 5, 14),
            date(2028, 5, 13),
        )
        assert [picture.has_people for picture in told.pictures] == [False, False]
        assert (told.about_survivor, told.about_minor, told.risk) == (True, False, Risk.LOW)
        assert told.specialist_ok
        assert told.is_read_back
        for profile in Profile:
            assert judge(told, profile, TODAY) == ()

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"current_risk": "not_sure"}, "in_danger"),
            ({"current_risk": ""}, "in_danger"),
            ({"current_risk": "perhaps"}, "in_danger"),
            ({"people": []}, "no_people"),
            ({"people": "P1"}, "no_people"),
            ({"consents": []}, "no_consent"),
            ({"consents": "C1"}, "no_consent"),
            ({"specialist_ok": "no"}, "specialist"),
        ],
    )
    def test_with_an_answer_that_is_not_safe_stays(
        self, form: Form, changed: dict[str, object], code: str
    ) -> None:
        assert code in {found for found, _ in blocking(read(story(**changed), form=form))}

    @pytest.mark.parametrize(
        ("changed", "code"),
        [
            ({"consent_status": "Given"}, "not_given"),
            ({"consent_status": ""}, "not_given"),
            ({"person_code": "P3"}, "no_consent"),
            ({"person_code": "p1"}, "no_consent"),
            ({"consent_date": "14.05.2026"}, "dates"),
            ({"consent_date": "2026-W20-4"}, "dates"),
            ({"valid_until": "2026-02-30"}, "dates"),
            ({"valid_until": ""}, "dates"),
            ({"valid_until": "2026-11-21"}, "expired"),
            ({"use_channels": "everything"}, "channel"),
            ({"use_content": "all"}, "story"),
            ({"explained": "a b c"}, "not_explained"),
            ({"explained": "a a a a a a a a"}, "not_explained"),
            ({"consent_status": "withdrawn"}, "withdrawn"),
            ({"consent_status": "withdrawn", "withdrawn_scope": "everything picture"}, "withdrawn"),
            ({"consent_status": "withdrawn", "withdrawn_scope": "somehow"}, "withdrawn"),
        ],
    )
    def test_with_a_consent_that_nobody_can_rely_on_stays(
        self, form: Form, changed: dict[str, str], code: str
    ) -> None:
        told = read(with_row(story(), "consents", changed), form=form)
        assert (code, "P1") in blocking(told)

    def test_stays_when_a_child_in_it_has_no_guardian(self, form: Form) -> None:
        told = read(with_row(story(about_minor="not_sure"), "consents", {"person_minor": "yes"}), form=form)
        assert {("assent", "P1"), ("guardian", "P1")} <= blocking(told)
        assert pillars(told, "P1").needed == 3

    def test_takes_a_person_for_a_child_by_the_age_band_alone(self, form: Form) -> None:
        told = read(with_row(story(), "people", {"age_band": "under_18"}), form=form)
        assert told.is_minor(told.people[0])
        assert ("assent", "P1") in blocking(told)

    def test_keeps_two_consents_of_one_person_and_takes_the_narrower(self, form: Form) -> None:
        told = read(
            with_row(story(), "consents", {"person_code": "P1", "use_channels": "team"}, 1), form=form
        )
        assert len(told.consents_of("P1")) == 2
        assert ("channel", "P1") in blocking(told, Profile.GATEWAY_PUBLIC)
        assert ConflictCode.TWO_CONSENTS in {one.code for one in judge_ready(told, TODAY)}

    def test_counts_a_partial_withdrawal_for_its_part(self, form: Form) -> None:
        rows = {"consent_status": "withdrawn", "withdrawn_scope": "picture", "withdrawn_on": "2026-11-01"}
        told = read(with_row(story(read_back="agreed"), "consents", rows), form=form)
        assert blocking(told) == set()
        assert told.consents[0].withdrawn == {Scope.PICTURE}

    def test_is_withheld_by_a_withdrawal_whatever_its_consents_say(self, form: Form) -> None:
        told = read(story(), withdrawal(Scope.EVERYTHING), form=form)
        assert ("withdrawn", "P1") in blocking(told)
        assert ("withdrawn", "P1") in blocking(told, Profile.OWN_DESK)

    def test_is_withheld_by_a_notice_that_names_nobody(self, form: Form) -> None:
        told = read(story(), withdrawal(Scope.EVERYTHING, person=""), form=form)
        assert ("withdrawn", "") in blocking(told, Profile.REVIEW_HANDOFF)

    def test_is_withheld_even_if_the_person_was_taken_out_of_it(self, form: Form) -> None:
        told = read(story(), withdrawal(Scope.EVERYTHING, person="P7"), form=form)
        assert ("withdrawn", "P7") in blocking(told)


def test_a_withdrawal_that_came_twice_counts_once() -> None:
    once, twice = (read(story(), *[withdrawal(Scope.PICTURE, Scope.ONE_CHANNEL)] * times) for times in (1, 2))
    assert once == twice
    whole = [withdrawal(Scope.EVERYTHING)] * 2
    assert blocking(read(story(), *whole)) == {("withdrawn", "P1")}
    assert judge(read(story(), *whole), Profile.COP_TEAM, TODAY) == judge(
        read(story(), whole[0]), Profile.COP_TEAM, TODAY
    )


def test_a_channel_that_nobody_named_takes_every_channel_back_for_good() -> None:
    gateway = withdrawal(Scope.ONE_CHANNEL, channels=frozenset({Channel.GATEWAY}))
    unnamed = withdrawal(Scope.ONE_CHANNEL)
    assert blocking(read(story(), gateway)) == set()
    assert ("withdrawn", "P1") in blocking(read(story(), gateway), Profile.GATEWAY_PUBLIC)
    for order in ((gateway, unnamed), (unnamed, gateway)):
        assert ("withdrawn", "P1") in blocking(read(story(), *order))


def test_a_withdrawal_of_somebody_else_leaves_a_consent_as_it_is() -> None:
    told = read(story(), withdrawal(Scope.NAME, person="P2"))
    assert told.consents[0].withdrawn == frozenset()
    assert told.consents[1].withdrawn == {Scope.NAME}


def test_a_story_that_was_stopped_is_in_danger_whatever_it_says() -> None:
    told = read_telling(story_form(), story(), is_stopped=True)
    assert told is not None
    assert told.is_in_danger


def test_a_record_that_asks_nothing_of_people_tells_of_nobody() -> None:
    assert read_telling(small_form(), READY) is None


def test_a_withdrawal_withholds_a_record_that_asks_nothing_of_people() -> None:
    told = read_telling(small_form(), READY, [withdrawal(Scope.PICTURE, person="")])
    assert told is not None
    assert ("rules_unknown", "") in blocking(told)


def asking(name: str, role: str = "") -> Question:
    return Question(name=name, kind=Kind.TEXT, xpath=f"/data/{name}", label={}, role=role)


def rows_of(name: str, *questions: Question) -> Repeat:
    return Repeat(name=name, xpath=f"/data/{name}", label={}, children=questions)


def form_of(*nodes: Node, form_id: str = "story") -> Form:
    """Return a small form that asks for `nodes`."""
    section = Group(name="all", xpath="/data", label={}, children=nodes)
    ref = replace(small_form().ref, form_id=form_id)
    return replace(small_form(), ref=ref, sections=(section,))


PEOPLE = rows_of("who", asking("mark", "personCode"))
AGREED = rows_of("agreed", asking("number", "consentCode"), asking("whose", "consentPerson"))


@pytest.mark.parametrize("rows", [asking("title"), PEOPLE, AGREED])
def test_a_story_whose_form_says_too_little_stays(rows: Node) -> None:
    told = read({"title": "x"}, form=form_of(rows))
    assert told.is_unknown
    for profile in set(Profile) - {Profile.WITHDRAWAL_NOTICE}:
        assert ("rules_unknown", "") in blocking(told, profile)


@pytest.mark.parametrize("form_id", ["story", "practice"])
def test_any_form_whose_questions_have_the_roles_is_judged_alike(form_id: str) -> None:
    form = form_of(PEOPLE, AGREED, form_id=form_id)
    told = read({"who": [{"_row": "a", "mark": "P1"}]}, form=form)
    assert ("no_consent", "P1") in blocking(told)


def test_another_type_of_record_with_nobody_in_it_tells_of_nobody() -> None:
    assert read_telling(form_of(PEOPLE, AGREED, form_id="practice"), {}) is None


def test_a_form_with_two_lists_of_people_is_not_trusted() -> None:
    others = rows_of("others", asking("letter", "personCode"))
    assert read({}, form=form_of(PEOPLE, others, AGREED, form_id="practice")).is_unknown


class TestAPicture:
    def row(self, **changed: str) -> Telling:
        return read(with_row(story(), "photos", changed))

    def test_of_which_nothing_is_said_shows_somebody_and_the_place(self) -> None:
        told = self.row(people_visible="", face_shown="", place_clues="", illustrative="")
        shown = told.pictures[0]
        assert (shown.has_people, shown.is_recognisable, shown.shows_face) == (True, True, True)
        assert shown.place_clues is None
        assert Pillar.FACE in pillars(told, "P1").shown

    def test_names_its_consents(self) -> None:
        told = self.row(people_visible="recognisable", face_shown="no", consent_ref="C1 C2")
        assert told.pictures[0].consents == ("C1", "C2")

    def test_of_a_kind_that_is_not_known_counts_as_a_film(self) -> None:
        assert self.row(media_kind="hologram").pictures[0].kind is PictureKind.VIDEO

    def test_in_the_old_form_a_recording_always_holds_a_voice(self) -> None:
        answers = with_row(story(), "photos", {"media_kind": "audio", "people_visible": "none"})
        assert not read(answers).pictures[0].has_people
        assert read(answers, form=old_story_form()).pictures[0].has_people

    def test_that_nobody_described_may_show_anybody(self) -> None:
        files = [{"_row": "f1", "file_kind": "picture", "picture": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d03"}]
        told = read(story(attachments=files), form=old_story_form())
        loose = told.pictures[-1]
        assert loose.path == ("attachments", "f1")
        assert loose.shows_face
        assert ConflictCode.PICTURE in {one.code for one in judge(told, Profile.COP_TEAM, TODAY)}


class TestAPlace:
    @pytest.mark.parametrize(
        ("level", "place", "is_exact"),
        [
            ("district", "Somewhere", True),
            ("", "Somewhere", True),
            ("street", "Somewhere", True),
            ("province", "Somewhere", False),
            ("national", "", False),
            ("district", "", False),
        ],
    )
    def test_is_exact_unless_it_is_known_to_be_wide(self, level: str, place: str, is_exact: bool) -> None:
        assert read(story(place_level=level, place_name=place)).place_is_exact is is_exact


def test_an_embargo_that_nobody_can_read_never_ends() -> None:
    assert read(story(embargo="2026-12-01")).embargo == date(2026, 12, 1)
    assert read(story(embargo="")).embargo is None
    assert ("embargo", "") in blocking(read(story(embargo="spring")), Profile.INVITED_PACK)


def test_a_wish_to_be_named_and_its_reason_are_read() -> None:
    row = {"shown_as": "own_full_name", "asks_named": "yes", "asks_named_why": "She leads the march"}
    told = read(with_row(story(), "people", row))
    assert pillars(told, "P1").lacking == ()
    assert ("named_at_request", "P1") not in blocking(told)
    without = read(with_row(story(), "people", {**row, "asks_named_why": ""}))
    assert ("named_at_request", "P1") in blocking(without)


def test_answers_of_a_wrong_shape_stop_nothing() -> None:
    for name in story():
        wrongs: tuple[object, ...] = ("", "x", [], [{}], [{"_row": []}], [{"_row": "r", "code": []}])
        for wrong in wrongs:
            read(cast(AnswerTree, {**story(), name: wrong}))

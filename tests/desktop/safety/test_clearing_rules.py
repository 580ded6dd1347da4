"""Who must have checked a record before readers get it (domain 8.1), step by step and by name."""

from dataclasses import replace

import pytest

from desktop.domain.audience import HANDING, Audience, Profile
from desktop.domain.author import Role
from desktop.domain.conflict import ConflictCode
from desktop.domain.ids import RecordId, RevisionId, SignOffId, new_uuid
from desktop.domain.person import Telling
from desktop.domain.record import Record, RecordType
from desktop.domain.sign_off import SignOff, Step
from desktop.safety.clearing_rules import judge_clearing
from tests.support.builders import WHEN, a_record

WRITER = "SHA256:of-the-vault"
SURVIVOR = Telling(about_survivor=True)
CHILD = Telling(about_survivor=False, about_minor=True)
OTHER_STORY = Telling(about_survivor=False)


def _word(
    record: Record,
    step: Step,
    who: str = "Ama",
    role: Role = Role.KM_FOCAL_POINT,
    audience: Audience = Audience.PUBLIC,
) -> SignOff:
    return SignOff(
        sign_off_id=SignOffId(new_uuid()),
        record_id=record.record_id,
        revision_id=record.revision_id,
        digest="ab" * 64,
        step=step,
        audience=audience,
        signer=f"SHA256:{who}",
        alias=who,
        role=role,
        signed_at=WHEN,
        signature="",
    )


def _word_of(record: Record, step: Step, who: str, changes: dict[str, str]) -> SignOff:
    """Return a word that names another key or name than its own."""
    word = _word(record, step, who)
    return replace(word, signer=changes.get("signer", word.signer), alias=changes.get("alias", word.alias))


def _story() -> Record:
    return replace(a_record(), record_type=RecordType.STORY)


def _codes(
    record: Record,
    telling: Telling | None,
    words: list[SignOff],
    profile: Profile = Profile.COP_TEAM,
    *,
    delegated: bool = False,
) -> list[ConflictCode]:
    found = judge_clearing(record, telling, words, profile, writer=WRITER, is_public_delegated=delegated)
    assert all(one.is_blocking for one in found)
    return [one.code for one in found]


@pytest.mark.parametrize("profile", [one for one in Profile if not one.needs_clearing])
def test_what_reaches_no_readers_needs_nobody(profile: Profile) -> None:
    assert _codes(_story(), SURVIVOR, [], profile) == []


@pytest.mark.parametrize("profile", [one for one in HANDING if one.needs_clearing])
def test_nothing_reaches_readers_that_nobody_cleared(profile: Profile) -> None:
    (conflict,) = judge_clearing(a_record(), None, [], profile, writer=WRITER)
    assert conflict.code is ConflictCode.CLEARING
    assert conflict.params == {"audience": profile.audience.value}


@pytest.mark.parametrize("role", list(Role))
def test_a_focal_point_or_the_secretariat_clears_for_the_team(role: Role) -> None:
    record = a_record()
    is_fit = role in (Role.KM_FOCAL_POINT, Role.SECRETARIAT)
    expected = [] if is_fit else [ConflictCode.CLEARING]
    assert _codes(record, None, [_word(record, Step.CLEARED, role=role)]) == expected


@pytest.mark.parametrize(
    ("role", "delegated", "expected"),
    [
        (Role.SECRETARIAT, False, []),
        (Role.KM_FOCAL_POINT, True, []),
        (Role.KM_FOCAL_POINT, False, [ConflictCode.SECRETARIAT]),
        (Role.GBV_SPECIALIST, True, [ConflictCode.SECRETARIAT]),
    ],
)
def test_only_the_secretariat_or_whom_it_delegated_clears_for_the_public(
    role: Role, delegated: bool, expected: list[ConflictCode]
) -> None:
    record = a_record()
    words = [_word(record, Step.CLEARED, role=role)]
    for profile in (Profile.GATEWAY_PUBLIC, Profile.NEWSLETTER_PACK):
        assert _codes(record, None, words, profile, delegated=delegated) == expected


@pytest.mark.parametrize(
    "changes",
    [
        {"signer": WRITER},
        {"alias": "A."},
        {"alias": "  a. "},
    ],
)
@pytest.mark.parametrize("step", list(Step))
def test_the_writers_own_word_does_not_count(step: Step, changes: dict[str, str]) -> None:
    record = _story()
    others = {Step.SAFETY: Step.CLEARED, Step.CLEARED: Step.SAFETY}
    words = [_word(record, others[step], "Bea"), _word_of(record, step, "Ama", changes)]
    (conflict,) = judge_clearing(record, OTHER_STORY, words, Profile.COP_TEAM, writer=WRITER)
    assert (conflict.code, conflict.params) == (ConflictCode.SAME_PERSON, {"step": step.value})


def test_every_story_needs_a_look_at_its_safety() -> None:
    record = _story()
    cleared = _word(record, Step.CLEARED)
    assert _codes(record, OTHER_STORY, [cleared]) == [ConflictCode.SAFETY_SIGN_OFF]
    assert _codes(record, OTHER_STORY, [cleared, _word(record, Step.SAFETY)]) == []
    assert _codes(a_record(), OTHER_STORY, [cleared]) == [ConflictCode.CLEARING]


@pytest.mark.parametrize("telling", [SURVIVOR, CHILD, Telling(about_survivor=None), None])
def test_a_survivors_or_a_childs_story_needs_three_people(telling: Telling | None) -> None:
    record = _story()
    cleared = _word(record, Step.CLEARED, "Ama")
    for again in ({"signer": "SHA256:Ama"}, {"alias": "AMA"}):
        safety = _word_of(record, Step.SAFETY, "Bea", again)
        assert _codes(record, telling, [cleared, safety]) == [ConflictCode.SAME_PERSON]
    third = _word(record, Step.SAFETY, "Bea", Role.GBV_SPECIALIST)
    assert _codes(record, telling, [cleared, third]) == []


def test_any_record_that_tells_of_a_survivor_needs_three_people() -> None:
    record = a_record()
    cleared = _word(record, Step.CLEARED, "Ama")
    assert _codes(record, SURVIVOR, [cleared]) == [ConflictCode.SAFETY_SIGN_OFF]
    assert _codes(record, SURVIVOR, [cleared, _word(record, Step.SAFETY, "Ama")]) == [
        ConflictCode.SAME_PERSON
    ]
    assert _codes(record, SURVIVOR, [cleared, _word(record, Step.SAFETY, "Bea")]) == []


def test_a_word_counts_for_one_revision_only() -> None:
    record = a_record()
    word = _word(record, Step.CLEARED)
    for other in (
        replace(word, revision_id=RevisionId(new_uuid())),
        replace(word, record_id=RecordId(new_uuid())),
    ):
        assert _codes(record, None, [other]) == [ConflictCode.CLEARING]


@pytest.mark.parametrize("given", list(Audience))
def test_a_word_counts_for_readers_no_wider_than_it_was_given_for(given: Audience) -> None:
    record = _story()
    for profile in (Profile.COP_TEAM, Profile.INVITED_PACK, Profile.GATEWAY_PUBLIC):
        words = [
            _word(record, Step.CLEARED, "Ama", Role.SECRETARIAT, given),
            _word(record, Step.SAFETY, "Bea", Role.GBV_SPECIALIST, given),
        ]
        assert (_codes(record, SURVIVOR, words, profile) == []) is given.reaches(profile.audience)


def test_one_fitting_word_among_others_is_enough() -> None:
    record = _story()
    words = [
        _word(record, Step.CLEARED, "A."),
        _word(record, Step.CLEARED, "Tek", Role.TECHNICAL_OFFICER),
        _word(record, Step.CLEARED, "Ama"),
        _word(record, Step.SAFETY, "Ama"),
        _word(record, Step.SAFETY, "Bea"),
    ]
    assert _codes(record, SURVIVOR, words) == []

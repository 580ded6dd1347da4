"""Who is named at her own request is cleared by the Secretariat, whoever is to read it (domain 5.4, 1)."""

from dataclasses import replace

import pytest

from desktop.domain.audience import SHARING, Audience, Profile
from desktop.domain.author import Role
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.person import ShownAs
from desktop.domain.record import Record, RecordType
from desktop.domain.sign_off import SignOff
from desktop.safety.clearing_rules import judge_clearing
from tests.support import trees
from tests.support.tellings import person, telling

NAMED = telling(people=(person(shown_as=ShownAs.OWN_FULL_NAME, asks_to_be_named=True, says_why=True),))


def story() -> Record:
    return replace(trees.record({}), record_type=RecordType.STORY)


def words(record: Record, *roles: Role) -> list[SignOff]:
    """Return a specialist's word on the safety, and one of each role that clears."""
    safety, cleared = trees.words_on(record)
    return [
        safety,
        *(replace(cleared, role=role, signer=f"SHA256:{role}", alias=f"one {role}") for role in roles),
    ]


def judged(signed: list[SignOff], profile: Profile, *, delegated: bool = True) -> tuple[Conflict, ...]:
    return judge_clearing(
        story(), NAMED, signed, profile, writer="SHA256:writer", is_public_delegated=delegated
    )


@pytest.mark.parametrize("profile", SHARING)
def test_a_focal_point_alone_cannot_clear_it(profile: Profile) -> None:
    (conflict,) = judged(words(story(), Role.KM_FOCAL_POINT), profile)
    assert conflict.is_blocking
    assert (conflict.code, conflict.person) == (ConflictCode.NAMED_AT_REQUEST, "P1")
    assert conflict.params == {"missing": "secretariat"}


@pytest.mark.parametrize("profile", SHARING)
def test_the_secretariat_can(profile: Profile) -> None:
    assert judged(words(story(), Role.SECRETARIAT), profile) == ()
    assert judged(words(story(), Role.KM_FOCAL_POINT, Role.SECRETARIAT), profile) == ()


def test_the_three_people_are_counted_with_the_secretariat() -> None:
    record = story()
    safety, focal, secretariat = words(record, Role.KM_FOCAL_POINT, Role.SECRETARIAT)
    same = replace(safety, signer=secretariat.signer)
    (conflict,) = judged([same, focal, secretariat], Profile.COP_TEAM)
    assert conflict.code is ConflictCode.SAME_PERSON


@pytest.mark.parametrize("alias", ["a.  AUTHOR", "A Author", "Á. Author", "A.\u200b Author", "A.Author"])
def test_the_authors_name_written_otherwise_is_still_the_authors(alias: str) -> None:
    signed = [replace(one, alias=alias) for one in words(story(), Role.SECRETARIAT)]
    codes = [one.code for one in judged(signed, Profile.COP_TEAM)]
    assert codes == [ConflictCode.SAME_PERSON, ConflictCode.SAME_PERSON]


def test_the_vaults_own_key_signs_nothing_off() -> None:
    signed = [replace(one, signer="SHA256:writer") for one in words(story(), Role.SECRETARIAT)]
    assert {one.code for one in judged(signed, Profile.COP_TEAM)} == {ConflictCode.SAME_PERSON}
    assert all(one.audience is Audience.PUBLIC for one in signed)

"""What leaves of a consent: its terms, to the teams, without names; nothing of how and where it was given."""

import pytest

from desktop.domain.answers import ROW_ID, AnswerTree, canonical, texts
from desktop.domain.audience import SHARING, Audience, Profile, Sensitivity
from desktop.domain.disclosed import Disclosed, StayReason
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.forms.form import Form, Kind
from desktop.safety.disclosure import disclose
from tests.support import content, trees
from tests.support.built_in_forms import convert_form

PHOTOS = {
    "photo:1": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d01",
    "photo:2": "6f1d9c1e-2c1b-4a54-9d5e-0c6a1f3b7d02",
}
PAPER = AttachmentId("3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11")
SUMMARY = {
    "consent_code",
    "person_code",
    "consent_status",
    "consent_date",
    "consent_language",
    "use_channels",
    "use_content",
    "use_where",
    "approve_first",
    "valid_until",
    "assent",
    "guardian_consent",
    "withdrawn_on",
    "withdrawn_scope",
}
CHILD = {
    "consent_status": "withdrawn",
    "assent": "yes",
    "guardian_consent": "given",
    "guardian_safe": "yes",
    "withdrawn_on": "2026-11-01",
    "withdrawn_scope": "everything",
}


@pytest.fixture(scope="module")
def story() -> Form:
    return convert_form("story").form


def shown(form: Form, answers: AnswerTree, profile: Profile) -> Disclosed:
    files = {AttachmentId(name): trees.attachment(name) for name in (*PHOTOS.values(), PAPER)}
    found = disclose(
        trees.source(trees.record(answers, audience=Audience.PUBLIC), form, files), profile, None, trees.TODAY
    )
    assert isinstance(found, Disclosed)
    return found


def told() -> AnswerTree:
    """Return the tour's story, the first of its consents withdrawn and with every detail there can be."""
    answers = dict(content.as_kept(content.load(RecordType.STORY), PHOTOS))
    first, *others = rows_of(answers, "consents")
    actions: list[AnswerTree] = [
        {ROW_ID: "a1", "action_item": "the calendar", "action_place": "the printer's"}
    ]
    answers["consents"] = [{**first, **CHILD, "withdrawn_actions": actions}, *others]
    return answers


def rows_of(answers: AnswerTree, name: str) -> list[AnswerTree]:
    rows = answers[name]
    assert isinstance(rows, list)
    return rows


def test_teams_see_the_terms_of_every_consent_of_a_story_and_nothing_else_of_it(story: Form) -> None:
    answers = told()
    found = shown(story, answers, Profile.COP_TEAM)
    kept, seen = rows_of(answers, "consents"), rows_of(found.answers, "consents")
    assert len(seen) == len(kept) == 2
    for whole, row in zip(kept, seen, strict=True):
        assert row == {name: whole[name] for name in whole if name in SUMMARY | {ROW_ID}}
    assert set(seen[0]) == SUMMARY | {ROW_ID}


def test_nothing_of_how_a_consent_was_given_or_where_it_is_kept_leaves_with_a_story(story: Form) -> None:
    answers = told()
    details = {
        text
        for row in rows_of(answers, "consents")
        for text in texts({name: value for name, value in row.items() if name not in SUMMARY})
        if len(text) > 12
    }
    assert len(details) == 5
    out = canonical(shown(story, answers, Profile.COP_TEAM).answers)
    assert {detail for detail in details if detail in out} == set()
    for name in ("interpreter", "explained", "paper_kept", "reach_back", "withdrawn_actions", "review_on"):
        assert f'"{name}"' not in out


@pytest.mark.parametrize("profile", [Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK])
def test_nobody_else_learns_that_there_are_consents(story: Form, profile: Profile) -> None:
    found = shown(story, told(), profile)
    assert "consents" not in found.answers
    assert "headline" in found.answers


def consents(*, marked: bool, role: str = "consentCode", flag: Sensitivity = Sensitivity.OPEN) -> Form:
    return trees.form(
        trees.group(
            "main",
            trees.repeat(
                "agreements",
                trees.question("number", flag, role=role, is_consent_summary=marked),
                trees.group("more", trees.question("place", flag), trees.question("paper", flag, Kind.FILE)),
                trees.repeat("steps", trees.question("step", flag), sensitivity=Sensitivity.OPEN),
                sensitivity=Sensitivity.OPEN,
            ),
        )
    )


AGREED: AnswerTree = {
    "agreements": [
        {ROW_ID: "r1", "number": "C1", "place": "the cabinet", "paper": PAPER, "steps": [{"step": "removed"}]}
    ]
}


@pytest.mark.parametrize("flag", [Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL])
def test_no_flag_opens_what_is_not_marked(flag: Sensitivity) -> None:
    found = shown(consents(marked=True, flag=flag), AGREED, Profile.COP_TEAM)
    assert found.answers == {"agreements": [{ROW_ID: "r1", "number": "C1"}]}
    assert found.files == ()
    assert {(one.question, one.reason) for one in found.withheld} == {
        ("place", StayReason.LOCAL),
        ("paper", StayReason.LOCAL),
        ("step", StayReason.LOCAL),
    }


def test_a_local_flag_closes_what_is_marked() -> None:
    assert shown(consents(marked=True, flag=Sensitivity.LOCAL), AGREED, Profile.COP_TEAM).answers == {}


@pytest.mark.parametrize("profile", [Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK])
def test_an_open_flag_opens_no_consent_to_anybody_but_teams(profile: Profile) -> None:
    assert shown(consents(marked=True), AGREED, profile).answers == {}


@pytest.mark.parametrize("profile", list(SHARING))
def test_a_consent_without_any_mark_stays_whole(profile: Profile) -> None:
    assert shown(consents(marked=False), AGREED, profile).answers == {}


def test_a_mark_alone_makes_rows_consents() -> None:
    found = shown(consents(marked=True, role=""), AGREED, Profile.COP_TEAM)
    assert found.answers == {"agreements": [{ROW_ID: "r1", "number": "C1"}]}


def test_rows_that_are_no_consents_go_as_their_flags_say() -> None:
    found = shown(consents(marked=False, role=""), AGREED, Profile.GATEWAY_PUBLIC)
    assert found.answers == AGREED

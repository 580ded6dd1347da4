"""Ways around the rules, one by one: told twice, hidden in another answer, or flagged anew by an office."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

import pytest

from desktop.domain.answers import AnswerTree, canonical
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import SHARING, Profile, Sensitivity
from desktop.domain.conflict import ConflictCode
from desktop.domain.consent import Element
from desktop.domain.disclosed import Disclosed, Remark, Stays
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.forms.form import Form, Group, Node, Question, Repeat
from desktop.safety.disclosure import disclose
from desktop.safety.telling import read_telling
from tests.support import trees
from tests.support.stories import FILES, old_story_form, story, story_form, with_row

NO_QUOTES = "story voice picture_no_face picture_face video own_name place"
NO_PLACE = "story quotes voice picture_no_face picture_face video own_name"
PHOTO, PAPER = FILES["photo:1"], "3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11"


def leaving(
    answers: AnswerTree, profile: Profile = Profile.COP_TEAM, form: Form | None = None
) -> Disclosed | Stays:
    """Return what leaves of a story that two others checked."""
    form = form or story_form()
    record = replace(trees.record(answers), record_type=RecordType.STORY, form=form.ref)
    files: Mapping[AttachmentId, Attachment] = {
        AttachmentId(key): trees.attachment(key, kind=kind, name="Mbeya clinic.jpg")
        for key, kind in (*((key, MediaKind.IMAGE) for key in FILES.values()), (PAPER, MediaKind.DOCUMENT))
    }
    return disclose(trees.source(record, form, files), profile, read_telling(form, answers), trees.TODAY)


def told(found: Disclosed | Stays) -> str:
    """Return everything that leaves, as text."""
    assert isinstance(found, Disclosed), found.conflicts
    return canonical(found.answers) + found.title + " ".join(file.name for file in found.files)


def not_cut(found: Disclosed | Stays) -> set[tuple[str, str]]:
    """Return which element of whom stands in the text and cannot be cut."""
    assert isinstance(found, Stays)
    return {
        (one.params["element"], one.person) for one in found.conflicts if one.code is ConflictCode.NOT_CUT
    }


def quiet() -> AnswerTree:
    """Return the story with no words of anybody's outside the quotes."""
    plain = {name: f"Of the {name}." for name in ("summary", "headline", "why_matters")}
    return {**story(), **plain, "hide_orgs": "no"}


def rows(answers: AnswerTree, name: str) -> list[AnswerTree]:
    return cast("list[AnswerTree]", answers[name])


@pytest.mark.parametrize("profile", SHARING)
def test_the_story_leaves_as_long_as_nobody_changes_it(profile: Profile) -> None:
    assert isinstance(leaving(story(), profile), Disclosed)


@pytest.mark.parametrize(
    "around",
    ["“{}”", "She said: {} Then she left.", "SHE SAID {}"],
)
@pytest.mark.parametrize("place", ["hook", "summary", "expert_quote", "title"])
def test_words_that_are_cut_as_a_quote_do_not_leave_in_the_text(place: str, around: str) -> None:
    answers = with_row(quiet(), "consents", {"use_content": NO_QUOTES})
    quote = next(row for row in rows(answers, "quotes") if row["quote_speaker"] == "P1")
    words = str(quote["quote_words"])
    assert words not in told(leaving(answers))
    again = {**answers, place: around.format(" ".join(words.upper().split()[:6]))}
    assert not_cut(leaving(again)) == {(Element.QUOTES.value, "P1")}


def test_a_short_or_common_turn_of_phrase_is_nobodys_quote() -> None:
    answers = with_row(quiet(), "consents", {"use_content": NO_QUOTES})
    assert isinstance(leaving({**answers, "hook": "She and the others in the market."}), Disclosed)


@pytest.mark.parametrize("shown", ["role_only", "composite"])
@pytest.mark.parametrize("profile", SHARING)
def test_a_name_that_stayed_behind_in_a_hidden_answer_stays(shown: str, profile: Profile) -> None:
    answers = with_row(quiet(), "people", {"shown_as": shown, "display_name": "Zawadi"})
    assert "Zawadi" not in told(leaving(answers, profile))
    assert not_cut(leaving({**answers, "headline": "Zawadi speaks up"}, profile)) == {
        (Element.OWN_NAME.value, "P1")
    }


@pytest.mark.parametrize("form", [story_form(), old_story_form()])
@pytest.mark.parametrize(
    "name",
    [
        "current_risk", "still_in_service", "stopped_on", "paper_kept", "reach_back", "guardian_safe",
        "risk_level", "specialist_ok", "read_back", "consent_ref", "asks_named_why", "author_alias",
        "contact_point",
    ],
)  # fmt: skip
def test_an_offices_own_form_opens_no_answer_about_her_safety(form: Form, name: str) -> None:
    mark = "Qvzxwk"
    answers = {**story(), name: mark}
    answers = with_row(answers, "consents", {"approve_first": "no"})
    for repeat in ("consents", "people", "photos"):
        answers = with_row(answers, repeat, {name: mark})
    opened = replace(form, sections=tuple(cast(Group, _opened(one)) for one in form.sections))
    found = leaving(answers, Profile.GATEWAY_PUBLIC, opened)
    if isinstance(found, Disclosed):
        assert mark not in told(found)
    else:
        assert name in ("current_risk", "stopped_on", "guardian_safe", "specialist_ok", "risk_level")


def _opened(node: Node) -> Node:
    """Return a node in which every question is flagged as open, and everything as a consent's summary."""
    if isinstance(node, Question):
        return replace(node, sensitivity=Sensitivity.OPEN, is_consent_summary=True)
    children = tuple(_opened(child) for child in node.children)
    if isinstance(node, Repeat):
        return replace(node, sensitivity=Sensitivity.OPEN, children=children)
    return replace(node, children=children)


@pytest.mark.parametrize("profile", [Profile.COP_TEAM, Profile.GATEWAY_PUBLIC])
def test_a_picture_does_not_leave_as_a_document(profile: Profile) -> None:
    refused = with_row(story(), "photos", {"people_visible": "recognisable", "consent_ref": ""})
    papers = [
        {"_row": f"f{number}", "file_kind": "document", "document": key, "caption": "A sheet"}
        for number, key in enumerate((PHOTO, PAPER))
    ]
    found = leaving({**refused, "attachments": cast("list[AnswerTree]", papers)}, profile)
    assert isinstance(found, Disclosed)
    assert [file.attachment_id for file in found.files if file.attachment_id in (PHOTO, PAPER)] == [PAPER]


@pytest.mark.parametrize("level", ["province", "district"])
def test_a_place_that_is_not_agreed_to_leaves_neither_in_the_text_nor_in_a_files_name(level: str) -> None:
    answers = {**story(), "place_level": level, "place_name": "Mbeya"}
    answers = with_row(answers, "consents", {"use_content": NO_PLACE})
    assert "Mbeya" not in told(leaving(answers))
    assert not_cut(leaving({**answers, "hook": "On the road to Mbeya"})) == {(Element.PLACE.value, "")}


@pytest.mark.parametrize("name", ["content_note", "countries", "period_start"])
def test_a_name_in_an_answer_that_should_be_a_choice_or_a_day_is_found(name: str) -> None:
    answers = with_row(story(), "people", {"shown_as": "own_full_name", "display_name": "Zawadi Juma"}, at=1)
    answers = with_row(answers, "consents", {"use_content": "story quotes"}, at=1)
    assert "Zawadi" not in told(leaving(answers))
    assert not_cut(leaving({**answers, name: "Zawadi"})) == {(Element.OWN_NAME.value, "P2")}


def test_a_changed_name_that_stands_only_with_an_ending_is_told_of_too() -> None:
    answers = with_row(story(), "people", {"shown_as": "changed_name", "display_name": "Olena*"})
    plain = {**answers, "hook": "Olena speaks."}
    found = leaving(plain)
    assert isinstance(found, Disclosed)
    assert found.answers["hook"] == "Olena* speaks."
    bare = {name: value for name, value in answers.items() if name != "people"}
    bent = {**bare, "people": answers["people"], "hook": "Olenas path."}
    bent_found = leaving(bent)
    assert isinstance(bent_found, Disclosed)
    assert Remark.CHANGED_NAMES in bent_found.remarks

"""What is cut for somebody, what blocks because it cannot be cut, and what every output has to say."""

from dataclasses import replace

import pytest

from desktop.domain.answers import AnswerTree, canonical
from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.disclosed import Disclosed, Remark, StayReason, Stays
from desktop.domain.ids import AttachmentId
from desktop.domain.record import RecordType
from desktop.forms.form import Kind
from desktop.safety.disclosure import disclose
from desktop.safety.mentions import part_in, stands_in
from desktop.safety.telling import read_telling
from tests.support import trees
from tests.support.marked import Case, Maker


def case_for(profile: Profile) -> Case:
    """Return a case that is let go to these readers."""
    for seed in range(2000):
        case = Maker(seed).make()
        if case.profile is profile and isinstance(judged(case, case.record.answers), Disclosed):
            return case
    raise AssertionError("no case for these readers")


def judged(case: Case, answers: AnswerTree) -> Disclosed | Stays:
    record = replace(case.record, answers=answers)
    telling = read_telling(case.form, answers)
    return disclose(trees.source(record, case.form, case.files), case.profile, telling, trees.TODAY)


def test_a_story_whose_consents_nobody_read_stays() -> None:
    case = case_for(Profile.COP_TEAM)
    assert case.record.record_type is RecordType.STORY
    found = disclose(trees.source(case.record, case.form, case.files), case.profile, None, trees.TODAY)
    assert isinstance(found, Stays)
    assert found.conflicts[0].code is ConflictCode.RULES_UNKNOWN


def test_a_record_whose_writer_has_no_key_counts_as_cleared_by_nobody() -> None:
    case = case_for(Profile.COP_TEAM)
    source = trees.source(case.record, case.form, case.files, writer="")
    found = disclose(source, case.profile, read_telling(case.form, case.record.answers), trees.TODAY)
    assert isinstance(found, Stays)
    assert ConflictCode.CLEARING in {one.code for one in found.conflicts}


def test_a_changed_name_has_its_star_once_in_each_text_and_the_remark_says_so() -> None:
    case = case_for(Profile.OWN_DESK)
    people = case.record.answers["people"]
    assert not isinstance(people, str)
    named: list[AnswerTree] = [{**row, "shown": "role_only", "pname": ""} for row in people]
    named[0] = {**named[0], "shown": "changed_name", "pname": "Salma"}
    answers = {**case.record.answers, "people": named, "x1": "", "title": "Salma and Salma* came"}
    form = replace(
        case.form,
        sections=(trees.group("top", trees.question("title", role="title")), *case.form.sections[1:]),
    )
    found = judged(replace_form(case, form), answers)
    assert isinstance(found, Disclosed)
    assert found.title == "Salma* and Salma* came"
    assert Remark.CHANGED_NAMES in found.remarks


def replace_form(case: Case, form: object) -> Case:
    case.form = form  # type: ignore[assignment]  # a form
    return case


def test_uncleaned_files_stay_outside_the_team() -> None:
    form = trees.form(trees.group("g", trees.question("photo", kind=Kind.IMAGE)))
    key = "3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11"
    files = {AttachmentId(key): trees.attachment(key, is_cleaned=False)}
    for profile, goes in ((Profile.COP_TEAM, True), (Profile.INVITED_PACK, False)):
        found = disclose(trees.source(trees.record({"photo": key}), form, files), profile, None, trees.TODAY)
        assert isinstance(found, Disclosed)
        assert bool(found.files) is goes
        assert (key in canonical(found.answers)) is goes
        assert goes or found.withheld[0].reason is StayReason.UNCLEANED


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("Amina Yusuf", "We met Amina at the well.", True),
        ("Amina Yusuf", "Yusuf's shop is hers now.", True),
        ("Rose", "She rose early.", False),
        ("Rose", "Then Rose came.", True),
        ("آمنه", "از وآمنه شنیدیم", True),
        ("Ли", "Ли сказала", True),
        ("Amina", "A minaret", False),
    ],
)
def test_a_name_is_known_again_in_running_text(name: str, text: str, told: bool) -> None:
    assert bool(part_in(name, text)) is told


def test_a_place_counts_only_as_a_whole() -> None:
    assert stands_in("Lake District", "in the Lake District, by the shore")
    assert not stands_in("Lake District", "by the lake")

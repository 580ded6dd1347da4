"""Paper and text for one's own desk say that something is missing; other readers are told nothing of it."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.audience import Audience, Profile
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed, Stays
from desktop.domain.ids import AttachmentId, RecordId, WithdrawalId
from desktop.domain.record import RecordType
from desktop.domain.withdrawal import Withdrawal
from desktop.plain.text import plain_text
from desktop.plain.words import PageWords
from desktop.printing import print_record
from desktop.safety.disclosure import disclose
from desktop.safety.telling import read_telling
from tests.support import media, printed, trees
from tests.support.stories import FILES, story, story_form, with_row

GONE = PageWords().left_out
PICTURE = Withdrawal(
    withdrawal_id=WithdrawalId("w1"),
    record_id=RecordId("r1"),
    number=1,
    scope=frozenset({Scope.PICTURE}),
    withdrawn_on=trees.TODAY,
    noted_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
)


def shown(
    *taken: Withdrawal, profile: Profile = Profile.OWN_DESK, kept: tuple[str, ...] = tuple(FILES.values())
) -> Disclosed | Stays:
    """Return what is told of a story with two pictures, of which only `kept` are still here."""
    hers = {"people_visible": "not_recognisable", "consent_ref": "C1", "illustrative": "no"}
    answers = with_row(story(), "photos", hers)
    record = replace(trees.record(answers, audience=Audience.PUBLIC), record_type=RecordType.STORY)
    files = {AttachmentId(key): trees.attachment(key) for key in kept}
    telling = read_telling(story_form(), answers, taken)
    return disclose(trees.source(record, story_form(), files), profile, telling, trees.TODAY)


def said(found: Disclosed | Stays) -> tuple[bool, bool]:
    """Return whether text and paper say that something is left out."""
    assert isinstance(found, Disclosed)
    out = io.BytesIO()
    print_record(found, story_form(), out, read_file=lambda _one: media.plain_jpeg(40, 30), languages=("en",))
    on_paper = " ".join(printed.text_of(out.getvalue()).split())
    return GONE in plain_text(found, story_form()), GONE in on_paper


def test_paper_for_the_own_desk_says_that_a_picture_was_taken_back() -> None:
    assert said(shown()) == (False, False)
    assert said(shown(PICTURE)) == (True, True)


def test_paper_for_the_own_desk_says_that_a_file_is_no_longer_here() -> None:
    assert said(shown(kept=(FILES["photo:1"],))) == (True, True)


@pytest.mark.parametrize("profile", [Profile.COP_TEAM, Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK])
def test_other_readers_are_not_told_that_anything_was_taken_back(profile: Profile) -> None:
    found = shown(PICTURE, profile=profile)
    assert isinstance(found, Disclosed)
    assert said(found) == (False, False)

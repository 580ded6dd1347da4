"""A story that goes to a colleague and comes home: what stays, what she may do, what is taken over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import SHARING, Profile
from desktop.domain.coming import Arrival
from desktop.domain.disclosed import Disclosed, StayReason, Stays
from desktop.domain.record import Record, RecordState, RecordType
from desktop.forms.catalog import Catalog
from desktop.safety.disclosure import disclose
from desktop.still_agreed import StillAgreed
from tests.support.builders import a_departure
from tests.support.colleagues import Colleague
from tests.support.stories import COMPILED, story, with_row


@pytest.fixture
def ada(tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(tmp_path, "ada", catalog=Catalog(COMPILED))
    yield made
    made.close()


@pytest.fixture
def bea(tmp_path: Path) -> Iterator[Colleague]:
    made = Colleague(tmp_path, "bea", catalog=Catalog(COMPILED))
    yield made
    made.close()


def _told(one: Colleague) -> Record:
    draft = one.capture.begin(RecordType.STORY)
    whole = cast(AnswerTree, {**draft.answers, **story(), "photos": [], "audience": "public"})
    one.capture.save(draft.draft_id, whole)
    return one.capture.finish(draft.draft_id)


def _changed(one: Colleague, record: Record, on: Record | None = None, **answers: str) -> Record:
    draft = one.capture.amend(record.record_id, None if on is None else on.revision_id)
    one.capture.save(draft.draft_id, {**draft.answers, **answers})
    return one.capture.finish(draft.draft_id)


def _leaves(one: Colleague, record: Record, profile: Profile) -> Disclosed | Stays:
    source, telling = one.library.source(record.record_id)
    return disclose(source, profile, telling, one.clock.today())


def _why(found: Disclosed | Stays) -> StayReason | None:
    return found.reason if isinstance(found, Stays) else None


def test_a_colleagues_story_is_for_the_own_desk_and_to_be_sent_back(ada: Colleague, bea: Colleague) -> None:
    record = _told(ada)
    bea.takes(ada.bundle(record))
    assert {profile: _why(_leaves(bea, record, profile)) for profile in SHARING} == dict.fromkeys(
        SHARING, StayReason.ELSEWHERE
    )
    for profile in (Profile.OWN_DESK, Profile.REVIEW_HANDOFF):
        assert isinstance(_leaves(bea, record, profile), Disclosed), profile


def test_what_she_changed_comes_home_without_the_answers_that_never_left(
    ada: Colleague, bea: Colleague
) -> None:
    record = _told(ada)
    bea.takes(ada.bundle(record))
    # The questions before a story are asked of whoever writes in it; what she says of them stays with her.
    hers = _changed(bea, record, current_risk="no", still_in_service="no", headline="Hers")
    assert hers.parent == record.revision_id
    ada.takes(bea.bundle(record))
    newest = ada.library.record(record.record_id)
    assert (newest.revision_id, newest.answers.get("current_risk")) == (hers.revision_id, None)
    assert _why(_leaves(ada, record, Profile.GATEWAY_PUBLIC)) is StayReason.NOT_TAKEN_UP
    taken_up = ada.capture.amend(record.record_id)
    for name in ("current_risk", "still_in_service", "consents"):
        assert taken_up.answers[name] == _unseen(record.answers)[name], name
    assert taken_up.answers["headline"] == "Hers"
    ada.capture.save(taken_up.draft_id, _shown_again(taken_up.answers, record))
    mine = ada.capture.finish(taken_up.draft_id)
    assert (mine.number, mine.parent) == (3, hers.revision_id)
    source, _ = ada.library.source(record.record_id)
    assert not source.is_elsewhere


def _shown_again(answers: AnswerTree, before: Record) -> AnswerTree:
    """Return the answers after she heard the new text and somebody checked it."""
    rows = cast("list[AnswerTree]", answers["consents"])
    heard = {name: before.answers[name] for name in ("read_back", "anonym_check")}
    return {**answers, **heard, "consents": [{**row, "has_seen": "yes"} for row in rows]}


def _unseen(answers: AnswerTree) -> AnswerTree:
    """Return the answers without who saw the text: it is another one now."""
    rows = cast("list[AnswerTree]", answers["consents"])
    return {
        **answers,
        "consents": [{name: value for name, value in row.items() if name != "has_seen"} for row in rows],
    }


def test_a_consent_that_was_narrowed_here_is_not_widened_by_her_version(
    ada: Colleague, bea: Colleague
) -> None:
    record = _told(ada)
    bea.takes(ada.bundle(record))
    hers = _changed(bea, record, current_risk="no", still_in_service="no", headline="Hers")
    draft = ada.capture.amend(record.record_id)
    heard = _shown_again(draft.answers, record)
    narrower = with_row(heard, "consents", {"use_where": "not_country"})
    ada.capture.save(draft.draft_id, narrower)
    ada.capture.finish(draft.draft_id)
    ada.takes(bea.bundle(record))
    taken_up = ada.capture.amend(record.record_id, hers.revision_id)
    (first, *_) = cast("list[AnswerTree]", taken_up.answers["consents"])
    assert first["use_where"] == "not_country"


def test_a_record_without_people_may_go_to_the_team_from_a_colleague_and_nowhere_further(
    tmp_path: Path,
) -> None:
    ada, bea = Colleague(tmp_path, "ada"), Colleague(tmp_path, "bea")
    record = ada.finished(audience="public")
    bea.takes(ada.bundle(record, profile=Profile.COP_TEAM))
    assert _why(_leaves(bea, record, Profile.COP_TEAM)) is None  # the sign-offs came along
    for profile in (Profile.GATEWAY_PUBLIC, Profile.INVITED_PACK, Profile.NEWSLETTER_PACK):
        assert _why(_leaves(bea, record, profile)) is StayReason.ELSEWHERE
    ada.close()
    bea.close()


def test_two_versions_go_to_no_reader_until_somebody_chose(tmp_path: Path) -> None:
    ada, bea = Colleague(tmp_path, "ada"), Colleague(tmp_path, "bea")
    record = ada.finished(audience="public")
    bea.takes(ada.bundle(record))
    bea.amended(record, title="Hers")
    ada.amended(record, title="Mine")
    ada.takes(bea.bundle(record))
    assert _why(_leaves(ada, record, Profile.GATEWAY_PUBLIC)) is StayReason.VERSIONS
    assert isinstance(_leaves(ada, record, Profile.REVIEW_HANDOFF), Disclosed)
    ada.close()
    bea.close()


def test_what_is_stopped_here_stays_stopped_whatever_comes(ada: Colleague, bea: Colleague) -> None:
    record = _told(ada)
    bundle = ada.bundle(record)
    bea.takes(bundle)
    _changed(bea, record, current_risk="no", still_in_service="no", headline="Hers")
    draft = ada.capture.amend(record.record_id)
    ada.capture.save(draft.draft_id, {**draft.answers, "current_risk": "yes"})
    ada.capture.stop_for_danger(draft.draft_id)
    ada.takes(bea.bundle(record))
    found = _leaves(ada, record, Profile.REVIEW_HANDOFF)
    assert _why(found) is StayReason.BLOCKED


_ASKED = {"current_risk": "no", "still_in_service": "no"}


def _agreed_again(answers: AnswerTree) -> AnswerTree:
    rows = cast("list[AnswerTree]", answers["consents"])
    return {**answers, "consents": [{**row, "consent_date": "2026-11-23"} for row in rows]}


def test_a_colleague_lifts_no_withdrawal_by_what_she_writes_of_consents(
    ada: Colleague, bea: Colleague
) -> None:
    record = _told(ada)
    bea.takes(ada.bundle(record))
    bea.clock.pass_seconds(2 * 86_400)
    draft = bea.capture.amend(record.record_id)
    bea.capture.save(draft.draft_id, _agreed_again({**draft.answers, **_ASKED}))
    bea.capture.finish(draft.draft_id)
    bundle = bea.bundle(record)
    ada.withdrawing.withdraw(record.record_id)
    ada.clock.pass_seconds(2 * 86_400)
    assert [one.arrival for one in ada.exchange.preview(bundle).records] == [Arrival.TAKEN_BACK]
    ada.takes(bundle)
    assert [one.record_id for one in ada.withdrawing.travelling()] == [record.record_id]
    assert isinstance(_leaves(ada, record, Profile.REVIEW_HANDOFF), Stays)


def test_a_colleagues_version_that_came_before_lifts_no_later_withdrawal(
    ada: Colleague, bea: Colleague
) -> None:
    record = _told(ada)
    bea.takes(ada.bundle(record))
    bea.clock.pass_seconds(2 * 86_400)
    ada.clock.pass_seconds(2 * 86_400)
    draft = bea.capture.amend(record.record_id)
    bea.capture.save(draft.draft_id, _agreed_again({**draft.answers, **_ASKED}))
    bea.capture.finish(draft.draft_id)
    ada.takes(bea.bundle(record))
    ada.withdrawing.withdraw(record.record_id, withdrawn_on=date(2026, 11, 22))
    assert [one.record_id for one in ada.withdrawing.travelling()] == [record.record_id]
    assert isinstance(_leaves(ada, record, Profile.REVIEW_HANDOFF), Stays)
    (row,) = ada.library.summaries()
    assert row.state is RecordState.WITHDRAWN


def test_a_colleagues_version_in_which_she_agreed_to_less_holds_what_waits_in_the_outbox(
    ada: Colleague, bea: Colleague
) -> None:
    record = _told(ada)
    bea.takes(ada.bundle(record))
    agreed = StillAgreed(ada.store, ada.library, ada.clock)
    waits = a_departure(record, profile=Profile.GATEWAY_PUBLIC)
    assert agreed.holds(waits)
    words = _changed(bea, record, current_risk="no", still_in_service="no", headline="Hers")
    ada.takes(bea.bundle(words))
    assert agreed.holds(waits), "other words are no other consent"
    draft = bea.capture.amend(record.record_id)
    less = with_row(draft.answers, "consents", {"use_channels": "team"})
    bea.capture.save(draft.draft_id, {**less, **_ASKED})
    bea.capture.finish(draft.draft_id)
    ada.takes(bea.bundle(words))
    assert not agreed.holds(waits)

"""A consent that ended does not begin anew because a clock was set back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.conflict import ConflictCode
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed, Stays
from desktop.domain.record import RecordType
from desktop.errors import Code, FixableError
from desktop.safety.disclosure import disclose
from desktop.safety.judged_day import is_behind, judged_day
from desktop.safety.lifting import still_standing
from desktop.withdrawing import Withdrawing
from tests.support import trees
from tests.support.stories import StoryDesk, story, with_row
from tests.support.tellings import one_changed

TODAY = trees.TODAY
MAY = date(2026, 5, 20)
ENDED = one_changed(valid_until=date(2026, 11, 1))
FORM = trees.form(trees.group("main", trees.question("headline")))


@pytest.mark.parametrize(
    ("latest", "day"),
    [
        (None, TODAY),
        (TODAY - timedelta(days=400), TODAY),
        (TODAY + timedelta(days=1), TODAY + timedelta(days=1)),
        (TODAY + timedelta(days=900), TODAY + timedelta(days=900)),
        (date(2099, 1, 1), TODAY),  # the clock was wrong once; it must not end every consent for ever
    ],
)
def test_the_later_day_counts(latest: date | None, day: date) -> None:
    assert judged_day(TODAY, latest) == day


def test_a_journey_is_no_clock_set_back() -> None:
    assert not is_behind(TODAY, None)
    assert not is_behind(TODAY, TODAY + timedelta(days=1))
    assert is_behind(TODAY, TODAY + timedelta(days=2))


@pytest.mark.parametrize("profile", [Profile.COP_TEAM, Profile.INVITED_PACK, Profile.GATEWAY_PUBLIC])
def test_a_consent_that_ended_stays_ended_on_a_clock_set_back(profile: Profile) -> None:
    record = replace(trees.record({"headline": "A new start"}), record_type=RecordType.STORY)
    fresh = disclose(trees.source(record, FORM), profile, ENDED, MAY)
    assert isinstance(fresh, Disclosed)
    found = disclose(trees.source(record, FORM, latest_day=TODAY), profile, ENDED, MAY)
    assert isinstance(found, Stays)
    codes = {one.code: one.is_blocking for one in found.conflicts}
    assert codes[ConflictCode.EXPIRED]
    assert codes[ConflictCode.CLOCK_BEHIND] is False


def test_the_gate_and_the_vault_know_what_was_written_last(tmp_path: Path) -> None:
    desk = StoryDesk(tmp_path)
    ends = with_row(story(), "consents", {"valid_until": "2026-11-30"})
    desk.finished(consents=ends["consents"])
    desk.clock.set_wall(datetime(2026, 12, 15, 9, 0, tzinfo=UTC))
    draft = desk.begun(consents=ends["consents"])
    desk.clock.set_wall(datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    with pytest.raises(FixableError) as refused:
        desk.capture.finish(draft.draft_id)
    assert refused.value.code is Code.NOT_READY
    record_id = next(row.record_id for row in desk.library.summaries() if row.record_id != draft.record_id)
    source, telling = desk.library.source(record_id)
    assert source.latest_day == date(2026, 12, 15)
    found = disclose(source, Profile.COP_TEAM, telling, desk.clock.today())
    assert isinstance(found, Stays)
    assert ConflictCode.EXPIRED in {one.code for one in found.conflicts}
    desk.store.close()


def test_what_is_taken_back_on_a_clock_set_back_is_taken_back(tmp_path: Path) -> None:
    desk = StoryDesk(tmp_path)
    record = desk.finished()
    desk.clock.set_wall(datetime(2026, 1, 1, 9, 0, tzinfo=UTC))
    withdrawing = Withdrawing(desk.store, desk.library, desk.clock)
    withdrawing.withdraw(record.record_id, person="P1", scope=(Scope.EVERYTHING,))
    taken = withdrawing.of_record(record.record_id)
    assert still_standing(desk.capture.form(record.form), record.answers, taken) == taken
    desk.store.close()

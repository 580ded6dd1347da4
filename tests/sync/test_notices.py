"""A consent taken back: the record stays at once, whoever got it learns of it, and a new consent lifts it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.consent import Channel, Scope
from desktop.domain.disclosed import Exported, StayReason
from desktop.domain.record import Record, RecordState
from desktop.errors import Code, FixableError
from desktop.library import Library
from desktop.withdrawing import Withdrawing
from sync.bundle.checks import Expectations, verify
from sync.contacts import Contacts
from sync.export import Exporter
from sync.identity import ensure
from sync.notices import Notices
from tests.support.clearing import clear, clearing_of
from tests.support.stories import StoryDesk


class _House(StoryDesk):
    """A vault with stories, its exporter and its withdrawals."""

    def open(self) -> None:
        super().open()
        self.library = Library(self.store, self.catalog, clearing_of(self.store))
        self.withdrawing = Withdrawing(self.store, self.library, self.clock)
        identity = ensure(self.store.settings)
        self.exporter = Exporter(
            self.library,
            identity,
            self.store.settings,
            self.clock,
            ledger=self.capture,
            withdrawals=self.withdrawing.travelling,
        )
        self.contacts = Contacts(
            self.store.contacts, self.store.settings, self.clock, own=identity.fingerprint
        )
        self.notices = Notices(self.library, self.withdrawing, self.clock, self.contacts)

    def sent(self, record: Record, profile: Profile = Profile.COP_TEAM) -> Exported:
        plan = self.exporter.plan([record.record_id], profile)
        assert plan.records, [(c.code, c.params) for stay in plan.stays for c in stay.conflicts]
        return self.exporter.export(plan, self.folder, reader="The ministry's focal point")

    def notice(self) -> Path:
        plan = self.exporter.plan([], Profile.WITHDRAWAL_NOTICE)
        return self.exporter.export(plan, self.folder, reader="everybody").path

    def state(self, record: Record) -> RecordState:
        return next(row.state for row in self.library.summaries() if row.record_id == record.record_id)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[_House]:
    (tmp_path / "here").mkdir()
    house = _House(tmp_path / "here")
    yield house
    house.store.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[_House]:
    (tmp_path / "there").mkdir()
    house = _House(tmp_path / "there")
    yield house
    house.store.close()


@pytest.fixture
def record(house: _House) -> Record:
    return clear(house.store, house.finished())


def test_what_is_taken_back_stays_at_once_in_every_version(house: _House, record: Record) -> None:
    house.sent(record)
    house.withdrawing.withdraw(record.record_id, person=house.withdrawing.people(record.record_id)[0].code)
    for profile in (Profile.COP_TEAM, Profile.GATEWAY_PUBLIC, Profile.REVIEW_HANDOFF):
        plan = house.exporter.plan([record.record_id], profile)
        assert [stay.reason for stay in plan.stays] == [StayReason.WITHDRAWN]
        assert plan.records == ()
    assert house.state(record) is RecordState.WITHDRAWN
    house.reopen()
    assert house.state(record) is RecordState.WITHDRAWN


def test_a_notice_holds_no_record_and_no_person_and_its_own_vault_learns_nothing_new(
    house: _House, record: Record
) -> None:
    with pytest.raises(FixableError) as caught:
        house.notice()
    assert caught.value.code is Code.NOTHING_TO_EXPORT
    house.sent(record)
    house.withdrawing.withdraw(record.record_id, person="P1")
    notice = house.notice()
    verdict = verify(notice, Expectations(now=house.clock.now()))
    assert verdict.faults == ()
    assert (verdict.records, verdict.file_count) == ((), 0)
    (line,) = verdict.withdrawals
    assert (line.record_id, line.number, line.scope) == (record.record_id, 1, ("everything",))
    assert b'"P1"' not in notice.read_bytes()
    assert record.title.encode() not in notice.read_bytes()
    before = house.withdrawing.of_record(record.record_id)
    assert house.notices.take_in(notice).is_own
    assert house.withdrawing.of_record(record.record_id) == before


def test_what_never_left_is_told_to_nobody(house: _House, record: Record) -> None:
    house.withdrawing.withdraw(record.record_id)
    assert house.withdrawing.travelling() == ()


def test_every_bundle_from_then_on_carries_it(house: _House, record: Record) -> None:
    house.sent(record)
    house.withdrawing.withdraw(record.record_id, scope=[Scope.ONE_CHANNEL], channels=[Channel.PRESS])
    second = clear(house.store, house.finished())
    bundle = house.sent(second).path
    verdict = verify(bundle, Expectations(now=house.clock.now()))
    assert verdict.faults == ()
    assert [(one.record_id, one.scope, one.channels) for one in verdict.withdrawals] == [
        (record.record_id, ("one_channel",), ("press",))
    ]
    assert [line.record_id for line in verdict.records] == [second.record_id]


def test_another_vault_remembers_it_and_taking_it_in_twice_changes_nothing(
    house: _House, other: _House, record: Record
) -> None:
    house.sent(record)
    house.withdrawing.withdraw(record.record_id, person="P1")
    notice = house.notice()
    told = other.notices.read(notice)
    assert (told.known, told.unknown, told.records, told.is_own) == ((), 1, 0, False)
    assert other.withdrawing.of_record(record.record_id) == ()
    other.notices.take_in(notice)
    (kept,) = other.withdrawing.of_record(record.record_id)
    assert (kept.person, kept.is_whole, kept.is_from_elsewhere) == ("", True, True)
    other.clock.pass_seconds(60)
    other.notices.take_in(notice)
    other.reopen()
    assert other.withdrawing.of_record(record.record_id) == (kept,)


def test_a_bundle_that_takes_nothing_back_and_one_that_was_changed_are_refused(
    house: _House, other: _House, record: Record
) -> None:
    bundle = house.sent(record).path
    with pytest.raises(FixableError) as caught:
        other.notices.take_in(bundle)
    assert caught.value.code is Code.NOTHING_WITHDRAWN
    house.withdrawing.withdraw(record.record_id)
    notice = house.notice()
    torn = house.folder / "torn.zip"
    torn.write_bytes(notice.read_bytes().replace(b"everything", b"everythinG"))
    with pytest.raises(FixableError) as caught:
        other.notices.take_in(torn)
    assert caught.value.code is Code.BUNDLE_REFUSED
    assert other.withdrawing.of_record(record.record_id) == ()


def test_only_a_consent_of_a_later_day_lifts_it(house: _House, record: Record) -> None:
    house.sent(record)
    house.withdrawing.withdraw(record.record_id)
    for is_later in (False, True):
        house.clock.pass_seconds(86400 * is_later)
        draft = house.capture.amend(record.record_id)
        rows = [
            {**row, "consent_date": house.clock.today().isoformat()}
            for row in cast("list[AnswerTree]", record.answers["consents"])
        ]
        house.capture.save(draft.draft_id, cast(AnswerTree, {**record.answers, "consents": rows}))
        assert house.state(record) is RecordState.WITHDRAWN
        if not is_later:
            with pytest.raises(FixableError) as caught:
                house.capture.finish(draft.draft_id)
            assert caught.value.code is Code.NOT_READY
    amended = house.capture.finish(draft.draft_id)
    assert house.state(amended) is RecordState.READY
    clear(house.store, amended)
    assert house.withdrawing.travelling() == ()
    house.sent(amended)


def test_where_it_went_is_told_by_role_and_what_nobody_can_call_back(house: _House, record: Record) -> None:
    house.sent(record)
    reached = house.withdrawing.reached(record.record_id)
    assert [(one.profile, one.reader) for one in reached.departures] == [
        (Profile.COP_TEAM, "The ministry's focal point")
    ]
    assert set(reached.beyond) <= set(house.withdrawing.channels(record.record_id))
    house.clock.set_wall(house.clock.now() + timedelta(days=1))
    with pytest.raises(FixableError) as caught:
        house.withdrawing.withdraw(record.record_id.__class__("00000000-0000-4000-8000-000000000000"))
    assert caught.value.code is Code.RECORD_MISSING

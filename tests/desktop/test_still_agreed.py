"""A bundle waits in the outbox while a consent ends, is taken back, or becomes narrower: it stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import text

from desktop.domain.answers import AnswerTree
from desktop.domain.audience import SHARING, Profile
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import WithdrawalId, new_uuid
from desktop.domain.parcel import Parcel, Way
from desktop.domain.record import Record
from desktop.domain.withdrawal import Withdrawal
from desktop.errors import Code, FixableError
from desktop.library import Library
from desktop.outbox import Outbox
from desktop.safety.disclosure import disclose
from desktop.still_agreed import StillAgreed
from desktop.withdrawing import Withdrawing
from tests.support.builders import a_departure
from tests.support.clearing import Checkers, clearing_of
from tests.support.desk import Desk
from tests.support.stories import StoryDesk, story, with_row

UNTIL = "2026-11-30"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[StoryDesk]:
    desk = StoryDesk(tmp_path)
    yield desk
    desk.store.close()


def outbox_of(desk: StoryDesk) -> Outbox:
    agreed = StillAgreed(desk.store, desk.library, desk.clock)
    return Outbox(desk.store, desk.clock, still_agreed=agreed.holds)


def put_out(desk: StoryDesk, record: Record, profile: Profile = Profile.GATEWAY_PUBLIC) -> Parcel:
    """Put a bundle of a story into the outbox, as an export does."""
    gone = a_departure(record, profile=profile)
    gone = replace(gone, exported_at=desk.clock.now())
    parcel = Parcel(
        bundle_id=gone.bundle_id,
        identity=gone.identity,
        profile=gone.profile,
        recipient="the Spotlight gateway",
        file_name=f"b-{gone.bundle_id}.zip.age",
        size=1000,
        made_at=desk.clock.now(),
        changed_at=desk.clock.now(),
    )
    (outbox_of(desk).folder / parcel.file_name).write_bytes(bytes(1000))
    desk.capture.note_export(gone, None, parcel)
    return parcel


def ends(desk: StoryDesk) -> Record:
    return desk.finished(consents=with_row(story(), "consents", {"valid_until": UNTIL})["consents"])


def amend(desk: StoryDesk, record: Record, **answers: object) -> Record:
    """Return the next version, that everybody in it has seen."""
    draft = desk.capture.amend(record.record_id)
    whole = {**draft.answers, **record.answers, **answers}
    desk.capture.save(draft.draft_id, cast(AnswerTree, whole))
    return desk.capture.finish(draft.draft_id)


def on(desk: StoryDesk, day: date) -> None:
    desk.clock.set_wall(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))


def test_a_consent_that_ends_while_the_bundle_waits_holds_it(desk: StoryDesk) -> None:
    parcel, outbox = put_out(desk, ends(desk)), outbox_of(desk)
    assert outbox.due(desk.clock.now()) == parcel
    on(desk, date(2026, 11, 30))
    assert outbox.due(desk.clock.now()) == parcel, "on its last day it holds"
    on(desk, date(2026, 12, 1))
    assert outbox.due(desk.clock.now()) is None
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_WITHHELD]
    with pytest.raises(FixableError) as told:
        outbox.path(parcel)
    assert told.value.code is Code.PARCEL_WITHHELD


@pytest.mark.parametrize("changed", [{"use_channels": "team"}, {"use_content": "story quotes"}])
def test_a_newer_version_in_which_she_agreed_to_less_holds_the_older_one(
    desk: StoryDesk, changed: dict[str, str]
) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    amend(desk, record, consents=with_row(record.answers, "consents", changed)["consents"])
    assert outbox.due(desk.clock.now()) is None
    assert [item.parcel for item in outbox.parcels()] == [parcel]


def test_a_newer_version_that_changes_words_alone_holds_nothing(desk: StoryDesk) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    amend(desk, record, headline="A bakery of her own, at last")
    assert outbox.due(desk.clock.now()) == parcel


def test_a_newer_version_for_fewer_readers_holds_the_older_one_at_once(desk: StoryDesk) -> None:
    record = desk.finished(audience="public")
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    assert outbox.due(desk.clock.now()) == parcel
    amend(desk, record, audience="team")
    assert outbox.due(desk.clock.now()) is None
    assert [item.trouble for item in outbox.parcels()] == [Code.PARCEL_WITHHELD]
    for_teams = put_out(desk, desk.library.record(record.record_id), Profile.COP_TEAM)
    assert outbox.due(desk.clock.now()) == for_teams


def test_a_record_that_tells_of_nobody_is_for_fewer_readers_at_once_too(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    record = desk.finished(audience="public")
    agreed = StillAgreed(desk.store, desk.library, desk.clock)
    gone = a_departure(record, profile=Profile.GATEWAY_PUBLIC)
    assert agreed.holds(gone)
    desk.amended(record, title="Said better")
    assert agreed.holds(gone)
    desk.amended(record, audience="device")
    assert not agreed.holds(gone)
    desk.store.close()


_NO = (
    {"consent_status": "refused"},
    {"consent_status": "not_asked"},
    {"consent_status": "withdrawn"},
    {"consent_status": "withdrawn", "withdrawn_on": "2026-11-22", "withdrawn_scope": "picture"},
    {"use_channels": "team"},
)


@pytest.mark.parametrize("said", _NO)
def test_a_no_that_stands_in_an_open_draft_holds_what_waits_and_goes_with_the_draft(
    desk: StoryDesk, said: dict[str, str]
) -> None:
    record = desk.finished(audience="public")
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    draft = desk.capture.amend(record.record_id)
    assert outbox.due(desk.clock.now()) == parcel
    desk.clock.pass_seconds(1)
    less = with_row({**draft.answers, **record.answers}, "consents", said)
    desk.capture.save(draft.draft_id, cast(AnswerTree, less))
    assert outbox.due(desk.clock.now()) is None
    desk.capture.discard(draft.draft_id)
    assert outbox.due(desk.clock.now()) == parcel


@pytest.mark.parametrize(
    ("said", "leaves"),
    [
        ({"consent_status": "refused"}, set[Profile]()),
        ({"consent_status": "withdrawn"}, set[Profile]()),
        ({"consent_status": "not_asked"}, {Profile.OWN_DESK, Profile.REVIEW_HANDOFF}),
        ({"use_channels": "team"}, {Profile.OWN_DESK, Profile.REVIEW_HANDOFF, Profile.COP_TEAM}),
    ],
)
def test_a_no_that_stands_in_an_open_draft_keeps_the_finished_version_here(
    desk: StoryDesk, said: dict[str, str], leaves: set[Profile]
) -> None:
    record = Checkers(desk.store, desk.clock).clear(desk.finished(audience="public"))
    library = Library(desk.store, desk.catalog, clearing_of(desk.store))
    profiles = {Profile.OWN_DESK, Profile.REVIEW_HANDOFF, *SHARING}

    def goes() -> set[Profile]:
        source, telling = library.source(record.record_id)
        views = {one: disclose(source, one, telling, desk.clock.today()) for one in profiles}
        return {one for one, view in views.items() if isinstance(view, Disclosed)}

    assert goes() == profiles
    draft = desk.capture.amend(record.record_id)
    assert goes() == profiles, "a draft that says nothing new holds nothing"
    less = with_row({**draft.answers, **record.answers}, "consents", said)
    desk.capture.save(draft.draft_id, cast(AnswerTree, less))
    assert goes() == leaves


def test_somebody_new_in_an_open_draft_holds_nothing_of_the_version_without_her(desk: StoryDesk) -> None:
    record = desk.finished(audience="public")
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    draft = desk.capture.amend(record.record_id)
    desk.clock.pass_seconds(1)
    whole = {**draft.answers, **record.answers}
    rows = [*cast("list[AnswerTree]", whole["consents"])]
    rows.append({"_row": "c9", "consent_code": "C9", "person_code": "P9", "consent_status": "refused"})
    desk.capture.save(draft.draft_id, cast(AnswerTree, {**whole, "consents": rows}))
    assert outbox.due(desk.clock.now()) == parcel


def test_what_cannot_be_read_any_more_says_yes_to_nothing_until_it_can_be_read(desk: StoryDesk) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    change = text("UPDATE revisions SET answers = :answers WHERE revision_id = :revision")
    with desk.store.database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER revisions_no_update")
        kept = connection.execute(text("SELECT answers FROM revisions")).scalar_one()
        connection.execute(change, {"answers": "{broken", "revision": record.revision_id})
    assert outbox.due(desk.clock.now()) is None
    with desk.store.database.write() as connection:
        connection.execute(change, {"answers": kept, "revision": record.revision_id})
    assert outbox.due(desk.clock.now()) == parcel


def test_what_went_onto_one_stick_goes_onto_no_second_one_after_it_was_taken_back(desk: StoryDesk) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    delivered = outbox.deliver(parcel.bundle_id, Way.STICK)
    assert outbox.path(delivered).is_file()
    desk.clock.pass_seconds(60)
    Withdrawing(desk.store, desk.library, desk.clock).withdraw(record.record_id, scope=[Scope.PICTURE])
    with pytest.raises(FixableError) as told:
        outbox.path(delivered)
    assert told.value.code is Code.PARCEL_WITHHELD


def test_a_consent_that_ends_while_the_bundle_goes_stops_it_half_way(desk: StoryDesk) -> None:
    parcel, outbox = put_out(desk, ends(desk)), outbox_of(desk)
    on(desk, date(2026, 11, 30))
    outbox.begin(parcel.bundle_id)
    outbox.advanced(parcel.bundle_id, 400)
    on(desk, date(2026, 12, 1))
    with pytest.raises(FixableError) as told:
        outbox.advanced(parcel.bundle_id, 500)
    assert told.value.code is Code.PARCEL_WITHHELD
    assert outbox.advanced(parcel.bundle_id, 1000).offset == 1000, "that all of it left is told as it is"


@pytest.mark.parametrize("scope", [Scope.EVERYTHING, Scope.PICTURE])
def test_a_colleagues_word_that_something_was_taken_back_stops_what_goes(
    desk: StoryDesk, scope: Scope
) -> None:
    record = desk.finished()
    parcel, outbox = put_out(desk, record), outbox_of(desk)
    outbox.begin(parcel.bundle_id)
    desk.clock.pass_seconds(1)
    told_elsewhere = Withdrawal(
        withdrawal_id=WithdrawalId(new_uuid()),
        record_id=record.record_id,
        number=1,
        scope=frozenset({scope}),
        withdrawn_on=desk.clock.today(),
        noted_at=desk.clock.now(),
        is_from_elsewhere=True,
    )
    Withdrawing(desk.store, desk.library, desk.clock).take_in([told_elsewhere], "a notice")
    with pytest.raises(FixableError) as told:
        outbox.advanced(parcel.bundle_id, 10)
    assert told.value.code is Code.PARCEL_WITHHELD


@pytest.mark.parametrize("scope", [Scope.EVERYTHING, Scope.PICTURE])
def test_a_clock_set_back_lets_nothing_leave_that_was_taken_back(desk: StoryDesk, scope: Scope) -> None:
    record = desk.finished()
    put_out(desk, record)
    outbox = outbox_of(desk)
    desk.clock.set_wall(datetime(2025, 1, 1, tzinfo=UTC))  # its battery is flat
    Withdrawing(desk.store, desk.library, desk.clock).withdraw(record.record_id, scope=[scope])
    assert outbox.due(desk.clock.now()) is None


def test_what_was_taken_back_before_the_bundle_was_made_and_cut_out_of_it_holds_nothing(
    desk: StoryDesk,
) -> None:
    record = desk.finished()
    Withdrawing(desk.store, desk.library, desk.clock).withdraw(record.record_id, scope=[Scope.PICTURE])
    desk.clock.pass_seconds(60)
    parcel = put_out(desk, record)
    assert outbox_of(desk).due(desk.clock.now()) == parcel

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.backup import Occasion, Schedule
from desktop.storage.backup.schedule import History, due

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
YESTERDAY = NOW - timedelta(days=1)


def _day(moment: datetime) -> date:
    return moment.date()


def _due(occasion: Occasion, history: History, schedule: Schedule | None = None) -> bool:
    return due(occasion, NOW, history, schedule or Schedule(), _day)


@pytest.mark.parametrize("occasion", list(Occasion))
def test_nothing_is_due_when_nothing_changed(occasion: Occasion) -> None:
    assert not _due(occasion, History(last_verified=YESTERDAY, has_changed=False))


@pytest.mark.parametrize("occasion", list(Occasion))
def test_the_first_backup_is_due_at_once(occasion: Occasion) -> None:
    assert _due(occasion, History())


@pytest.mark.parametrize(
    ("occasion", "schedule"),
    [
        (Occasion.EXIT, Schedule(on_exit=False)),
        (Occasion.WHILE_OPEN, Schedule(daily=False)),
        (Occasion.ARRIVAL, Schedule(on_arrival=False)),
    ],
)
def test_what_was_switched_off_is_never_due(occasion: Occasion, schedule: Schedule) -> None:
    assert not _due(occasion, History(), schedule)


def test_while_open_one_backup_a_day_is_enough() -> None:
    early = NOW.replace(hour=1)
    assert not _due(Occasion.WHILE_OPEN, History(last_tried=early, last_verified=early))
    assert _due(Occasion.WHILE_OPEN, History(last_tried=YESTERDAY, last_verified=YESTERDAY))


def test_leaving_makes_one_even_after_todays() -> None:
    early = NOW.replace(hour=1)
    assert _due(Occasion.EXIT, History(last_tried=early, last_verified=early))


def test_what_failed_is_tried_again_after_an_hour_and_not_before() -> None:
    def tried(minutes: int) -> bool:
        return _due(
            Occasion.WHILE_OPEN,
            History(last_tried=NOW - timedelta(minutes=minutes), last_verified=YESTERDAY),
        )

    assert [tried(1), tried(59), tried(60)] == [False, False, True]


def test_a_stick_with_a_loose_contact_does_not_begin_one_backup_after_the_other() -> None:
    assert not _due(Occasion.ARRIVAL, History(last_tried=NOW - timedelta(minutes=1)))
    assert _due(Occasion.ARRIVAL, History(last_tried=NOW - timedelta(minutes=5)))


def test_a_clock_that_was_set_back_puts_no_backup_off() -> None:
    future = NOW + timedelta(days=400)
    assert _due(Occasion.WHILE_OPEN, History(last_tried=future, last_verified=future))
    assert _due(Occasion.ARRIVAL, History(last_tried=future, last_verified=future))

"""When the outbox may send, as a person chose it, and how many bytes a day had."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from desktop.domain.when_to_send import WhenToSend
from desktop.outbox import SPENT, WHEN_TO_SEND
from tests.desktop.test_outbox import outbox_of
from tests.support.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def test_when_to_send_is_kept_in_the_vault(desk: Desk) -> None:
    when = WhenToSend(
        network="wifi:Clinic",
        network_name="Clinic",
        most_a_day=20_000_000,
        only_on_mains=True,
        quiet_from=time(22),
        quiet_until=time(6, 30),
    )
    assert outbox_of(desk).when_to_send().is_any_time
    outbox_of(desk).keep_when_to_send(when)
    desk.reopen()
    assert outbox_of(desk).when_to_send() == when
    assert "Clinic" not in (desk.store.paths.home / "records.db").read_bytes().decode("latin-1")


@pytest.mark.parametrize("text", ["{broken", "[]", '{"most_a_day": null}', '{"most_a_day": 1e999}'])
def test_a_choice_that_cannot_be_read_lets_everything_wait(desk: Desk, text: str) -> None:
    desk.store.settings.put(WHEN_TO_SEND, text)
    assert outbox_of(desk).when_to_send().is_paused


def test_the_bytes_of_a_day_are_counted_durably_and_begin_anew_the_next_day(desk: Desk) -> None:
    day = date(2026, 11, 22)
    outbox_of(desk).spend(700, day)
    desk.reopen()
    assert outbox_of(desk).spend(300, day) == 1000
    assert outbox_of(desk).spent(day + timedelta(days=1)) == 0
    desk.store.settings.put(SPENT, "nonsense")
    assert outbox_of(desk).spent(day) == 0


@pytest.mark.parametrize(
    ("begins", "ends", "at", "is_quiet"),
    [
        (time(22), time(6), time(23), True),
        (time(22), time(6), time(5, 59), True),
        (time(22), time(6), time(6), False),
        (time(9), time(17), time(12), True),
        (time(9), time(17), time(17), False),
        (time(9), time(9), time(3), True),
    ],
)
def test_quiet_hours_may_go_over_midnight(begins: time, ends: time, at: time, is_quiet: bool) -> None:
    assert WhenToSend(quiet_from=begins, quiet_until=ends).is_quiet(at) is is_quiet

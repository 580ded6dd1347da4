from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Code, FixableError, MachineError
from sync.schedule import (
    FIRST,
    LONGEST,
    Surroundings,
    may_send,
    next_try,
    next_try_after,
)

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=UTC)
HOME = Surroundings(network="wifi:Clinic", network_name="Clinic", is_on_mains=True)


@given(tries=st.integers(-3, 10**9), chance=st.floats(allow_nan=False))
def test_no_wait_is_shorter_or_longer_than_promised(tries: int, chance: float) -> None:
    assert NOW + FIRST / 2 <= next_try(tries, NOW, chance) <= NOW + LONGEST


@given(tries=st.integers(1, 40), chance=st.floats(0, 1))
def test_each_wait_is_at_least_as_long_as_the_one_before(tries: int, chance: float) -> None:
    assert next_try(tries + 1, NOW, chance) >= next_try(tries, NOW, chance)


def test_the_wait_doubles_until_it_is_an_hour() -> None:
    waits = [(next_try(tries, NOW, 1.0) - NOW).total_seconds() for tries in range(1, 10)]
    assert waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]


def test_chance_spreads_a_whole_office_over_half_of_the_wait() -> None:
    soonest, latest = next_try(5, NOW, 0.0), next_try(5, NOW, 1.0)
    assert latest - NOW == 2 * (soonest - NOW)


def test_what_only_a_person_can_put_right_is_not_tried_every_half_minute() -> None:
    portal = next_try_after(FixableError(Code.CAPTIVE_PORTAL), 1, NOW, 0.0)
    refused = next_try_after(FixableError(Code.GATEWAY_REFUSES, status=403), 1, NOW, 0.0)
    broken = next_try_after(MachineError(Code.LINE_BROKEN), 1, NOW, 0.0)
    assert broken < portal < refused


@pytest.mark.parametrize("code", [Code.UPLOAD_GONE, Code.UPLOAD_ELSEWHERE])
def test_a_gateway_that_loses_what_it_was_given_is_left_alone_for_an_hour(code: Code) -> None:
    assert next_try_after(MachineError(code), 1, NOW, 0.0) >= NOW + LONGEST


def test_without_a_choice_everything_may_go_at_any_time() -> None:
    assert may_send(WhenToSend(), Surroundings(), NOW, 10**12) is None


@pytest.mark.parametrize(
    ("when", "where", "spent", "hold"),
    [
        (WhenToSend(is_paused=True), HOME, 0, Hold.PAUSED),
        (WhenToSend(network="wifi:Clinic"), HOME, 0, None),
        (WhenToSend(network="wifi:Home"), HOME, 0, Hold.OTHER_NETWORK),
        (WhenToSend(network="wifi:Home"), Surroundings(is_on_mains=True), 0, Hold.NETWORK_UNKNOWN),
        (WhenToSend(only_on_mains=True), HOME, 0, None),
        (WhenToSend(only_on_mains=True), Surroundings(is_on_mains=False), 0, Hold.ON_BATTERY),
        (WhenToSend(only_on_mains=True), Surroundings(), 0, Hold.POWER_UNKNOWN),
        (WhenToSend(most_a_day=1000), HOME, 999, None),
        (WhenToSend(most_a_day=1000), HOME, 1000, Hold.ENOUGH_TODAY),
        (WhenToSend(quiet_from=time(13), quiet_until=time(15)), HOME, 0, Hold.QUIET),
        (WhenToSend(quiet_from=time(15), quiet_until=time(13)), HOME, 0, None),
    ],
)
def test_why_nothing_is_sent(when: WhenToSend, where: Surroundings, spent: int, hold: Hold | None) -> None:
    assert may_send(when, where, NOW, spent) is hold


def test_what_was_chosen_is_read_as_it_was_written() -> None:
    when = WhenToSend(network="gateway:02:fc", most_a_day=5, quiet_from=time(22), quiet_until=time(6))
    assert WhenToSend.read(when.written()) == when
    assert WhenToSend.read("{}") == WhenToSend()
    with pytest.raises(ValueError, match="no choice"):
        WhenToSend.read("[]")

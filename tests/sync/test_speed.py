import pytest

from sync.speed import Speed

BLOCK = 16 * 1024


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def carry(speed: Speed, clock: Clock, blocks: int, rate: float, buffers: int, told: list[float]) -> None:
    """Put a piece into a line of `rate` bytes a second behind buffers that take some blocks at once."""
    speed.begin()
    clock.seconds += 0.4  # until the line stands
    for number in range(1, blocks + 1):
        if number > buffers:
            clock.seconds += BLOCK / rate
        speed.moving(number * BLOCK)
        told.append(speed.value)
    clock.seconds += buffers * BLOCK / rate
    speed.arrived(blocks * BLOCK)
    told.append(speed.value)


@pytest.mark.parametrize("rate", [2_000, 8_000, 200_000])
@pytest.mark.parametrize("buffers", [1, 4, 16])
def test_what_waits_in_buffers_makes_no_line_look_faster_or_slower(rate: int, buffers: int) -> None:
    clock, told = Clock(), list[float]()
    speed = Speed(clock)
    carry(speed, clock, 64, rate, buffers, told)
    known = [value for value in told if value]
    assert known
    assert all(value == pytest.approx(rate, rel=0.1) for value in known)


def test_on_a_line_of_two_kilobytes_it_is_known_within_half_a_minute() -> None:
    clock = Clock()
    speed = Speed(clock)
    speed.begin()
    for number in range(1, 8):
        clock.seconds += BLOCK / 2_000 if number > 3 else 0
        speed.moving(number * BLOCK)
        if speed.value:
            break
    assert clock.seconds < 30
    assert speed.value == pytest.approx(2_000)


def test_one_slow_moment_is_no_prophecy() -> None:
    clock, told = Clock(), list[float]()
    speed = Speed(clock)
    carry(speed, clock, 64, 200_000, 2, told)
    before = speed.value
    carry(speed, clock, 1, 16_000, 0, told)
    assert before * 0.8 < speed.value < before


def test_a_piece_that_buffers_take_whole_is_judged_when_it_is_there() -> None:
    clock = Clock()
    speed = Speed(clock)
    speed.begin()
    speed.moving(BLOCK)
    assert speed.value == 0
    clock.seconds = 2.0
    speed.arrived(BLOCK)
    assert speed.value == pytest.approx(BLOCK / 2)

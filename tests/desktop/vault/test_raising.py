from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.vault import vault
from desktop.vault.kdf import KdfCost
from desktop.vault.raising import machine_memory, raised
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock

GIB = 1024**3


class QuickClock(MovableClock):
    """A clock on a machine for which everything takes a tenth of a second."""

    def monotonic(self) -> float:
        self.pass_seconds(0.1)
        return super().monotonic()


def test_a_fast_machine_with_much_memory_gives_a_guesser_twice_the_memory() -> None:
    cost = KdfCost()
    assert raised(cost, 0.2, 8 * GIB) == KdfCost(time=3, memory_kib=256 * 1024, lanes=2)


def test_a_fast_machine_with_little_memory_gives_twice_the_time() -> None:
    assert raised(KdfCost(), 0.2, GIB // 2) == KdfCost(time=6, memory_kib=128 * 1024, lanes=2)


@pytest.mark.parametrize("took", [0.0, 0.4, 3.0, -1.0])
def test_a_slow_machine_and_one_that_measured_nothing_change_nothing(took: float) -> None:
    assert raised(KdfCost(), took, 8 * GIB) is None


@given(
    time=st.integers(1, 64),
    memory=st.integers(64, 1024 * 1024),
    took=st.floats(0.001, 0.399),
    room=st.none() | st.integers(GIB // 4, 64 * GIB),
)
def test_whatever_the_machine_nothing_falls_and_nothing_goes_beyond_bounds(
    time: int, memory: int, took: float, room: int | None
) -> None:
    if time * memory > 4 * 1024 * 1024:
        return
    cost = KdfCost(time=time, memory_kib=memory, lanes=2)
    found = raised(cost, took, room)
    if found is None:
        return
    assert found.time >= cost.time
    assert found.memory_kib >= cost.memory_kib
    assert found.time * found.memory_kib == 2 * cost.time * cost.memory_kib, "so it takes twice as long"
    if found.memory_kib > cost.memory_kib:
        assert room is not None
        assert found.memory_kib * 1024 <= room / 4


def test_this_machine_says_how_much_memory_it_has() -> None:
    found = machine_memory()
    assert found is not None
    assert found > GIB // 4


def test_unlocking_on_a_fast_machine_raises_the_cost_and_the_passphrase_stays_as_old_as_it_is(
    tmp_path: Path,
) -> None:
    from desktop.paths import Paths

    paths, clock = Paths(tmp_path / "home"), QuickClock()
    key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    before = vault.ring(paths).passphrase
    assert vault.unlock(paths, PASSPHRASE, clock) == key
    after = vault.ring(paths).passphrase
    assert after.kdf.cost == KdfCost(time=1, memory_kib=2 * CHEAP.memory_kib, lanes=1)
    assert (after.slot_id, after.made_at) == (before.slot_id, before.made_at)
    assert after.kdf.salt != before.kdf.salt
    assert vault.ring(paths).is_vouched(key)
    assert vault.unlock(paths, PASSPHRASE, clock) == key

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Code, FixableError
from desktop.paths import Paths
from desktop.vault import vault
from desktop.vault.tries import Tries, delay, witness
from tests.support.mounts import run_on_small_disk
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault


def _guess(paths: Paths, clock: MovableClock, passphrase: str = "wrong") -> tuple[Code, object]:  # noqa: S107 (a wrong guess)
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, passphrase, clock)
    return caught.value.code, caught.value.params["wait"]


def test_waits_grow_to_a_minute() -> None:
    assert [delay(failures) for failures in range(1, 12)] == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def test_each_wrong_try_waits_longer_and_the_right_one_ends_it(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, key = new_vault(tmp_path, clock)
    for wait in (0, 0, 1, 2, 4):
        assert _guess(paths, clock) == (Code.WRONG_PASSPHRASE, wait)
        clock.pass_seconds(wait)
    assert vault.unlock(paths, PASSPHRASE, clock) == key
    assert _guess(paths, clock) == (Code.WRONG_PASSPHRASE, 0)


def test_during_a_wait_even_the_right_passphrase_has_to_wait(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, key = new_vault(tmp_path, clock)
    for _ in range(5):
        _, wait = _guess(paths, clock)
        clock.pass_seconds(0 if wait == 4 else float(str(wait)))
    clock.pass_seconds(1.5)
    assert _guess(paths, clock, PASSPHRASE) == (Code.UNLOCK_TOO_SOON, 3)
    clock.pass_seconds(2.5)
    assert vault.unlock(paths, PASSPHRASE, clock) == key


@pytest.mark.parametrize("days", [-4000, -1, 1, 4000])
def test_moving_the_clock_neither_shortens_nor_lengthens_a_wait(tmp_path: Path, days: int) -> None:
    clock = MovableClock()
    paths, key = new_vault(tmp_path, clock)
    for _ in range(4):
        _, wait = _guess(paths, clock)
        clock.pass_seconds(0 if wait == 2 else float(str(wait)))
    clock.set_wall(datetime(2026, 11, 22, tzinfo=UTC) + timedelta(days=days))
    assert _guess(paths, clock) == (Code.UNLOCK_TOO_SOON, 2)
    clock.pass_seconds(2)
    assert vault.unlock(paths, PASSPHRASE, clock) == key


def test_ending_the_program_in_the_middle_of_a_try_does_not_save_it(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, _ = new_vault(tmp_path, clock)
    tries = Tries(paths, clock)
    for _ in range(6):
        tries.charge()  # as if each program was killed while Argon2 ran
    assert Tries(paths, clock).wait() == 8


def test_a_restart_of_the_machine_begins_the_wait_anew(tmp_path: Path) -> None:
    clock = MovableClock()
    paths, _ = new_vault(tmp_path, clock)
    tries = Tries(paths, clock)
    for _ in range(7):
        tries.charge()
    clock.restart_machine()
    assert tries.wait() == 15
    clock.pass_seconds(15)
    assert tries.wait() == 0


@given(content=st.binary(max_size=200) | st.just(b'{"failures": 1e400, "at": NaN}'))
def test_a_damaged_count_is_no_count(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    paths = Paths(tmp_path_factory.mktemp("tries"))
    paths.tries.write_bytes(content)
    assert Tries(paths, MovableClock()).wait() == 0


@pytest.fixture(params=["at home", "on a stick"])
def counted(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Paths, MovableClock]:
    """Return a vault with six wrong tries, whose wait is eight seconds."""
    clock = MovableClock()
    paths = Paths(tmp_path / "home", tmp_path / "state" if request.param == "at home" else None)
    vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
    for _ in range(6):
        Tries(paths, clock).charge()
    return paths, clock


def test_deleting_one_of_the_two_counts_resets_nothing(counted: tuple[Paths, MovableClock]) -> None:
    paths, clock = counted
    paths.tries.unlink()
    assert Tries(paths, clock).wait() == 8
    assert Tries(paths, clock).charge() == 16
    witness(paths).unlink()
    assert Tries(paths, clock).wait() == 16


def test_a_count_that_was_written_smaller_does_not_beat_its_witness(
    counted: tuple[Paths, MovableClock],
) -> None:
    paths, clock = counted
    paths.tries.write_text('{"failures": 0, "at": 0}')
    assert Tries(paths, clock).wait() == 8


def test_a_vault_on_a_stick_leaves_nothing_outside_its_folder(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    assert witness(paths).is_relative_to(paths.home)


def test_the_right_passphrase_clears_both_counts_and_a_vault_that_is_removed_takes_them_along(
    counted: tuple[Paths, MovableClock],
) -> None:
    paths, clock = counted
    clock.pass_seconds(8)
    vault.unlock(paths, PASSPHRASE, clock)
    assert Tries(paths, clock).charge() == 0
    Tries(paths, clock).remove()
    assert not paths.tries.exists()
    assert not witness(paths).exists()


def test_a_link_in_place_of_the_count_is_neither_read_nor_written(
    counted: tuple[Paths, MovableClock], tmp_path: Path
) -> None:
    paths, clock = counted
    other = tmp_path / "precious"
    other.write_text('{"failures": 0, "at": 0}')
    paths.tries.unlink()
    paths.tries.symlink_to(other)
    assert Tries(paths, clock).charge() == 16
    assert other.read_text() == '{"failures": 0, "at": 0}'


def test_counting_needs_no_room_and_a_disk_that_takes_nothing_still_counts_while_the_program_runs(
    tmp_path: Path,
) -> None:
    found = run_on_small_disk(
        tmp_path,
        "256k",
        """
from desktop.paths import Paths
from desktop.vault.tries import Tries
from tests.support.vaults import MovableClock
paths, clock = Paths(FOLDER), MovableClock()
for _ in range(3):
    Tries(paths, clock).charge()
with open(FOLDER / "filler", "wb", buffering=0) as filler:
    try:
        while filler.write(bytes(4096)):
            pass
    except OSError:
        pass
print(Tries(paths, clock).charge(), paths.tries.read_bytes()[:14])
read_only()
print(Tries(paths, clock).charge(), Tries(paths, clock).wait(), paths.tries.read_bytes()[:14])
""",
    )
    assert found.splitlines() == ["2 b'{\"failures\": 4'", "4 4 b'{\"failures\": 4'"]

from hypothesis import given
from hypothesis import strategies as st

from sync.chunking import KIB, MIB, Chunking


def test_a_line_that_holds_gets_larger_pieces_up_to_the_most() -> None:
    chunking = Chunking()
    sizes = []
    for _ in range(6):
        sizes.append(chunking.size)
        chunking = chunking.arrived(chunking.size, 0)
    assert sizes == [MIB, 2 * MIB, 4 * MIB, 8 * MIB, 8 * MIB, 8 * MIB]


def test_a_line_that_loses_pieces_gets_the_least() -> None:
    assert Chunking().broke(0, MIB).size == 64 * KIB


def test_pieces_stay_small_beside_what_passes_between_two_breaks_where_they_are_lost() -> None:
    chunking = Chunking().arrived(4 * MIB, 0).broke(0, MIB)
    assert chunking.size == 4 * MIB // 16


def test_pieces_may_be_half_of_what_passes_where_parts_are_kept() -> None:
    chunking = Chunking().broke(700 * KIB, MIB)
    assert chunking.is_kept
    assert chunking.size == 320 * KIB


def test_a_whole_piece_that_arrived_before_the_break_tells_nothing_about_parts() -> None:
    assert not Chunking().broke(MIB, MIB).is_kept
    assert Chunking(is_kept=True).broke(MIB, MIB).is_kept


def test_the_line_is_trusted_again_after_it_held_for_a_while() -> None:
    chunking = Chunking().broke(0, MIB)
    for _ in range(4_000):
        chunking = chunking.arrived(chunking.size, 0)
    assert chunking.size == 8 * MIB


def test_a_piece_takes_no_longer_than_a_minute() -> None:
    slow = Chunking().arrived(MIB, 8_000)
    assert slow.size <= 8_000 * 60
    assert slow.size >= 64 * KIB


def test_what_is_too_large_once_is_never_tried_again() -> None:
    chunking = Chunking(size=4 * MIB).too_large()
    for _ in range(10):
        chunking = chunking.arrived(chunking.size, 0)
    assert chunking.size == 2 * MIB


@given(st.lists(st.tuples(st.integers(0, 10 * MIB), st.integers(1, 8 * MIB), st.booleans())))
def test_a_piece_never_leaves_its_bounds(steps: list[tuple[int, int, bool]]) -> None:
    chunking = Chunking()
    for count, piece, is_break in steps:
        chunking = chunking.broke(min(count, piece), piece) if is_break else chunking.arrived(count, count)
        assert 64 * KIB <= chunking.size <= 8 * MIB
        assert chunking.size % (64 * KIB) == 0

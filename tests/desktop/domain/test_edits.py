"""Boxes of whole pixels."""

from desktop.domain.edits import Box, Edits


def test_a_box_knows_its_size_and_what_it_shares_with_another() -> None:
    one = Box(10, 20, 50, 30)
    assert (one.width, one.height) == (40, 10)
    assert one.within(Box(40, 0, 100, 25)) == Box(40, 20, 50, 25)
    assert one.within(Box(60, 0, 100, 25)).is_empty


def test_without_a_block_or_a_cut_there_is_nothing_to_do() -> None:
    assert not Edits()
    assert Edits(blocks=(Box(0, 0, 1, 1),))
    assert Edits(crop=Box(0, 0, 1, 1))

"""Fingerprints as words."""

import pytest

from sync.words import spoken


def test_words_are_those_of_the_published_examples() -> None:
    # From the proposal, arXiv:0901.4016: addresses and their proquints.
    assert spoken(bytes([127, 0, 0, 1])) == "lusab-babad"
    assert spoken(bytes([63, 84, 220, 193])) == "gutih-tugad"
    assert spoken(bytes([140, 98, 193, 141])) == "mudof-sakat"


def test_an_odd_number_of_bytes_has_no_words() -> None:
    with pytest.raises(ValueError, match="pairs"):
        spoken(b"abc")

"""Text in whatever letters: shown, never a crash, and never so long that the window stands still."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.viewers.text import in_letters

DARI = "رکورد به زبان دری"
FRENCH = "« déjà vu », l'été à Noël"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_letters_of_all_languages_are_found_out(codec: str) -> None:
    words = f"A line in English, then:\n{DARI}\n{FRENCH}"
    assert in_letters(words.encode(codec)) == words


def test_western_letters_are_taken_for_what_is_no_utf_8() -> None:
    assert in_letters(FRENCH.encode("cp1252")) == FRENCH
    assert in_letters("Ünïcode".encode("latin-1")) == "Ünïcode"


def test_other_letters_can_be_chosen() -> None:
    assert in_letters("Встреча".encode("cp1251"), "cp1251") == "Встреча"


def test_lines_end_as_every_system_ends_them_and_unseen_signs_are_marked() -> None:
    assert in_letters(b"a\r\nb\rc\nd\x1b[2Je") == "a\nb\nc\nd\ufffd[2Je"


def test_a_text_that_is_cut_within_a_letter_is_still_utf_8() -> None:
    data = ("x" * 10 + "é").encode()[:-1]
    assert in_letters(data, is_whole=False).startswith("xxxxxxxxxx\ufffd")
    assert "Ã" not in in_letters(("é" * 50).encode()[:-1], is_whole=False)


def test_a_line_as_long_as_a_book_is_broken() -> None:
    shown = in_letters(b"y" * 100_000)
    assert max(map(len, shown.split("\n"))) <= 4000
    assert shown.replace("\n", "") == "y" * 100_000


@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "utf-16", "cp1252", "cp1251", "cp1256"]))
def test_any_bytes_are_shown(data: bytes, codec: str) -> None:
    assert "\x00" not in in_letters(data, codec)

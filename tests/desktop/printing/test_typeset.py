"""Lines of text in both directions: where they break and in which order their runs stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.printing.faces import FaceSet
from desktop.printing.typeset import Line, Typesetter


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(FaceSet())


def seen(line: Line) -> str:
    """Return the characters of a line as they stand from left to right."""
    texts: list[str] = []
    for piece in line.pieces:
        texts += [piece.face.text_of(glyph[0]) for glyph in piece.glyphs]
    return "".join(texts)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("abc (def) 12-3", "abc (def) 12-3"),
        ("سلام", "مالس"),
        ("سال 2025 بود", "دوب 2025 لاس"),
        ("سال ۱۴۰۴ بود", "دوب ۱۴۰۴ لاس"),
        ("از UN Women بود", "دوب UN Women زا"),
        ("the word سلام here", "the word مالس here"),
        ("(سلام)", ")مالس("),  # drawn mirrored, told as written
        ("می‌شنود", "دونش‌یم"),
    ],
)
def test_runs_stand_in_the_order_of_the_bidirectional_algorithm(
    setter: Typesetter, text: str, shown: str
) -> None:
    (line,) = setter.lines(text, 10, 500)
    assert seen(line) == shown


@pytest.mark.parametrize(
    ("text", "is_rtl"),
    [("abc سلام", False), ("سلام abc", True), ("12 سلام", True), ("12 - 3", False), ("", False)],
)
def test_a_paragraph_runs_as_its_first_strong_letter(setter: Typesetter, text: str, is_rtl: bool) -> None:
    assert setter.is_rtl(text) is is_rtl


def test_joined_letters_are_shaped(setter: Typesetter) -> None:
    (joined,) = setter.lines("ببب", 10, 500)
    (apart,) = setter.lines("ب ب ب", 10, 500)
    assert len({glyph[0] for glyph in joined.pieces[0].glyphs}) == 3
    assert len({glyph[0] for glyph in apart.pieces[0].glyphs if glyph[0] != " "}) == 1


def test_a_line_feed_always_breaks_and_a_blank_line_is_kept(setter: Typesetter) -> None:
    assert [seen(line) for line in setter.lines("one\ntwo\n\nthree", 10, 500)] == ["one", "two", "", "three"]


def test_words_break_after_hyphens_and_slashes_but_not_before_numbers(setter: Typesetter) -> None:
    lines = [seen(line) for line in setter.lines("well-known and/or -5 degrees", 10, 30)]
    assert "".join(lines).replace(" ", "") == "well-knownand/or-5degrees"
    assert lines[0] == "well-"
    assert any("-5" in line for line in lines)


def test_marks_that_stand_on_their_own_are_placed(setter: Typesetter) -> None:
    (line,) = setter.lines("ẹ́ọ̀", 10, 500)
    assert any(glyph[1] == 0 for piece in line.pieces for glyph in piece.glyphs)


LETTERS = st.text(alphabet="ab  -/\n(1۲س لاپ‌ۍé.، ", max_size=120)


@settings(max_examples=200, deadline=None)
@given(text=LETTERS, width=st.integers(12, 300))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, width: int) -> None:
    setter = Typesetter(FaceSet())
    lines = setter.lines(text, 10, width)
    assert all(line.width <= width + 0.02 for line in lines)
    kept = sorted("".join(seen(line) for line in lines).replace(" ", ""))
    assert [char for char in kept if char not in "()"] == sorted(char for char in text if char not in " \n()")

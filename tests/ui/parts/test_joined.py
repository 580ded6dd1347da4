from collections.abc import Iterator

import pytest

from ui.i18n import Language
from ui.parts.direction import direction_of, runs_right
from ui.parts.joined import comma, joined


@pytest.fixture(autouse=True)
def back_to_english(language: Language) -> Iterator[None]:
    yield
    language.use("en")


def test_what_is_empty_is_left_out_and_plain_latin_needs_no_marks() -> None:
    assert joined(("Herat", "", "Zohra")) == "Herat · Zohra"


@pytest.mark.parametrize("code", ["en", "fa-AF"])
def test_each_part_runs_in_its_own_direction_and_says_nothing_of_the_whole(
    language: Language, code: str
) -> None:
    language.use(code)
    line = joined(("Herat", "پیشگیری", "T."))
    assert line == "\u2068Herat\u2069 · \u2068پیشگیری\u2069 · \u2068T.\u2069"
    assert direction_of(line) is None


@pytest.mark.parametrize(
    ("text", "direction"),
    [("Herat", False), ("هرات", True), ("3 هرات", True), ("3.", None), ("\u2068هرات\u2069 Herat", False)],
)
def test_the_first_strong_letter_outside_isolates_says_how_a_text_runs(
    text: str, direction: bool | None
) -> None:
    assert runs_right(text) is direction


@pytest.mark.parametrize(("code", "sign"), [("en", ", "), ("fa-AF", "، "), ("ar", "، "), ("fr", ", ")])
def test_lists_have_the_comma_of_their_language(language: Language, code: str, sign: str) -> None:
    language.use(code)
    assert comma() == sign

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import Code, FixableError
from desktop.vault import kit
from desktop.vault.kit import Kit

LANGUAGES = ["en", "fr", "es", "pt", "ru", "fa-AF"]


def refused(text: str) -> FixableError:
    with pytest.raises(FixableError) as caught:
        kit.read(text)
    return caught.value


@pytest.fixture(params=LANGUAGES)
def made(request: pytest.FixtureRequest) -> Kit:
    return kit.make(request.param)


def test_a_kit_is_24_words_of_its_language_or_digits(made: Kit) -> None:
    assert len(made.words) == 24
    assert all(word.isdigit() == (made.language == "") for word in made.words)
    assert kit.read(" ".join(made.words)).raw() == made.secret.raw()


@pytest.mark.parametrize("language", ["fr-BF", "pt-BR", "xx", "", "ar"])
def test_languages_without_a_list_get_digits_and_those_of_a_country_its_words(language: str) -> None:
    made = kit.make(language)
    assert made.language == (language[:2] if language[:2] in ("fr", "pt") else "")


def test_case_accents_numbering_hyphens_and_lines_do_not_matter(made: Kit) -> None:
    plain = [
        "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
        for word in made.words
    ]
    for text in (
        "\n".join(f"{at}. {word}" for at, word in enumerate(made.words, 1)),
        "-".join(made.words).upper(),
        " \u200f ".join(plain) + " .",
        unicodedata.normalize("NFC", "\t".join(made.words)),
        unicodedata.normalize("NFD", "\u00a0".join(made.words)),
    ):
        assert kit.read(text).raw() == made.secret.raw()


def test_four_letters_of_a_word_are_enough() -> None:
    made = kit.make("en")
    assert kit.read(" ".join(word[:4] for word in made.words)).raw() == made.secret.raw()


@pytest.mark.parametrize("digits", ["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９"])
def test_digits_of_any_script_in_any_grouping_are_read(digits: str) -> None:
    made = kit.make("fa-AF")
    run = "".join(made.words).translate(str.maketrans("0123456789", digits))
    assert kit.read(run).raw() == made.secret.raw()
    assert kit.read(" ".join(run[at : at + 3] for at in range(0, len(run), 3))).raw() == made.secret.raw()


def test_what_is_wrong_is_told_by_its_place() -> None:
    words = list(kit.make("fr").words)
    words[2], words[16] = "vault", "zzz"
    error = refused(" ".join(words))
    assert (error.code, error.params) == (Code.KIT_WORDS_UNKNOWN, {"numbers": "3, 17"})


def test_a_slip_in_a_group_of_digits_and_two_swapped_groups_are_told_by_their_places() -> None:
    words = list(kit.make("ar").words)
    words[4] = words[4][:2] + str((int(words[4][2]) + 1) % 10) + words[4][3:]
    assert refused(" ".join(words)).params == {"numbers": "5"}
    words = list(kit.make("ar").words)
    words[0], words[1] = "00008", "00017"
    assert refused(" ".join(words)).code in (Code.KIT_WORDS_UNKNOWN, Code.KIT_MISTYPED)


def test_too_few_and_too_many_words_are_counted(made: Kit) -> None:
    for words in (made.words[:-1], (*made.words, made.words[0]), ()):
        error = refused(" ".join(words))
        assert (error.code, error.params["expected"]) == (Code.KIT_INCOMPLETE, 24)
        assert error.params["found"] == len(words)


def test_words_that_exist_but_are_no_kit_are_told_so() -> None:
    right = kit.make("en")
    others = [kit.make("en").words for _ in range(40)]
    mixed = [" ".join((*right.words[:12], *other[12:])) for other in others]
    codes = [refused(text).code for text in mixed[:3]]
    assert Code.KIT_MISTYPED in codes


def test_words_of_two_languages_are_no_kit() -> None:
    text = " ".join((*kit.make("en").words[:12], *kit.make("ru").words[12:]))
    assert refused(text).code is Code.KIT_WORDS_UNKNOWN


def test_a_kit_shows_nothing_of_itself(made: Kit) -> None:
    assert not any(word in repr(made) for word in made.words if len(word) > 4)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300) | st.lists(st.text(max_size=9), min_size=24, max_size=24).map(" ".join))
def test_whatever_is_typed_only_our_errors_come_out(text: str) -> None:
    assert refused(text).code in (Code.KIT_INCOMPLETE, Code.KIT_WORDS_UNKNOWN, Code.KIT_MISTYPED)


def test_a_whole_book_is_refused_at_once() -> None:
    assert refused("\ufdfa" * 3_000_000).code in (Code.KIT_INCOMPLETE, Code.KIT_WORDS_UNKNOWN)

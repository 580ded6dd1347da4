"""Words worth another look: found in whatever form they stand, with a reason, and open to the team."""

import pytest

from desktop.safety.wording_hints import hints, read_entries, shipped

LANGUAGES = ("en", "fr", "es", "pt", "ru", "fa-AF", "ar")


def texts(text: str, language: str, own: str = "") -> list[str]:
    return [hint.text for hint in hints(text, language, read_entries(own))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_short_list_whose_every_entry_finds_itself(language: str) -> None:
    entries = shipped(language)
    assert 12 <= len(entries) <= 30
    for entry in entries:
        assert entry.reason
        assert entry.instead
        (hint,) = hints(entry.words.replace("*", ""), language)
        assert hint.reason


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The victims CONFESSED it", ["victims", "CONFESSED"]),
        ("fr", "Les victimes, qui s’est fait violer", ["victimes", "s’est fait violer"]),
        ("es", "las víctimas confesaron", ["víctimas", "confesaron"]),
        ("pt", "as vitimas", ["vitimas"]),
        ("ru", "Жертвам помогли", ["Жертвам"]),
        ("fa-AF", "قربانیان و خون‌آلود", ["قربانیان", "خون‌آلود"]),
        ("prs", "قربانيان", ["قربانيان"]),
        ("ar", "وللضحية", ["وللضحية"]),
        ("en-GB", "a victim", ["victim"]),
    ],
)
def test_a_word_is_found_with_its_endings(language: str, text: str, found: list[str]) -> None:
    assert texts(text, language) == found


def test_positions_are_those_of_the_text_as_written() -> None:
    text = "\u200fUne\u200b vi\u00adctime"
    (hint,) = hints(text, "fr")
    assert text[hint.start : hint.end] == hint.text == "vi\u00adctime"


def test_a_phrase_counts_as_a_whole_and_does_not_go_over_other_words() -> None:
    assert texts("a crime of passion", "en") == ["crime of passion"]
    assert texts("a crime and one of passion", "en") == []


def test_a_team_adds_words_and_leaves_out_ours() -> None:
    own = "- victim\nbeneficiar* | She is more than that. | woman\n\n|nothing|"
    (hint,) = hints("victims and beneficiaries", "en", read_entries(own))
    assert (hint.text, hint.reason, hint.instead) == ("beneficiaries", "She is more than that.", "woman")


def test_a_language_without_a_list_has_the_teams_words_alone() -> None:
    assert texts("a victim", "sw") == []
    assert texts("mwathirika", "sw", "mwathirika | why | instead") == ["mwathirika"]
    assert texts("a victim", "../en") == []

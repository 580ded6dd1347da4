"""The identifier scan: what it finds, what it leaves alone, and that no text can slow it down."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.hit import HitKind
from desktop.safety.scan import LiveScan, Watch, fingerprint, scan
from tests.support.identifiers import DEV, HELD, LANGUAGES, tally_of

PERSIAN, FULLWIDTH = "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"
ARABIC = "٠١٢٣٤٥٦٧٨٩"


def kinds(text: str, place_level: str = "", languages: tuple[str, ...] = ()) -> list[tuple[HitKind, str]]:
    found = scan(text, place_level=place_level, languages=languages)
    return [(hit.kind, hit.text) for hit in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_of_what_is_marked_is_found_and_little_else(language: str) -> None:
    tally = tally_of(language, DEV, HELD)
    assert tally.precision() >= 0.9
    assert tally.recall() >= 0.9


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_that_were_held_out_do_not_fall_far_behind(language: str) -> None:
    tally = tally_of(language, HELD)
    assert tally.precision() >= 0.85
    assert tally.recall() >= 0.75


@pytest.mark.parametrize("digits", [PERSIAN, ARABIC, FULLWIDTH])
def test_digits_of_other_scripts_count_as_digits(digits: str) -> None:
    number = "070 555 0143".translate(str.maketrans("0123456789", digits))
    assert kinds(f"tel {number}") == [(HitKind.PHONE, number)]


@pytest.mark.parametrize(
    "text",
    [
        "write to amina\u200b@exam\u00adple.org",
        "write to \u2066amina@example.org\u2069",
        "write to ａｍｉｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ",
        "write to 𝐚𝐦𝐢𝐧𝐚@example.org",
        "write to a\u0301mina@example.org",
        "write to amina [at] example [dot] org",
    ],
)
def test_an_address_is_found_however_it_is_dressed(text: str) -> None:
    assert [kind for kind, _ in kinds(text)] == [HitKind.EMAIL]


def test_a_hit_says_where_it_stands_in_the_text_as_written() -> None:
    text = "\u202bنامه\u202c \u200f\u064e به  ٱ amina\u200d@example.org، فردا"
    (hit,) = scan(text)
    assert text[hit.start : hit.end] == hit.text == "amina\u200d@example.org"
    assert hit.before == text[: hit.start]
    assert hit.after == text[hit.end :]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_positions_are_those_of_the_text_whatever_stands_in_it(text: str) -> None:
    for hit in scan(text + " +1 202 555 0143 " + text):
        assert (text + " +1 202 555 0143 " + text)[hit.start : hit.end] == hit.text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Llame al 144", HitKind.PHONE),
        ("Call 116 016", HitKind.PHONE),
        ("34°33'18.4\"N 69°12'26.9\"E", HitKind.COORDINATES),
        ("lat: -13.9626", HitKind.COORDINATES),
        ("8Q7X+2VV", HitKind.COORDINATES),
        ("https://www.google.com/maps/place/x", HitKind.COORDINATES),
        ("11110-1234567-3", HitKind.ID_NUMBER),
        ("docket 45/2023", HitKind.CASE_NUMBER),
        ("born 1998-11-03", HitKind.EXACT_DATE),
        ("۱۳۷۷/۸/۱۲", HitKind.EXACT_DATE),
        ("le 1er mars", HitKind.EXACT_DATE),
        ("P.O. Box 123", HitKind.ADDRESS),
        ("a thirty-four-year-old", HitKind.EXACT_AGE),
        ("a six-month-old baby", HitKind.EXACT_AGE),
        ("n = 3", HitKind.SMALL_NUMBER),
        ("two of them", HitKind.SMALL_NUMBER),
    ],
)
def test_each_kind_has_its_shapes(text: str, kind: HitKind) -> None:
    assert kind in [found for found, _ in kinds(text)]


@pytest.mark.parametrize(
    "text",
    [
        "between 2018-2022 and 2023",
        "USD 1 250 000 of the budget",
        "targets 5.1, 5.2 and 16.1 16.2 16.3",
        "1 in 3 women",
        "girls aged 10-14 and 15 to 19",
        "older than 60 years, under 18 years old",
        "peine de 15 ans de prison",
        "in May 2024 and on 25 November",
        "step 3 women lead the talk",
        "ISBN 978-92-1-123456-7",
        "A/RES/70/1, ISO 27001, COVID-19",
        "one woman said so",
        "2 women per group",
        "open 24/7, from 9:00 to 17:30",
    ],
)
def test_what_only_looks_alike_is_left_alone(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    "text", ["three women", "4 cases", "tres mujeres", "три женщины", "سه زن", "أربع نساء"]
)
def test_three_and_four_are_many_enough_only_for_a_whole_country(text: str) -> None:
    assert [kind for kind, _ in kinds(text, "district")] == [HitKind.SMALL_NUMBER]
    assert kinds(text, "national") == []


@pytest.mark.parametrize("text", ["two women", "2 cases", "dos mujeres", "две женщины", "دو زن", "امرأتان"])
def test_one_and_two_are_few_everywhere(text: str) -> None:
    assert [kind for kind, _ in kinds(text, "national")] == [HitKind.SMALL_NUMBER]


def test_a_word_that_means_two_in_spanish_means_of_the_in_portuguese() -> None:
    assert kinds("dos casos", languages=("pt",)) == []
    assert [kind for kind, _ in kinds("dos casos", languages=("es",))] == [HitKind.SMALL_NUMBER]


def test_scanning_while_writing_finds_what_scanning_finds() -> None:
    watch = Watch.of(names=["Amina"])
    live = LiveScan(watch=watch)
    text = "Amina, 34 years old.\n\nCall +1 202 555 0143.\nAmina, 34 years old."
    for end in range(len(text) + 1):
        assert live.scan(text[:end]) == scan(text[:end], watch=watch)
    assert live.scan("") == ()


PIECES = st.sampled_from(
    [
        *(
            "Amina ",
            "two women ",
            "34 years old ",
            "+1 202 555 0143 ",
            "at ",
            "12 March ",
            "2024 ",
            "\n",
            " ",
        ),
        *(
            "she went to the market and came back with bread and salt. ",
            "a@b.org ",
            "1 in ",
            "case no. ",
            "5",
        ),
        *("14 Acacia Road ", "три женщины ", "۳۴ ساله ", "\u200b", "из Нижнего Заречья ", "12.5, 13.5 "),
    ]
)
LONG = st.lists(PIECES, max_size=60).map("".join)


@settings(max_examples=150, deadline=None)
@given(LONG, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.1), LONG), min_size=1, max_size=4))
def test_scanning_while_writing_finds_the_same_wherever_somebody_writes(
    text: str, edits: list[tuple[float, float, str]]
) -> None:
    watch = Watch.of(names=["Amina"], places=["Нижнее Заречье"])
    live = LiveScan(watch=watch, languages=("en",))
    assert live.scan(text) == scan(text, watch=watch, languages=("en",))
    for place, length, put in edits:
        start = int(place * len(text))
        text = text[:start] + put + text[start + int(length * len(text)) :]
        assert live.scan(text) == scan(text, watch=watch, languages=("en",))


def test_a_reason_is_kept_though_the_text_around_a_hit_changes() -> None:
    (one,) = scan("Call +1 202 555 0143 now")
    (other,) = scan("You may call  +1 202 555 0143")
    (another,) = scan("Call +1 202 555 0144 now")
    assert fingerprint(one) == fingerprint(other) != fingerprint(another)


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "1",
            "a",
            "\u0301",
            "1 ",
            "1-",
            "1/1/",
            "a.",
            "a@",
            "a at ",
            "Rue ",
            "ул. ",
            "شارع ",
            "دو ",
            "two ",
        ),
        *("case no. ", "de ", "+", "(1", "٣", " ", "\n", "°", "one in "),
    ],
)
def test_no_text_takes_more_time_than_its_length_is_worth(piece: str) -> None:
    short, long = piece * 4_000, piece * 32_000
    scan(short)
    # Eight times the text may take eight times as long; work that grows with the square would take 64 times.
    assert seconds(long, 1) < 30 * seconds(short, 3) + 0.05


def seconds(text: str, times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.thread_time()
        scan(text)
        taken.append(time.thread_time() - start)
    return min(taken)

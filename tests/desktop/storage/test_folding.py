import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.folding import fold


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_what_is_part_of_a_text_is_part_of_it_folded(text: str, more: str) -> None:
    for part in text.split():
        assert all(fold(char) in fold(text + more) for char in part)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("É", "e"),
        ("Œuvre", "oeuvre"),
        ("ÆØŁĐ", "aeold"),
        ("Ёж", "еж"),
        ("أحمد", "احمد"),
        ("إلى", "الي"),
        ("کیک", "كيك"),
        ("٤٢", "42"),
        ("۴۲", "42"),
        ("عـــربي", "عربي"),
        ("مَدْرَسَة", "مدرسه"),
        ("İstanbul", "istanbul"),
        ("ﬁn", "fin"),
    ],
)
def test_writings_of_the_same_word_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert fold("كتاب") != fold("كاتب")
    assert fold("mer") != fold("mur")

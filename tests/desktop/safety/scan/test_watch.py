"""Names that are watched for, in whatever form a sentence gives them."""

import pytest

from desktop.domain.hit import HitKind
from desktop.safety.scan import Watch, scan


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("José Álvarez", "JOSE ALVAREZ came"),
        ("José Álvarez", "and josé told"),
        ("Amina", "Amina's shop"),
        ("Amina", "the two Aminas"),
        ("Amina", "d’Amina"),
        ("Amina", "photo_amina_2.jpg"),
        ("Amina Yusufzada", "AminaYusufzada.jpg"),
        ("Mary Ann", "Maryann came"),
        ("Maryann", "Mary Ann came"),
        ("Amina", "A\u0301mina"),
        ("Amina", "Am\u200bina"),
        ("Зарина", "с Зариной"),
        ("Зарина", "ЗАРИНЕ"),
        ("Иванова", "о Ивановой"),
        ("Павел", "у Павла"),
        ("Оля", "с Олей"),
        ("Алёна", "Алену"),
        ("فاطمة", "فاطمه"),
        ("فاطمة", "وفاطمة"),
        ("علی رضا", "عليرضا"),
        ("کریم", "كريم"),
        ("أحمد", "احمد"),
        ("زهرا", "زهــرا"),
        ("زهرا", "زهرا‌ها"),
        ("مُحَمَّد", "لمحمد"),
    ],
)
def test_a_name_is_found_as_it_is_written(name: str, text: str) -> None:
    assert [hit.kind for hit in scan(text, watch=Watch.of(names=[name]))] == [HitKind.WATCHED]


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("Нижнее Заречье", "из Нижнего Заречья"),
        ("قلعهٔ نو", "در قلعه نو"),
        ("القرية البيضاء", "بالقرية البيضاء"),
        ("Oak-Hollow", "near oak hollow"),
        ("บ้านสวน", "ที่บ้านสวนแห่งนี้"),
    ],
)
def test_a_place_is_found_whole(place: str, text: str) -> None:
    assert [hit.kind for hit in scan(text, watch=Watch.of(places=[place]))] == [HitKind.WATCHED]


def test_of_a_place_no_part_counts_and_of_a_name_no_particle() -> None:
    watch = Watch.of(names=["Ana de la Cruz"], places=["Oak Hollow"])
    assert scan("under an oak de la Paz", watch=watch) == ()
    assert [hit.text for hit in scan("with Cruz", watch=watch)] == ["Cruz"]


def test_a_name_inside_another_word_is_none() -> None:
    assert scan("examination", watch=Watch.of(names=["Amina"])) == ()


def test_a_watched_name_is_told_even_inside_another_find() -> None:
    found = scan("amina@example.org", watch=Watch.of(names=["Amina"]))
    assert {hit.kind for hit in found} == {HitKind.EMAIL, HitKind.WATCHED}


def test_a_name_from_elsewhere_needs_its_capital_where_there_are_capitals() -> None:
    watch = Watch.of(elsewhere=["Rose"])
    assert [hit.kind for hit in scan("with Rose", watch=watch)] == [HitKind.WRITTEN_ELSEWHERE]
    assert scan("a rose grew", watch=watch) == ()


def test_entries_without_a_word_are_passed_over() -> None:
    assert scan("a . b", watch=Watch.of(names=["", " . ", "a"], places=["-"])) == ()

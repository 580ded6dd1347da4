import pytest
from PySide6.QtCore import QLocale

from ui.fields.coordinates import parse_degrees

ENGLISH, FRENCH = QLocale("en_GB"), QLocale("fr_FR")


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("34.53", "34.53"),
        ("-15.5", "-15.5"),
        ("15.5 S", "-15.5"),
        ("N 15.5", "15.5"),
        ("15°30' N", "15.5"),
        ("15°30′36″ s", "-15.51"),
        ("15 30 0", "15.5"),
        ("90", "90"),
        ("0 S", "0"),
        ("۳۴٫۵", "34.5"),
    ],
)
def test_latitudes_are_understood_as_people_write_them(text: str, degrees: str) -> None:
    assert parse_degrees(text, ENGLISH, is_latitude=True) == degrees


@pytest.mark.parametrize("text", ["", "north", "91", "15 N S", "N 15 N", "-15 S", "15 75", "1 2 3 4", "15 E"])
def test_what_is_no_latitude_is_none(text: str) -> None:
    assert parse_degrees(text, ENGLISH, is_latitude=True) is None


def test_longitudes_reach_further_and_end_in_e_or_w() -> None:
    assert parse_degrees("179,5 W", FRENCH, is_latitude=False) == "-179.5"
    assert parse_degrees("181", ENGLISH, is_latitude=False) is None
    assert parse_degrees("15 N", ENGLISH, is_latitude=False) is None

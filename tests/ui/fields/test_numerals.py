import pytest
from PySide6.QtCore import QLocale

from ui.fields.numerals import lexical, shown

ENGLISH, FRENCH, GERMAN, DARI = (QLocale(name) for name in ("en_GB", "fr_FR", "de_DE", "fa_AF"))


@pytest.mark.parametrize(
    ("text", "locale", "stored"),
    [
        ("12", ENGLISH, "12"),
        (" -7 ", ENGLISH, "-7"),
        ("1,234", ENGLISH, "1234"),
        ("1,234,567.5", ENGLISH, "1234567.5"),
        ("2.5", ENGLISH, "2.5"),
        ("2,5", ENGLISH, "2.5"),
        ("2,5", FRENCH, "2.5"),
        ("2.5", FRENCH, "2.5"),
        ("1\u202f234,5", FRENCH, "1234.5"),
        ("1.234", GERMAN, "1234"),
        ("۱۲٫۵", DARI, "12.5"),
        ("١٢", ENGLISH, "12"),
        ("\u22123", ENGLISH, "-3"),
        ("about 5", ENGLISH, "about 5"),
        ("1,2,3", ENGLISH, "1,2,3"),
        ("", ENGLISH, ""),
    ],
)
def test_numbers_are_stored_as_xforms_writes_them(text: str, locale: QLocale, stored: str) -> None:
    assert lexical(text, locale) == stored


@pytest.mark.parametrize(
    ("stored", "locale", "text"),
    [("12.5", FRENCH, "12,5"), ("12.5", DARI, "۱۲٫۵"), ("12.5", ENGLISH, "12.5"), ("some", DARI, "some")],
)
def test_stored_numbers_are_shown_as_the_reader_writes_them(stored: str, locale: QLocale, text: str) -> None:
    assert shown(stored, locale) == text
    assert lexical(text, locale) == stored

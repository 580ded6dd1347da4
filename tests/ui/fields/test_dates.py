from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.fields.dates import date_example, parse_date, parse_month, show_date

BRITISH, AMERICAN, FRENCH, DARI, SWEDISH = (
    QLocale(name) for name in ("en_GB", "en_US", "fr_FR", "fa_AF", "sv_SE")
)
THE_DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("2026-11-03", BRITISH),
        ("3/11/2026", BRITISH),
        ("3.11.26", BRITISH),
        ("11/3/2026", AMERICAN),
        ("3 Nov 2026", BRITISH),
        ("November 3, 2026", AMERICAN),
        ("3 novembre 2026", FRENCH),
        ("3 November 2026", FRENCH),
        ("۲۰۲۶-۱۱-۰۳", DARI),
        ("2026 11 3", SWEDISH),
    ],
)
def test_dates_are_understood_as_people_type_them(text: str, locale: QLocale) -> None:
    assert parse_date(text, locale) == THE_DAY


@pytest.mark.parametrize(
    "text", ["", "soon", "2026", "31/02/2026", "3/2026", "1 2 3 4", "3 Foo 2026", "0/0/0"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text, BRITISH) is None


@pytest.mark.parametrize("locale", [BRITISH, AMERICAN, FRENCH, DARI, SWEDISH])
def test_a_shown_date_is_understood_again_and_has_the_whole_year(locale: QLocale) -> None:
    assert parse_date(show_date(THE_DAY, locale), locale) == THE_DAY
    assert "yyyy" in date_example(locale)


def test_months_are_known_by_the_beginning_of_their_names() -> None:
    assert parse_month("sept", BRITISH) == 9
    assert parse_month("ma", BRITISH) is None

"""Dates as people type them, in the locale's order or with month names; no widgets."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from ui.fields.numerals import fold_digits

_WORD = re.compile(r"\d+|[^\W\d_]+")


def parse_date(text: str, locale: QLocale) -> date | None:
    """Return the day meant by `text`: 2026-11-03, 3/11/2026, 3 Nov 2026; None when it is not clear."""
    parts = _WORD.findall(fold_digits(text).casefold())
    if len(parts) != 3:
        return None
    words = [part for part in parts if not part.isdigit()]
    numbers = [part for part in parts if part.isdigit()]
    try:
        if words:
            month = parse_month(words[0], locale) if len(words) == 1 else None
            if month is None:
                return None
            day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 else (numbers[0], numbers[1])
            return date(_year(year), month, int(day))
        if len(numbers[0]) == 4:
            return date(int(numbers[0]), int(numbers[1]), int(numbers[2]))
        order = _order(locale)
        found = dict(zip(order, numbers, strict=True))
        return date(_year(found["y"]), int(found["m"]), int(found["d"]))
    except ValueError:
        return None


def show_date(day: date, locale: QLocale) -> str:
    """Return `day` in figures as the locale writes it, with all four digits of the year."""
    return locale.toString(QDate(day.year, day.month, day.day), _pattern(locale))


def date_example(locale: QLocale) -> str:
    """Return the locale's own order as letters, as in "dd/MM/yyyy"."""
    return _pattern(locale)


def parse_month(word: str, locale: QLocale) -> int | None:
    """Return the month that `word` names or begins, in the locale's language or in English."""
    spoken = word.casefold().strip(". ")
    if len(spoken) < 3 and spoken.isascii():
        return None
    for names in (locale, QLocale(QLocale.Language.English)):
        for month in range(1, 13):
            for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                for name in (names.monthName(month, form), names.standaloneMonthName(month, form)):
                    whole = name.casefold().strip(". ")
                    if whole == spoken or (spoken.isascii() and whole.startswith(spoken)):
                        return month
    return None


def _pattern(locale: QLocale) -> str:
    pattern = re.sub(r"[^dMy/.\-\s]", "", locale.dateFormat(QLocale.FormatType.ShortFormat)).strip()
    pattern = re.sub("y+", "yyyy", pattern)
    return pattern if _order_of(pattern) is not None else "yyyy-MM-dd"


def _order(locale: QLocale) -> list[str]:
    return _order_of(_pattern(locale)) or ["d", "m", "y"]


def _order_of(pattern: str) -> list[str] | None:
    found = list(dict.fromkeys(letter for letter in pattern.lower() if letter in "dmy"))
    return found if len(found) == 3 else None


def _year(text: str) -> int:
    return int(text) + 2000 if len(text) <= 2 else int(text)

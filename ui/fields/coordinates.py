"""Latitude and longitude as people write them; no widgets."""

import re

from PySide6.QtCore import QLocale

from ui.fields.numerals import fold_digits, lexical

_SIGNS = {"n": 1, "s": -1, "e": 1, "w": -1}
_PARTS = re.compile(r"[\s\u00b0\u00ba'\u2019\u2032\"\u201d\u2033]+")


def parse_degrees(text: str, locale: QLocale, *, is_latitude: bool) -> str | None:
    """Return decimal degrees for "15.5", "15,5 N" or degrees, minutes and seconds; None when out of range."""
    folded = fold_digits(text).strip().casefold()
    letters = "ns" if is_latitude else "ew"
    sign = 1
    found = re.fullmatch(
        rf"(?:(?P<before>[{letters}])\s*)?(?P<rest>[^a-z]+?)\s*(?P<after>[{letters}])?", folded
    )
    if found is None or (found["before"] and found["after"]):
        return None
    letter = found["before"] or found["after"]
    if letter:
        sign = _SIGNS[letter]
    try:
        parts = [float(lexical(part, locale)) for part in _PARTS.split(found["rest"]) if part]
    except ValueError:
        return None
    if not 1 <= len(parts) <= 3 or any(not 0 <= part < 60 for part in parts[1:]):
        return None
    if parts[0] < 0 and letter:
        return None
    whole = abs(parts[0]) + sum(part / 60**place for place, part in enumerate(parts[1:], 1))
    degrees = whole * (
        sign if letter else (-1 if parts[0] < 0 or found["rest"].lstrip().startswith("-") else 1)
    )
    if abs(degrees) > (90 if is_latitude else 180):
        return None
    written = f"{degrees:.7f}".rstrip("0").rstrip(".")
    return "0" if written in {"-0", ""} else written

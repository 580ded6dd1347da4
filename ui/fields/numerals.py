"""Numbers as people write them and as XForms stores them; no widgets, no judgement on ranges."""

import re
import unicodedata

from PySide6.QtCore import QLocale

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?|[+-]?\.\d+")
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202c"))
_GROUPS = "\u066c\u00a0\u202f\u2009 '\u2019_"


def fold_digits(text: str) -> str:
    """Return `text` with the digits of any script as 0-9 and direction marks taken out."""
    folded = "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in text.translate(_MARKS)
    )
    return folded.replace("\u2212", "-").replace("\u066b", ".").strip()


def lexical(text: str, locale: QLocale) -> str:
    """Return the number in `text` as XForms writes it; `text` itself, trimmed, when it is none.

    What is no number is handed on as it stands: it is kept, and the form's logic says what to do.
    """
    folded = fold_digits(text)
    for separator in {*_GROUPS, locale.groupSeparator()} - {""}:
        folded = re.sub(rf"(?<=\d){re.escape(separator)}(?=\d{{3}}(?!\d))", "", folded)
    folded = folded.replace(locale.decimalPoint(), ".")
    if "." not in folded:
        folded = folded.replace(",", ".")
    return folded if _PLAIN.fullmatch(folded) else text.strip()


def shown(value: str, locale: QLocale) -> str:
    """Return a stored number with the digits and the decimal sign of `locale`; other text as it stands."""
    if not _PLAIN.fullmatch(value):
        return value
    zero = ord(locale.zeroDigit()[0])
    digits = {ord("0") + step: chr(zero + step) for step in range(10)}
    return value.replace(".", locale.decimalPoint()).translate(digits)

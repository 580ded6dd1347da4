"""Bring text to the form in which it is looked for: no case, no accents, one form of each Arabic letter."""

import unicodedata

_LETTERS = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ۍ": "ي",
        "ے": "ي",
        "ک": "ك",
        "ګ": "گ",
        "ہ": "ه",
        "ھ": "ه",
        "ة": "ه",
        "ٱ": "ا",
        "ـ": None,  # the stroke that only stretches a word
        "\u200c": None,  # zero-width (non-)joiners, which some keyboards leave out
        "\u200d": None,
        "\u00ad": None,
        "’": "'",
    }
)


def fold(text: str) -> str:
    """Return `text` as the list's filter compares it."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char for char in plain if unicodedata.category(char) != "Mn")
    return "".join(_digit(char) for char in kept.translate(_LETTERS))


def _digit(char: str) -> str:
    """Return a decimal digit of any script as 0 to 9, anything else as it is."""
    return str(unicodedata.decimal(char)) if not char.isascii() and char.isdecimal() else char

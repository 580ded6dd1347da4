"""Bring text to the form in which it is looked for: no case, no accents, one form of each Arabic letter."""

import unicodedata

_LETTERS = {
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
    "ـ": "",  # the stroke that only stretches a word
    "\u200c": "",  # zero-width (non-)joiners, which some keyboards leave out
    "\u200d": "",
    "\u00ad": "",
    "’": "'",
}


class _Folding(dict[int, str]):
    """One character after another as it is first met, so that `str.translate` runs at full speed."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if unicodedata.category(char) == "Mn":
            folded = ""
        elif char.isdecimal():
            folded = str(unicodedata.decimal(char))
        else:
            folded = _LETTERS.get(char, char)
        self[code] = folded
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return `text` as the list's filter compares it."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return plain if plain.isascii() else plain.translate(_FOLDING)

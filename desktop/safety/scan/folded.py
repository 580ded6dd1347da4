"""Bring a text to the one form in which it is searched, and keep where each letter came from.

No case, no accents, one form of each Arabic letter, plain digits and dashes; whatever cannot be seen is gone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

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
    "ە": "ه",
    "ة": "ه",
    "ۀ": "ه",
    "ٱ": "ا",
    "ء": "",
    "ـ": "",  # the stroke that only stretches a word
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "′": "'",
    "`": "'",
    "´": "'",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "٫": ".",
    "٬": ",",
    "⁄": "/",
    "№": "no",
}
_UNSEEN = frozenset({"Mn", "Me", "Cf"})


class _Folding(dict[str, str]):
    """One character after another as it is first met."""

    def __missing__(self, char: str) -> str:
        folded = _LETTERS.get(char)
        if folded is None:
            plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
            folded = "".join(_plain(one) for one in plain)
        self[char] = folded
        return folded


def _plain(char: str) -> str:
    if unicodedata.category(char) in _UNSEEN:
        return ""
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return _LETTERS.get(char, " " if char.isspace() and char != "\n" else char)


_FOLDING = _Folding()


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is searched.

    Attributes:
        text: the folded text.
        source: the text as it was written.
        places: for each folded character where it came from, and the source's length; None where both agree.
    """

    text: str
    source: str
    places: Sequence[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the source a piece of the folded text stands."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1 if end > start else self.places[start]

    def is_capital(self, start: int) -> bool:
        """Tell whether a folded character was written as a capital."""
        return self.source[start if self.places is None else self.places[start]].isupper()


_SCRIPTS = (re.compile(r"[a-z]"), re.compile(r"[\u0400-\u04ff]"), re.compile(r"[\u0600-\u06ff]"))


def scripts(text: str) -> tuple[bool, bool, bool]:
    """Tell whether a folded text has Latin, Cyrillic and Arabic letters, to look for no words in vain."""
    latin, cyrillic, arabic = (script.search(text) is not None for script in _SCRIPTS)
    return latin, cyrillic, arabic


def fold(text: str) -> Folded:
    """Return `text` as it is searched. Takes time in proportion to its length."""
    if text.isascii():
        return Folded(text.lower().translate(_ASCII), text)
    pieces = [_FOLDING[char] for char in text]
    joined = "".join(pieces)
    if len(joined) == len(text) and all(pieces):
        return Folded(joined, text)
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    places.append(len(text))
    return Folded(joined, text, places)


_ASCII = str.maketrans({"\t": " ", "\r": " ", "\f": " ", "\v": " ", "`": "'"})


def plain(text: str) -> str:
    """Return `text` folded, where nobody asks where a letter came from."""
    return fold(text).text


def any_of(*words: str) -> str:
    """Return a pattern for any of `words`, written as people spell them; a gap may be any gap."""
    folded = sorted({plain(word) for word in words}, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in folded) + ")"

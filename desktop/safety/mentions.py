"""Tell whether a name stands in a running text, however it is written there; pure."""

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه",
        "ؤ": "و", "ـ": "", "\u200c": "", "\u200d": "",
    }
)  # fmt: skip
_SHORTEST = 3
"""A single part of a name with fewer letters says nothing about anybody."""

_TURN = 5
"""So many words in a row of somebody's are nobody else's by chance."""

_BEFORE, _AFTER = 2, 3
"""As many letters may be joined to a name: "wa" or "l" before it, endings after it."""


def folded(text: str) -> str:
    """Return `text` without case, accents and the variants of Arabic letters."""
    text = unicodedata.normalize("NFKD", text.translate(_ARABIC).casefold())
    plain = "".join(letter for letter in text if not unicodedata.combining(letter))
    return plain.translate(_ARABIC)


def stands_in(name: str, text: str) -> bool:
    """Tell whether the whole of `name`, several words or one, stands in `text`."""
    wanted = [folded(word) for word in _WORD.findall(name)]
    found = [folded(word) for word in _WORD.findall(text)]
    if not wanted:
        return False
    last = len(found) - len(wanted) + 1
    return any(
        all(_is_form_of(have, want) for have, want in zip(found[at:], wanted, strict=False))
        for at in range(max(last, 0))
    )


def part_in(name: str, text: str) -> str:
    """Return the word of `text` that is a part of a person's `name`, or "".

    Where a script has capitals a part counts only with one: a rose in a garden is nobody's name.
    """
    parts = [folded(word) for word in _WORD.findall(name)]
    parts = [part for part in parts if len(part) >= _SHORTEST] or [part for part in parts if part]
    for word in _words(text):
        form = folded(word)
        if any(_is_form_of(form, part) for part in parts):
            return word
    return ""


def repeats(words: str, text: str) -> bool:
    """Tell whether `text` says again what `words` say: all of them, or five of them in a row."""
    said, found = ([folded(word) for word in _WORD.findall(one)] for one in (words, text))
    length = min(len(said), _TURN)
    if length < _SHORTEST:
        return False
    turns = {tuple(said[at : at + length]) for at in range(len(said) - length + 1)}
    return any(tuple(found[at : at + length]) in turns for at in range(len(found) - length + 1))


def _words(text: str) -> Iterator[str]:
    """Yield the words that could be names."""
    return (word for word in _WORD.findall(text) if not word[0].islower())


def _is_form_of(word: str, name: str) -> bool:
    """Tell whether `word` is `name`, perhaps with an ending or a joined small word."""
    if word == name:
        return True
    if len(name) < _SHORTEST:
        return False
    if word.startswith(name):
        return len(word) - len(name) <= _AFTER
    is_joined = "\u0600" <= name[0] <= "\u06ff" and len(word) - len(name) <= _BEFORE
    return is_joined and word.endswith(name)

"""Numbers as words or as groups of digits that people copy from paper, and back with all their slips."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from desktop.errors import Code, FixableError

GROUP = 5
"""Digits of a group: four of the number and one that tells a slip, or two groups that were swapped."""

_LONGEST = 4000
_PREFIX = 4
"""Letters that tell any two words of one list apart; whoever knows that types no more."""

_PART = re.compile(r"[^\W\d_]+|\d+")
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def damm(digits: str) -> int:
    """Return the check digit of `digits`, which tells every wrong digit and every two neighbours swapped."""
    found = 0
    for digit in digits:
        found = _DAMM[found][int(digit)]
    return found


def digit_groups(numbers: Sequence[int]) -> tuple[str, ...]:
    """Return each number below 10,000 as a group of digits that also vouches for its place."""
    return tuple(_group(place, number) for place, number in enumerate(numbers, 1))


def only_digits(text: str) -> str:
    """Return the digits in `text`, of whatever script, as 0 to 9."""
    return "".join(part for part in _parts(text) if part.isdigit())


def same(typed: str, shown: str) -> bool:
    """Tell whether somebody typed the word or the group of digits that was shown, as `read` would take it."""
    one, other = "".join(_parts(typed[:_LONGEST])), "".join(_parts(shown))
    return one == other or (len(one) >= _PREFIX and not one.isdigit() and other.startswith(one))


def read(text: str, count: int, lists: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, ...]]:
    """Yield every reading of `text` as `count` numbers: places in one of the word lists, or digit groups.

    Case, accents, spaces, hyphens, numbering and the script of digits do not matter, and four letters of a
    word are enough. Raises FixableError(KIT_INCOMPLETE, found=, expected=) and (KIT_WORDS_UNKNOWN, numbers=).
    """
    parts = _parts(text[:_LONGEST])
    words = [part for part in parts if not part.isdigit()]
    if words:
        yield from _read_words(words, count, lists)
    else:
        yield _read_digits(parts, count)


def _read_words(
    words: list[str], count: int, lists: Mapping[str, Sequence[str]]
) -> Iterator[tuple[int, ...]]:
    if len(words) != count:
        raise FixableError(Code.KIT_INCOMPLETE, found=len(words), expected=count)
    unknown = list(range(1, count + 1))
    for known in lists.values():
        places = _places(known)
        numbers = [places.get(word, -1) for word in words]
        missing = [at for at, number in enumerate(numbers, 1) if number < 0]
        if not missing:
            yield tuple(numbers)
        unknown = min(unknown, missing, key=len)
    if unknown:
        raise _unknown(unknown)


def _read_digits(parts: list[str], count: int) -> tuple[int, ...]:
    """Return the numbers of digit groups, however they were spaced, numbered beside them or not."""
    readings = ["".join(parts), "".join(part for part in parts if len(part) > 2)]
    whole = [reading for reading in readings if len(reading) == GROUP * count]
    if not whole:
        raise FixableError(Code.KIT_INCOMPLETE, found=len(readings[1]) // GROUP, expected=count)
    wrong: list[int] = []
    for reading in whole:
        groups = [reading[at : at + GROUP] for at in range(0, len(reading), GROUP)]
        wrong = [at for at, group in enumerate(groups, 1) if group != _group(at, int(group[:-1]))]
        if not wrong:
            return tuple(int(group[:-1]) for group in groups)
    raise _unknown(wrong)


def _group(place: int, number: int) -> str:
    return f"{number:04}{damm(f'{place:02}{number:04}')}"


def _unknown(numbers: Sequence[int]) -> FixableError:
    return FixableError(Code.KIT_WORDS_UNKNOWN, numbers=", ".join(str(number) for number in numbers))


def _parts(text: str) -> list[str]:
    """Return the runs of letters and of digits, folded; marks that only steer the direction are dropped."""
    folded = "".join(_fold(char) for char in unicodedata.normalize("NFKD", text))
    return _PART.findall(folded)


def _fold(char: str) -> str:
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return ""
    digit = unicodedata.digit(char, None)
    return str(digit) if digit is not None else char.casefold()


def _places(words: Sequence[str]) -> dict[str, int]:
    """Return where each word stands, by itself and by its beginnings that no other word shares."""
    folded = ["".join(_parts(word)) for word in words]
    places: dict[str, int] = {}
    for at, word in enumerate(folded):
        for size in range(_PREFIX, len(word)):
            places[word[:size]] = -1 if word[:size] in places else at
    return places | {word: at for at, word in enumerate(folded)}

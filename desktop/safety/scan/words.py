"""Words as they change in sentences: the forms under which one name may stand in a text."""

import re
from collections.abc import Iterator
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+|[0-9]+")

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_RU_ENDINGS = (
    *("иями", "иям", "иях", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией"),
    *(
        "ов",
        "ев",
        "еи",
        "ои",
        "ам",
        "ям",
        "ах",
        "ях",
        "ом",
        "ем",
        "ым",
        "им",
        "ых",
        "их",
        "ую",
        "юю",
        "ая",
        "яя",
    ),
    *("ое", "ее", "ыи", "ии", "ою", "ею", "ия", "ию", "ие", "а", "я", "у", "ю", "е", "и", "ы", "о", "ь"),
)
_FLEETING = re.compile(r"(.{2,})[ео]([лкцнрвс])ь?$")
_PREFIXES = (*("وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "وب", "ول", "و", "ف", "ب", "ل", "ك"),)
_SUFFIXES = (
    *(
        "هايشان",
        "هايي",
        "هاي",
        "هايش",
        "ها",
        "شان",
        "تان",
        "مان",
        "ام",
        "ات",
        "اش",
        "را",
        "يي",
        "ي",
        "ه",
        "ش",
        "م",
    ),
    *("هم", "هن", "نا", "ك", "يان", "ان", "گان"),
)
_LATIN_ENDINGS = ("es", "s")
_SHORTEST = 3


@lru_cache(maxsize=20_000)
def stems(word: str) -> frozenset[str]:
    """Return the forms to which a folded word may go back; two words with one in common match."""
    return frozenset(_stems(word))


def _stems(word: str) -> Iterator[str]:
    yield word
    if _CYRILLIC.match(word):
        yield from _without(word, _RU_ENDINGS, 2 if len(word) <= 4 else _SHORTEST)
        fleeting = _FLEETING.fullmatch(word)
        if fleeting:
            yield fleeting[1] + fleeting[2]
    elif _ARABIC.match(word):
        bare = [
            word,
            *(word[len(one) :] for one in _PREFIXES if _may_go(word, len(one), word.startswith(one))),
        ]
        yield from bare[1:]
        for one in bare:
            yield from _without(one, _SUFFIXES, _SHORTEST)
    elif len(word) > _SHORTEST:
        yield from _without(word, _LATIN_ENDINGS, _SHORTEST)


def _without(word: str, endings: tuple[str, ...], shortest: int) -> Iterator[str]:
    return (word[: -len(one)] for one in endings if word.endswith(one) and len(word) - len(one) >= shortest)


def _may_go(word: str, length: int, stands: bool) -> bool:
    return stands and len(word) - length >= _SHORTEST

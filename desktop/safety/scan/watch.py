"""Names and places that must not be told: the team's own list, and what was written elsewhere in the vault.

Matched whatever the case, the accents, the forms of Arabic letters and the common endings. A name in another
script is another name: nothing is transliterated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.domain.hit import HitKind
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, plain
from desktop.safety.scan.words import WORD, stems

_PARTICLES = frozenset(
    plain(word)
    for word in (
        *(
            "al",
            "el",
            "bin",
            "bint",
            "ben",
            "ibn",
            "abu",
            "umm",
            "um",
            "de",
            "da",
            "do",
            "dos",
            "das",
            "del",
            "la",
        ),
        *(
            "las",
            "los",
            "le",
            "les",
            "du",
            "des",
            "van",
            "von",
            "der",
            "di",
            "and",
            "et",
            "y",
            "e",
            "the",
            "of",
        ),
        *("mrs", "mr", "ms", "dr", "mme", "m", "sra", "sr", "dona", "doña", "bibi", "ال", "بن", "بنت", "ابن"),
        *("أبو", "ابو", "أم", "ام", "عبد", "بی", "بی بی", "خانم", "آقا", "سید", "حاجی", "ملا", "جان", "گل"),
        *(
            "кызы",
            "уулу",
            "оглы",
            "угли",
            "бек",
            "бей",
            "гүл",
            "von",
            "st",
            "san",
            "santa",
            "saint",
            "sainte",
        ),
        *("district", "village", "province", "region", "city", "town", "camp", "center", "centre", "county"),
    )
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]")
_SHORTEST = 3

Phrase = tuple[frozenset[str], ...]
"""For each word of a name the forms under which it may stand."""


@dataclass(frozen=True, slots=True)
class _Index:
    """The phrases of one list, to be found by any form of their first word."""

    phrases: dict[str, tuple[Phrase, ...]] = field(default_factory=dict)
    unspaced: tuple[str, ...] = ()

    @classmethod
    def of(cls, wholes: Iterable[str], in_parts: Iterable[str] = ()) -> _Index:
        found: dict[str, dict[Phrase, None]] = {}
        unspaced: dict[str, None] = {}

        def add(words: list[str]) -> None:
            phrase = tuple(stems(word) for word in words)
            for stem in phrase[0]:
                found.setdefault(stem, {})[phrase] = None

        in_parts = tuple(in_parts)
        for text in (*wholes, *in_parts):
            folded = plain(text)
            if _UNSPACED.search(folded):
                unspaced[folded.strip()] = None
                continue
            words = WORD.findall(folded)
            if not words or max(map(len, words)) < 2:
                continue
            add(words)
            if len(words) > 1:
                add(["".join(words)])
        for text in in_parts:
            words = WORD.findall(plain(text))
            if len(words) > 1:
                for word in words:
                    if len(word) >= _SHORTEST and word not in _PARTICLES and not word.isdigit():
                        add([word])
        return cls({stem: tuple(phrases) for stem, phrases in found.items()}, tuple(unspaced))

    def finds(self, folded: Folded, words: list[tuple[str, int, int]], kind: HitKind) -> Iterator[Find]:
        """Yield every phrase that stands in the text, the longest at each place."""
        for number, (word, start, end) in enumerate(words):
            last = self._last(words, number, word)
            if last >= number:
                yield Find(kind, start, words[last][2])
            elif number + 1 < len(words) and words[number + 1][1] - end <= 1:
                joined = word + words[number + 1][0]
                if len(joined) > _SHORTEST and self._last([(joined, start, end)], 0, joined) == 0:
                    yield Find(kind, start, words[number + 1][2])
        for text in self.unspaced:
            start = folded.text.find(text)
            while start >= 0:
                yield Find(kind, start, start + len(text))
                start = folded.text.find(text, start + len(text))

    def _last(self, words: list[tuple[str, int, int]], number: int, word: str) -> int:
        """Return the place of the last word of the longest phrase that begins here, or -1."""
        best = -1
        for stem in stems(word):
            for phrase in self.phrases.get(stem, ()):
                if best < number + len(phrase) - 1 < len(words) and all(
                    not wanted.isdisjoint(stems(words[number + offset][0]))
                    for offset, wanted in enumerate(phrase)
                ):
                    best = number + len(phrase) - 1
        return best


@dataclass(frozen=True, slots=True)
class Watch:
    """What the scan looks for by name. Made once with `Watch.of`, then used for any number of texts."""

    watched: _Index
    elsewhere: _Index

    @classmethod
    def of(
        cls, *, names: Iterable[str] = (), places: Iterable[str] = (), elsewhere: Iterable[str] = ()
    ) -> Watch:
        """Return a watch for people (each part of a name counts), places, and names written elsewhere."""
        return cls(_Index.of(places, names), _Index.of(elsewhere))

    def finds(self, folded: Folded) -> Iterator[Find]:
        """Yield each name that stands in the text."""
        if not (
            self.watched.phrases or self.watched.unspaced or self.elsewhere.phrases or self.elsewhere.unspaced
        ):
            return
        words = [(match[0], *match.span()) for match in WORD.finditer(folded.text)]
        yield from self.watched.finds(folded, words, HitKind.WATCHED)
        for find in self.elsewhere.finds(folded, words, HitKind.WRITTEN_ELSEWHERE):
            char = folded.text[find.start]
            # Where a script has capitals, a name has one: "rose" is none, "Rose" may be.
            if folded.is_capital(find.start) or (not char.isascii() and char.upper() == char):
                yield find


NOBODY = Watch.of()
"""Watches for nobody."""

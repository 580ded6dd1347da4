"""Scan a text again and again while it is being written: only what stands near a change costs anything."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from desktop.domain.hit import Hit
from desktop.safety.scan.scanner import AROUND, scan
from desktop.safety.scan.watch import NOBODY, Watch

_REACH = 250
"""No find is longer, and none depends on what stands farther away."""


class LiveScan:
    """Scans one text, and remembers it. Use one for each editor, from one thread."""

    def __init__(
        self, *, watch: Watch = NOBODY, languages: Collection[str] = (), place_level: str = ""
    ) -> None:
        self._watch, self._languages, self._place_level = watch, tuple(languages), place_level
        self._text = ""
        self._hits: tuple[Hit, ...] = ()

    def scan(self, text: str) -> tuple[Hit, ...]:
        """Return the hits of `text`, as `scan` does.

        Where no language was given, each piece of the text decides by itself whether it is Portuguese.
        """
        if text != self._text:
            self._hits = self._changed(text)
            self._text = text
        return self._hits

    def _changed(self, text: str) -> tuple[Hit, ...]:
        old = self._text
        same = _common(old, text)
        tail = _common(old[same:][::-1], text[same:][::-1])
        until, moved = len(text) - tail, len(text) - len(old)
        # Finds nearer to the change than this are looked for again, with as much again around them.
        first, last = same - _REACH, until + _REACH
        start, end = _edge(text, max(0, first - _REACH)), min(len(text), last + _REACH)
        found = scan(
            text[start:end], watch=self._watch, languages=self._languages, place_level=self._place_level
        )
        before = [hit for hit in self._hits if hit.end <= first]
        after = [_moved(hit, moved) for hit in self._hits if hit.start + moved >= last]
        near = [_moved(hit, start) for hit in found if hit.end + start > first and hit.start + start < last]
        return tuple(_around(hit, text) for hit in (*before, *near, *after))


def _common(one: str, other: str) -> int:
    """Return how many characters both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _edge(text: str, start: int) -> int:
    """Return the next place at which a word begins, so that no half of one is read."""
    if start == 0:
        return 0
    gap = text.find(" ", start, start + _REACH // 2)
    return start if gap < 0 else gap + 1


def _moved(hit: Hit, offset: int) -> Hit:
    return replace(hit, start=hit.start + offset, end=hit.end + offset)


def _around(hit: Hit, text: str) -> Hit:
    before, after = text[max(0, hit.start - AROUND) : hit.start], text[hit.end : hit.end + AROUND]
    return hit if (before, after) == (hit.before, hit.after) else replace(hit, before=before, after=after)

"""Scan a text again and again while it is being written: only the lines that changed cost anything."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from desktop.domain.hit import Hit
from desktop.safety.scan.scanner import AROUND, scan
from desktop.safety.scan.watch import NOBODY, Watch


class LiveScan:
    """Scans one text line by line, and remembers the lines. Use one for each editor, from one thread."""

    def __init__(
        self, *, watch: Watch = NOBODY, languages: Collection[str] = (), place_level: str = ""
    ) -> None:
        self._watch, self._languages, self._place_level = watch, tuple(languages), place_level
        self._lines: dict[str, tuple[Hit, ...]] = {}

    def scan(self, text: str) -> tuple[Hit, ...]:
        """Return the hits of `text`, as `scan` does; a find never goes over the end of a line here."""
        seen: dict[str, tuple[Hit, ...]] = {}
        hits: list[Hit] = []
        start = 0
        for line in text.split("\n"):
            found = seen.get(line)
            if found is None:
                found = self._lines.get(line)
                if found is None:
                    found = self._scan(line)
                seen[line] = found
            hits += (self._placed(hit, start, text) for hit in found)
            start += len(line) + 1
        self._lines = seen
        return tuple(hits)

    def _scan(self, line: str) -> tuple[Hit, ...]:
        return scan(line, watch=self._watch, languages=self._languages, place_level=self._place_level)

    def _placed(self, hit: Hit, offset: int, text: str) -> Hit:
        start, end = hit.start + offset, hit.end + offset
        before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
        return replace(hit, start=start, end=end, before=before, after=after)

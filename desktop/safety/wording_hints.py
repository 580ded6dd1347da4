"""Find words worth another look in a survivor's story; the lists are in `resources/words`.

A team's own list is a text with one entry in each line: `word | why | instead`. A line that begins with `-`
leaves out the shipped entry of that word.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from desktop.domain.word_hint import WordHint
from desktop.safety.scan.folded import fold, plain
from desktop.safety.scan.words import WORD, stems
from resources import resource

_LANGUAGES = {"prs": "fa-AF", "fa": "fa-AF"}
_GAP = 3
"""So many characters may stand between two words of one phrase."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list.

    Attributes:
        words: as written; a `*` at the end of a word stands for any ending.
        reason: why it is worth another look; instead: what could stand there.
    """

    words: str
    reason: str = ""
    instead: str = ""
    is_left_out: bool = False


def read_entries(text: str) -> tuple[Entry, ...]:
    """Return the entries of a team's own list; a line in which no word stands is none."""
    found = []
    for line in text.splitlines():
        words, reason, instead = [cell.strip() for cell in (*line.split("|"), "", "")[:3]]
        is_left_out = words.startswith("-")
        words = words.removeprefix("-").strip()
        if WORD.search(words):
            found.append(Entry(words, reason, instead, is_left_out))
    return tuple(found)


def shipped(language: str) -> tuple[Entry, ...]:
    """Return the list that comes with the program for a language, and none where there is none."""
    return _shipped(_LANGUAGES.get(language, language))


def hints(text: str, language: str, extra: Iterable[Entry] = ()) -> tuple[WordHint, ...]:
    """Return the words of `text` worth another look, in reading order, the longest phrase at each place.

    Args:
        text: as it was written.
        language: code of the text's language; its base counts where there is no list for it.
        extra: the team's own entries (`read_entries`); of one word the team's entry counts.
    """
    base = language if shipped(language) else language.partition("-")[0]
    index = _index(shipped(base), tuple(extra))
    folded = fold(text)
    words = [(match[0], *match.span()) for match in WORD.finditer(folded.text)]
    found: list[WordHint] = []
    number = 0
    while number < len(words):
        best, entry = _longest(index, words, number)
        if entry is None:
            number += 1
            continue
        start, end = folded.span(words[number][1], words[best][2])
        found.append(
            WordHint(start=start, end=end, text=text[start:end], reason=entry.reason, instead=entry.instead)
        )
        number = best + 1
    return tuple(found)


Pattern = tuple[tuple[frozenset[str], str], ...]
"""For each word the forms it may have, and the beginning that is enough, or ""."""


@cache
def _shipped(language: str) -> tuple[Entry, ...]:
    path = resource("words") / f"{language}.csv"
    if not language.replace("-", "").isalnum() or not path.is_file():
        return ()
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(Entry(row["word"], row["why"], row["instead"]) for row in csv.DictReader(lines))


@cache
def _index(
    ours: tuple[Entry, ...], theirs: tuple[Entry, ...]
) -> dict[str, tuple[tuple[Pattern, Entry], ...]]:
    """Return the entries by what their first word begins with: two letters, so that any ending is found."""
    entries: dict[str, Entry] = {plain(entry.words): entry for entry in (*ours, *theirs)}
    found: dict[str, list[tuple[Pattern, Entry]]] = {}
    for words, entry in entries.items():
        if entry.is_left_out:
            continue
        pattern = tuple(
            (stems(match[0]), match[0] if words[match.end() : match.end() + 1] == "*" else "")
            for match in WORD.finditer(words)
        )
        patterns = [pattern]
        if len(pattern) > 1 and not words.isascii():
            # A joiner that cannot be seen often stands where others type a space.
            patterns.append(((stems("".join(WORD.findall(words))), ""),))
        for one in patterns:
            for start in {stem[:2] for stem in (*one[0][0], one[0][1]) if stem}:
                found.setdefault(start, []).append((one, entry))
    return {start: tuple(patterns) for start, patterns in found.items()}


def _longest(
    index: dict[str, tuple[tuple[Pattern, Entry], ...]], words: list[tuple[str, int, int]], number: int
) -> tuple[int, Entry | None]:
    best, chosen = -1, None
    first = words[number][0]
    for start in {stem[:2] for stem in stems(first)}:
        for pattern, entry in index.get(start, ()):
            last = number + len(pattern) - 1
            if best < last < len(words) and _stands(pattern, words, number):
                best, chosen = last, entry
    return best, chosen


def _stands(pattern: Pattern, words: list[tuple[str, int, int]], number: int) -> bool:
    for offset, (forms, beginning) in enumerate(pattern):
        word, start, _ = words[number + offset]
        if offset and start - words[number + offset - 1][2] > _GAP:
            return False
        if not (beginning and word.startswith(beginning)) and forms.isdisjoint(stems(word)):
            return False
    return True

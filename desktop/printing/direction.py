"""Order the runs of a line by the Unicode bidirectional algorithm; draws nothing."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bidi import algorithm

from desktop.printing.faces import Face


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of characters with one level and one face."""

    start: int
    stop: int
    level: int
    face: Face


def levels_of(text: str, base: int) -> list[int]:
    """Return the embedding level of every character."""
    if base == 0 and not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text):
        return [0] * len(text)
    # Joiners take no part in the algorithm; each keeps the level of what stands before it.
    places = [at for at, char in enumerate(text) if unicodedata.bidirectional(char) not in ("BN", "")]
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels("".join(text[at] for at in places), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    levels = [base] * len(text)
    for at, char in zip(places, storage["chars"], strict=True):
        levels[at] = int(char["level"])
    for at in sorted(set(range(1, len(text))) - set(places)):
        levels[at] = levels[at - 1]
    return levels


def left_to_right(items: Sequence[Item], start: int, stop: int) -> list[Item]:
    """Return the items of one line from left to right (rule L2)."""
    line = [item for item in items if item.start < stop and item.stop > start]
    if not line:
        return []
    highest = max(item.level for item in line)
    lowest_odd = min((item.level for item in line if item.level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        at = 0
        while at < len(line):
            end = at
            while end < len(line) and line[end].level >= level:
                end += 1
            line[at:end] = reversed(line[at:end])
            at = max(end, at + 1)
    return line

"""Tell cheaply, beside the window, whether a PDF has more parts than the toolkit can load without a halt.

The toolkit loads a document while it holds the window, and the longer the more objects it has; a page tree of
a thousand levels keeps it for ever. So what is too much is refused before it is loaded.
"""

from __future__ import annotations

import re

from ui.viewers.trouble import Trouble, Unshowable

MOST_PAGES = 5_000
MOST_OBJECTS = 30_000
"""Loading so many takes about 20 ms, and about 50 where their table is damaged."""

MOST_BRANCHES = 1_000
"""Nodes of the page tree; 5,000 pages have about 850 of them where each has six."""

_PIECE = 1 << 20
_OVERLAP = 64
_PARTS = re.compile(
    rb"(?P<object>\d\s+obj\b)|/Type\s{0,16}(?P<branch>/Pages\b)|/Count\s{1,16}(?P<pages>\d{1,12})"
)


def refuse_burden(data: bytes) -> None:
    """Raise Unshowable(TOO_LARGE) for more pages, objects or branches than the limits.

    In pieces, so that the window is let in between. What stands in packed streams is not counted.
    """
    objects = branches = 0
    for at in range(0, len(data), _PIECE):
        # A little of the next piece too: a word across the border counts once, where it begins.
        for found in _PARTS.finditer(data[at : at + _PIECE + _OVERLAP]):
            if found.start() >= _PIECE:
                break
            if found["object"]:
                objects += 1
            elif found["branch"]:
                branches += 1
            elif int(found["pages"]) > MOST_PAGES and _is_tree(data, at + found.start()):
                raise Unshowable(Trouble.TOO_LARGE)
            if objects > MOST_OBJECTS or branches > MOST_BRANCHES:
                raise Unshowable(Trouble.TOO_LARGE)


def _is_tree(data: bytes, at: int) -> bool:
    """Tell whether a number of pages stands beside the word for them; bookmarks are counted alike."""
    return b"/Pages" in data[max(0, at - 200) : at + 200]

"""How much of one bag is kept in memory while it is judged: 64 MiB at most, names and checksums together.

What a bag lists and is not there is told and forgotten, so only files that are there take room.
"""

import sys

MOST_NAMES = 32 * 1024 * 1024
"""Bytes that the files of a bag may take with their names: about 110,000 files."""
MOST_DIGESTS = 20 * 1024 * 1024
"""Bytes that the checksums of all files may take, of all kinds together."""
MOST_DIRECTORY = 3 * 1024 * 1024
"""Bytes of a zip's own directory, and `MOST_MEMBERS` lines in it: each line takes a thousand in memory."""
MOST_MEMBERS = 25_000
MAX_LINE = 64 * 1024
"""Letters of one line of a tag file."""

_EACH = 200
"""Bytes that a file takes besides its name."""


class TooMany(Exception):  # noqa: N818 (a state of the bag, told as a flaw)
    """The bag has more in it than is judged here."""


class Room:
    """What is left of the memory for names."""

    def __init__(self) -> None:
        self._left = MOST_NAMES

    def take(self, name: str) -> None:
        """Make room for a file or folder of that name. Raises TooMany."""
        # Names beyond ASCII are kept a second time, as other systems spell them.
        self._left -= _EACH + sys.getsizeof(name) * (1 if name.isascii() else 3)
        if self._left < 0:
            raise TooMany

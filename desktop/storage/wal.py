"""Read the write-ahead log as it lies on the disk, past a damaged place too; never changes it.

SQLite stops at the first frame whose checksum is wrong and forgets what comes after it. After a power cut
that is right: what follows was never promised. In the middle of the log it loses saves that were
acknowledged, without a word. So the log is read before SQLite may do that.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = 32
_FRAME = 24
_PAGE = 4096
_STEP = _FRAME + _PAGE
_MAGIC = 0x377F0682


@dataclass(frozen=True, slots=True)
class Frame:
    """One page as it was written.

    Attributes:
        number: the page's number, as the frame says.
        size: pages of the whole database if a transaction ends here, else 0.
        at: where the page's bytes lie in the log.
        is_ours: whether it was written since the log last began anew.
        is_chained: whether SQLite itself would read it.
        is_next: whether it was written right after the frame that stands before it.
    """

    number: int
    size: int
    at: int
    is_ours: bool
    is_chained: bool
    is_next: bool


class Wal:
    """The frames of a log; none if there is no log or it cannot be read."""

    def __init__(self, path: Path) -> None:
        try:
            self.content = path.read_bytes()
        except OSError:
            self.content = b""
        self.frames = tuple(self._read())
        ours = [at for at, frame in enumerate(self.frames) if frame.is_ours]
        self.frames = self.frames[: ours[-1] + 1] if ours else ()

    def page(self, frame: Frame) -> bytes:
        """Return the encrypted page that the frame holds."""
        return self.content[frame.at : frame.at + _PAGE]

    @property
    def is_damaged(self) -> bool:
        """Whether SQLite would forget transactions that were acknowledged.

        Of the last one that cannot be said: it may have been cut by the power before it was promised. And
        where the disk refused some transactions, each was written over the one before, and what a longer one
        left stands there still; but no two of those were written one after the other.
        """
        ends = 0
        for frame in self._broken():
            ends = (ends if frame.is_next else 0) + bool(frame.size)
            if ends > 1:
                return True
        return False

    def states(self, is_whole: Callable[[int, bytes], bool]) -> tuple[dict[int, Frame | None], int]:
        """Return the newest frame of every page, None where that one is damaged, and the database's size.

        `is_whole` tells whether bytes are the page of that number.
        """
        until = len(self.frames) if self.is_damaged else len(self.frames) - len(self._broken())
        known: dict[int, Frame | None] = {}
        pending: dict[int, Frame | None] = {}
        size = 0
        for frame in self.frames[:until]:
            if frame.is_ours and is_whole(frame.number, self.page(frame)):
                pending[frame.number] = frame
            elif frame.number:
                pending[frame.number] = None
            if frame.size:
                known.update(pending)
                pending, size = {}, frame.size
        return known, size

    def _broken(self) -> tuple[Frame, ...]:
        at = next((at for at, frame in enumerate(self.frames) if not frame.is_chained), len(self.frames))
        return self.frames[at:]

    def _read(self) -> Iterator[Frame]:
        content = self.content
        if len(content) < _HEADER + _STEP:
            return
        magic, _, size, _, first, second, *sums = struct.unpack(">8I", content[:_HEADER])
        order = ">" if magic == _MAGIC + 1 else "<"
        chain = _sum(content[:24], (0, 0), order)
        is_chained = magic & ~1 == _MAGIC and size == _PAGE and list(chain) == sums
        salts = (first, second) if is_chained else struct.unpack(">2I", content[_HEADER + 8 : _HEADER + 16])
        for at in range(_HEADER, len(content) - _STEP + 1, _STEP):
            number, total, one, two, *sums = struct.unpack(">6I", content[at : at + _FRAME])
            is_ours = (one, two) == salts
            if is_ours:
                chain = _sum(content[at : at + 8] + content[at + _FRAME : at + _STEP], chain, order)
            is_next = is_ours and list(chain) == sums
            is_chained = is_chained and is_next and number > 0
            yield Frame(number, total, at + _FRAME, is_ours, is_chained, is_next)
            chain = (sums[0], sums[1])


def _sum(data: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    """Return SQLite's running checksum after `data`."""
    first, second = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        first = (first + words[at] + second) & 0xFFFFFFFF
        second = (second + words[at + 1] + first) & 0xFFFFFFFF
    return first, second

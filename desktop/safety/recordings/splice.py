"""A file told as pieces of another: bytes of its own, and stretches that are copied while it is read."""

from __future__ import annotations

import io
from pathlib import Path

_SHORT = "the file became shorter while it was read"


class Recipe:
    """How a clean file is put together from its source; holds no more than what differs.

    Attributes:
        size: bytes that the clean file has.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes | tuple[int, int]] = []
        self.size = 0

    def write(self, data: bytes) -> None:
        """Go on with bytes of our own."""
        if data:
            self._pieces.append(data)
            self.size += len(data)

    def copy(self, at: int, size: int) -> None:
        """Go on with `size` bytes that stand at `at` in the source."""
        if size <= 0:
            return
        last = self._pieces[-1] if self._pieces else b""
        if isinstance(last, tuple) and last[0] + last[1] == at:
            self._pieces[-1] = (last[0], last[1] + size)
        else:
            self._pieces.append((at, size))
        self.size += size

    def extend(self, other: Recipe) -> None:
        """Go on with all that `other` tells."""
        for piece in other._pieces:
            if isinstance(piece, bytes):
                self.write(piece)
            else:
                self.copy(*piece)

    def open(self, source: Path) -> Splice:
        """Return the clean file as a stream to read once; close it. Raises OSError."""
        return Splice(source, self._pieces)


class Splice(io.RawIOBase):
    """The clean file, read from front to back; nothing of it lies anywhere but in the reader's hands."""

    def __init__(self, source: Path, pieces: list[bytes | tuple[int, int]]) -> None:
        super().__init__()
        self.name = str(source)
        self._file = source.open("rb", buffering=0)
        self._pieces = pieces
        self._number = self._done = 0

    def readable(self) -> bool:
        """Say that this is for reading."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill `buffer` as far as there is something left."""
        room = memoryview(buffer).cast("B")  # type: ignore[arg-type]  # the standard library types it so
        filled = 0
        while filled < len(room) and self._number < len(self._pieces):
            piece = self._pieces[self._number]
            size = len(piece) if isinstance(piece, bytes) else piece[1]
            part = min(size - self._done, len(room) - filled)
            goal = room[filled : filled + part]
            if isinstance(piece, bytes):
                goal[:] = piece[self._done : self._done + part]
            else:
                self._file.seek(piece[0] + self._done)
                part = self._file.readinto(goal) or 0
                if not part:
                    raise OSError(_SHORT)
            filled += part
            self._done += part
            if self._done == size:
                self._number, self._done = self._number + 1, 0
        return filled

    def close(self) -> None:
        """Let go of the source."""
        self._file.close()
        super().close()

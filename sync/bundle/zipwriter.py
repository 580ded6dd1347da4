"""Write a canonical zip in one pass: sizes and CRCs are known first, so no byte is ever patched.

Whoever hands the bytes over holds them against their SHA-512, which was taken together with the CRC; to
reckon the CRC again would say nothing new and cost a fifteenth of an export.
"""

from collections.abc import Callable
from typing import Protocol

from desktop.errors import DefectError
from sync.bundle.headers import Entry, central_header, end_records, local_header

Write = Callable[[bytes], object]


class Out(Protocol):
    """Where the zip goes: a file, or whatever seals it on its way there."""

    def write(self, data: bytes, /) -> object:
        """Write all of `data`."""


class ZipWriter:
    """Write members one after the other, then the directory. Not for two threads at once."""

    def __init__(self, stream: Out) -> None:
        self._stream = stream
        self._entries: list[Entry] = []
        self._at = 0

    def add(self, name: str, size: int, crc32: int, pour: Callable[[Write], object]) -> None:
        """Write one member whose bytes `pour` hands over, piece by piece.

        Raises DefectError if they are not `size` bytes: the caller checked them before.
        """
        entry = Entry(name=name.encode("ascii"), size=size, crc32=crc32, offset=self._at)
        self._stream.write(local_header(entry))
        written = 0

        def write(piece: bytes) -> None:
            nonlocal written
            written += len(piece)
            self._stream.write(piece)

        pour(write)
        if written != size:
            raise DefectError("sync.bundle.zipwriter")
        self._entries.append(entry)
        self._at = entry.end

    def finish(self) -> int:
        """Write the directory and return the size of the whole zip."""
        start = self._at
        for entry in self._entries:
            header = central_header(entry)
            self._stream.write(header)
            self._at += len(header)
        closing = end_records(len(self._entries), self._at - start, start)
        self._stream.write(closing)
        return self._at + len(closing)

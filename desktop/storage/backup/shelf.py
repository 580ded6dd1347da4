"""Put parts into a backup file and take them out again, each checked against its digest."""

from __future__ import annotations

import hashlib
import hmac
import io
from collections.abc import Generator, Iterator, Mapping, Sequence

from desktop.errors import Code, MachineError
from desktop.storage.backup.container import Container, explained
from desktop.storage.backup.rows import FileRow, Unsound


def next_part(container: Container) -> int:
    """Return the number after the highest that was ever given to a part that is still there."""
    (highest,) = container.connection.execute("SELECT max(part) FROM parts").fetchone()
    return int(highest or 0) + 1


def put(container: Container, part: int, content: bytes) -> None:
    """Write one part within the caller's transaction, in place of what it held."""
    container.connection.execute("INSERT OR REPLACE INTO parts VALUES (?, ?)", (part, content))


def digest(content: bytes) -> bytes:
    """Return what a part is known by: the SHA-256 of its sealed bytes."""
    return hashlib.sha256(content).digest()


def take(container: Container, part: int, expected: bytes, size: int) -> bytes:
    """Return one part. Raises Unsound if it is not what was put there, and the family if the disk fails."""
    with explained(container.path):
        # The size first: a part may claim a gigabyte.
        found = container.connection.execute(
            "SELECT content FROM parts WHERE part = ? AND length(content) = ?", (part, size)
        ).fetchone()
    if found is None or not isinstance(found[0], bytes):
        raise Unsound
    content: bytes = found[0]
    if not hmac.compare_digest(digest(content), expected):
        raise Unsound
    return content


def take_pieces(
    container: Container, pieces: Sequence[int], sizes: Sequence[int], digests: Mapping[int, bytes]
) -> list[tuple[int, bytes | None]]:
    """Return these parts in the same order, None for each that is damaged: one question for each run of them.

    Raises the family if the disk fails.
    """
    found: dict[int, object] = {}
    for first, last in _runs(pieces):
        try:
            found.update(_run(container, first, last, max(sizes)))
        except MachineError as error:
            if error.code is not Code.BACKUP_DAMAGED:
                raise
            for piece in range(first, last + 1):  # which one is it?
                try:
                    found.update(_run(container, piece, piece, max(sizes)))
                except MachineError as worn:
                    if worn.code is not Code.BACKUP_DAMAGED:
                        raise
    return [
        (piece, _genuine(found.get(piece), size, digests.get(piece)))
        for piece, size in zip(pieces, sizes, strict=True)
    ]


def _genuine(content: object, size: int, expected: bytes | None) -> bytes | None:
    if not isinstance(content, bytes) or len(content) != size or expected is None:
        return None
    return content if hmac.compare_digest(digest(content), expected) else None


def _run(container: Container, first: int, last: int, most: int) -> list[tuple[int, object]]:
    with explained(container.path):
        # The size first, as below.
        found: list[tuple[int, object]] = container.connection.execute(
            "SELECT part, CASE WHEN length(content) <= ? THEN content END FROM parts"
            " WHERE part BETWEEN ? AND ?",
            (most, first, last),
        ).fetchall()
        return found


def _runs(pieces: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of numbers that follow one another."""
    first = last = None
    for piece in sorted(pieces):
        if first is None or last is None:
            first = last = piece
        elif piece == last + 1:
            last = piece
        else:
            yield first, last
            first = last = piece
    if first is not None and last is not None:
        yield first, last


def take_file(container: Container, row: FileRow) -> Generator[bytes, None, None]:
    """Yield a sealed file, part by part. Raises as `take` does, perhaps after some of them."""
    for part, expected, size in row.parts():
        yield take(container, part, expected, size)


class FileStream(io.RawIOBase):
    """A sealed file in the container as a stream, so that it can be opened where it lies."""

    def __init__(self, container: Container, row: FileRow) -> None:
        super().__init__()
        self._parts = take_file(container, row)
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """Tell that it can be read from."""
        return True

    def readinto(self, buffer: object, /) -> int:
        """Fill `buffer` as far as one part reaches. Raises as `take` does."""
        room = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        if not self._rest:
            self._rest = memoryview(next(self._parts, b""))
        count = min(len(room), len(self._rest))
        room[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count

    def close(self) -> None:
        """Stop fetching."""
        self._parts.close()
        super().close()

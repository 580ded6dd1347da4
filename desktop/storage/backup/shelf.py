"""Put parts into a backup file and take them out again, each checked against its digest."""

from __future__ import annotations

import hashlib
import hmac
import io
from collections.abc import Iterator

from desktop.storage.backup.container import Container, explained
from desktop.storage.backup.rows import FileRow, Unsound


def next_part(container: Container) -> int:
    """Return the number after the highest that was ever given to a part that is still there."""
    (highest,) = container.connection.execute("SELECT max(part) FROM parts").fetchone()
    return int(highest or 0) + 1


def put(container: Container, part: int, content: bytes) -> bytes:
    """Write one part within the caller's transaction, in place of what it held; return its digest."""
    container.connection.execute("INSERT OR REPLACE INTO parts VALUES (?, ?)", (part, content))
    return digest(content)


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


def take_file(container: Container, row: FileRow) -> Iterator[bytes]:
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

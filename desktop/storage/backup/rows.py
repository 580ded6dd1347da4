"""The rows of a backup file as values, each checked before anybody relies on it."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.clock import moment
from desktop.domain.backup import Snapshot
from desktop.storage.backup import layout
from desktop.storage.backup.container import Container, explained

DIGEST = 32
_SNAPSHOT = (
    "number, snapshot_id, made_at, is_verified, line, mark, seal, keys, database_size, size, pieces, files"
)
_FILE = "number, file_id, mark, size, first, digests"


class Unsound(Exception):  # noqa: N818 (a finding about foreign bytes, turned into the family by the caller)
    """A row is not as we write them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnapshotRow:
    """One snapshot: which pieces make up its database, in order, and which files belong to it.

    Attributes:
        line: which copy of the vault made it; one that was restored goes on as a line of its own.
        mark: tells which data key it was made under, without telling the key.
        seal: proves to whoever has that key that nothing in this row was changed.
        keys: vault.json as it was.
    """

    number: int
    snapshot_id: str
    made_at: datetime
    is_verified: bool
    line: str
    mark: str
    seal: bytes
    keys: bytes
    database_size: int
    size: int
    pieces: Sequence[int]
    files: Sequence[int]

    def told(self) -> Snapshot:
        """Return what people are told of it."""
        return Snapshot(
            snapshot_id=self.snapshot_id,
            made_at=self.made_at,
            size=self.size,
            file_count=len(self.files),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """One sealed file in the container.

    Attributes:
        mark: the data key it was last seen under; empty when its parts were found damaged.
        first: the number of its first part; the others follow.
        digests: SHA-256 of each part, one after the other.
    """

    number: int
    file_id: str
    mark: str
    size: int
    first: int
    digests: bytes

    def parts(self) -> Iterator[tuple[int, bytes, int]]:
        """Yield number, digest and size of each part."""
        for at in range(layout.part_count(self.size)):
            digest = self.digests[at * DIGEST : (at + 1) * DIGEST]
            yield self.first + at, digest, min(layout.PART, self.size - at * layout.PART)


def snapshot_rows(container: Container) -> tuple[list[SnapshotRow], int]:
    """Return the snapshots, in the order of making, and how many more cannot be read."""
    with explained(container.path):
        select = f"SELECT number FROM snapshots ORDER BY number LIMIT {layout.MOST_SNAPSHOTS + 1}"  # noqa: S608
        numbers = [number for (number,) in container.connection.execute(select).fetchall()]
    if len(numbers) > layout.MOST_SNAPSHOTS:
        raise container.damaged()
    rows: list[SnapshotRow] = []
    for number in numbers:
        try:
            rows.append(_snapshot(container, number))
        except Unsound:
            continue
    return rows, len(numbers) - len(rows)


def file_rows(container: Container) -> tuple[dict[int, FileRow], int]:
    """Return the files by their numbers, and how many more cannot be read."""
    with explained(container.path):
        select = f"SELECT {_FILE}, length(digests) FROM files LIMIT {layout.MOST_FILES + 1}"  # noqa: S608
        rows: dict[int, FileRow] = {}
        bad = 0
        for row in container.connection.execute(select):
            try:
                found = _file(row[:-1])
            except (Unsound, ValueError, TypeError):
                bad += 1
                continue
            rows[found.number] = found
    if len(rows) > layout.MOST_FILES:
        raise container.damaged()
    return rows, bad


def absent_pieces(container: Container) -> frozenset[int]:
    """Return the numbers of pieces that were taken out because they were worn."""
    with explained(container.path):
        found = container.connection.execute(
            "SELECT part FROM pieces WHERE part NOT IN (SELECT part FROM parts)"
        ).fetchall()
    return frozenset(part for (part,) in found if isinstance(part, int))


def piece_digests(container: Container) -> dict[int, bytes]:
    """Return the digest of each piece by its number."""
    with explained(container.path):
        found = container.connection.execute(
            f"SELECT part, digest FROM pieces WHERE length(digest) = {DIGEST}"  # noqa: S608 (a constant)
        ).fetchall()
    return {
        part: digest
        for part, digest in found
        if isinstance(part, int) and isinstance(digest, bytes) and len(digest) == DIGEST
    }


def numbers_in(blob: bytes) -> array[int]:
    """Return the numbers that `packed` wrote. Raises Unsound for one that comes twice."""
    numbers = array("I")
    if len(blob) % 4 or numbers.itemsize != 4:
        raise Unsound
    numbers.frombytes(blob)
    if sys.byteorder == "big":
        numbers.byteswap()
    if len(set(numbers)) != len(numbers):  # else a small file could promise endless restoring
        raise Unsound
    return numbers


def packed(numbers: Iterable[int]) -> bytes:
    """Return numbers as four bytes each, the lowest first. Raises OverflowError above 2**32."""
    made = array("I", numbers)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


def _snapshot(container: Container, number: object) -> SnapshotRow:
    with explained(container.path):
        sizes = container.connection.execute(
            "SELECT length(keys), length(pieces), length(files) FROM snapshots WHERE number = ?", (number,)
        ).fetchone()
        bounds = (layout.LARGEST_KEYS, 4 * layout.MOST_FILES * 16, 4 * layout.MOST_FILES)
        pairs = zip(sizes or (), bounds, strict=False)
        if sizes is None or not all(isinstance(size, int) and size <= bound for size, bound in pairs):
            raise Unsound
        row = container.connection.execute(
            f"SELECT {_SNAPSHOT} FROM snapshots WHERE number = ?",  # noqa: S608 (a constant)
            (number,),
        ).fetchone()
    own, snapshot_id, made_at, is_verified, line, mark, seal, keys, database_size, size, pieces, files = row
    texts, blobs = (snapshot_id, made_at, line, mark), (seal, keys, pieces, files)
    counts = (own, is_verified, database_size, size)
    if not (
        all(isinstance(text, str) and len(text) <= 64 for text in texts)
        and all(isinstance(blob, bytes) for blob in blobs)
        and all(isinstance(count, int) and 0 <= count < 1 << 48 for count in counts)
        and layout.is_uuid(snapshot_id)
        and layout.is_uuid(line)
        and database_size > 0
        and len(pieces) == 4 * layout.piece_count(database_size)
    ):
        raise Unsound
    try:
        when = moment(made_at)
    except ValueError as error:
        raise Unsound from error
    return SnapshotRow(
        number=own,
        snapshot_id=snapshot_id,
        made_at=when,
        is_verified=bool(is_verified),
        line=line,
        mark=mark,
        seal=seal,
        keys=keys,
        database_size=database_size,
        size=size,
        pieces=numbers_in(pieces),
        files=numbers_in(files),
    )


def _file(row: Sequence[object]) -> FileRow:
    number, file_id, mark, size, first, digests = row
    if (
        not isinstance(number, int)
        or not isinstance(file_id, str)
        or not layout.is_uuid(file_id)
        or not isinstance(mark, str)
        or not isinstance(size, int)
        or not 0 < size < 1 << 48
        or not isinstance(first, int)
        or not isinstance(digests, bytes)
        or len(digests) != DIGEST * layout.part_count(size)
    ):
        raise Unsound
    return FileRow(number=number, file_id=file_id, mark=mark, size=size, first=first, digests=digests)

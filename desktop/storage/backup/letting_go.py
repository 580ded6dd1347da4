"""Let snapshots go and free what no other one names; the room is used again or given back."""

from __future__ import annotations

from collections.abc import Collection

from desktop.storage.backup import layout
from desktop.storage.backup.container import Container, explained
from desktop.storage.backup.rows import FileRow, file_rows, piece_digests, snapshot_rows

_WORTH = 64 << 20
_STRIDE = 2000


def let_go(
    container: Container, numbers: Collection[int], named: Collection[str], *, overwrite: bool = False
) -> frozenset[int]:
    """Remove these snapshots, and what no other one needs; return the numbers of the files that went.

    Files are overwritten with zeros, because somebody wanted them gone; pages of a database, which go every
    day, only if `overwrite` says that their key must open nothing any more. Files of a name in `named` stay,
    because the next snapshot will want them. While there is a snapshot that cannot be read nothing is freed:
    it may name anything. Raises MachineError; then nothing has changed.
    """
    rows, broken = snapshot_rows(container)
    gone = set(numbers)
    kept = [row for row in rows if row.number not in gone]
    with container.transaction() as connection:
        connection.executemany("DELETE FROM snapshots WHERE number = ?", [(number,) for number in gone])
        if broken:
            return frozenset()
        _overwrite(container, is_on=overwrite)
        _free_pieces(container, {piece for row in kept for piece in row.pieces})
        _overwrite(container, is_on=True)
        return _free_files(container, {number for row in kept for number in row.files}, frozenset(named))


def free_file(container: Container, row: FileRow) -> None:
    """Free the room that the parts of a file take, within the caller's transaction."""
    last = row.first + layout.part_count(row.size) - 1
    container.connection.execute("DELETE FROM parts WHERE part BETWEEN ? AND ?", (row.first, last))


def give_back(container: Container, *, all_of_it: bool = False) -> None:
    """Shorten the file if much of it is free; otherwise the next backups use that room."""
    with explained(container.path):
        connection = container.connection
        free = container.free()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        if not all_of_it and (free < _WORTH or free * 4 < pages * layout.PAGE):
            return
        while free:
            connection.execute(f"PRAGMA incremental_vacuum({_STRIDE})").fetchall()
            before, free = free, container.free()
            if free >= before:
                return


def _overwrite(container: Container, *, is_on: bool) -> None:
    container.connection.execute(f"PRAGMA secure_delete={'ON' if is_on else 'OFF'}").fetchall()


def _free_pieces(container: Container, used: set[int]) -> None:
    unused = [(part,) for part in piece_digests(container) if part not in used]
    container.connection.executemany("DELETE FROM parts WHERE part = ?", unused)
    container.connection.executemany("DELETE FROM pieces WHERE part = ?", unused)


def _free_files(container: Container, used: set[int], named: frozenset[str]) -> frozenset[int]:
    rows, _ = file_rows(container)
    unused = [row for row in rows.values() if row.number not in used and row.file_id not in named]
    for row in unused:
        free_file(container, row)
        container.connection.execute("DELETE FROM files WHERE number = ?", (row.number,))
    return frozenset(row.number for row in unused)

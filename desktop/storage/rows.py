"""Read the rows of SQLite's tables from plain pages, as far as each can be read; knows no table of ours.

The format is SQLite's own (https://sqlite.org/fileformat2.html), of which only tables matter.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_INTERIOR, _LEAF = 0x05, 0x0D
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

Fetch = Callable[[int], bytes | None]
Value = str | bytes | int | float | None


class Lost:
    """Stands where a value cannot be read."""

    def __repr__(self) -> str:
        return "LOST"


LOST = Lost()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, and its values in the order of the columns, as far as they can be read."""

    number: int
    values: tuple[Value | Lost, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every value could be read."""
        return not any(isinstance(value, Lost) for value in self.values)


class Tree:
    """One table's pages from its root down.

    Attributes:
        leaves: the pages that hold rows, in the order of the rows.
        lost: the pages that cannot be read.
        others: every further page that belongs to it.
    """

    def __init__(self, root: int, fetch: Fetch, largest: int) -> None:
        self.leaves: list[int] = []
        self.lost: set[int] = set()
        self.others: set[int] = set()
        seen: set[int] = set()
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= largest:
                continue
            seen.add(number)
            page = fetch(number)
            kind = None if page is None else page[_start(number)]
            if page is not None and kind == _LEAF:
                self.leaves.append(number)
            elif page is not None and kind == _INTERIOR:
                self.others.add(number)
                waiting += reversed(list(_children(page, _start(number))))
            else:
                self.lost.add(number)


def is_leaf(page: bytes, number: int) -> bool:
    """Tell whether rows of a table lie in the page."""
    return page[_start(number)] == _LEAF


def rows(page: bytes, number: int, usable: int, fetch: Fetch) -> Iterator[Row]:
    """Yield the rows that begin in a leaf."""
    start = _start(number)
    (count,) = struct.unpack_from(">H", page, start + 3)
    for index in range(count):
        (at,) = struct.unpack_from(">H", page, start + 8 + 2 * index)
        try:
            size, at = _varint(page, at)
            key, at = _varint(page, at)
            payload = _payload(page, at, size, usable, fetch)
            yield Row(_signed(key), tuple(_values(payload)))
        except (IndexError, struct.error):
            continue


def free_pages(fetch: Fetch, largest: int) -> set[int]:
    """Return the pages that hold nothing any more, though what they held may still stand in them."""
    first = fetch(1)
    if first is not None:
        free: set[int] = set()
        trunk = int.from_bytes(first[32:36], "big")
        while trunk and trunk not in free and (page := fetch(trunk)) is not None:
            free.add(trunk)
            free.update(_listed(page, largest))
            trunk = int.from_bytes(page[:4], "big")
        return free
    # The list's beginning is lost: its pages are known by their look, which no text of ours has.
    found: set[int] = set()
    for number in range(2, largest + 1):
        page = fetch(number)
        if page is not None and page[0] == 0 and (listed := _listed(page, largest)):
            found |= {number, *listed}
    return found


def _listed(page: bytes, largest: int) -> tuple[int, ...]:
    (count,) = struct.unpack_from(">I", page, 4)
    if not 0 < count <= len(page) // 4 - 2:
        return ()
    numbers = struct.unpack_from(f">{count}I", page, 8)
    is_list = len(set(numbers)) == count and all(1 < number <= largest for number in numbers)
    return numbers if is_list else ()


def _start(number: int) -> int:
    return 100 if number == 1 else 0


def _children(page: bytes, start: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", page, start + 3)
    for index in range(count):
        (at,) = struct.unpack_from(">H", page, start + 12 + 2 * index)
        if at + 4 <= len(page):
            yield int.from_bytes(page[at : at + 4], "big")
    yield int.from_bytes(page[start + 8 : start + 12], "big")


def _payload(page: bytes, at: int, size: int, usable: int, fetch: Fetch) -> bytes:
    """Return the bytes of a row, up to the first page of it that cannot be read."""
    most = usable - 35
    if size <= most:
        return page[at : at + size]
    least = (usable - 12) * 32 // 255 - 23
    local = least + (size - least) % (usable - 4)
    local = local if local <= most else least
    parts = [page[at : at + local]]
    left, following = size - local, int.from_bytes(page[at + local : at + local + 4], "big")
    while left > 0 and following and (more := fetch(following)) is not None:
        parts.append(more[4 : 4 + min(left, usable - 4)])
        left -= len(parts[-1])
        following = int.from_bytes(more[:4], "big")
    return b"".join(parts)


def _values(payload: bytes) -> Iterator[Value | Lost]:
    length, at = _varint(payload, 0)
    kinds, end = [], length
    while at < length:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    is_cut = False
    for kind in kinds:
        size = _INTEGERS.get(kind, 8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
        piece = payload[end : end + size]
        end += size
        is_cut = is_cut or len(piece) < size
        yield LOST if is_cut else _value(kind, piece)


def _value(kind: int, piece: bytes) -> Value | Lost:
    if kind == 0:
        return None
    if kind in _INTEGERS:
        return int.from_bytes(piece, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    if kind in (8, 9):
        return kind - 8
    if kind % 2 == 0:
        return piece
    try:
        return piece.decode()
    except UnicodeDecodeError:
        return LOST


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | data[at + 8], at + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number

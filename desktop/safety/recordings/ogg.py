"""Build an Ogg sound anew: the same packets, without the words in its second one.

Each page gets a new number and a new check sum, as the first ones become fewer where a picture was among the
words. The sums are made from the bytes as they stand; only heads of pages are held in memory.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop.safety.recordings.splice import Recipe
from desktop.safety.recordings.tells import tell
from desktop.safety.recordings.unfit import Unfit

_MOST = 400 << 20
_MOST_WORDS = 32 << 20
_MIRROR = bytes(int(f"{value:08b}"[::-1], 2) for value in range(256))
_FIRST, _LAST, _GOES_ON = 2, 4, 1


@dataclass(frozen=True, slots=True)
class _Page:
    flags: int
    position: bytes
    serial: bytes
    lacing: bytes
    at: int

    @property
    def size(self) -> int:
        return sum(self.lacing)


def clean_ogg(file: BinaryIO, size: int, found: set[str]) -> Recipe:
    """Return how the clean sound in `file` is put together; add to `found` what is left out. Raises Unfit."""
    if size > _MOST:
        raise Unfit("too large")
    pages = _pages(file, size, found)
    first = next(pages, None)
    if first is None:
        raise Unfit("no page")
    start = _body(file, first)
    count = 3 if start[1:7] == b"vorbis" else 2 if start[:8] == b"OpusHead" else 0
    if not count or not first.flags & _FIRST:
        raise Unfit("an unknown coding")
    recipe = Recipe()
    _put(recipe, _FIRST, bytes(8), 0, bytes([len(start)]) if len(start) < 255 else b"", start)
    heads, number = _heads(file, pages, count - 1), 1
    wordless = _wordless(start)
    found |= tell(heads[0]) if heads[0] != wordless else set()
    heads[0] = wordless
    for flags, lacing, body in _laid_out(heads):
        _put(recipe, flags, bytes(8), number, lacing, body)
        number += 1
    for page in pages:
        if page.serial != first.serial or page.flags & _FIRST:
            raise Unfit("more than one sound")
        body = _body(file, page)
        head = _head(page.flags & (_LAST | _GOES_ON), page.position, number, page.lacing, body)
        recipe.write(head)
        recipe.copy(page.at, page.size)
        number += 1
    return recipe


def _pages(file: BinaryIO, size: int, found: set[str]) -> Iterator[_Page]:
    at = 0
    while at + 27 <= size:
        file.seek(at)
        head = file.read(27)
        if head[:5] != b"OggS\x00":
            if at == 0:
                raise Unfit("no page")
            found |= tell(head)
            return
        lacing = file.read(head[26])
        page = _Page(head[5], head[6:14], head[14:18], lacing, at + 27 + len(lacing))
        at = page.at + page.size
        if at > size or len(lacing) != head[26]:
            return  # what was cut off is no page any more
        yield page


def _heads(file: BinaryIO, pages: Iterator[_Page], count: int) -> list[bytes]:
    """Return the next `count` packets. Raises Unfit if sound begins on a page of theirs."""
    packets, open_one = [], b""
    for page in pages:
        body, at = _body(file, page), 0
        for length in page.lacing:
            open_one += body[at : at + length]
            at += length
            if len(open_one) > _MOST_WORDS:
                raise Unfit("too many words")
            if length < 255:
                packets.append(open_one)
                open_one = b""
        if len(packets) == count and not open_one:
            return packets
        if len(packets) >= count:
            break
    raise Unfit("no sound")


def _wordless(start: bytes) -> bytes:
    return b"\x03vorbis" + bytes(8) + b"\x01" if start[1:7] == b"vorbis" else b"OpusTags" + bytes(8)


def _laid_out(packets: list[bytes]) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield (flags, lacing, body) of pages that hold `packets`."""
    lacing = b"".join(b"\xff" * (len(packet) // 255) + bytes([len(packet) % 255]) for packet in packets)
    body, at, flags = b"".join(packets), 0, 0
    for first in range(0, len(lacing), 255):
        part = lacing[first : first + 255]
        yield flags, part, body[at : at + sum(part)]
        at += sum(part)
        flags = _GOES_ON if part[-1] == 255 else 0


def _put(recipe: Recipe, flags: int, position: bytes, number: int, lacing: bytes, body: bytes) -> None:
    if not lacing:
        raise Unfit("a head is too long")
    recipe.write(_head(flags, position, number, lacing, body) + body)


def _head(flags: int, position: bytes, number: int, lacing: bytes, body: bytes) -> bytes:
    start = b"OggS\x00" + bytes([flags]) + position + struct.pack("<II", 1, number)
    end = bytes([len(lacing)]) + lacing
    return start + _sum(start + bytes(4) + end + body) + end


def _sum(page: bytes) -> bytes:
    """Return Ogg's check sum: the one of zip, read from the other side and without its turning over."""
    value = zlib.crc32(page.translate(_MIRROR), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return struct.pack("<I", int(f"{value:032b}"[::-1], 2))


def _body(file: BinaryIO, page: _Page) -> bytes:
    file.seek(page.at)
    return file.read(page.size)

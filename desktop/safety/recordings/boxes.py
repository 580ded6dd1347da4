"""The boxes of the ISO base media family (MP4, MOV, M4A, 3GP): finding them and building them."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.safety.recordings.unfit import Unfit


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its name, and its content without the head."""

    name: bytes
    body: bytes


def boxes(data: bytes) -> Iterator[Box]:
    """Yield the boxes that lie one behind the other in `data`. Raises Unfit where one is cut short."""
    at = 0
    while at + 8 <= len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        if size == 0:  # QuickTime ends some lists with four zero bytes
            return
        head = 8
        if size == 1 and at + 16 <= len(data):
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        if size < head or at + size > len(data):
            raise Unfit("a box is cut short")
        yield Box(name, data[at + head : at + size])
        at += size


def find(data: bytes, *path: bytes) -> bytes | None:
    """Return the content of the first box that stands at `path`."""
    for name in path:
        inner = next((box.body for box in boxes(data) if box.name == name), None)
        if inner is None:
            return None
        data = inner
    return data


def need(data: bytes, *path: bytes) -> bytes:
    """Return what `find` does. Raises Unfit if there is none."""
    body = find(data, *path)
    if body is None:
        raise Unfit("a box is missing")
    return body


def box(name: bytes, *parts: bytes) -> bytes:
    """Return a box that holds `parts`."""
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, name) + body


def table(body: bytes, width: int, *, head: int = 8) -> bytes:
    """Return a table box's content without what stands behind its entries of `width` bytes."""
    if len(body) < head:
        raise Unfit("a table is cut short")
    (count,) = struct.unpack_from(">I", body, head - 4)
    if head + count * width > len(body):
        raise Unfit("a table is cut short")
    return body[: head + count * width]

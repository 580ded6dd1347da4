"""One track of a film: its tables built anew, and where its bytes stand."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator

from desktop.safety.recordings.boxes import box, boxes, find, need, table
from desktop.safety.recordings.entries import Entry, read_entry
from desktop.safety.recordings.unfit import Unfit

_TABLES = {b"stts": 8, b"ctts": 8, b"stss": 4, b"stps": 4, b"stsc": 12}
_NO_LANGUAGE = b"\x55\xc4"


class Track:
    """A track that is seen or heard.

    Attributes:
        offsets: where each chunk stands in the source.
        sizes: bytes of each chunk.
    """

    def __init__(self, trak: bytes, handler: bytes) -> None:
        """Read the track in `trak`. Raises Unfit."""
        self.handler = handler
        self._trak = trak
        self._samples = need(trak, b"mdia", b"minf", b"stbl")
        self._entries = self._read_entries()
        self._sample_sizes, self._same_size = self._read_sizes()
        self.offsets = self._read_offsets()
        self.counts = self._read_counts()
        self.sizes = array("Q", (sum(sizes) for sizes in self.chunks()))

    @property
    def coding(self) -> Entry | None:
        """The first coding whose pictures can carry notes."""
        return next((entry for entry in self._entries if entry.coding is not None), None)

    def chunks(self) -> Iterator[array[int]]:
        """Yield the sizes of the samples of each chunk."""
        first = 0
        for count in self.counts:
            if self._same_size:
                yield array("Q", [self._same_size * count])
            else:
                yield array("Q", self._sample_sizes[first : first + count])
            first += count

    def build(self, offsets: array[int]) -> bytes:
        """Return the track's box for chunks that stand at `offsets`."""
        edits = find(self._trak, b"edts", b"elst")
        width = 20 if edits and edits[0] == 1 else 12
        return box(
            b"trak",
            box(b"tkhd", timeless(need(self._trak, b"tkhd"), 84)),
            box(b"edts", box(b"elst", table(edits, width))) if edits else b"",
            box(
                b"mdia",
                box(b"mdhd", self._head()),
                box(b"hdlr", bytes(8), self.handler, bytes(13)),
                box(b"minf", self._media_head(), _SELF_CONTAINED, self._tables(offsets)),
            ),
        )

    def _head(self) -> bytes:
        head = timeless(need(self._trak, b"mdia", b"mdhd"), 24)
        return head[:-4] + _NO_LANGUAGE + bytes(2)

    def _media_head(self) -> bytes:
        if self.handler == b"vide":
            return box(b"vmhd", b"\x00\x00\x00\x01" + bytes(8))
        return box(b"smhd", bytes(8))

    def _tables(self, offsets: array[int]) -> bytes:
        entries = struct.pack(">II", 0, len(self._entries)) + b"".join(entry.data for entry in self._entries)
        parts = [box(b"stsd", entries)]
        for found in boxes(self._samples):
            if found.name in _TABLES:
                parts.append(box(found.name, table(found.body, _TABLES[found.name])))
            elif found.name == b"cslg" and len(found.body) >= 24:
                parts.append(box(b"cslg", found.body[: 44 if found.body[0] else 24]))
            elif found.name == b"sdtp" and not self._same_size:
                parts.append(box(b"sdtp", bytes(4), found.body[4 : 4 + len(self._sample_sizes)]))
            elif found.name == b"stsz":
                count = 12 + (0 if self._same_size else 4 * len(self._sample_sizes))
                parts.append(box(b"stsz", bytes(4), found.body[4:count]))
        places = array("I" if array("I").itemsize == 4 else "L", offsets)
        if struct.pack("=H", 1) != b"\x00\x01":
            places.byteswap()
        parts.append(box(b"stco", struct.pack(">II", 0, len(places)), places.tobytes()))
        return box(b"stbl", *parts)

    def _read_entries(self) -> list[Entry]:
        references = find(self._trak, b"mdia", b"minf", b"dinf", b"dref") or b""
        if any(not found.body[3:4] or not found.body[3] & 1 for found in boxes(references[8:])):
            raise Unfit("the film lies in another file")
        found = [read_entry(entry, self.handler) for entry in boxes(need(self._samples, b"stsd")[8:])]
        if not found or len({entry.prefix for entry in found}) != 1:
            raise Unfit("no coding")
        return found

    def _read_sizes(self) -> tuple[array[int], int]:
        body = need(self._samples, b"stsz")
        if len(body) < 12:
            raise Unfit("a table is cut short")
        (same,) = struct.unpack_from(">I", body, 4)
        if same == 1:
            raise Unfit("sizes are told in an old way")
        if same and self.coding is not None:
            raise Unfit("coded pictures of one size")
        if same:
            return array("I"), same
        return _numbers(table(body, 4, head=12)[12:], 4), 0

    def _read_offsets(self) -> array[int]:
        short = find(self._samples, b"stco")
        if short is not None:
            return _numbers(table(short, 4)[8:], 4)
        return _numbers(table(need(self._samples, b"co64"), 8)[8:], 8)

    def _read_counts(self) -> array[int]:
        """Return how many samples each chunk has. Raises Unfit if there are other samples than told."""
        runs = _numbers(table(need(self._samples, b"stsc"), 12)[8:], 4)
        chunks = len(self.offsets)
        counts = array("I")
        for at in range(0, len(runs), 3):
            first, following = runs[at], runs[at + 3] if at + 3 < len(runs) else chunks + 1
            if not len(counts) + 1 == first <= following <= chunks + 1:
                raise Unfit("a table is wrong")
            counts.extend([runs[at + 1]] * (following - first))
        told = struct.unpack_from(">I", need(self._samples, b"stsz"), 8)[0]
        if len(counts) != chunks or sum(counts) != told:
            raise Unfit("a table is wrong")
        return counts


def timeless(body: bytes, size: int) -> bytes:
    """Return a head box's content, `size` bytes in its short form, without the moments in it."""
    is_long = body[:1] == b"\x01"
    size += 12 if is_long else 0
    if len(body) < size:
        raise Unfit("a head is cut short")
    moments = 16 if is_long else 8
    return body[:4] + bytes(moments) + body[4 + moments : size]


def _numbers(data: bytes, width: int) -> array[int]:
    found = array("Q" if width == 8 else "I", data)
    if struct.pack("=H", 1) != b"\x00\x01":
        found.byteswap()
    return found


_SELF_CONTAINED = box(b"dinf", box(b"dref", struct.pack(">II", 0, 1), box(b"url ", b"\x00\x00\x00\x01")))

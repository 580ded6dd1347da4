"""Find in coded pictures (H.264, H.265) the parts that no decoder needs, such as notes of the camera.

A part keeps its length: it is written over as filler, so that no table of the film has to change.
"""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from desktop.safety.recordings.unfit import Unfit

_LOOK = 4096
_SHOWING = {6, 45, 47, 129, 137, 144, 147}  # how to recover, turn and light the picture: no words, no times


class Coding:
    """How one sort of coded pictures is cut into units.

    Attributes:
        needed: kinds of unit that a decoder needs.
        notes: kinds of unit that may carry anything.
        filler: the head of a unit without content.
    """

    def __init__(self, needed: set[int], notes: set[int], filler: bytes, shift: int) -> None:
        self.needed, self.notes, self.filler, self._shift = needed, notes, filler, shift
        self._mask = 0x1F if shift == 0 else 0x3F

    def kind(self, head: bytes) -> int:
        """Return the kind of the unit that begins with `head`."""
        return head[0] >> self._shift & self._mask


AVC = Coding({1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19, 20}, {6}, b"\x0c", 0)
HEVC = Coding({*range(22), *range(32, 39)}, {39, 40}, b"\x4c\x01", 1)


def notes(
    file: BinaryIO, coding: Coding, at: int, size: int, prefix: int
) -> Iterator[tuple[int, int, bytes]]:
    """Yield (place, length, what to write there) for each unit to be written over in one sample.

    `prefix` is how many bytes tell a unit's length. Raises Unfit where the sample does not hold together.
    """
    end = at + size
    while at + prefix < end:
        file.seek(at)
        head = file.read(prefix + 2)
        length = int.from_bytes(head[:prefix], "big")
        at += prefix
        if length < 1 or at + length > end or len(head) <= prefix:
            raise Unfit("a coded picture is cut short")
        kind = coding.kind(head[prefix:])
        if kind not in coding.needed and not (kind in coding.notes and _shows(file, coding, at, length)):
            yield at, length, (coding.filler + b"\xff" * (length - len(coding.filler) - 1) + b"\x80")[:length]
        at += length
    if at != end:
        raise Unfit("a coded picture is cut short")


def _shows(file: BinaryIO, coding: Coding, at: int, length: int) -> bool:
    """Tell whether a unit of notes holds only what the picture is shown by."""
    if length > _LOOK:
        return False
    file.seek(at)
    body = file.read(length)[len(coding.filler) :].replace(b"\x00\x00\x03", b"\x00\x00")
    spot = 0
    while spot < len(body) and body[spot:] != b"\x80":
        values = []
        for _ in range(2):
            value = 0
            while spot < len(body) and body[spot] == 0xFF:
                value, spot = value + 255, spot + 1
            if spot >= len(body):
                return False
            values.append(value + body[spot])
            spot += 1
        if values[0] not in _SHOWING:
            return False
        spot += values[1]
    return spot < len(body)


def avc_setup(body: bytes) -> bytes:
    """Return an avcC box's content with its parameter sets only."""
    at, kept = 6, [body[:6]]
    if len(body) < 7:
        raise Unfit("no setup")
    for mask in (0x1F, 0xFF):
        count = (body[at - 1] if mask == 0x1F else body[at]) & mask
        if mask == 0xFF:
            kept.append(body[at : at + 1])
            at += 1
        for _ in range(count):
            at = _unit(body, at, kept)
    if body[1] in (100, 110, 122, 144) and at + 4 <= len(body):
        kept.append(body[at : at + 3] + b"\x00")
    return b"".join(kept)


def hevc_setup(body: bytes) -> bytes:
    """Return an hvcC box's content with its parameter sets only."""
    if len(body) < 23:
        raise Unfit("no setup")
    at, arrays = 23, []
    for _ in range(body[22]):
        if at + 3 > len(body):
            raise Unfit("no setup")
        kept = [body[at : at + 3]]
        kind = body[at] & 0x3F
        (count,) = struct.unpack_from(">H", body, at + 1)
        at += 3
        for _ in range(count):
            at = _unit(body, at, kept)
        if kind in (32, 33, 34):
            arrays.append(b"".join(kept))
    return body[:22] + bytes([len(arrays)]) + b"".join(arrays)


def _unit(body: bytes, at: int, kept: list[bytes]) -> int:
    if at + 2 > len(body):
        raise Unfit("no setup")
    end = at + 2 + int.from_bytes(body[at : at + 2], "big")
    if end > len(body):
        raise Unfit("no setup")
    kept.append(body[at:end])
    return end

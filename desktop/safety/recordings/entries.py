"""What a film says of how its pictures and sounds are coded, made anew from fields that decoders read."""

import struct

from desktop.safety.recordings.boxes import Box, box, boxes
from desktop.safety.recordings.coded import AVC, HEVC, Coding, avc_setup, hevc_setup
from desktop.safety.recordings.unfit import Unfit

_PICTURES: dict[bytes, Coding | None] = {
    **dict.fromkeys((b"avc1", b"avc3"), AVC),
    **dict.fromkeys((b"hvc1", b"hev1"), HEVC),
    **dict.fromkeys((b"vp08", b"vp09", b"s263", b"h263")),
}
_SOUNDS = {b"mp4a", b"alac", b"samr", b"sawb", b"ac-3", b"ec-3", b"Opus", b".mp3"}
_SAMPLES = {b"sowt", b"twos", b"lpcm", b"ipcm", b"fpcm", b"in24", b"in32", b"fl32", b"fl64", b"ulaw", b"alaw"}
_SETTINGS = {b"pasp": 8, b"clap": 32, b"btrt": 12, b"fiel": 2, b"mdcv": 24, b"clli": 4, b"vpcC": 12}
_SETTINGS |= {b"d263": 7, b"dac3": 3, b"dec3": 5, b"enda": 2, b"pcmC": 6, b"srat": 8, b"alac": 28, b"frma": 4}
_MATRIX_AND_COLOURS = {b"nclx": 11, b"nclc": 10}
_MOST_SETUP = 64


class Entry:
    """One coding of a track.

    Attributes:
        data: the entry, built anew.
        coding: how its coded pictures are cut into units; None if there are none to look into.
        prefix: how many bytes tell a unit's length.
    """

    def __init__(self, data: bytes, coding: Coding | None, prefix: int) -> None:
        self.data, self.coding, self.prefix = data, coding, prefix


def read_entry(found: Box, handler: bytes) -> Entry:
    """Return the coding `found` without names and makers. Raises Unfit for one that is not known."""
    if handler == b"vide" and found.name in _PICTURES:
        return _picture(found)
    if handler == b"soun" and found.name in _SOUNDS | _SAMPLES:
        return Entry(_sound(found), None, 0)
    raise Unfit("an unknown coding")


def _picture(found: Box) -> Entry:
    body = found.body
    if len(body) < 78:
        raise Unfit("a coding is cut short")
    fixed = (
        bytes(6) + b"\x00\x01" + bytes(16) + body[24:36] + bytes(4) + b"\x00\x01" + bytes(32) + body[74:78]
    )
    coding = _PICTURES[found.name]
    parts: list[bytes] = []
    prefix = 0
    for inner in boxes(body[78:]):
        if inner.name == b"avcC" and coding is AVC:
            prefix = (inner.body[4] & 3) + 1 if len(inner.body) > 4 else 0
            parts.append(box(b"avcC", avc_setup(inner.body)))
        elif inner.name == b"hvcC" and coding is HEVC:
            prefix = (inner.body[21] & 3) + 1 if len(inner.body) > 21 else 0
            parts.append(box(b"hvcC", hevc_setup(inner.body)))
        elif inner.name == b"colr" and inner.body[:4] in _MATRIX_AND_COLOURS:
            parts.append(box(b"colr", inner.body[: _MATRIX_AND_COLOURS[inner.body[:4]]]))
        else:
            parts += _setting(inner)
    if coding is not None and not prefix:
        raise Unfit("no setup")
    return Entry(box(found.name, fixed, *parts), coding, prefix)


def _sound(found: Box) -> bytes:
    body = found.body
    if len(body) < 28:
        raise Unfit("a coding is cut short")
    version = int.from_bytes(body[8:10], "big")
    more = {0: 0, 1: 16, 2: 36}.get(version)
    if more is None or len(body) < 28 + more:
        raise Unfit("a coding is cut short")
    fixed = bytes(6) + b"\x00\x01" + body[8:10] + bytes(6) + body[16 : 28 + more]
    return box(found.name, fixed, *_sound_settings(body[28 + more :], found.name))


def _sound_settings(data: bytes, coding: bytes) -> list[bytes]:
    parts: list[bytes] = []
    for inner in boxes(data):
        if inner.name == b"esds":
            parts.append(box(b"esds", bytes(4), _stream(inner.body[4:])))
        elif inner.name == b"wave":
            parts.append(box(b"wave", *_sound_settings(inner.body, coding), struct.pack(">II", 8, 0)))
        elif inner.name == b"damr" and len(inner.body) >= 9:
            parts.append(box(b"damr", bytes(5), inner.body[5:9]))  # the first five name the maker
        elif inner.name == b"dOps" and len(inner.body) >= 11:
            many = inner.body[10] and 2 + inner.body[1]
            parts.append(box(b"dOps", inner.body[: 11 + many]))
        elif inner.name == b"chan" and len(inner.body) >= 16 and inner.body[4:8] != bytes(4):
            parts.append(box(b"chan", inner.body[:12] + bytes(4)))
        else:
            parts += _setting(inner)
    return parts


def _setting(found: Box) -> list[bytes]:
    """Return a small box of numbers, cut to its fields; nothing if it is not known."""
    size = _SETTINGS.get(found.name)
    if size is None or len(found.body) < min(size, 3):
        return []
    return [box(found.name, found.body[:size])]


def _stream(data: bytes) -> bytes:
    """Return an elementary stream's description with its coding and the decoder's setup, and no words."""
    tag, body, _ = _described(data)
    if tag != 3 or len(body) < 3:
        raise Unfit("an unknown coding")
    flags = body[2]
    at = 3 + (2 if flags & 0x80 else 0) + (1 + body[3] if flags & 0x40 else 0) + (2 if flags & 0x20 else 0)
    tag, coding, _ = _described(body[at:])
    if tag != 4 or len(coding) < 13:
        raise Unfit("an unknown coding")
    inner = b""
    if len(coding) > 15 and coding[13] == 5:
        setup = _described(coding[13:])[1]
        if len(setup) > _MOST_SETUP:
            raise Unfit("an unknown coding")
        inner = bytes([5, len(setup)]) + setup
    kept = bytes([4, 13 + len(inner)]) + coding[:13] + inner + b"\x06\x01\x02"
    return bytes([3, 3 + len(kept)]) + b"\x00\x00\x00" + kept


def _described(data: bytes) -> tuple[int, bytes, int]:
    """Return the tag and content of the descriptor that `data` begins with, and where it ends."""
    size, at = 0, 1
    while at < min(len(data), 5):
        size = size << 7 | data[at] & 0x7F
        at += 1
        if not data[at - 1] & 0x80:
            break
    if at + size > len(data) or at < 2:
        raise Unfit("an unknown coding")
    return data[0], data[at : at + size], at + size

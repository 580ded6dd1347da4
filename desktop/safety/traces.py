"""Find out what a picture's metadata tells about people, so that the writer can be told what was removed.

Reads tag numbers and names only and never decides what stays: everything goes in any case.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

LOCATION, DEVICE, OWNER, DATES, THUMBNAIL, OTHER = (
    "location",
    "device",
    "owner",
    "dates",
    "thumbnail",
    "other",
)
ORDER = (LOCATION, DEVICE, OWNER, DATES, THUMBNAIL, OTHER)

_ORIENTATION = 0x0112
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_TAGS = {
    DEVICE: {0x010F, 0x0110, 0x0131, 0x013C, 0x927C, 0xA431, 0xA432, 0xA433, 0xA434, 0xA435, 0x000B},
    OWNER: {0x013B, 0x8298, 0xA430, 0x9C9D},
    DATES: {0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292},
}
_LAYOUT = {0x0100, 0x0101, 0x0102, 0x0103, 0x0106, _ORIENTATION, 0x0115, 0x011A, 0x011B, 0x011C, 0x0128}
_LAYOUT |= {0x0213, 0x0214, _EXIF_IFD, _GPS_IFD, 0xA005, 0x9000, 0x9101, 0x9102, 0xA000, 0xA001, 0xA002}
_LAYOUT |= {0xA003, 0x0201, 0x0202, 0x0111, 0x0117}

_XMP = {
    LOCATION: (b"GPSL", b"photoshop:City", b"photoshop:Country", b"photoshop:State", b"Location"),
    DEVICE: (b"tiff:Make", b"tiff:Model", b"SerialNumber", b"aux:Lens", b"CreatorTool"),
    OWNER: (
        b"dc:creator",
        b"dc:rights",
        b"OwnerName",
        b"xmpRights:",
        b"photoshop:Credit",
        b"AuthorsPosition",
    ),
    DATES: (b"CreateDate", b"ModifyDate", b"DateCreated", b"DateTimeOriginal", b"MetadataDate"),
    THUMBNAIL: (b"xmp:Thumbnails", b"xmpGImg:"),
}
_IPTC = {
    LOCATION: {26, 27, 90, 92, 95, 100, 101},
    OWNER: {80, 85, 110, 115, 116},
    DATES: {30, 35, 37, 38, 47, 55, 60, 62, 63},
    DEVICE: {65, 70},
}
_PNG_WORDS = {
    OWNER: (b"author", b"copyright", b"artist"),
    DATES: (b"date", b"creation time", b"time"),
    DEVICE: (b"software", b"source", b"make", b"model"),
    LOCATION: (b"location", b"gps"),
}


@dataclass(frozen=True, slots=True)
class Exif:
    """What an EXIF block tells: the picture's orientation (1 to 8) and the kinds of detail in it."""

    orientation: int
    found: frozenset[str]


def read_exif(block: bytes) -> Exif:
    """Read a TIFF block (with or without "Exif" before it); a mangled one counts as "other"."""
    block = block.removeprefix(b"Exif\x00\x00")
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(block[:4])
    if order is None:
        return Exif(1, frozenset({OTHER}))
    found: set[str] = set()
    orientation = 1
    try:
        first = _number(block, order + "I", 4)
        main, second = _tags(block, order, first)
        for tag, value in main:
            if tag == _ORIENTATION:
                orientation = value >> 16 if order == ">" else value & 0xFFFF
            if tag == _GPS_IFD:
                if any(gps != 0 for gps, _ in _tags(block, order, value)[0]):
                    found.add(LOCATION)
            elif tag == _EXIF_IFD:
                found |= {_kind(inner) for inner, _ in _tags(block, order, value)[0]}
            else:
                found.add(_kind(tag))
        if second:
            found.add(THUMBNAIL)
            found |= {_kind(tag) for tag, _ in _tags(block, order, second)[0]}
    except (struct.error, ValueError):
        found.add(OTHER)
    return Exif(orientation if 1 <= orientation <= 8 else 1, frozenset(found - {""}))


def read_xmp(block: bytes) -> frozenset[str]:
    """Tell the kinds of detail in an XMP packet; at least "other", as a packet is always more than layout."""
    found = {kind for kind, words in _XMP.items() if any(word in block for word in words)}
    return frozenset(found or {OTHER})


def read_iptc(block: bytes) -> frozenset[str]:
    """Tell the kinds of detail in a Photoshop block with IPTC datasets; at least "other"."""
    found: set[str] = set()
    at = block.find(b"\x1c\x02")
    while at >= 0 and at + 5 <= len(block):
        number, size = block[at + 2], int.from_bytes(block[at + 3 : at + 5], "big")
        found.add(next((kind for kind, numbers in _IPTC.items() if number in numbers), OTHER))
        at = block.find(b"\x1c\x02", at + 5 + size)
    return frozenset(found or {OTHER})


def read_png_text(chunk: bytes) -> frozenset[str]:
    """Tell the kinds of detail in a PNG text chunk by its keyword."""
    keyword, _, rest = chunk.partition(b"\x00")
    if keyword == b"XML:com.adobe.xmp":
        return read_xmp(rest)
    word = keyword.lower()
    found = {kind for kind, words in _PNG_WORDS.items() if any(part in word for part in words)}
    return frozenset(found or {OTHER})


def in_order(found: set[str] | frozenset[str]) -> tuple[str, ...]:
    """Return `found` in the order in which it is told."""
    return tuple(kind for kind in ORDER if kind in found)


def _kind(tag: int) -> str:
    if tag in _LAYOUT:
        return ""
    return next((kind for kind, tags in _TAGS.items() if tag in tags), OTHER)


def _tags(block: bytes, order: str, at: int) -> tuple[list[tuple[int, int]], int]:
    """Return (tag, raw value) of one directory, and where the next one stands or 0."""
    count = _number(block, order + "H", at)
    entries = list(_entries(block, order, at + 2, count))
    following = at + 2 + 12 * count
    return entries, _number(block, order + "I", following) if following + 4 <= len(block) else 0


def _entries(block: bytes, order: str, at: int, count: int) -> Iterator[tuple[int, int]]:
    for number in range(count):
        tag, _, _, value = struct.unpack_from(order + "HHII", block, at + 12 * number)
        yield tag, value


def _number(block: bytes, layout: str, at: int) -> int:
    return int(struct.unpack_from(layout, block, at)[0])

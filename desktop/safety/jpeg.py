"""Take a JPEG apart and put together again only what its picture needs; touches no pixel."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.safety import icc
from desktop.safety.traces import OTHER, THUMBNAIL, read_exif, read_iptc, read_xmp

_END_OF_SCAN = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")
_STEP = 1 << 19
_SOI, _EOI, _SOS, _COM = 0xD8, 0xD9, 0xDA, 0xFE
_SIZES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
_TABLES = _SIZES | {0xC4, 0xCC, 0xDB, 0xDC, 0xDD}


class BrokenPicture(ValueError):  # noqa: N818 (a finding about foreign bytes, turned into the family)
    """The bytes do not hold together as a picture."""


@dataclass(frozen=True, slots=True)
class Stripped:
    """A picture's own bytes: nothing else is left.

    Attributes:
        orientation: 1 to 8, what the removed metadata said; the pixels are as they were.
        found: the kinds of detail that were removed.
    """

    data: bytes
    orientation: int
    found: frozenset[str]
    width: int
    height: int
    profile: bytes | None


def strip_jpeg(source: bytes) -> Stripped:
    """Return the picture in `source` without metadata, further pictures and bytes behind its end."""
    kept: list[bytes] = [b"\xff\xd8"]
    found: set[str] = set()
    profile_parts: dict[int, bytes] = {}
    orientation, size = 1, (0, 0)
    for marker, segment, scan in _segments(source, found):
        body = segment[4:]
        if marker in _TABLES or marker == _SOS:
            kept += [segment, scan]
            if marker in _SIZES:
                size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
        elif marker == 0xE0 and body.startswith(b"JFIF\x00") and len(body) >= 14:
            kept.append(b"\xff\xe0\x00\x10" + body[:12] + b"\x00\x00")
            found |= {THUMBNAIL} if body[12] and body[13] else set()
        elif marker == 0xEE and body.startswith(b"Adobe") and len(body) >= 12:
            kept.append(b"\xff\xee\x00\x0e" + body[:12])
        elif marker == 0xE2 and body.startswith(b"ICC_PROFILE\x00") and len(body) >= 14:
            profile_parts[body[12]] = body[14:]
        elif marker == 0xE1 and body.startswith(b"Exif\x00"):
            exif = read_exif(body)
            orientation = exif.orientation if orientation == 1 else orientation
            found |= exif.found
        else:
            found |= _found_in(marker, body)
    if size[0] == 0 or size[1] == 0:
        raise BrokenPicture("no size")
    profile = icc.rebuild(b"".join(profile_parts[number] for number in sorted(profile_parts)))
    if profile is not None:
        kept[1:1] = _profile_segments(profile)
    kept.append(b"\xff\xd9")
    return Stripped(b"".join(kept), orientation, frozenset(found), *size, profile)


def _segments(source: bytes, found: set[str]) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield (marker, segment with its head, the scan behind it) up to the end of the first picture."""
    if not source.startswith(b"\xff\xd8"):
        raise BrokenPicture("no start")
    at, end = 2, len(source)
    has_scan = False
    while at + 4 <= end or source[at : at + 2] == b"\xff\xd9":
        if source[at] != 0xFF:
            raise BrokenPicture("no marker")
        marker = source[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _EOI:
            if len(source) > at + 2 and source[at + 2 :].strip(b"\x00"):
                found.add(OTHER)
            if not has_scan:
                raise BrokenPicture("no picture")
            return
        if marker == 0x01 or 0xD0 <= marker <= _SOI:
            at += 2
            continue
        stop = at + 2 + int.from_bytes(source[at + 2 : at + 4], "big")
        if stop < at + 4 or stop > end:
            raise BrokenPicture("a segment is cut short")
        scan_stop = stop
        if marker == _SOS:
            has_scan = True
            scan_stop = _end_of_scan(source, stop)
        yield marker, source[at:stop], source[stop:scan_stop]
        at = scan_stop
    raise BrokenPicture("no end")


def _end_of_scan(source: bytes, start: int) -> int:
    """Return where the coded pixels from `start` end.

    The search goes in steps, as each holds the interpreter's lock and nobody should wait for a whole photo.
    """
    for at in range(start, len(source), _STEP):
        match = _END_OF_SCAN.search(source, at, at + _STEP + 64)
        if match is not None:
            return match.start()
    raise BrokenPicture("no end")


def _found_in(marker: int, body: bytes) -> frozenset[str]:
    if marker == 0xE1 and b"ns.adobe.com/x" in body[:40]:
        return read_xmp(body)
    if marker == 0xED:
        return read_iptc(body)
    if marker == 0xE0 and body.startswith(b"JFXX"):
        return frozenset({THUMBNAIL})
    return frozenset({OTHER})


def _profile_segments(profile: bytes) -> list[bytes]:
    parts = [profile[at : at + 65_000] for at in range(0, len(profile), 65_000)]
    return [
        b"\xff\xe2"
        + (len(part) + 16).to_bytes(2, "big")
        + b"ICC_PROFILE\x00"
        + bytes([number, len(parts)])
        + part
        for number, part in enumerate(parts, 1)
    ]

"""Take a PNG apart and put together again only what its picture needs; touches no pixel."""

import zlib
from collections.abc import Iterator

from desktop.safety import icc
from desktop.safety.jpeg import BrokenPicture, Stripped
from desktop.safety.traces import DATES, OTHER, read_exif, read_png_text

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}
_TEXTS = {b"tEXt", b"zTXt", b"iTXt"}


def strip_png(source: bytes) -> Stripped:
    """Return the picture in `source` without texts, further frames and bytes behind its end."""
    kept = [_SIGNATURE]
    found: set[str] = set()
    orientation, size, profile, has_data = 1, (0, 0), None, False
    for name, body, chunk in _chunks(source, found):
        if name in _KEPT:
            kept.append(chunk)
            has_data = has_data or name == b"IDAT"
            if name == b"IHDR":
                size = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
        elif name == b"iCCP":
            profile = _profile(body)
            if profile is not None:
                kept.append(_chunk(b"iCCP", b"ICC\x00\x00" + zlib.compress(profile, 9)))
        elif name == b"eXIf":
            exif = read_exif(body)
            orientation = exif.orientation
            found |= exif.found
        elif name in _TEXTS:
            found |= read_png_text(body)
        else:
            found.add(DATES if name == b"tIME" else OTHER)
    if size[0] == 0 or size[1] == 0 or not has_data:
        raise BrokenPicture("no picture")
    return Stripped(b"".join(kept), orientation, frozenset(found), *size, profile)


def _chunks(source: bytes, found: set[str]) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Yield (name, body, whole chunk) up to the end of the picture."""
    at = len(_SIGNATURE)
    while at + 12 <= len(source):
        stop = at + 12 + int.from_bytes(source[at : at + 4], "big")
        name, body = source[at + 4 : at + 8], source[at + 8 : stop - 4]
        if stop > len(source) or zlib.crc32(body, zlib.crc32(name)) != int.from_bytes(
            source[stop - 4 : stop], "big"
        ):
            raise BrokenPicture("a chunk is damaged")
        yield name, body, source[at:stop]
        at = stop
        if name == b"IEND":
            if at < len(source):
                found.add(OTHER)
            return
    raise BrokenPicture("no end")


def _profile(body: bytes) -> bytes | None:
    _, _, packed = body.partition(b"\x00")
    try:
        return icc.rebuild(zlib.decompressobj().decompress(packed[1:], icc.LIMIT + 1))
    except zlib.error:
        return None


def _chunk(name: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(body, zlib.crc32(name)).to_bytes(4, "big")

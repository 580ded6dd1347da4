"""Rebuild a colour profile from the numbers that colours need, without the words and dates in it."""

import struct

LIMIT = 1 << 20
"""Profiles larger than this are dropped."""

_COLOUR_TAGS = {b"wtpt", b"bkpt", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"chad"}
_COLOUR_TAGS |= {b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt", b"chrm", b"cicp"}
_NAME = "Picture colours"


def rebuild(profile: bytes) -> bytes | None:
    """Return a profile with the same colours and no device, maker, date or text; None if it is broken."""
    if not 132 <= len(profile) <= LIMIT or profile[36:40] != b"acsp":
        return None
    try:
        tags = _colour_tags(profile)
    except (struct.error, ValueError):
        return None
    if not tags:
        return None
    is_new = profile[8] >= 4
    words = _many_languages(_NAME) if is_new else _description(_NAME)
    tags[b"desc"] = words
    tags[b"cprt"] = _many_languages("-") if is_new else b"text\x00\x00\x00\x00-\x00"
    return _assemble(profile[:128], tags)


def _colour_tags(profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", profile, 128)
    if count > 200:
        raise ValueError("too many tags")
    tags: dict[bytes, bytes] = {}
    for number in range(count):
        name, offset, size = struct.unpack_from(">4sII", profile, 132 + 12 * number)
        if offset + size > len(profile):
            raise ValueError("a tag points outside")
        if name in _COLOUR_TAGS:
            tags[name] = profile[offset : offset + size]
    return tags


def _assemble(header: bytes, tags: dict[bytes, bytes]) -> bytes:
    table, body = [], bytearray()
    start = 132 + 12 * len(tags)
    placed: dict[bytes, int] = {}
    for name, data in sorted(tags.items()):
        if data not in placed:
            placed[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table.append(struct.pack(">4sII", name, placed[data], len(data)))
    head = bytearray(header)
    head[4:8] = bytes(4)  # which program made it
    head[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    head[40:44] = bytes(4)  # platform
    head[48:56] = bytes(8)  # maker and model of the device
    head[80:128] = bytes(48)  # creator, identity, reserved
    whole = bytes(head) + struct.pack(">I", len(tags)) + b"".join(table) + bytes(body)
    return struct.pack(">I", len(whole)) + whole[4:]


def _description(words: str) -> bytes:
    text = words.encode("ascii") + b"\x00"
    return b"desc\x00\x00\x00\x00" + struct.pack(">I", len(text)) + text + bytes(4 + 4 + 2 + 1 + 67)


def _many_languages(words: str) -> bytes:
    text = words.encode("utf-16-be")
    return b"mluc\x00\x00\x00\x00" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(text), 28) + text

"""The bytes of a zip around its members' own: one spelling for each, made from name, size and CRC.

The writer writes them and the reader builds them again and compares. Nothing in them varies: no time,
no owner, no comment, no extra field but zip64 where a number does not fit otherwise.
"""

import struct
from dataclasses import dataclass

LOCAL = b"PK\x03\x04"
CENTRAL = b"PK\x01\x02"
END = b"PK\x05\x06"
END64 = b"PK\x06\x06"
LOCATOR64 = b"PK\x06\x07"

LIMIT32 = 0xFFFFFFFF
LIMIT16 = 0xFFFF
DOS_DATE = 0x0021
"""1 January 1980, the first day that a zip can name."""
UNIX = 3
MODE = 0o100644
PLAIN_VERSION = 10
ZIP64_VERSION = 45

LOCAL_SIZE = 30
CENTRAL_SIZE = 46
END_SIZE = 22
END64_SIZE = 56
LOCATOR64_SIZE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One member: all that its headers depend on.

    Attributes:
        offset: where its local header begins.
    """

    name: bytes
    size: int
    crc32: int
    offset: int

    @property
    def data_offset(self) -> int:
        """Return where the member's own bytes begin."""
        return self.offset + len(local_header(self))

    @property
    def end(self) -> int:
        """Return where the member's own bytes end, and the next header begins."""
        return self.data_offset + self.size


def local_header(entry: Entry) -> bytes:
    """Return the header that stands before a member's bytes."""
    is_big = entry.size >= LIMIT32
    size = LIMIT32 if is_big else entry.size
    extra = struct.pack("<HHQQ", 1, 16, entry.size, entry.size) if is_big else b""
    version = ZIP64_VERSION if is_big else PLAIN_VERSION
    fixed = struct.pack(
        "<4sHHHHHIIIHH",
        LOCAL,
        version,
        0,
        0,
        0,
        DOS_DATE,
        entry.crc32,
        size,
        size,
        len(entry.name),
        len(extra),
    )
    return fixed + entry.name + extra


def central_header(entry: Entry) -> bytes:
    """Return the member's line in the directory at the end."""
    big_numbers = [entry.size, entry.size] if entry.size >= LIMIT32 else []
    big_numbers += [entry.offset] if entry.offset >= LIMIT32 else []
    extra = struct.pack(f"<HH{len(big_numbers)}Q", 1, 8 * len(big_numbers), *big_numbers)
    extra = extra if big_numbers else b""
    version = ZIP64_VERSION if big_numbers else PLAIN_VERSION
    size = min(entry.size, LIMIT32)
    fixed = struct.pack(
        "<4sHHHHHHIIIHHHHHII",
        CENTRAL,
        UNIX << 8 | version,
        version,
        0,
        0,
        0,
        DOS_DATE,
        entry.crc32,
        size,
        size,
        len(entry.name),
        len(extra),
        0,
        0,
        0,
        MODE << 16,
        min(entry.offset, LIMIT32),
    )
    return fixed + entry.name + extra


def end_records(count: int, size: int, offset: int) -> bytes:
    """Return what closes the zip: `count` members in a directory of `size` bytes at `offset`."""
    records = b""
    if count >= LIMIT16 or size >= LIMIT32 or offset >= LIMIT32:
        records = struct.pack(
            "<4sQHHIIQQQQ", END64, 44, UNIX << 8 | 45, 45, 0, 0, count, count, size, offset
        ) + struct.pack("<4sIQI", LOCATOR64, 0, offset + size, 1)
    short = min(count, LIMIT16)
    return records + struct.pack(
        "<4sHHHHIIH", END, 0, 0, short, short, min(size, LIMIT32), min(offset, LIMIT32), 0
    )

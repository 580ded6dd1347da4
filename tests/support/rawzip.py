"""Build zips with any lie in any header, which no library would write."""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

LOCAL_FIELDS = ("needed", "flags", "method", "time", "date", "crc", "packed", "size")
CENTRAL_FIELDS = (
    "made_by",
    *LOCAL_FIELDS,
    "disk",
    "internal",
    "external",
    "offset",
)


@dataclass
class Member:
    """One member; `local` and `central` replace fields, `both` does it in the two headers."""

    name: bytes
    data: bytes
    both: dict[str, int] = field(default_factory=dict)
    local: dict[str, int] = field(default_factory=dict)
    central: dict[str, int] = field(default_factory=dict)
    local_name: bytes | None = None
    local_extra: bytes = b""
    central_extra: bytes = b""
    comment: bytes = b""
    stored: bytes | None = None
    """What stands in place of the data, where the headers keep speaking of `data`."""
    gap: bytes = b""
    """What stands before the local header."""
    is_listed: bool = True
    is_written: bool = True


@dataclass
class Shell:
    """What stands around the members; `end` replaces fields of the last record."""

    prefix: bytes = b""
    gap: bytes = b""
    """What stands before the directory."""
    wide: bytes = b""
    """What stands between the directory and the last record."""
    comment: bytes = b""
    suffix: bytes = b""
    end: dict[str, int] = field(default_factory=dict)


def pack(members: Sequence[Member], shell: Shell | None = None) -> bytes:
    """Return the zip."""
    shell = shell or Shell()
    out = bytearray(shell.prefix)
    directory = b""
    for member in members:
        out += member.gap
        facts = _facts(member, len(out))
        if member.is_written:
            local = {**facts, **member.both, **member.local}
            name = member.name if member.local_name is None else member.local_name
            out += struct.pack(
                "<4sHHHHHIIIHH",
                b"PK\x03\x04",
                *(local[key] for key in LOCAL_FIELDS),
                len(name),
                len(member.local_extra),
            )
            out += name + member.local_extra
            out += member.data if member.stored is None else member.stored
        if member.is_listed:
            directory += _central(member, {**facts, **member.both, **member.central})
    out += shell.gap
    end = {
        "disk": 0,
        "first_disk": 0,
        "here": sum(member.is_listed for member in members),
        "count": sum(member.is_listed for member in members),
        "size": len(directory),
        "offset": len(out),
        "comment": len(shell.comment),
    } | shell.end
    out += directory + shell.wide
    out += struct.pack("<4sHHHHIIH", b"PK\x05\x06", *end.values()) + shell.comment
    return bytes(out + shell.suffix)


def _facts(member: Member, offset: int) -> dict[str, int]:
    return {
        "made_by": 3 << 8 | 10,
        "needed": 10,
        "flags": 0,
        "method": 0,
        "time": 0,
        "date": 0x21,
        "crc": zlib.crc32(member.data),
        "packed": len(member.data),
        "size": len(member.data),
        "disk": 0,
        "internal": 0,
        "external": 0o100644 << 16,
        "offset": offset,
    }


def _central(member: Member, values: dict[str, int]) -> bytes:
    first = [values[key] for key in CENTRAL_FIELDS[:9]]
    rest = [values[key] for key in CENTRAL_FIELDS[9:]]
    lengths = [len(member.name), len(member.central_extra), len(member.comment)]
    fixed = struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", *first, *lengths, *rest)
    return fixed + member.name + member.central_extra + member.comment

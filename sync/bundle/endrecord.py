"""Find where a zip's directory stands, by the records that close the zip; trusts none of their numbers."""

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

from sync.bundle import layout
from sync.bundle.findings import Findings
from sync.bundle.headers import (
    CENTRAL,
    CENTRAL_SIZE,
    END,
    END64,
    END64_SIZE,
    END_SIZE,
    LIMIT16,
    LIMIT32,
    LOCAL,
    LOCATOR64,
    LOCATOR64_SIZE,
    end_records,
)
from sync.faults import FaultCode

_FARTHEST = 1 << 62
_MAX_LINE = CENTRAL_SIZE + layout.MAX_NAME + 28


@dataclass(frozen=True, slots=True, kw_only=True)
class EndRecord:
    """The directory: `count` lines in `size` bytes from `offset` on."""

    count: int
    size: int
    offset: int


def find_end(stream: BinaryIO, findings: Findings) -> EndRecord | None:
    """Return where the directory stands, or None after noting why nobody can tell."""
    total = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, total - END_SIZE))
    last = stream.read(END_SIZE)
    if total == 0:
        findings.add(FaultCode.ZIP_EMPTY_FILE)
        return None
    if len(last) < END_SIZE or not last.startswith(END) or last[-2:] != b"\0\0":
        _explain_missing(stream, total, findings)
        return None
    _, disk, first_disk, here, count, size, offset, _ = struct.unpack("<4sHHHHIIH", last)
    if disk or first_disk:
        findings.add(FaultCode.ZIP_DISKS)
    if here != count:
        findings.add(FaultCode.ZIP_COUNTS_DIFFER)
    start = total - END_SIZE
    end = EndRecord(count=count, size=size, offset=offset)
    wide, wide_start = _read_wide(stream, start)
    if count == LIMIT16 or LIMIT32 in (size, offset):
        if wide is None:
            findings.add(FaultCode.ZIP64_DISAGREES)
            return None
        end, start = wide, wide_start
        # Numbers that do not add up cannot even be written again: their sum may not fit the field.
        is_placed = end.offset + end.size == start
        if not is_placed or end_records(end.count, end.size, end.offset) != _read_from(stream, start, total):
            findings.add(FaultCode.ZIP64_DISAGREES)
    elif wide is not None:
        findings.add(FaultCode.ZIP64_NEEDLESS)
        start = wide_start
    return _checked(stream, end, start, findings)


def _checked(stream: BinaryIO, end: EndRecord, start: int, findings: Findings) -> EndRecord | None:
    if end.offset + end.size != start:
        _explain_place(stream, end, start, findings)
        return None
    if end.size > layout.MAX_MEMBERS * _MAX_LINE:
        findings.add(FaultCode.ZIP_TOO_MANY)
        return None
    if end.size == 0:
        findings.add(FaultCode.ZIP_NO_MEMBERS)
        return None
    if _read_from(stream, end.offset, end.offset + 4) != CENTRAL:
        findings.add(FaultCode.ZIP_DIRECTORY_OFFSET)
        return None
    return end


def _read_wide(stream: BinaryIO, start: int) -> tuple[EndRecord | None, int]:
    """Return what the zip64 records before `start` say, and where they begin; None without them."""
    at = start - LOCATOR64_SIZE - END64_SIZE
    if at < 0:
        return None, start
    raw = _read_from(stream, at, start)
    if raw[:4] != END64 or raw[END64_SIZE : END64_SIZE + 4] != LOCATOR64:
        return None, start
    count, size, offset = struct.unpack("<QQQ", raw[32:56])
    return EndRecord(count=count, size=size, offset=offset), at


def _explain_missing(stream: BinaryIO, total: int, findings: Findings) -> None:
    """Note why the last bytes are not the record that closes our zips."""
    begins_well = _read_from(stream, 0, 4) == LOCAL
    tail_start = max(0, total - END_SIZE - LIMIT16)
    tail = _read_from(stream, tail_start, total)
    at = tail.rfind(END)
    if at < 0 or len(tail) - at < END_SIZE:
        findings.add(FaultCode.ZIP_TRUNCATED if begins_well else FaultCode.ZIP_NOT_ZIP)
        return
    stated = int.from_bytes(tail[at + 20 : at + 22], "little")
    rest = len(tail) - at - END_SIZE
    if stated == rest:
        findings.add(FaultCode.ZIP_COMMENT)
    else:
        findings.add(FaultCode.ZIP_TRAILING if stated < rest else FaultCode.ZIP_TRUNCATED)


def _explain_place(stream: BinaryIO, end: EndRecord, start: int, findings: Findings) -> None:
    """Note why the directory does not end where the closing records begin."""
    shift = start - end.offset - end.size
    if shift > 0 and END in _read_from(stream, start - min(shift, LIMIT16), start):
        findings.add(FaultCode.ZIP_SECOND_END)
    elif shift > 0 and _read_from(stream, end.offset + shift, end.offset + shift + 4) == CENTRAL:
        # Everything stands `shift` bytes further on than it says: something was put in front, or it lies.
        if END in _read_from(stream, max(0, shift - END_SIZE), shift):
            findings.add(FaultCode.ZIP_JOINED)
        else:
            begins_well = _read_from(stream, 0, 4) == LOCAL
            findings.add(FaultCode.ZIP_DIRECTORY_OFFSET if begins_well else FaultCode.ZIP_PREFIX)
    elif _read_from(stream, end.offset, end.offset + 4) == CENTRAL:
        findings.add(FaultCode.ZIP_DIRECTORY_SIZE)
    else:
        findings.add(FaultCode.ZIP_DIRECTORY_OFFSET)


def _read_from(stream: BinaryIO, start: int, stop: int) -> bytes:
    """Return the bytes between two places; nothing where a lying number points outside any file."""
    if not 0 <= start < stop <= _FARTHEST:
        return b""
    stream.seek(start)
    return stream.read(stop - start)

"""Read a zip and accept only the one our writer would have written for the same names, sizes and CRCs.

Every header is built again and compared byte for byte; nothing is searched for except to say what is wrong.
A listing with faults of names or structure says nothing certain about what the zip holds.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sync.bundle import layout
from sync.bundle.endrecord import EndRecord, find_end
from sync.bundle.findings import Findings
from sync.bundle.headerfaults import CentralHeader, central_faults, local_faults
from sync.bundle.headers import (
    CENTRAL,
    CENTRAL_SIZE,
    END,
    END_SIZE,
    LOCAL,
    Entry,
    central_header,
    local_header,
)
from sync.bundle.names import check_names
from sync.faults import FaultCode

CHUNK = 1 << 20
_WINDOW = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The members of a zip in the order of its directory; `top` is their one folder, or "" without one."""

    top: str
    entries: tuple[Entry, ...]


def read_listing(stream: BinaryIO, findings: Findings) -> Listing:
    """Return the members of the zip in `stream`, noting all that is wrong with its shell."""
    end = find_end(stream, findings)
    if end is None:
        return Listing(top="", entries=())
    entries = tuple(_read_directory(stream, end, findings))
    check_names((entry.name for entry in entries), findings)
    _check_places(stream, entries, end, findings)
    for entry in entries:
        _check_local(stream, entry, end.offset, findings)
    return Listing(top=_check_top(entries, findings), entries=entries)


def read_member(stream: BinaryIO, entry: Entry, findings: Findings) -> Iterator[bytes]:
    """Yield the bytes of one member in large pieces, noting a CRC that does not fit."""
    stream.seek(entry.data_offset)
    left, crc = entry.size, 0
    while left:
        piece = stream.read(min(left, CHUNK))
        if not piece:
            findings.add(FaultCode.ZIP_TRUNCATED, entry.name)
            return
        left -= len(piece)
        crc = zlib.crc32(piece, crc)
        yield piece
    if crc != entry.crc32:
        findings.add(FaultCode.ZIP_CRC, entry.name)


def _read_directory(stream: BinaryIO, end: EndRecord, findings: Findings) -> Iterator[Entry]:
    stream.seek(end.offset)
    directory = stream.read(end.size)
    at = count = 0
    while at < len(directory):
        fixed = directory[at : at + CENTRAL_SIZE]
        if len(fixed) < CENTRAL_SIZE or not fixed.startswith(CENTRAL):
            findings.add(FaultCode.ZIP_DIRECTORY_DAMAGED)
            break
        length = CENTRAL_SIZE + sum(int.from_bytes(fixed[i : i + 2], "little") for i in (28, 30, 32))
        raw = directory[at : at + length]
        if len(raw) < length:
            findings.add(FaultCode.ZIP_DIRECTORY_DAMAGED)
            break
        at += length
        count += 1
        if count > layout.MAX_MEMBERS:
            findings.add(FaultCode.ZIP_TOO_MANY)
            break
        yield _read_entry(raw, findings)
    if count > end.count:
        findings.add(FaultCode.ZIP_COUNT_LOW, stated=str(end.count), found=str(count))
    if count < end.count:
        findings.add(FaultCode.ZIP_COUNT_HIGH, stated=str(end.count), found=str(count))


def _read_entry(raw: bytes, findings: Findings) -> Entry:
    header = CentralHeader.read(raw)
    entry, wide_faults = header.entry()
    if central_header(entry) != raw:
        codes = [*wide_faults, *central_faults(header)] or [FaultCode.ZIP_DIRECTORY_DAMAGED]
        for code in codes:
            findings.add(code, entry.name)
    return entry


def _check_places(stream: BinaryIO, entries: tuple[Entry, ...], end: EndRecord, findings: Findings) -> None:
    """Check that the members fill the zip from its first byte to the directory, in order, once each."""
    placed = sorted(entries, key=lambda entry: entry.offset)
    if list(entries) != placed:
        findings.add(FaultCode.ZIP_ORDER)
    at = 0
    before: Entry | None = None
    for entry in placed:
        if before is not None and entry.offset == before.offset:
            findings.add(FaultCode.ZIP_SHARED_HEADER, entry.name)
        elif entry.end > end.offset:
            findings.add(FaultCode.ZIP_SIZE_BEYOND, entry.name)
        elif entry.offset < at:
            findings.add(FaultCode.ZIP_OVERLAP, entry.name)
        elif entry.offset > at:
            if before is None:
                findings.add(_first_gap(stream, entry), entry.name)
            elif _is_longer(stream, before, at, entry.offset):
                findings.add(FaultCode.ZIP_SIZE_SHORT, before.name)
            else:
                findings.add(_gap(stream, at, entry.offset), entry.name)
        at = max(at, entry.end)
        before = entry
    if before is not None and at < end.offset:
        if _is_longer(stream, before, at, end.offset):
            findings.add(FaultCode.ZIP_SIZE_SHORT, before.name)
            return
        code = _gap(stream, at, end.offset)
        findings.add(FaultCode.ZIP_GAP_BEFORE_DIRECTORY if code is FaultCode.ZIP_GAP else code)


def _is_longer(stream: BinaryIO, entry: Entry, at: int, stop: int) -> bool:
    """Tell whether the bytes up to `stop`, which no file claims, belong to the file before them."""
    if entry.end != at:
        return False
    stream.seek(entry.data_offset)
    left, crc = stop - entry.data_offset, 0
    while left > 0 and (piece := stream.read(min(left, CHUNK))):
        left -= len(piece)
        crc = zlib.crc32(piece, crc)
    return crc == entry.crc32


def _first_gap(stream: BinaryIO, entry: Entry) -> FaultCode:
    stream.seek(max(0, entry.offset - END_SIZE))
    return FaultCode.ZIP_JOINED if stream.read(4) == END else FaultCode.ZIP_PREFIX


def _gap(stream: BinaryIO, start: int, stop: int) -> FaultCode:
    stream.seek(start)
    piece = stream.read(min(stop - start, _WINDOW))
    if LOCAL in piece:
        return FaultCode.ZIP_HIDDEN_ENTRY
    return FaultCode.ZIP_SECOND_END if END in piece else FaultCode.ZIP_GAP


def _check_local(stream: BinaryIO, entry: Entry, stop: int, findings: Findings) -> None:
    expected = local_header(entry)
    if entry.offset + len(expected) > stop:
        findings.add(FaultCode.ZIP_LOCAL_HEADER, entry.name)
        return
    stream.seek(entry.offset)
    raw = stream.read(len(expected))
    if raw != expected:
        for code in local_faults(raw, expected, entry):
            findings.add(code, entry.name)


def _check_top(entries: tuple[Entry, ...], findings: Findings) -> str:
    tops = {entry.name.partition(b"/")[0] for entry in entries if b"/" in entry.name}
    for entry in entries:
        if b"/" not in entry.name:
            findings.add(FaultCode.ZIP_ROOT_FILE, entry.name)
    if len(tops) > 1:
        findings.add(FaultCode.ZIP_TWO_FOLDERS, folders=str(len(tops)))
    return min(tops, default=b"").decode("ascii", "replace")

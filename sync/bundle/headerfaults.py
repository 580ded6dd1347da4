"""Say in which way a zip header differs from the one our writer would have written."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from sync.bundle.headers import CENTRAL_SIZE, DOS_DATE, LIMIT32, LOCAL_SIZE, MODE, UNIX, ZIP64_VERSION, Entry
from sync.faults import FaultCode

_FLAGS = {
    0x0001: FaultCode.ZIP_ENCRYPTED,
    0x0008: FaultCode.ZIP_DESCRIPTOR,
    0x0040: FaultCode.ZIP_STRONG_ENCRYPTION,
    0x2000: FaultCode.ZIP_MASKED,
}
_METHODS = {8: FaultCode.ZIP_COMPRESSED, 14: FaultCode.ZIP_LZMA, 99: FaultCode.ZIP_ENCRYPTED}
_ZIP64 = 0x0001
_UNICODE_NAME = 0x7075
_FILE_TYPE = 0o170000
_REGULAR = 0o100000
_SYMLINK = 0o120000
_FOLDER = 0o040000


@dataclass(frozen=True, slots=True, kw_only=True)
class CentralHeader:
    """The fields of one directory line, as they stand, and its raw bytes."""

    raw: bytes
    made_by: int
    needed: int
    flags: int
    method: int
    time: int
    date: int
    crc32: int
    packed: int
    size: int
    disk: int
    internal: int
    external: int
    offset: int
    name: bytes
    extra: bytes
    comment: bytes

    @classmethod
    def read(cls, raw: bytes) -> "CentralHeader":
        """Return the fields of one line. `raw` is a whole one."""
        fields = struct.unpack("<4sHHHHHHIIIHHHHHII", raw[:CENTRAL_SIZE])
        name_end = CENTRAL_SIZE + fields[10]
        extra_end = name_end + fields[11]
        return cls(
            raw=raw,
            made_by=fields[1],
            needed=fields[2],
            flags=fields[3],
            method=fields[4],
            time=fields[5],
            date=fields[6],
            crc32=fields[7],
            packed=fields[8],
            size=fields[9],
            disk=fields[13],
            internal=fields[14],
            external=fields[15],
            offset=fields[16],
            name=raw[CENTRAL_SIZE:name_end],
            extra=raw[name_end:extra_end],
            comment=raw[extra_end:],
        )

    def entry(self) -> tuple[Entry, tuple[FaultCode, ...]]:
        """Return the member this line means, and what is wrong with its zip64 field."""
        wanted = [self.size == LIMIT32, self.packed == LIMIT32, self.offset == LIMIT32]
        fields = dict(_extra_fields(self.extra))
        wide = fields.get(_ZIP64)
        plain = Entry(name=self.name, size=self.size, crc32=self.crc32, offset=self.offset)
        if not any(wanted):
            return plain, ((FaultCode.ZIP64_NEEDLESS,) if wide is not None else ())
        if wide is None or len(wide) != 8 * sum(wanted):
            return plain, (FaultCode.ZIP64_DISAGREES,)
        numbers = list(struct.unpack(f"<{len(wide) // 8}Q", wide))
        values = [
            numbers.pop(0) if is_wide else short
            for is_wide, short in zip(wanted, (self.size, self.packed, self.offset), strict=True)
        ]
        faults = [FaultCode.ZIP_SIZES_DIFFER] if values[0] != values[1] else []
        is_small = any(wide and value < LIMIT32 for wide, value in zip(wanted, values, strict=True))
        faults += [FaultCode.ZIP64_NEEDLESS] if is_small else []
        return Entry(name=self.name, size=values[0], crc32=self.crc32, offset=values[2]), tuple(faults)


def central_faults(header: CentralHeader) -> Iterator[FaultCode]:
    """Yield what makes a directory line unlike ours, its numbers apart."""
    yield from _flag_faults(header.flags)
    yield from _method_faults(header.method)
    if header.made_by >> 8 != UNIX:
        yield FaultCode.TYPE_SYSTEM
    elif header.made_by & 0xFF != header.needed or header.needed not in (10, ZIP64_VERSION):
        yield FaultCode.ZIP_VERSION
    if (header.time, header.date) != (0, DOS_DATE):
        yield FaultCode.TYPE_TIME
    if header.packed != header.size:
        yield FaultCode.ZIP_SIZES_DIFFER
    if header.disk:
        yield FaultCode.ZIP_DISKS
    if header.internal:
        yield FaultCode.ZIP_INTERNAL
    if header.comment:
        yield FaultCode.TYPE_COMMENT
    yield from _extra_faults(header.extra)
    if header.external & 0xFFFF:
        yield FaultCode.TYPE_DOS
    yield from _mode_faults(header.external >> 16)


def local_faults(raw: bytes, expected: bytes, entry: Entry) -> Iterator[FaultCode]:
    """Yield what makes a local header unlike the one that the directory calls for."""
    if len(raw) < LOCAL_SIZE or raw[:4] != expected[:4]:
        yield FaultCode.ZIP_LOCAL_HEADER
        return
    fields = struct.unpack("<4sHHHHHIIIHH", raw[:LOCAL_SIZE])
    wanted = struct.unpack("<4sHHHHHIIIHH", expected[:LOCAL_SIZE])
    yield from _flag_faults(fields[2])
    yield from _method_faults(fields[3])
    if fields[1] != wanted[1]:
        yield FaultCode.ZIP_VERSION
    if fields[4:6] != wanted[4:6]:
        yield FaultCode.TYPE_TIME
    if fields[6] != wanted[6]:
        yield FaultCode.ZIP_LOCAL_CRC
    if fields[7:9] != wanted[7:9]:
        yield FaultCode.ZIP_LOCAL_SIZE
    name_end = LOCAL_SIZE + len(entry.name)
    if fields[9] != wanted[9] or raw[LOCAL_SIZE:name_end] != entry.name:
        yield FaultCode.ZIP_LOCAL_NAME
    elif fields[10] != wanted[10]:
        yield FaultCode.ZIP64_DISAGREES if wanted[10] else FaultCode.TYPE_EXTRA
    elif raw[name_end:] != expected[name_end:]:
        yield FaultCode.ZIP64_DISAGREES


def _flag_faults(flags: int) -> Iterator[FaultCode]:
    for bit, code in _FLAGS.items():
        if flags & bit:
            yield code
    if flags & ~sum(_FLAGS):
        yield FaultCode.ZIP_FLAGS


def _method_faults(method: int) -> Iterator[FaultCode]:
    if method:
        yield _METHODS.get(method, FaultCode.ZIP_METHOD)


def _extra_faults(extra: bytes) -> Iterator[FaultCode]:
    kinds = {kind for kind, _ in _extra_fields(extra)}
    if _UNICODE_NAME in kinds:
        yield FaultCode.NAME_UNICODE_EXTRA
    if kinds - {_UNICODE_NAME, _ZIP64}:
        yield FaultCode.TYPE_EXTRA


def _extra_fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield (kind, content); a field that does not fit ends the list under the kind -1."""
    at = 0
    while at < len(extra):
        kind, size = struct.unpack("<HH", extra[at : at + 4].ljust(4, b"\0"))
        content = extra[at + 4 : at + 4 + size]
        if len(extra) < at + 4 or len(content) < size:
            yield -1, extra[at:]
            return
        yield kind, content
        at += 4 + size


def _mode_faults(mode: int) -> Iterator[FaultCode]:
    if mode == MODE:
        return
    kind = mode & _FILE_TYPE
    if kind == _SYMLINK:
        yield FaultCode.TYPE_SYMLINK
    elif kind == _FOLDER:
        yield FaultCode.NAME_DIRECTORY
    elif kind not in (0, _REGULAR):
        yield FaultCode.TYPE_SPECIAL
    if mode & 0o7000:
        yield FaultCode.TYPE_SETUID
    if mode & 0o111 and kind in (0, _REGULAR):
        yield FaultCode.TYPE_EXECUTABLE
    if kind in (0, _REGULAR) and not mode & 0o7111:
        yield FaultCode.TYPE_MODE

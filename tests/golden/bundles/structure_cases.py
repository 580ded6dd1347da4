"""Zips that say one thing and are another, or that two programs would read in two ways."""

import hashlib
import lzma
import struct
import zlib

from sync.faults import FaultCode as F
from tests.golden.bundles.museum import (
    TOP,
    Case,
    Files,
    changed,
    members,
    plain_zip,
    sealed,
    with_member,
    zipped,
)
from tests.support.rawzip import Member, Shell, pack


def _case(name: str, code: F, **changes: object) -> Case:
    return Case(name=name, code=code, build=lambda files: changed(files, **changes))


def _shell(name: str, code: F, **changes: object) -> Case:
    return Case(name=name, code=code, build=lambda files: pack(members(files), Shell(**changes)))  # type: ignore[arg-type]


def _packed(files: Files, method: int, packed: bytes, size: int) -> bytes:
    listed = members(files)
    facts = {"method": method, "packed": len(packed), "size": size, "needed": 20, "made_by": 3 << 8 | 20}
    listed[-1].both, listed[-1].stored = facts, packed
    return pack(listed)


def _deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def _deflated(files: Files) -> bytes:
    data = list(files.values())[-1]
    return _packed(files, 8, _deflate(data), len(data))


def _bomb(files: Files) -> bytes:
    zeros = 64 * 1024 * 1024
    listed = members(files)
    packed = _deflate(bytes(zeros))
    facts = {"method": 8, "packed": len(packed), "size": zeros, "needed": 20, "made_by": 3 << 8 | 20}
    listed.append(Member(name=f"{TOP}data/bomb".encode(), data=b"", both=facts, stored=packed))
    return pack(listed)


def _shared_header(files: Files) -> bytes:
    listed = members(files)
    twin = Member(name=f"{TOP}data/twin".encode(), data=listed[-1].data, is_written=False)
    twin.central = {"offset": len(pack(listed[:-1])) - _directory_size(listed[:-1]) - 22}
    return pack([*listed, twin])


def _directory_size(listed: list[Member]) -> int:
    return sum(46 + len(member.name) for member in listed)


def _overlap(files: Files) -> bytes:
    """Return a zip whose last file but one claims the last one's header and bytes as its own too."""
    listed = members(files)
    last, before = listed[-1], listed[-2]
    extended = before.data + struct.pack(
        "<4sHHHHHIIIHH", b"PK\x03\x04", 10, 0, 0, 0, 0x21, zlib.crc32(last.data), len(last.data),
        len(last.data), len(last.name), 0,
    ) + last.name + last.data  # fmt: skip
    facts = {"crc": zlib.crc32(extended), "size": len(extended), "packed": len(extended)}
    before.both = facts
    return pack(listed)


def _hidden(files: Files) -> bytes:
    return with_member(files, Member(name=f"{TOP}data/hidden".encode(), data=b"x", is_listed=False))


def _hidden_between(files: Files) -> bytes:
    listed = members(files)
    listed.insert(3, Member(name=f"{TOP}data/hidden".encode(), data=b"x", is_listed=False))
    return pack(listed)


def _gap(files: Files) -> bytes:
    listed = members(files)
    listed[4].gap = b"no file of anybody's"
    return pack(listed)


def _short(files: Files) -> bytes:
    listed = members(files)
    listed[5].both = {"size": 3, "packed": 3}
    return pack(listed)


def _second_end(files: Files) -> bytes:
    """Return the good zip, and in its comment the end of another whose directory lists one file only."""
    good = zipped(files)
    fake = pack(members({"bagit.txt": files["bagit.txt"]}))
    return good[:-2] + struct.pack("<H", len(fake)) + fake


def _two_ends(files: Files) -> bytes:
    good = zipped(files)
    return good[:-2] + struct.pack("<H", 22) + good[-22:]


def _joined_shifted(files: Files) -> bytes:
    first = plain_zip({"a.txt": b"a"})
    return first + zipped(files)


def _joined_fixed(files: Files) -> bytes:
    return pack(members(files), Shell(prefix=plain_zip({"a.txt": b"a"})))


def _wide_end(files: Files, *, count: int = 0, signed_size: int = 44) -> bytes:
    """Return a zip with large-file records though nothing is large."""
    listed = members(files)
    size = _directory_size(listed)
    offset = len(pack(listed)) - 22 - size
    number = count or len(listed)
    wide = struct.pack(
        "<4sQHHIIQQQQ", b"PK\x06\x06", signed_size, 3 << 8 | 45, 45, 0, 0, number, number, size, offset
    ) + struct.pack("<4sIQI", b"PK\x06\x07", 0, offset + size, 1)
    return pack(listed, Shell(wide=wide))


def _wide_promised(files: Files) -> bytes:
    return pack(members(files), Shell(end={"count": 0xFFFF, "here": 0xFFFF}))


def _wide_disagrees(files: Files) -> bytes:
    listed = members(files)
    size = _directory_size(listed)
    offset = len(pack(listed)) - 22 - size
    wide = struct.pack(
        "<4sQHHIIQQQQ", b"PK\x06\x06", 44, 3 << 8 | 45, 45, 0, 7, len(listed), 99, size, offset
    ) + struct.pack("<4sIQI", b"PK\x06\x07", 0, offset + size, 1)
    return pack(listed, Shell(wide=wide, end={"count": 0xFFFF, "here": 0xFFFF}))


def _wide_field(size: int) -> bytes:
    return struct.pack("<HHQQ", 1, 16, size, size)


def _two_tops(files: Files) -> bytes:
    return with_member(files, Member(name=b"other/a.txt", data=b"x"))


def _nested(files: Files) -> bytes:
    inner = plain_zip({"evil.exe": b"MZ"})
    digest = hashlib.sha512(inner).hexdigest()
    return zipped(sealed({**files, f"data/files/{digest[:2]}/{digest[:64]}.jpg": inner}))


def _swapped(files: Files) -> bytes:
    listed = members(files)
    listed[-1], listed[-2] = listed[-2], listed[-1]
    return pack(listed)


def _directory_swapped(files: Files) -> bytes:
    """Return a zip whose directory lists the members in another order than they stand in."""
    good = pack(members(files))
    listed = members(files)
    sizes = [46 + len(member.name) for member in listed]
    start = len(good) - 22 - sum(sizes)
    lines, at = [], start
    for size in sizes:
        lines.append(good[at : at + size])
        at += size
    return good[:start] + b"".join([lines[1], lines[0], *lines[2:]]) + good[-22:]


def _cut(end: int) -> Case:
    return Case(name=f"cut short by {end}", code=F.ZIP_TRUNCATED, build=lambda files: zipped(files)[:-end])


CASES = (
    _case("local name differs", F.ZIP_LOCAL_NAME, local_name=f"{TOP}data/ro-crate-metadata.jsox".encode()),
    _case("local name shorter", F.ZIP_LOCAL_NAME, local_name=f"{TOP}data/a".encode()),
    _case("local size differs", F.ZIP_LOCAL_SIZE, local={"size": 1}),
    _case("local CRC differs", F.ZIP_LOCAL_CRC, local={"crc": 1}),
    _case("local version differs", F.ZIP_VERSION, local={"needed": 20}),
    _case("CRC wrong in both headers", F.ZIP_CRC, both={"crc": 1}),
    Case(name="two entries on one header", code=F.ZIP_SHARED_HEADER, build=_shared_header),
    Case(name="overlap bomb", code=F.ZIP_OVERLAP, build=_overlap),
    Case(name="deflated", code=F.ZIP_COMPRESSED, build=_deflated),
    Case(name="deflate bomb", code=F.ZIP_COMPRESSED, build=_bomb),
    _case("size lies small", F.ZIP_SIZE_SHORT, both={"size": 3, "packed": 3}),
    Case(name="size lies small in the middle", code=F.ZIP_SIZE_SHORT, build=_short),
    _case("size lies huge", F.ZIP_SIZE_BEYOND, both={"size": 0xFFFFFFF0, "packed": 0xFFFFFFF0}),
    _case("packed size differs", F.ZIP_SIZES_DIFFER, both={"size": 3}),
    _case("no header at the offset", F.ZIP_LOCAL_HEADER, central={"offset": 7}),
    _case("offset beyond the file", F.ZIP_LOCAL_HEADER, central={"offset": 0x7FFFFFFF}),
    Case(name="gap between files", code=F.ZIP_GAP, build=_gap),
    _shell("gap before the directory", F.ZIP_GAP_BEFORE_DIRECTORY, gap=b"no file of anybody's"),
    Case(name="hidden file at the end", code=F.ZIP_HIDDEN_ENTRY, build=_hidden),
    Case(name="hidden file between", code=F.ZIP_HIDDEN_ENTRY, build=_hidden_between),
    _shell("program in front", F.ZIP_PREFIX, prefix=b"MZ" + b"\x90" * 200),
    Case(
        name="program in front, offsets not moved",
        code=F.ZIP_PREFIX,
        build=lambda files: b"MZ" + b"\x90" * 200 + zipped(files),
    ),
    _shell("trailing garbage", F.ZIP_TRAILING, suffix=b"garbage"),
    _shell("trailing zeros", F.ZIP_TRAILING, suffix=b"\0" * 512),
    _shell("archive comment", F.ZIP_COMMENT, comment=b"hello"),
    Case(name="second end in the comment", code=F.ZIP_SECOND_END, build=_second_end),
    Case(name="end repeated", code=F.ZIP_SECOND_END, build=_two_ends),
    Case(name="two zips joined", code=F.ZIP_JOINED, build=_joined_shifted),
    Case(name="two zips joined, offsets moved", code=F.ZIP_JOINED, build=_joined_fixed),
    _shell("count too low", F.ZIP_COUNT_LOW, end={"count": 10, "here": 10}),
    _shell("count too high", F.ZIP_COUNT_HIGH, end={"count": 12, "here": 12}),
    _shell("65534 claimed", F.ZIP_COUNT_HIGH, end={"count": 65534, "here": 65534}),
    _shell("two counts", F.ZIP_COUNTS_DIFFER, end={"here": 3}),
    _shell("directory offset lies", F.ZIP_DIRECTORY_OFFSET, end={"offset": 12}),
    _shell("directory size lies", F.ZIP_DIRECTORY_SIZE, end={"size": 12}),
    _shell("directory begins late", F.ZIP_DIRECTORY_SIZE, end={"size": 0}),
    Case(
        name="directory line cut",
        code=F.ZIP_DIRECTORY_DAMAGED,
        build=lambda files: (
            pack(members(files))
            .replace(b"PK\x01\x02", b"PK\x01\x03", 3)
            .replace(b"PK\x01\x03", b"PK\x01\x02", 2)
        ),
    ),
    _shell("several disks", F.ZIP_DISKS, end={"disk": 1, "first_disk": 1}),
    _case("file on another disk", F.ZIP_DISKS, central={"disk": 2}),
    _cut(1),
    _cut(21),
    _cut(500),
    _cut(9000),
    Case(name="no members", code=F.ZIP_NO_MEMBERS, build=lambda files: pack([])),
    Case(name="zero bytes", code=F.ZIP_EMPTY_FILE, build=lambda files: b""),
    Case(name="not a zip", code=F.ZIP_NOT_ZIP, build=lambda files: b"%PDF-1.7\n" + bytes(5000)),
    Case(name="only zeros", code=F.ZIP_NOT_ZIP, build=lambda files: bytes(5000)),
    Case(name="three bytes", code=F.ZIP_NOT_ZIP, build=lambda files: b"PK\x05"),
    _case("encrypted", F.ZIP_ENCRYPTED, both={"flags": 1}),
    _case("encrypted with AES", F.ZIP_ENCRYPTED, both={"flags": 1, "method": 99}),
    _case("strong encryption", F.ZIP_STRONG_ENCRYPTION, both={"flags": 0x41}),
    _case("masked headers", F.ZIP_MASKED, both={"flags": 0x2041}),
    _case("unknown method", F.ZIP_METHOD, both={"method": 97}),
    Case(
        name="LZMA",
        code=F.ZIP_LZMA,
        build=lambda files: _packed(files, 14, b"\x09\x04\x05\0" + lzma.compress(b"x"), 1),
    ),
    Case(
        name="data descriptor",
        code=F.ZIP_DESCRIPTOR,
        build=lambda files: changed(files, both={"flags": 8}, local={"crc": 0, "size": 0, "packed": 0}),
    ),
    _case("UTF-8 flag", F.ZIP_FLAGS, both={"flags": 0x800}),
    _case("other version", F.ZIP_VERSION, both={"needed": 20, "made_by": 3 << 8 | 20}),
    _case("internal attributes", F.ZIP_INTERNAL, central={"internal": 1}),
    Case(name="zip64 end where none is needed", code=F.ZIP64_NEEDLESS, build=_wide_end),
    _case("zip64 field where none is needed", F.ZIP64_NEEDLESS, central_extra=_wide_field(5)),
    Case(
        name="zip64 field with a small size",
        code=F.ZIP64_NEEDLESS,
        build=lambda files: changed(
            files, both={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF}, central_extra=_wide_field(5)
        ),
    ),
    _case("zip64 size without its field", F.ZIP64_DISAGREES, both={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF}),
    Case(name="zip64 count without its record", code=F.ZIP64_DISAGREES, build=_wide_promised),
    Case(name="zip64 record that disagrees", code=F.ZIP64_DISAGREES, build=_wide_disagrees),
    Case(name="two top folders", code=F.ZIP_TWO_FOLDERS, build=_two_tops),
    Case(
        name="file at the root",
        code=F.ZIP_ROOT_FILE,
        build=lambda files: with_member(files, Member(name=b"readme.txt", data=b"x")),
    ),
    Case(name="nested archive", code=F.ZIP_NESTED, build=_nested),
    Case(name="files in another order", code=F.ZIP_ORDER, build=_swapped),
    Case(name="directory in another order", code=F.ZIP_ORDER, build=_directory_swapped),
)

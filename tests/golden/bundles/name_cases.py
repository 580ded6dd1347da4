"""Hostile names: one bundle each, with one more member under that name."""

import struct
import zlib
from collections.abc import Callable

from sync.faults import FaultCode as F
from tests.golden.bundles.museum import TOP, Case, Files, members, with_member
from tests.support.rawzip import Member, pack


def _named(*names: str | bytes) -> Callable[[Files], bytes]:
    listed = [name.encode() if isinstance(name, str) else name for name in names]
    return lambda files: pack([*members(files), *(Member(name=name, data=b"x") for name in listed)])


def _case(name: str, code: F, *names: str | bytes) -> Case:
    return Case(name=name, code=code, build=_named(*names))


def _unicode_extra(files: Files) -> bytes:
    name, other = f"{TOP}data/a.txt".encode(), b"../evil"
    extra = struct.pack("<BI", 1, zlib.crc32(name)) + other
    field = struct.pack("<HH", 0x7075, len(extra)) + extra
    return with_member(files, Member(name=name, data=b"x", local_extra=field, central_extra=field))


CASES = (
    _case("parent folder", F.NAME_PARENT, f"{TOP}data/../../evil"),
    _case("parent folder alone", F.NAME_PARENT, "../evil"),
    _case("absolute", F.NAME_ABSOLUTE, "/etc/passwd"),
    _case("backslash", F.NAME_BACKSLASH, f"{TOP}data\\evil"),
    _case("backslash parent", F.NAME_BACKSLASH, f"{TOP}..\\evil"),
    _case("drive letter", F.NAME_DRIVE, "c:/evil"),
    _case("drive letter without slash", F.NAME_DRIVE, "C:evil"),
    _case("network share", F.NAME_UNC, "\\\\server\\share\\evil"),
    _case("network share with slashes", F.NAME_UNC, "//server/share/evil"),
    _case("stream", F.NAME_STREAM, f"{TOP}data/a.txt:hidden"),
    _case("device con", F.NAME_RESERVED, f"{TOP}data/con"),
    _case("device com1 with extension", F.NAME_RESERVED, f"{TOP}data/com1.txt"),
    _case("device nul in the middle", F.NAME_RESERVED, f"{TOP}data/nul/a.txt"),
    _case("device with superscript", F.NAME_RESERVED, f"{TOP}data/com¹"),
    _case("trailing dot", F.NAME_TRAILING, f"{TOP}data/a.txt."),
    _case("trailing space", F.NAME_TRAILING, f"{TOP}data/a.txt "),
    _case("trailing dot on a folder", F.NAME_TRAILING, f"{TOP}data./a.txt"),
    _case("zero byte", F.NAME_NUL, f"{TOP}data/a.txt\0.jpg"),
    _case("newline", F.NAME_NEWLINE, f"{TOP}data/a\nb"),
    _case("carriage return", F.NAME_NEWLINE, f"{TOP}data/a\rb"),
    _case("escape character", F.NAME_CONTROL, f"{TOP}data/a\x1b[2Jb"),
    _case("delete character", F.NAME_CONTROL, f"{TOP}data/a\x7fb"),
    _case("empty", F.NAME_EMPTY, b""),
    _case("dot part", F.NAME_DOT, f"{TOP}./data/a.txt"),
    _case("double slash", F.NAME_DOUBLE_SLASH, f"{TOP}data//a.txt"),
    _case("upper case", F.NAME_CHARACTER, f"{TOP}data/A.txt"),
    _case("percent", F.NAME_CHARACTER, f"{TOP}data/a%2fb"),
    _case("space inside", F.NAME_CHARACTER, f"{TOP}data/a b"),
    _case("letter with accent", F.NAME_CHARACTER, f"{TOP}data/\u00e9t\u00e9.txt"),
    _case("case-only collision", F.NAME_CASE_COLLISION, f"{TOP}data/a.txt", f"{TOP}data/A.txt"),
    _case("case collision with a tag file", F.NAME_CASE_COLLISION, f"{TOP}BagIt.txt"),
    _case("NFC and NFD", F.NAME_NORMAL_COLLISION, f"{TOP}data/\u00e9", f"{TOP}data/e\u0301"),
    _case("ligature", F.NAME_FOLD_COLLISION, f"{TOP}data/\ufb01le", f"{TOP}data/file"),
    _case("sharp s", F.NAME_FOLD_COLLISION, f"{TOP}data/stra\u00dfe", f"{TOP}data/strasse"),
    _case("Cyrillic letters", F.NAME_CONFUSABLE, f"{TOP}d\u0430ta/\u0430.txt"),
    _case("full-width letters", F.NAME_CONFUSABLE, f"{TOP}data/\uff41.txt"),
    _case("bidi override", F.NAME_BIDI, f"{TOP}data/photo\u202egpj.exe"),
    _case("bidi isolate", F.NAME_BIDI, f"{TOP}data/\u2067a.txt"),
    _case("invalid UTF-8", F.NAME_ENCODING, TOP.encode() + b"data/\xff\xfe"),
    _case("overlong UTF-8", F.NAME_ENCODING, TOP.encode() + b"data/\xc0\xafa"),
    _case("duplicate", F.NAME_DUPLICATE, f"{TOP}bagit.txt"),
    _case("file and folder", F.NAME_FILE_AND_FOLDER, f"{TOP}data/a", f"{TOP}data/a/b"),
    _case("too long", F.NAME_LONG, f"{TOP}data/{'a' * 300}"),
    _case("too deep", F.NAME_DEEP, f"{TOP}data/{'a/' * 40}b"),
    Case(name="Unicode path field", code=F.NAME_UNICODE_EXTRA, build=_unicode_extra),
    Case(
        name="directory entry",
        code=F.NAME_DIRECTORY,
        build=lambda files: with_member(
            files, Member(name=f"{TOP}data/".encode(), data=b"", both={"external": 0o40755 << 16 | 0x10})
        ),
    ),
    Case(
        name="directory entry with data",
        code=F.NAME_DIRECTORY,
        build=lambda files: with_member(files, Member(name=f"{TOP}data/".encode(), data=b"hidden")),
    ),
)

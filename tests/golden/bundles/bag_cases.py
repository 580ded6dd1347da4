"""Bags whose lists and labels are not what BagIt and the bundle's layout ask for."""

import hashlib
from collections.abc import Callable

from sync.bundle import layout
from sync.faults import FaultCode as F
from tests.golden.bundles.museum import Case, Files, added, members, replaced, sealed, signed, without, zipped
from tests.support.bundles import GATEWAY_RECIPIENT, OTHER_RECIPIENT, picture
from tests.support.rawzip import pack

_BOM = b"\xef\xbb\xbf"
_FORM = "data/forms/practice-1.xml"


_GROUP = b"Bag-Group-Identifier: urn:uuid:5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4\n"


def _tag(name: str, code: F, path: str, change: Callable[[bytes], bytes]) -> Case:
    """Return the case of one tag file that is changed and then listed and signed as it is."""

    def build(files: Files) -> bytes:
        new = change(files[path])
        assert new != files[path], "the case changes nothing"
        if path == layout.TAGMANIFEST:
            from_here = signed(files)
            return zipped({**from_here, path: new})
        return zipped(signed({**files, path: new}))

    return Case(name=name, code=code, build=build)


def _manifest(name: str, code: F, change: Callable[[list[str]], list[str]]) -> Case:
    def lines(data: bytes) -> bytes:
        return "".join(line + "\n" for line in change(data.decode().splitlines())).encode()

    return _tag(name, code, layout.MANIFEST, lines)


def _info(name: str, code: F, label: str, *values: str) -> Case:
    """Return the case of a field of bag-info.txt with another value, several or none."""

    def lines(data: bytes) -> bytes:
        old = next(line for line in data.decode().splitlines(keepends=True) if line.startswith(label))
        new = "".join(f"{label}: {value}\n" for value in values)
        return data.replace(old.encode(), new.encode())

    return _tag(name, code, layout.INFO, lines)


def _extra(name: str, code: F, path: str, data: bytes = b"x\n") -> Case:
    return Case(name=name, code=code, build=added(path, data, lambda files: files))


def _conflict(lines: list[str]) -> list[str]:
    return [lines[0], "0" * 128 + lines[0][128:], *lines[1:]]


def _dotted(lines: list[str]) -> list[str]:
    return [lines[0], lines[0].replace("  data/", "  ./data/"), *lines[1:]]


def _misnamed(files: Files) -> bytes:
    data = picture(77)
    digest = hashlib.sha512(data).hexdigest()
    other = f"data/files/{digest[:2]}/{digest[:2]}{'0' * 62}.png"
    return zipped(sealed({**files, other: data}))


def _changed_payload(files: Files) -> bytes:
    data = files[_FORM]
    return zipped({**files, _FORM: data.replace(b"Practice", b"Practise")})


def _missing_payload(files: Files) -> bytes:
    return zipped({path: data for path, data in files.items() if path != _FORM})


def _renamed_top(files: Files) -> bytes:
    listed = members(files)
    for member in listed:
        member.name = member.name.replace(b"0e8f1c1e", b"1e8f1c1e")
    return pack(listed)


def _second_manifest(files: Files) -> bytes:
    listing = "".join(
        f"{hashlib.sha256(b'other' + data).hexdigest()}  {path}\n"
        for path, data in files.items()
        if path.startswith("data/")
    )
    return zipped({**files, "manifest-sha256.txt": listing.encode()})


def _reordered(data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    return b"".join([lines[1], lines[0], *lines[2:]])


CASES = (
    _extra("weak algorithm", F.BAG_ALGORITHM_WEAK, "manifest-md5.txt"),
    _extra("weak algorithm in a tag manifest", F.BAG_ALGORITHM_WEAK, "tagmanifest-sha1.txt"),
    _extra("unknown algorithm", F.BAG_ALGORITHM_UNKNOWN, "manifest-rot13.txt"),
    Case(name="manifest missing", code=F.BAG_MANIFEST_MISSING, build=without(layout.MANIFEST)),
    Case(name="tagmanifest missing", code=F.BAG_TAGMANIFEST_MISSING, build=without(layout.TAGMANIFEST)),
    Case(name="bag-info missing", code=F.BAG_INFO_MISSING, build=without(layout.INFO)),
    Case(name="bagit.txt missing", code=F.BAG_DECLARATION_MISSING, build=without(layout.DECLARATION)),
    _manifest("payload file unlisted", F.BAG_UNLISTED, lambda lines: lines[1:]),
    _tag("tag file unlisted", F.BAG_UNLISTED, layout.TAGMANIFEST, lambda data: data.partition(b"\n")[2]),
    Case(name="listed file missing", code=F.BAG_MISSING, build=_missing_payload),
    _manifest("listed file never there", F.BAG_MISSING, lambda lines: [*lines, "a" * 128 + "  data/zz"]),
    Case(name="payload changed", code=F.BAG_DIGEST, build=_changed_payload),
    _manifest("conflicting digests", F.BAG_DIGESTS_CONFLICT, _conflict),
    _manifest("same file twice", F.BAG_LISTED_TWICE, lambda lines: [lines[0], *lines]),
    _manifest("same file twice through dot", F.BAG_LISTED_TWICE, _dotted),
    _manifest(
        "upper-case digest",
        F.BAG_UPPER_CASE,
        lambda lines: [lines[0][:128].upper() + lines[0][128:], *lines[1:]],
    ),
    _manifest("asterisk", F.BAG_STAR, lambda lines: [lines[0].replace("  ", " *"), *lines[1:]]),
    _tag("CRLF in the manifest", F.BAG_CRLF, layout.MANIFEST, lambda data: data.replace(b"\n", b"\r\n")),
    _tag("CRLF in bag-info", F.BAG_CRLF, layout.INFO, lambda data: data.replace(b"\n", b"\r\n")),
    _tag("CRLF in bagit.txt", F.BAG_CRLF, layout.DECLARATION, lambda data: data.replace(b"\n", b"\r\n")),
    _tag("byte order mark in the manifest", F.BAG_BOM, layout.MANIFEST, lambda data: _BOM + data),
    _tag("byte order mark in bag-info", F.BAG_BOM, layout.INFO, lambda data: _BOM + data),
    _tag("byte order mark in bagit.txt", F.BAG_BOM, layout.DECLARATION, lambda data: _BOM + data),
    _manifest("tab", F.BAG_TAB, lambda lines: [lines[0].replace("  ", "\t"), *lines[1:]]),
    _tag("manifest not UTF-8", F.BAG_ENCODING, layout.MANIFEST, lambda data: data + b"\xff\n"),
    _tag(
        "bag-info not UTF-8", F.BAG_ENCODING, layout.INFO, lambda data: data.replace(b"stated", b"\xff\xfe")
    ),
    _manifest("one space", F.BAG_LINE, lambda lines: [lines[0].replace("  ", " "), *lines[1:]]),
    _manifest("short digest", F.BAG_LINE, lambda lines: [lines[0][10:], *lines[1:]]),
    _manifest("empty line", F.BAG_LINE, lambda lines: [*lines, ""]),
    _tag("no line feed at the end", F.BAG_LINE, layout.MANIFEST, lambda data: data[:-1]),
    _tag("line without a colon", F.BAG_LINE, layout.INFO, lambda data: data + b"hello\n"),
    _manifest("percent in a path", F.BAG_PERCENT, lambda lines: [*lines, "a" * 128 + "  data/z%0a"]),
    _manifest("not sorted", F.BAG_UNSORTED, lambda lines: lines[::-1]),
    _manifest("path outside data", F.BAG_OUTSIDE_DATA, lambda lines: [*lines, "a" * 128 + "  etc/passwd"]),
    _manifest("path climbing out", F.BAG_OUTSIDE_DATA, lambda lines: [*lines, "a" * 128 + "  data/../x"]),
    _manifest("absolute path", F.BAG_OUTSIDE_DATA, lambda lines: ["a" * 128 + "  /etc/passwd", *lines]),
    _extra("fetch.txt", F.BAG_FETCH, "fetch.txt", b"http://example.org/a 1 data/a\n"),
    _extra("unknown tag file", F.BAG_TAG_UNKNOWN, "notes.txt"),
    _extra("unknown tag folder", F.BAG_TAG_FOLDER, "metadata/notes.txt"),
    _extra("second signature file", F.BAG_TAG_FOLDER, "signatures/other.sig"),
    Case(name="payload without a place", code=F.BAG_PAYLOAD_PLACE, build=added("data/readme.txt", b"x")),
    Case(
        name="folder like a tag manifest",
        code=F.BAG_PAYLOAD_PLACE,
        build=added("data/tagmanifest-x/a.txt", b"x"),
    ),
    _info("wrong oxum", F.BAG_OXUM_WRONG, "Payload-Oxum", "1.1"),
    _info("oxum twice", F.BAG_OXUM_REPEATED, "Payload-Oxum", "1.1", "2.2"),
    _info("garbage oxum", F.BAG_OXUM_GARBAGE, "Payload-Oxum", "many"),
    _info("negative oxum", F.BAG_OXUM_GARBAGE, "Payload-Oxum", "-1.-1"),
    _tag("other version", F.BAG_VERSION, layout.DECLARATION, lambda data: data.replace(b"1.0", b"0.97")),
    _tag("future version", F.BAG_VERSION, layout.DECLARATION, lambda data: data.replace(b"1.0", b"1.1")),
    _tag(
        "space in bagit.txt",
        F.BAG_DECLARATION_SPACE,
        layout.DECLARATION,
        lambda data: data.replace(b": 1", b":  1"),
    ),
    _tag(
        "space at a line's end",
        F.BAG_DECLARATION_SPACE,
        layout.DECLARATION,
        lambda data: data.replace(b"1.0", b"1.0 "),
    ),
    _tag(
        "third line in bagit.txt", F.BAG_DECLARATION_LINES, layout.DECLARATION, lambda data: data + b"x: y\n"
    ),
    _tag("empty line in bagit.txt", F.BAG_DECLARATION_LINES, layout.DECLARATION, lambda data: data + b"\n"),
    _tag("one line in bagit.txt", F.BAG_DECLARATION_LINES, layout.DECLARATION, lambda data: data[:19]),
    _tag(
        "UTF-7 in bagit.txt",
        F.BAG_DECLARATION_ENCODING,
        layout.DECLARATION,
        lambda data: data.replace(b"UTF-8", b"UTF-7"),
    ),
    _tag(
        "lower-case utf-8",
        F.BAG_DECLARATION_ENCODING,
        layout.DECLARATION,
        lambda data: data.replace(b"UTF-8", b"utf-8"),
    ),
    Case(
        name="changed tag file",
        code=F.BAG_TAG_CHANGED,
        build=replaced(layout.INFO, b"gateway_public", b"invited_pack", lambda files: files),
    ),
    Case(name="second manifest that disagrees", code=F.BAG_SECOND_MANIFEST, build=_second_manifest),
    Case(name="file not named after its digest", code=F.BAG_FILE_NAME, build=_misnamed),
    _manifest("giant line", F.BAG_LONG_LINE, lambda lines: [*lines, "a" * 128 + "  data/" + "z" * 100_000]),
    _tag(
        "giant line in bag-info",
        F.BAG_LONG_LINE,
        layout.INFO,
        lambda data: data + b"Note: " + b"z" * 9000 + b"\n",
    ),
    _tag("folded line", F.BAG_FOLDED, layout.INFO, lambda data: data.replace(b"not stated", b"not\n stated")),
    _tag("flood of folded lines", F.BAG_FOLDED, layout.INFO, lambda data: data + b" z\n" * 4000),
    _tag("tag file too large", F.BAG_TAG_SIZE, layout.INFO, lambda data: data + b" z\n" * 10_000),
    _info("field missing", F.BAG_FIELD_MISSING, "Bagging-Date"),
    _info("letters that steer a terminal", F.BAG_LINE, "Source-Organization", "\x1b[2JAll is good"),
    _info("letters that turn the writing", F.BAG_LINE, "Source-Organization", "a\u202eb"),
    _info("name not in NFC", F.BAG_LINE, "Source-Organization", "Ma\u0301laga"),
    _info("field repeated", F.BAG_FIELD_REPEATED, "Bagging-Date", "2026-11-22", "2026-11-22"),
    _tag("field unknown", F.BAG_FIELD_UNKNOWN, layout.INFO, lambda data: data + b"Contact-Name: A. B.\n"),
    _tag("fields in another order", F.BAG_FIELD_ORDER, layout.INFO, _reordered),
    _info("profile unknown", F.BAG_FIELD_VALUE, "Capture-Bundle-Profile", "everything"),
    _info("bundle version unknown", F.BAG_FIELD_VALUE, "Capture-Bundle-Version", "2"),
    _info("sequence is no number", F.BAG_FIELD_VALUE, "Capture-Bundle-Sequence", "0"),
    _info("previous on a first bundle", F.BAG_FIELD_VALUE, "Capture-Bundle-Previous", "a" * 128),
    _info("no previous on a second bundle", F.BAG_FIELD_VALUE, "Capture-Bundle-Sequence", "2"),
    _info("recipient without its checksum", F.BAG_FIELD_VALUE, "Capture-Bundle-Recipient", "age1xyz"),
    _info("recipient in capitals", F.BAG_FIELD_VALUE, "Capture-Bundle-Recipient", GATEWAY_RECIPIENT.upper()),
    _info(
        "recipients not sorted",
        F.BAG_FIELD_VALUE,
        "Capture-Bundle-Recipient",
        f"{OTHER_RECIPIENT} {GATEWAY_RECIPIENT}",
    ),
    _info("sender is no principal", F.BAG_FIELD_VALUE, "Internal-Sender-Identifier", "Tablet 3"),
    _info("date is no date", F.BAG_FIELD_VALUE, "Bagging-Date", "22.11.2026"),
    _info("date far in the future", F.BAG_FUTURE, "Bagging-Date", "2027-03-01"),
    _info("another identifier", F.BAG_IDENTIFIER, "External-Identifier", "urn:uuid:" + "0" * 8),
    _tag("group without a count", F.BAG_FIELD_MISSING, layout.INFO, lambda data: data + _GROUP),
    _tag(
        "count without a group", F.BAG_FIELD_MISSING, layout.INFO, lambda data: data + b"Bag-Count: 1 of 2\n"
    ),
    _tag("third of two", F.BAG_FIELD_VALUE, layout.INFO, lambda data: data + _GROUP + b"Bag-Count: 3 of 2\n"),
    _tag("one of one", F.BAG_FIELD_VALUE, layout.INFO, lambda data: data + _GROUP + b"Bag-Count: 1 of 1\n"),
    _tag(
        "group with a name",
        F.BAG_FIELD_VALUE,
        layout.INFO,
        lambda data: data + b"Bag-Group-Identifier: Herat 2026\nBag-Count: 1 of 2\n",
    ),
    _tag(
        "count before its group",
        F.BAG_FIELD_ORDER,
        layout.INFO,
        lambda data: data + b"Bag-Count: 1 of 2\n" + _GROUP,
    ),
    Case(name="another top folder", code=F.BAG_IDENTIFIER, build=_renamed_top),
)

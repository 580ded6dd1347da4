"""Records and files that are not what they say, all of them honestly listed and signed."""

import hashlib
import json
import struct
import zlib
from collections.abc import Callable
from typing import Any

from desktop.domain.answers import canonical
from sync.bundle import layout
from sync.faults import FaultCode as F
from tests.golden.bundles.museum import Case, Files, added, replaced, sealed, zipped

_LINES = layout.records_path(1)
_FORM = "data/forms/practice-1.xml"
_UUID = "33333333-3333-4333-8333-333333333333"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACROS = b"PK\x03\x04" + bytes(40) + b"word/vbaProject.bin"
_NEW_FORM = replaced(_FORM, b"Practice", b"Practise", sealed)


def _line(name: str, code: F, change: Callable[[bytes], bytes]) -> Case:
    """Return the case of a first record line that is changed."""

    def build(files: Files) -> bytes:
        first, _, rest = files[_LINES].partition(b"\n")
        new = change(first)
        assert new != first, "the case changes nothing"
        return zipped(sealed({**files, _LINES: new + b"\n" + rest}))

    return Case(name=name, code=code, build=build)


def _tree(name: str, code: F, change: Callable[[dict[str, Any]], object]) -> Case:
    """Return the case of a first record whose content is changed and written canonically."""

    def rewrite(line: bytes) -> bytes:
        tree = json.loads(line)
        change(tree)
        return canonical(tree).encode()

    return _line(name, code, rewrite)


def _swap(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda line: line.replace(old, new, 1)


def _set(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda tree: tree.update(values)


def _first_file(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda tree: tree["files"][0].update(values)


def _listed_twice(tree: dict[str, Any]) -> None:
    tree["files"].append(tree["files"][0])


def _row_twice(tree: dict[str, Any]) -> None:
    tree["answers"]["files"].append({"_row": "r0"})


def _path_as_answer(tree: dict[str, Any]) -> None:
    tree["answers"]["files"].append({"_row": "r9", "picture": "C:\\Users\\amina\\x.jpg"})


def _file(name: str, code: F, extension: str, data: bytes) -> Case:
    """Return the case of a carried file that no record names; that is a second fault."""
    digest = hashlib.sha512(data).hexdigest()
    return Case(name=name, code=code, build=added(f"data/files/{digest[:2]}/{digest[:64]}.{extension}", data))


def _png(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def _jpeg(width: int, height: int) -> bytes:
    return b"\xff\xd8\xff\xe0\0\4\0\0\xff\xc0\0\x11\x08" + struct.pack(">HH", height, width) + bytes(20)


def _conflict(files: Files) -> bytes:
    first = json.loads(files[_LINES].partition(b"\n")[0])
    twin = {**first, "title": "Another title", "revision_id": first["revision_id"].replace("2", "3", 1)}
    return zipped(sealed({**files, _LINES: files[_LINES] + canonical(twin).encode() + b"\n"}))


def _no_records(files: Files) -> bytes:
    return zipped(sealed({path: data for path, data in files.items() if path != _LINES}))


def _no_form(files: Files) -> bytes:
    return zipped(sealed({path: data for path, data in files.items() if path != _FORM}))


def _no_file(files: Files) -> bytes:
    gone = next(path for path in files if path.startswith("data/files/"))
    return zipped(sealed({path: data for path, data in files.items() if path != gone}))


def _unlisted_reference(tree: dict[str, Any]) -> None:
    tree["files"] = []


CASES = (
    _line("not JSON", F.RECORD_NOT_JSON, lambda line: b"{" + line),
    _line("empty line", F.RECORD_NOT_JSON, lambda line: b""),
    _line("byte order mark", F.RECORD_BOM, lambda line: b"\xef\xbb\xbf" + line),
    _line("invalid UTF-8", F.RECORD_ENCODING, _swap(b"Short", b"\xff\xfe")),
    _line("surrogate in UTF-8", F.RECORD_ENCODING, _swap(b"Short", b"\xed\xa0\x80")),
    _line("lone surrogate", F.RECORD_SURROGATE, _swap(b"Short", rb"\ud800")),
    _line("key twice", F.RECORD_DUPLICATE_KEY, _swap(b'"format"', b'"format":"record-v1","format"')),
    _line("not a number", F.RECORD_NAN, _swap(b'"number":1', b'"number":NaN')),
    _line("infinity", F.RECORD_NAN, _swap(b'"number":1', b'"number":-Infinity')),
    _line("fraction", F.RECORD_FLOAT, _swap(b'"number":1', b'"number":1.0')),
    _line("exponent", F.RECORD_FLOAT, _swap(b'"number":1', b'"number":1e0')),
    _line("integer of 2^53", F.RECORD_INTEGER, _swap(b'"number":1', b'"number":9007199254740992')),
    _line("giant integer", F.RECORD_INTEGER, _swap(b'"number":1', b'"number":1' + b"0" * 9000)),
    _line("too deep", F.RECORD_DEEP, _swap(b'"parent":null', b'"parent":' + b"[" * 40 + b"]" * 40)),
    _line("endlessly deep", F.RECORD_DEEP, lambda line: b"[" * 100_000),
    _line("too long", F.RECORD_LONG, lambda line: line + b" " * (layout.MAX_RECORD + 1)),
    _line("spaces", F.RECORD_NOT_CANONICAL, _swap(b":1,", b": 1,")),
    _line("keys in another order", F.RECORD_NOT_CANONICAL, lambda line: json.dumps(
        dict(reversed(json.loads(line).items())), separators=(",", ":"), ensure_ascii=False).encode()),
    _line("letter written as an escape", F.RECORD_NOT_CANONICAL, _swap(b"Short", rb"\u0053hort")),
    _line("minus zero", F.RECORD_NOT_CANONICAL, _swap(b'"number":1', b'"number":-0')),
    _tree("not NFC", F.RECORD_NOT_CANONICAL, _set(title="e\u0301te\u0301")),
    Case(name="no line feed at the end", code=F.RECORD_NOT_CANONICAL, build=lambda files: zipped(
        sealed({**files, _LINES: files[_LINES][:-1]}))),
    _tree("unknown version", F.RECORD_VERSION, _set(format="record-v2")),
    _tree("no version", F.RECORD_VERSION, lambda tree: tree.pop("format")),
    _line("a list", F.RECORD_SCHEMA, lambda line: b"[]"),
    _tree("field missing", F.RECORD_SCHEMA, lambda tree: tree.pop("title")),
    _tree("field unknown", F.RECORD_SCHEMA, _set(author="A. B.")),
    _tree("wrong type", F.RECORD_SCHEMA, _set(title=7)),
    _tree("boolean for a number", F.RECORD_SCHEMA, _set(number=True)),
    _tree("answer is a number", F.RECORD_SCHEMA, lambda tree: tree["answers"].update(title=7)),
    _tree("record type unknown", F.RECORD_SCHEMA, _set(type="poem")),
    _tree("first revision with a parent", F.RECORD_SCHEMA, _set(parent=_UUID)),
    _tree("path of a file outside", F.RECORD_SCHEMA, lambda tree: tree["files"][0].update(path="data/../x")),
    _tree("name of a form outside", F.RECORD_SCHEMA, lambda tree: tree["form"].update(id="../evil")),
    Case(name="attachment without file", code=F.RECORD_FILE_MISSING, build=_no_file),
    _tree("file answer not listed", F.RECORD_FILE_MISSING, _unlisted_reference),
    _tree("size of a file differs", F.RECORD_FILE_FACTS, lambda tree: tree["files"][0].update(size=3)),
    _tree(
        "digest of a file differs",
        F.RECORD_FILE_FACTS,
        lambda tree: tree["files"][0].update(sha512="0" * 128),
    ),
    _tree("picture announced as a web page", F.RECORD_FILE_FACTS, _first_file(media_type="text/html")),
    _tree("file answer listed twice", F.RECORD_FILE_REFERENCE, _listed_twice),
    _tree("file answer that is no attachment", F.RECORD_FILE_MISSING, _path_as_answer),
    _tree("name of a file for all readers", F.RECORD_FILE_NAME, _first_file(name="Amina at home.jpg")),
    _tree("record for fewer readers", F.RECORD_AUDIENCE, _set(audience="team")),
    _tree("moment that no calendar has", F.RECORD_SCHEMA, _set(finished_at="2026-13-40T25:61:61.000Z")),
    _tree("two rows of one name", F.RECORD_SCHEMA, _row_twice),
    _tree("file without an answer", F.RECORD_FILE_REFERENCE, lambda tree: tree["answers"].pop("files")),
    Case(name="same revision with other content", code=F.RECORD_CONFLICT, build=_conflict),
    Case(name="form missing", code=F.RECORD_FORM_MISSING, build=_no_form),
    Case(name="another form", code=F.RECORD_FORM_DIGEST, build=_NEW_FORM),
    Case(name="no records", code=F.RECORD_NONE, build=_no_records),
    Case(name="empty records file", code=F.RECORD_NONE, build=added(layout.records_path(2), b"")),
    _file("orphan file", F.FILE_ORPHAN, "png", _png(4, 4)),
    Case(name="orphan form", code=F.FORM_ORPHAN, build=lambda files: zipped(
        sealed({**files, "data/forms/lesson-1.xml": files[_FORM]}))),
    Case(name="form is no XML", code=F.FORM_DAMAGED, build=added("data/forms/lesson-1.xml", b"hello")),
    Case(name="form with entities", code=F.FORM_DAMAGED, build=replaced(
        _FORM, b"<h:html", b'<!DOCTYPE a [<!ENTITY b "bbbb">]><h:html', sealed)),
    _file("extension unlike the bytes", F.FILE_MAGIC, "jpg", _png(4, 4)),
    _file("program as a picture", F.FILE_MAGIC, "png", b"MZ" + bytes(100)),
    _file("unknown extension", F.FILE_MAGIC, "exe", b"MZ" + bytes(100)),
    _file("drawing with scripts", F.FILE_MARKUP, "png", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    _file("web page", F.FILE_MARKUP, "pdf", b"<!DOCTYPE html><html></html>"),
    _file("old office document", F.FILE_MACRO, "pdf", _OLE + bytes(600)),
    _file("office document with macros", F.FILE_MACRO, "pdf", _MACROS),
    _file("sealed file", F.ZIP_NESTED, "pdf", b"age-encryption.org/v1\n-> X25519 abc\n"),
    _file("picture bomb", F.FILE_BOMB, "png", _png(60_000, 60_000)),
    _file("photo bomb", F.FILE_BOMB, "jpg", _jpeg(65_000, 65_000)),
    Case(name="description is no JSON", code=F.CRATE_DAMAGED, build=added(layout.CRATE, b"hello\n")),
    Case(name="description of other files", code=F.CRATE_DAMAGED, build=replaced(
        layout.CRATE, b'"records/records-00001.jsonl"', b'"records/records-00002.jsonl"', sealed)),
    Case(name="description of another standard", code=F.CRATE_DAMAGED, build=replaced(
        layout.CRATE, b'{"@id":"https://w3id.org/ro/crate/1.1"}', b'{"@id":"https://example.org"}', sealed)),
    Case(name="description without a graph", code=F.CRATE_DAMAGED, build=added(layout.CRATE, b"{}\n")),
    Case(name="another schema", code=F.SCHEMA_CHANGED, build=added(layout.SCHEMA, b"{}\n")),
)  # fmt: skip

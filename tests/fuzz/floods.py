"""Bundles of a few megabytes that try to take a verifier's memory, each as large as the limits let it be."""

from collections.abc import Callable, Iterator, Mapping

from sync.bundle import layout
from tests.golden.bundles.museum import Files, sealed, signed, zipped
from tests.support.rawzip import Member, pack

_LINES = layout.records_path(1)
_FORM = "data/forms/practice-1.xml"
_WIDE = "\U0001f600".encode()


def _inner(path: str, data: Callable[[], bytes]) -> Callable[[Files], bytes]:
    return lambda files: zipped(sealed({**files, path: data()}))


def _tag(path: str, data: Callable[[], bytes]) -> Callable[[Files], bytes]:
    return lambda files: zipped(signed({**files, path: data()}))


def _with_records(files: Files) -> Files:
    first = files[_LINES].partition(b"\n")[0]
    title = b'"title":"Practice 1"'
    long = first.replace(title, b'"title":"' + "ж".encode() * layout.MAX_SHOWN + b'"')
    lines = b"".join(
        long.replace(b"10000000-", b"%08x-" % at).replace(b"20000000-", b"%08x-" % (at + (1 << 24))) + b"\n"
        for at in range(layout.MAX_RECORDS)
    )
    return {**files, _LINES: lines}


def _many_files(files: Files) -> bytes:
    more = {f"data/files/00/{at:064x}.png": b"" for at in range(layout.MAX_MEMBERS - len(files))}
    return zipped(sealed({**files, **more}))


def _long_names(files: Files) -> bytes:
    count = layout.MAX_MEMBERS - 1
    return pack([Member(name=b"top/" + b"%0190d" % at, data=b"") for at in range(count)])


def _fill(start: bytes, unit: bytes, end: bytes, size: int) -> Callable[[], bytes]:
    """Return a text of that size, or as long as its commas and brackets let it be."""
    marks = sum(unit.count(mark) for mark in b",[{")
    count = (size - len(start) - len(end)) // len(unit)
    return lambda: start + unit * (min(count, layout.MAX_VALUES // marks - 2) if marks else count) + end


def _keys(size: int) -> bytes:
    count = min(size // 12, layout.MAX_VALUES - 2)
    return b"{" + b",".join(b'"a%d":1' % at for at in range(count)) + b"}\n"


def _everything(files: Files) -> bytes:
    """Return as many records as may be beside the widest description."""
    wide = _fill(b'"', b"a", _WIDE + b'"\n', layout.MAX_DOCUMENT)()
    return zipped(sealed({**_with_records(files), layout.CRATE: wide}))


FLOODS: Mapping[str, Callable[[Files], bytes]] = {
    "a form of empty elements": _inner(_FORM, _fill(b"<a>", b"<a/>", b"</a>", layout.MAX_FORM)),
    "a form of attributes": _inner(_FORM, lambda: b"<a " + b"".join(
        b'a%d="" ' % at for at in range(layout.MAX_FORM // 14)) + b"/>"),
    "a form within itself": _inner(_FORM, _fill(b"", b"<a>", b"", layout.MAX_FORM)),
    "a form of one text": _inner(_FORM, _fill(b"<a>", b"a", b"</a>", layout.MAX_FORM)),
    "a description of small lists": _inner(layout.CRATE, _fill(b"[", b"[],", b"[]]\n", layout.MAX_DOCUMENT)),
    "a description of numbers": _inner(layout.CRATE, _fill(b"[", b"1,", b"1]\n", layout.MAX_DOCUMENT)),
    "a description of one text": _inner(layout.CRATE, _fill(b'"', b"a", b'"\n', layout.MAX_DOCUMENT)),
    "a schema of one text": _inner(layout.SCHEMA, _fill(b'"', b"a", b'"\n', layout.MAX_DOCUMENT)),
    "a record of small lists": _inner(_LINES, _fill(b"[", b"[],", b"[]]\n", layout.MAX_RECORD)),
    "a record of small objects": _inner(_LINES, _fill(b"[", b"{},", b"{}]\n", layout.MAX_RECORD)),
    "a record of texts": _inner(_LINES, _fill(b"[", b'"a",', b'"a"]\n', layout.MAX_RECORD)),
    "a record of keys": _inner(_LINES, lambda: _keys(layout.MAX_RECORD)),
    "a description of keys": _inner(layout.CRATE, lambda: _keys(layout.MAX_DOCUMENT)),
    "a description of one wide text": _inner(
        layout.CRATE, _fill(b'"', b"a", _WIDE + b'"\n', layout.MAX_DOCUMENT)),
    "as many records as may be and a wide description": _everything,
    "a record of one text": _inner(_LINES, _fill(b'"', "ж".encode(), b'"\n', layout.MAX_RECORD)),
    "a record of one wide text": _inner(
        _LINES, _fill(b'"', b"a", _WIDE + b'"\n', layout.MAX_RECORD)),
    "a record of escapes": _inner(_LINES, _fill(b'"', rb"\u0436", b'"\n', layout.MAX_RECORD)),
    "withdrawals of nothing": _inner(layout.WITHDRAWALS, lambda: b"".join(
        b'{"a":%d}\n' % at for at in range(layout.MAX_RECORDS))),
    "as many records as may be": lambda files: zipped(sealed(_with_records(files))),
    "as many files as may be": _many_files,
    "as many long names as may be": _long_names,
    "a list of one line": _tag(layout.MANIFEST, _fill(b"", b"a", b"\n", layout.MAX_MANIFEST)),
    "a list of empty lines": _tag(layout.MANIFEST, _fill(b"", b"\n", b"\n", layout.MAX_MANIFEST)),
    "a list of as many lines as may be": _tag(layout.MANIFEST, lambda: b"".join(
        b"%0128x  data/%x\n" % (at, at) for at in range(layout.MAX_MEMBERS))),
}  # fmt: skip


def floods(files: Files) -> Iterator[tuple[str, bytes]]:
    """Yield each with its name, one at a time: together they would be large."""
    for name, build in FLOODS.items():
        yield name, build(dict(files))

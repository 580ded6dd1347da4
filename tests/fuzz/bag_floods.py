"""Bags of anybody, small to send, that try to take a verifier's memory: as large as limits let them be."""

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from sync.generic.bounds import MOST_MEMBERS
from sync.generic.judging import MAX_TAG_FILE

_NOTHING = hashlib.sha512(b"").hexdigest()
_LIST = "manifest-sha512.txt"
_ONE = {"data/x": b"", _LIST: f"{_NOTHING}  data/x\n".encode()}


def bag(target: Path, files: Mapping[str, bytes]) -> Path:
    """Write a zip of a bag with these files."""
    declaration = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in {"bagit.txt": declaration, **files}.items():
            archive.writestr(f"b/{path}", data)
    return target


def good(target: Path) -> Path:
    """Write a bag that is in order."""
    return bag(target, _ONE)


def _listing(names: Iterable[str]) -> bytes:
    return "".join(f"{_NOTHING}  {name}\n" for name in names).encode()


def _files() -> Mapping[str, bytes]:
    """Return as many files as may be, all but one of them listed."""
    names = [f"data/{number:020}" for number in range(MOST_MEMBERS - 5)]
    return {**dict.fromkeys(names, b""), _LIST: _listing(names[1:])}


FLOODS: Mapping[str, Callable[[], Mapping[str, bytes]]] = {
    "a list of one wide line": lambda: {
        **_ONE, _LIST: b"a" * (MAX_TAG_FILE - 4) + "\U0001f600".encode()
    },
    "a list of files that are not there": lambda: {
        **_ONE, "manifest-md5.txt": b"".join(b"%032x data/%x\n" % (at, at) for at in range(150_000))
    },
    "an info of one value": lambda: {**_ONE, "bag-info.txt": b"A: " + b"b" * (MAX_TAG_FILE - 3)},
    "long names": lambda: {f"data/\U0001f600{at}{'x' * 3000}": b"" for at in range(900)},
    "longer names than there is room for": lambda: {f"data/{at}{'x' * 60_000}": b"" for at in range(300)},
    "as many files as may be": _files,
}  # fmt: skip

"""Look through every byte for words in all their forms, packed or not, and for what should be sealed."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support.forensic.marks import Form, forms

_PRINTABLE = re.compile(rb"[\t\n\r -~]{6,}")
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_UNPACKED_AT_MOST = 4 << 20
_STEP = 1024
_OPEN_KINDS = {
    "a JPEG": re.compile(rb"\xff\xd8\xff\xe0\x00\x10JFIF"),
    "a photo with EXIF": re.compile(rb"Exif\x00\x00(?:MM|II)"),
    "a PNG": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "a PDF": re.compile(rb"%PDF-1\."),
    "a film": re.compile(rb"ftypisom"),
    "a recording": re.compile(
        rb"RIFF.{4}WAVE|OggS\x00\x02\x00{8}|LAME3\.|ID3[\x02-\x04]\x00\x00\x00", re.DOTALL
    ),
    "a zip": re.compile(rb"PK\x03\x04[\x0a\x14\x2d]\x00.[\x00\x08][\x00\x08]\x00", re.DOTALL),
    "an open database": re.compile(rb"SQLite format 3\x00"),
}
"""How files begin, or what stands in them, that a person works with: inside the vault they are sealed."""


@dataclass(frozen=True, slots=True)
class Find:
    """What was found, in which form and where."""

    place: str
    word: str
    how: str
    around: bytes = b""


class Scanner:
    """Looks for words; it has read `scanned` bytes so far."""

    def __init__(self, words: Iterable[str]) -> None:
        every = [form for word in dict.fromkeys(words) for form in forms(word)]
        # Two passes over the few readable runs of a file, and one over all of it for the rest.
        self._lower = [form for form in every if form.is_lower]
        rest = [form for form in every if not form.is_lower]
        self._exact = [form for form in rest if _PRINTABLE.fullmatch(form.data)]
        self._raw = [form for form in rest if not _PRINTABLE.fullmatch(form.data)]
        self.scanned = 0

    def tree(self, root: Path) -> list[Find]:
        """Look through every file under `root`, and through the names of all that is there."""
        found: list[Find] = []
        for folder, folders, files in os.walk(root):
            for name in (*folders, *files):
                path = Path(folder, name)
                place = str(path.relative_to(root))
                found += self.look(os.fsencode(name), f"the name of {place}")
                if path.is_symlink():
                    found += self.look(os.fsencode(os.readlink(path)), f"the target of {place}")
                elif path.is_file():
                    found += self.look(path.read_bytes(), place)
        return found

    def look(self, data: bytes, place: str) -> list[Find]:
        """Look through `data`, and through what is packed in it."""
        self.scanned += len(data)
        found = list(self._plain(data, place))
        for what, head in _OPEN_KINDS.items():
            if head.search(data):
                found.append(Find(place, what, "open"))
        view = memoryview(data)
        for at in (match.start() for match in _PACKED.finditer(data)):
            inner = _unpacked(view[at : at + _UNPACKED_AT_MOST])
            if len(inner) > 16:
                found += self._plain(inner, f"{place}, packed at {at}")
        return found

    def _plain(self, data: bytes, place: str) -> Iterator[Find]:
        # What UTF-16 puts between the letters of plain words goes; what is readable is little.
        readable = b"\x00".join(_PRINTABLE.findall(data.replace(b"\x00", b"")))
        yield from _hits(self._lower, readable.lower(), place)
        yield from _hits(self._exact, readable, place)
        yield from _hits(self._raw, data, place)


def _hits(sought: list[Form], data: bytes, place: str) -> Iterator[Find]:
    for form in sought:
        at = data.find(form.data)
        if at >= 0:
            yield Find(place, form.word, form.how, data[max(0, at - 60) : at + len(form.data) + 60])


def _unpacked(data: memoryview) -> bytes:
    """Return what was packed by deflate, as far as it goes; b"" where nothing was."""
    packed = zlib.decompressobj(31 if data[0] == 0x1F else 15)
    found, at = bytearray(), 0
    while at < len(data) and len(found) < _UNPACKED_AT_MOST and not packed.eof:
        try:
            found += packed.decompress(data[at : at + _STEP], _UNPACKED_AT_MOST)
        except zlib.error:
            break
        at += _STEP
    return bytes(found)

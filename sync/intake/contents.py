"""Read a bundle that has just been verified a second time, piece by piece, for filing.

Every byte is held against the signed lists again: the file may have been changed since it was verified.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from sync.bundle import layout
from sync.bundle.bagchecks import read_manifest
from sync.bundle.findings import Findings
from sync.bundle.headers import Entry
from sync.bundle.strictjson import Wrong, parse_line
from sync.bundle.verdict import Verdict
from sync.bundle.zipreader import read_listing, read_member
from sync.faults import FaultCode, Refused, refuse


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One record as it stands in the bundle."""

    text: str
    tree: Any


class Contents:
    """What a good bundle holds. Every method raises Refused when the bytes are no longer those verified."""

    def __init__(self, stream: BinaryIO, verdict: Verdict) -> None:
        self._stream = stream
        findings = Findings()
        listing = read_listing(stream, findings)
        prefix = len(listing.top) + 1
        self._entries = {entry.name[prefix:].decode("ascii"): entry for entry in listing.entries}
        self.tagmanifest = self._tag(layout.TAGMANIFEST, findings)
        self.manifest = self._tag(layout.MANIFEST, findings)
        self.signature = self._tag(layout.SIGNATURE, findings)
        if hashlib.sha512(self.tagmanifest).hexdigest() != verdict.identity:
            raise refuse(FaultCode.BAG_TAG_CHANGED, layout.TAGMANIFEST)
        covered = read_manifest(self.tagmanifest, layout.TAGMANIFEST, findings)
        if hashlib.sha512(self.manifest).hexdigest() != covered.get(layout.MANIFEST):
            raise refuse(FaultCode.BAG_TAG_CHANGED, layout.MANIFEST)
        self.digests = read_manifest(self.manifest, layout.MANIFEST, findings)
        if len(findings):
            raise Refused(findings)

    @property
    def files(self) -> dict[str, Entry]:
        """Return the members under data/files/ by their path."""
        return {path: entry for path, entry in self._entries.items() if layout.FILE_PATH.fullmatch(path)}

    def form(self, form_id: str, version: str) -> bytes:
        """Return the XForm that a record answers."""
        path = layout.form_path(form_id, version)
        return b"".join(self.pieces(path))

    def pieces(self, path: str) -> Iterator[bytes]:
        """Yield the bytes of a payload file; raises at its end when they are other than before."""
        digest = hashlib.sha512()
        yield from self._read(self._entries[path], digest.update)
        if digest.hexdigest() != self.digests.get(path):
            raise refuse(FaultCode.BAG_DIGEST, path)

    def lines(self) -> Iterator[Line]:
        """Yield every record, in the order of the bundle."""
        for path in sorted(self._entries):
            if layout.RECORDS_PATH.fullmatch(path):
                rest = b""
                for piece in self.pieces(path):
                    *whole, rest = (rest + piece).split(b"\n")
                    for line in whole:
                        yield _line(line, path)

    def _tag(self, path: str, findings: Findings) -> bytes:
        entry = self._entries.get(path)
        if entry is None or len(findings):
            raise refuse(FaultCode.BAG_TAG_CHANGED, path)
        return b"".join(self._read(entry, lambda _: None))

    def _read(self, entry: Entry, see: Callable[[bytes], object]) -> Iterator[bytes]:
        findings = Findings()
        for piece in read_member(self._stream, entry, findings):
            see(piece)
            yield piece
        if len(findings):
            raise Refused(findings)


def _line(line: bytes, path: str) -> Line:
    try:
        tree = parse_line(line)
    except Wrong as wrong:
        raise refuse(FaultCode.BAG_DIGEST, path) from wrong
    return Line(text=line.decode("utf-8"), tree=tree)

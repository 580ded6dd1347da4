"""Read the contents of a bundle that was just verified, holding every byte against the signed lists again.

Between the verdict and the reading somebody could change the file: whatever is read here is what was signed.
"""

import hashlib
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from sync.bundle import layout
from sync.bundle.bagchecks import read_manifest
from sync.bundle.findings import Findings
from sync.bundle.headers import Entry
from sync.bundle.strictjson import Wrong, parse_line
from sync.bundle.verdict import Verdict
from sync.bundle.zipreader import read_listing, read_member
from sync.faults import FaultCode, Refused, refuse


class Contents:
    """The payload of one bundle."""

    def __init__(self, stream: BinaryIO, verdict: Verdict) -> None:
        """Read the lists from `stream`, which `open_bundle` gave. Raises Refused if they changed since."""
        self._stream = stream
        findings = Findings()
        listing = read_listing(stream, findings)
        self._entries = {
            entry.name.decode("ascii", "replace").removeprefix(f"{listing.top}/"): entry
            for entry in listing.entries
        }
        self._digests = signed_digests(stream, self._entries, verdict, findings)
        if len(findings):
            raise Refused(findings)

    def records(self) -> Iterator[dict[str, Any]]:
        """Yield every record line, parsed."""
        for path in sorted(self._digests):
            if layout.RECORDS_PATH.fullmatch(path):
                rest = b""
                for piece in self._pieces(path):
                    *lines, rest = (rest + piece).split(b"\n")
                    yield from (_parsed(line, path) for line in lines)

    def read(self, path: str) -> bytes:
        """Return a whole small file, such as a form."""
        return b"".join(self._pieces(path))

    def open(self, path: str) -> BinaryIO:
        """Return a file to be read once from its beginning to its end; only then its digest was compared."""
        return io.BufferedReader(_Pieces(self._pieces(path)), buffer_size=1 << 20)

    def _pieces(self, path: str) -> Iterator[bytes]:
        entry, wanted = self._entries.get(path), self._digests.get(path)
        if entry is None or wanted is None:
            raise refuse(FaultCode.BAG_MISSING, path)
        findings, digest = Findings(), hashlib.sha512()
        for piece in read_member(self._stream, entry, findings):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != wanted:
            findings.add(FaultCode.BAG_DIGEST, path)
        if len(findings):
            raise Refused(findings)


def _parsed(line: bytes, path: str) -> dict[str, Any]:
    try:
        tree = parse_line(line)
    except Wrong as wrong:
        raise refuse(FaultCode.BAG_DIGEST, path) from wrong
    if not isinstance(tree, dict):
        raise refuse(FaultCode.BAG_DIGEST, path)
    return tree


class _Pieces(io.RawIOBase):
    """Pieces of bytes as a stream."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        super().__init__()
        self._iterator = pieces
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not self._rest:
            self._rest = memoryview(next(self._iterator, b""))
        taken = self._rest[: len(buffer)]
        self._rest = self._rest[len(taken) :]
        buffer[: len(taken)] = taken
        return len(taken)


def signed_digests(
    stream: BinaryIO, entries: dict[str, Entry], verdict: Verdict, findings: Findings
) -> dict[str, str]:
    """Return the signed digest of every file but the signature, as the verified tag manifest has them."""
    tagmanifest = b"".join(_bytes(stream, entries, layout.TAGMANIFEST, findings))
    if hashlib.sha512(tagmanifest).hexdigest() != verdict.identity:
        raise refuse(FaultCode.BAG_TAG_CHANGED, layout.TAGMANIFEST)
    manifest = b"".join(_bytes(stream, entries, layout.MANIFEST, findings))
    covered = read_manifest(tagmanifest, layout.TAGMANIFEST, findings)
    if hashlib.sha512(manifest).hexdigest() != covered.get(layout.MANIFEST):
        raise refuse(FaultCode.BAG_TAG_CHANGED, layout.MANIFEST)
    return covered | read_manifest(manifest, layout.MANIFEST, findings)


def _bytes(stream: BinaryIO, entries: dict[str, Entry], path: str, findings: Findings) -> Iterator[bytes]:
    if path in entries:
        yield from read_member(stream, entries[path], findings)

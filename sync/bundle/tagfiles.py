"""The bag's own small files, as bytes: what the writer puts in and a verifier expects to find."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sync.bundle import layout
from sync.bundle.pieces import Piece


@dataclass(frozen=True, slots=True, kw_only=True)
class BagInfo:
    """What bag-info.txt says.

    Attributes:
        organisation: as named to these readers; empty becomes "not stated".
        sender: the device's principal.
        previous: identity of this device's bundle before; empty for its first.
        recipient: whom it is encrypted to; empty when it is not.
        group: what the bundles that were made together have in common, a UUID; empty for one that is alone.
        number, count: which of how many it is.
    """

    bundle_id: str
    date: date
    sender: str
    profile: str
    sequence: int
    organisation: str = ""
    previous: str = ""
    recipient: str = ""
    group: str = ""
    number: int = 1
    count: int = 1

    def lines(self, size: int, count: int) -> bytes:
        """Return bag-info.txt for a payload of `count` files with `size` bytes in all."""
        values = (
            one_line(self.organisation) or layout.NOT_STATED,
            f"urn:uuid:{self.bundle_id}",
            self.date.isoformat(),
            f"{size}.{count}",
            self.sender,
            self.profile,
            layout.VERSION,
            str(self.sequence),
            self.previous or layout.NONE,
            self.recipient or layout.NONE,
        )
        fields = list(zip(layout.INFO_FIELDS, values, strict=True))
        if self.group:
            together = (f"urn:uuid:{self.group}", f"{self.number} of {self.count}")
            fields += zip(layout.GROUP_FIELDS, together, strict=True)
        return "".join(f"{field}: {value}\n" for field, value in fields).encode("utf-8")


def one_line(text: str) -> str:
    """Return `text` as bag-info.txt can carry it: NFC, no line breaks or control letters, not endless."""
    plain = "".join(" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text)
    return unicodedata.normalize("NFC", " ".join(plain.split()))[:100].strip()


def manifest(pieces: Sequence[Piece]) -> bytes:
    """Return manifest-sha512.txt for pieces that are sorted by path."""
    return checksum_lines((piece.sha512, piece.path) for piece in pieces)


def checksum_lines(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Return (digest, path) pairs as `sha512sum` writes them."""
    return "".join(f"{digest}  {path}\n" for digest, path in pairs).encode("ascii")

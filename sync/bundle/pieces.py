"""One payload file on its way into a bundle: its facts first, its bytes when they are asked for."""

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

Write = Callable[[bytes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One payload file.

    Attributes:
        sha512: lower-case hex, of the bytes that `pour` will hand over.
        pour: hands the bytes to its argument, piece by piece.
        attachment: the id of the attachment it is, for the message when its bytes changed; else "".
    """

    path: str
    size: int
    sha512: str
    crc32: int
    pour: Callable[[Write], object]
    attachment: str = ""


def piece_of(path: str, data: bytes) -> Piece:
    """Return the piece for bytes that are at hand."""
    return Piece(
        path=path,
        size=len(data),
        sha512=hashlib.sha512(data).hexdigest(),
        crc32=zlib.crc32(data),
        pour=partial(_hand_over, data),
    )


def _hand_over(data: bytes, write: Write) -> None:
    write(data)

"""Copy of a WAV what its sound needs: its format, how many samples there are, and the samples."""

import struct
from typing import BinaryIO

from desktop.safety.recordings.splice import Recipe
from desktop.safety.recordings.tells import LOOK, tell
from desktop.safety.recordings.unfit import Unfit

_CODINGS = {0x01, 0x02, 0x03, 0x06, 0x07, 0x11, 0x31}  # PCM, ADPCM, float, A-law, mu-law, IMA, GSM
_EXTENSIBLE = 0xFFFE
_STANDARD_TAIL = bytes.fromhex("000000001000800000aa00389b71")
_UNKNOWN_SIZE = 0xFFFFFFFF


def clean_wav(file: BinaryIO, size: int, found: set[str]) -> Recipe:
    """Return how the clean sound in `file` is put together; add to `found` what is left out. Raises Unfit."""
    coding = count = b""
    samples: tuple[int, int] | None = None
    long_size = 0
    at = 12
    while at + 8 <= size:
        file.seek(at)
        name, length = struct.unpack("<4sI", file.read(8))
        at += 8
        if name == b"data" and samples is None:
            length = long_size or size - at if length == _UNKNOWN_SIZE else length
            samples = at, min(length, size - at)
        elif at + length > size:
            found |= tell(file.read(LOOK))
            break
        elif name == b"fmt ":
            coding = _coding(file.read(min(length, 1024)))
        elif name == b"fact" and length >= 4:
            count = file.read(4)
        elif name == b"ds64" and length >= 16:
            long_size = struct.unpack_from("<Q", file.read(16), 8)[0]
        elif name not in (b"JUNK", b"PAD ", b"FLLR"):
            found |= tell(name + file.read(min(length, LOOK)))
        at += length + (length & 1)
    if not coding or samples is None:
        raise Unfit("no sound")
    return _put_together(coding, count, samples)


def _coding(body: bytes) -> bytes:
    """Return the format chunk without anything behind its fields."""
    if len(body) < 16:
        raise Unfit("no format")
    (tag,) = struct.unpack_from("<H", body)
    if tag == _EXTENSIBLE:
        if len(body) < 40 or body[26:40] != _STANDARD_TAIL:
            raise Unfit("an unknown coding")
        tag, end = struct.unpack_from("<H", body, 24)[0], 40
    else:
        # ADPCM and GSM say how they are cut into blocks; plain samples say nothing more.
        extra = struct.unpack_from("<H", body, 16)[0] if len(body) >= 18 and tag in (0x02, 0x11, 0x31) else 0
        end = 18 + extra if extra else 16
    if tag not in _CODINGS or end > len(body) or end > 64:
        raise Unfit("an unknown coding")
    return body[:end]


def _put_together(coding: bytes, count: bytes, samples: tuple[int, int]) -> Recipe:
    at, length = samples
    chunks = b"WAVEfmt " + struct.pack("<I", len(coding)) + coding
    if count:
        chunks += b"fact" + struct.pack("<I", 4) + count
    chunks += b"data" + struct.pack("<I", length)
    recipe = Recipe()
    recipe.write(b"RIFF" + struct.pack("<I", len(chunks) + length + (length & 1)) + chunks)
    recipe.copy(at, length)
    recipe.write(bytes(length & 1))
    return recipe

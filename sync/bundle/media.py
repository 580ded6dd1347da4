"""Judge a carried file by its first bytes: is it what its name says, and can it do harm when opened."""

import codecs
import re
import struct
from collections.abc import Iterator

from desktop.domain.attachment import RefusalReason
from desktop.safety.sniff import TYPES, Format, sniff
from sync.faults import FaultCode

HEAD = 64 * 1024
"""So many first bytes are looked at."""
MAX_PIXELS = 250_000_000

_SEALED = b"age-encryption.org/"
_REASONS = {
    RefusalReason.ARCHIVE: FaultCode.ZIP_NESTED,
    RefusalReason.MARKUP: FaultCode.FILE_MARKUP,
    RefusalReason.OFFICE_MACRO: FaultCode.FILE_MACRO,
}
_FRAME = re.compile(rb"[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]")


def file_faults(extension: str, head: bytes) -> Iterator[FaultCode]:
    """Yield what is wrong with a file, given its extension and its first `HEAD` bytes."""
    if head.startswith(_SEALED):
        yield FaultCode.ZIP_NESTED
        return
    found = sniff(head, f".{extension}")
    if isinstance(found, RefusalReason):
        has_macros = found is RefusalReason.ARCHIVE and b"vbaproject.bin" in head.lower()
        yield FaultCode.FILE_MACRO if has_macros else _REASONS.get(found, FaultCode.FILE_MAGIC)
    elif found is Format.DOCX and b"vbaproject" in head.lower():
        yield FaultCode.FILE_MACRO
    # HEIC is never carried: photos of that kind leave as JPEG.
    elif found is Format.HEIC or TYPES[found].extension != extension or _is_other_text(found, head):
        yield FaultCode.FILE_MAGIC
    elif _pixels(found, head) > MAX_PIXELS:
        yield FaultCode.FILE_BOMB


def _is_other_text(found: Format, head: bytes) -> bool:
    """Tell whether a text leaves otherwise than every text does: in UTF-8, without a mark."""
    return found is Format.TEXT and head.startswith(
        (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    )


def _pixels(found: Format, head: bytes) -> int:
    if found is Format.PNG and len(head) >= 24:
        width, height = struct.unpack(">II", head[16:24])
        return int(width * height)
    return _jpeg_pixels(head) if found is Format.JPEG else 0


def _jpeg_pixels(head: bytes) -> int:
    """Return the pixels that the frame header promises; 0 when it does not stand in `head`."""
    at = 2
    while at + 9 <= len(head) and head[at] == 0xFF:
        if _FRAME.match(head, at + 1):
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return int(width * height)
        at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return 0

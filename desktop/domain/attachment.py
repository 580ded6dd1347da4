"""A file kept with the records, after its metadata was taken out."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AttachmentId


class MediaKind(StrEnum):
    """What a file is to a reader."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"


class RefusalReason(StrEnum):
    """Why a file is not taken."""

    UNKNOWN = "unknown"
    PROGRAM = "program"
    MARKUP = "markup"  # HTML, SVG: can carry scripts
    OFFICE_MACRO = "office_macro"
    ARCHIVE = "archive"
    MISMATCH = "mismatch"  # the name says one thing, the bytes another
    EMPTY = "empty"
    ACTIVE = "active"  # a PDF that runs scripts, starts programs or carries files inside
    LOCKED = "locked"  # opens with a password only
    OFFICE = "office"  # an office document of a kind, or with parts, whose hidden details cannot be taken out
    HIDDEN = "hidden"  # a PDF with layers that are not shown
    LETTERS = "letters"  # named as text, and not text that can be read without guessing its letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One kept file: its bytes lie sealed in the vault, its facts here.

    Attributes:
        name: the file's name on the writer's disk; may reveal, so it stays in the vault unless let out.
        extension: lower-case, without the dot, of the type that the bytes proved to be.
        size: bytes of the cleaned plain file, which is what sha512 and crc32 are of.
        sha512: lower-case hex.
        crc32: as zip writes it, 0 to 2**32 - 1.
        removed: what cleaning took out: any of "location", "device", "owner", "dates", "thumbnail", "other";
            or "letters", when a text was written anew in UTF-8.
        has_thumbnail: whether a small picture of it is kept.
        width, height: pixels for pictures, 0 otherwise.
        is_cleaned: whether hidden details were looked for and taken out; False where they may remain.
        is_retouched: whether it is a copy with parts covered or cut off.
        has_original: whether the untouched picture behind such a copy is kept, sealed; it never leaves.
    """

    attachment_id: AttachmentId
    name: str
    kind: MediaKind
    media_type: str
    extension: str
    size: int
    sha512: str
    crc32: int
    added_at: datetime
    removed: tuple[str, ...] = field(default=())
    has_thumbnail: bool = False
    width: int = 0
    height: int = 0
    is_cleaned: bool = True
    is_retouched: bool = False
    has_original: bool = False

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.sha512) != 128 or not 0 <= self.crc32 < 2**32:
            raise ValueError("an attachment needs its size, SHA-512 and CRC-32")

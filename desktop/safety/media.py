"""Look at a file before it is kept: take it or refuse it, and take out of it what could give people away.

Nothing is written here, and no plain copy lies on the disk: pictures, documents and texts are cleaned in
memory; sound and film are put together from where they are while they are read.
"""

import io
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

from desktop.domain.attachment import MediaKind, RefusalReason
from desktop.errors import Code, FixableError, MachineError
from desktop.safety.document import clean_document
from desktop.safety.office.cleaning import clean_office
from desktop.safety.office.container import what_is
from desktop.safety.picture import clean_picture
from desktop.safety.recordings.cleaning import clean_recording
from desktop.safety.recordings.splice import Recipe
from desktop.safety.sniff import HEAD, TYPES, Format, sniff
from desktop.safety.text import SUFFIXES, TEXT_LIMIT, clean_text

SIZE_LIMIT = 2 << 30
"""Largest sound or film, in bytes."""

MEMORY_LIMIT = 200 << 20
"""Largest picture or document, in bytes: these are held in memory while they are cleaned."""

_MISLEADING = {
    *(".exe", ".com", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".jar", ".msi"),
    *(".sh", ".py", ".pl", ".rb", ".php", ".hta", ".lnk", ".url", ".reg", ".app", ".apk", ".dll", ".sys"),
    *(".html", ".htm", ".xhtml", ".mht", ".svg", ".xml", ".zip", ".rar", ".7z", ".iso", ".dmg", ".cab"),
    *(".docm", ".xlsm", ".pptm", ".doc", ".xls", ".ppt", ".xlsx", ".pptx", ".dotm", ".cpl", ".pif"),
}
_PROMISES = {f".{media.extension}" for media in TYPES.values()} | {".jpeg", ".heic", ".heif", ".oga", ".m4v"}
_PROMISES -= SUFFIXES  # what is no text is told as what it is
_OFFICE = {Format.DOCX, Format.ODT}
_TOLD_ANYWAY = {RefusalReason.EMPTY, RefusalReason.UNKNOWN, RefusalReason.LOCKED}
_TOLD_ANYWAY |= {RefusalReason.OFFICE, RefusalReason.OFFICE_MACRO}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """A file that may be kept, and how to read its clean bytes.

    Attributes:
        name: the file's own name, without folders.
        size: bytes that `open` will give.
        removed: kinds of hidden detail that were taken out, in the order in which they are told.
        is_cleaned: False for sound and film that stay as they are: hidden details may remain in them.
        thumbnail: a small JPEG, for pictures.
    """

    name: str
    kind: MediaKind
    media_type: str
    extension: str
    size: int
    removed: tuple[str, ...] = ()
    is_cleaned: bool = True
    thumbnail: bytes | None = field(default=None, repr=False)
    width: int = 0
    height: int = 0
    content: bytes | Path = field(repr=False)
    recipe: Recipe | None = field(default=None, repr=False)

    def open(self) -> BinaryIO:
        """Return the clean bytes as a stream to read once; close it. Raises FILE_UNREADABLE."""
        if isinstance(self.content, bytes):
            return io.BytesIO(self.content)
        try:
            if self.recipe is not None:
                return cast(BinaryIO, self.recipe.open(self.content))
            return self.content.open("rb", buffering=0)
        except OSError as error:
            raise MachineError(Code.FILE_UNREADABLE, name=self.name) from error


def clean(source: Path) -> Cleaned:
    """Return what may be kept of the file at `source`.

    Raises FixableError (TYPE_REFUSED with its reason, FILE_TOO_LARGE, PICTURE_DAMAGED, PICTURE_TOO_LARGE,
    DOCUMENT_DAMAGED) and MachineError (FILE_UNREADABLE).
    """
    name = source.name
    try:
        facts = source.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise FixableError(Code.TYPE_REFUSED, name=name, reason=RefusalReason.UNKNOWN)
        with source.open("rb") as file:
            head = file.read(HEAD)
            found = _accepted(source, head)
            media = TYPES[found]
            limit = _limit(found)
            if facts.st_size > limit:
                raise FixableError(Code.FILE_TOO_LARGE, name=name, limit=limit)
            is_read = media.kind is MediaKind.IMAGE or found is Format.TEXT
            rest = file.read(facts.st_size) if is_read else b""  # room is made for all that is asked for
    except OSError as error:
        raise MachineError(Code.FILE_UNREADABLE, name=name) from error
    if media.kind is MediaKind.IMAGE:
        return _picture(head + rest, found, name)
    if found is Format.TEXT:
        return _text(head + rest, name)
    if found in _OFFICE:
        return _office(source, found)
    if media.kind is MediaKind.DOCUMENT:
        return _document(source)
    return _recording(source, found, facts.st_size)


def _limit(found: Format) -> int:
    if found is Format.TEXT:
        return TEXT_LIMIT
    return MEMORY_LIMIT if TYPES[found].kind in (MediaKind.IMAGE, MediaKind.DOCUMENT) else SIZE_LIMIT


def _accepted(source: Path, head: bytes) -> Format:
    """Return the format of a file that may be kept; refuse every other one with its reason."""
    suffix = source.suffix.lower()
    found = sniff(head, suffix)
    if found is RefusalReason.ARCHIVE or found in _OFFICE:
        found = what_is(source)
    is_office_name = suffix in (".docx", ".odt")
    if isinstance(found, Format) and suffix not in _MISLEADING and (found in _OFFICE or not is_office_name):
        return found
    reason = RefusalReason.MISMATCH if isinstance(found, Format) else found
    if is_office_name and found is RefusalReason.OFFICE_MACRO and head.startswith(b"\xd0\xcf"):
        reason = RefusalReason.LOCKED  # with a password, an office document is wrapped in an old container
    if suffix in _PROMISES and reason not in _TOLD_ANYWAY:
        reason = RefusalReason.MISMATCH
    raise FixableError(Code.TYPE_REFUSED, name=source.name, reason=reason)


def _picture(data: bytes, found: Format, name: str) -> Cleaned:
    picture = clean_picture(data, found, name)
    media = TYPES[found]
    return Cleaned(
        name=name,
        kind=media.kind,
        media_type=media.media_type,
        extension=media.extension,
        size=len(picture.data),
        removed=picture.removed,
        thumbnail=picture.thumbnail,
        width=picture.width,
        height=picture.height,
        content=picture.data,
    )


def _document(source: Path) -> Cleaned:
    document = clean_document(source)
    media = TYPES[Format.PDF]
    return Cleaned(
        name=source.name,
        kind=media.kind,
        media_type=media.media_type,
        extension=media.extension,
        size=len(document.data),
        removed=document.removed,
        content=document.data,
    )


def _office(source: Path, found: Format) -> Cleaned:
    document = clean_office(source, found)
    media = TYPES[found]
    return Cleaned(
        name=source.name,
        kind=media.kind,
        media_type=media.media_type,
        extension=media.extension,
        size=len(document.data),
        removed=document.removed,
        content=document.data,
    )


def _recording(source: Path, found: Format, size: int) -> Cleaned:
    try:
        clean_one = clean_recording(source, found, size)
    except OSError as error:
        raise MachineError(Code.FILE_UNREADABLE, name=source.name) from error
    media = TYPES[found]
    return Cleaned(
        name=source.name,
        kind=media.kind,
        media_type=media.media_type,
        extension=media.extension,
        size=size if clean_one is None else clean_one.recipe.size,
        removed=() if clean_one is None else clean_one.removed,
        is_cleaned=clean_one is not None,
        content=source,
        recipe=None if clean_one is None else clean_one.recipe,
    )


def _text(data: bytes, name: str) -> Cleaned:
    text = clean_text(data)
    if text is None:
        raise FixableError(Code.TYPE_REFUSED, name=name, reason=RefusalReason.LETTERS)
    media = TYPES[Format.TEXT]
    return Cleaned(
        name=name,
        kind=media.kind,
        media_type=media.media_type,
        extension=media.extension,
        size=len(text.data),
        removed=text.removed,
        content=text.data,
    )

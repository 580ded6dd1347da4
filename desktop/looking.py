"""Look at a file that a colleague's bundle brought: a small picture of it, and whether it is clean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.domain.attachment import MediaKind
from desktop.domain.coming import ComingFile
from desktop.errors import AppError
from desktop.safety.media import MEMORY_LIMIT
from desktop.safety.picture import clean_picture
from desktop.safety.sniff import TYPES, Format
from desktop.safety.text import TEXT_LIMIT, clean_text

_PICTURES = {"jpg": Format.JPEG, "png": Format.PNG}
_KINDS = {one.extension: one.kind for one in TYPES.values()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is known of a file that nobody here cleaned.

    Attributes:
        is_cleaned: our own cleaning would take nothing out of it; False where nobody can say.
        thumbnail: a small JPEG, for pictures that can be read.
    """

    kind: MediaKind
    is_cleaned: bool = False
    thumbnail: bytes | None = None
    width: int = 0
    height: int = 0


def look_at(file: ComingFile, read: Callable[[int], bytes]) -> Looked:
    """Return what is to be known of a file whose bytes are kept as they came.

    `read` returns all of them, up to a limit. A picture that cannot be read is kept none the less: it is what
    the colleague signed, and no viewer opens it in another way than one of one's own.
    """
    kind = _KINDS.get(file.extension, MediaKind.DOCUMENT)
    if file.extension in _PICTURES and file.size <= MEMORY_LIMIT:
        data = read(MEMORY_LIMIT)
        try:
            picture = clean_picture(data, _PICTURES[file.extension], file.name)
        except AppError:
            return Looked(kind=kind)
        return Looked(
            kind=kind,
            is_cleaned=picture.data == data,
            thumbnail=picture.thumbnail,
            width=picture.width,
            height=picture.height,
        )
    if file.extension == TYPES[Format.TEXT].extension and file.size <= TEXT_LIMIT:
        data = read(TEXT_LIMIT)
        text = clean_text(data)
        return Looked(kind=kind, is_cleaned=text is not None and text.data == data)
    return Looked(kind=kind)

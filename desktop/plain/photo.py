"""Save one picture of a disclosed record outside the vault, as its readers may see it."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId
from desktop.errors import Code, FixableError
from desktop.plain.whole import put_whole


def pictures_of(disclosed: Disclosed) -> tuple[Attachment, ...]:
    """Return the pictures that may be saved: those that leave, and of which hidden details were taken out."""
    return tuple(file for file in disclosed.files if file.kind is MediaKind.IMAGE and file.is_cleaned)


def save_picture(
    disclosed: Disclosed,
    attachment_id: AttachmentId,
    out: Path | BinaryIO,
    *,
    read_file: Callable[[AttachmentId], bytes],
) -> int:
    """Write one picture of `disclosed` to `out` and return its bytes.

    Raises FixableError(PICTURE_STAYS) for a picture that does not leave, and MachineError.
    """
    if attachment_id not in {file.attachment_id for file in pictures_of(disclosed)}:
        raise FixableError(Code.PICTURE_STAYS)
    data = read_file(attachment_id)
    put_whole(data, out)
    return len(data)

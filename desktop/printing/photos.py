"""The kept photos of one record, each read once however often the pages are laid out."""

from collections.abc import Callable, Mapping

from PIL import Image

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId
from desktop.errors import MachineError
from desktop.forms.form import Kind, Question
from desktop.printing import sheet
from desktop.printing.picture import Picture, Print, for_paper

ReadFile = Callable[[AttachmentId], bytes]

FILE_KINDS = frozenset((Kind.IMAGE, Kind.FILE, Kind.AUDIO, Kind.VIDEO))
_TALL = 180.0
_WIDE = 1.9
"""A photo so much wider than high gets the whole column."""


class Photos:
    """Gives the photos of one record, ready for the page."""

    def __init__(self, read_file: ReadFile, attachments: Mapping[AttachmentId, Attachment]) -> None:
        self._read_file = read_file
        self._attachments = attachments
        self._prints: dict[str, Print | None] = {}

    def holds(self, question: Question, value: str) -> bool:
        """Tell whether an answer is a photo."""
        attachment = self._attachments.get(AttachmentId(value)) if question.kind in FILE_KINDS else None
        return attachment is not None and attachment.kind is MediaKind.IMAGE

    def picture(self, value: str, *, is_mirrored: bool) -> Picture | None:
        """Return a photo at the size of the page, None when it cannot be read."""
        if value not in self._prints:
            self._prints[value] = self._print(AttachmentId(value))
        found = self._prints[value]
        if found is None:
            return None
        width, height = found.size
        room = sheet.COLUMN if width > height * _WIDE else sheet.COLUMN * 0.46
        return Picture(found, room, _TALL, is_mirrored)

    def _print(self, attachment_id: AttachmentId) -> Print | None:
        try:
            return for_paper(self._read_file(attachment_id), sheet.COLUMN, _TALL)
        except (MachineError, OSError, ValueError, Image.DecompressionBombError):
            return None

"""Hold the bytes of a file against what is known of it, before anybody takes them for that file.

Whatever can be unsealed is genuine, but it may be another file of the same vault: one that a mistake, or
somebody, put into its place under its name.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from desktop.domain.attachment import Attachment
from desktop.errors import Cancelled, Code, MachineError

if TYPE_CHECKING:  # the unlock window is painted before any cipher is imported
    from desktop.storage.reading import SealedReader

_AT_ONCE = 1 << 20


class Voucher:
    """Takes the bytes of one file as they pass; `check` says at the end whether they were that file's."""

    def __init__(self, attachment: Attachment) -> None:
        self._attachment = attachment
        self._digest = hashlib.sha512()

    def take(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self._digest.update(chunk)

    def check(self) -> None:
        """Raise MachineError(ATTACHMENT_OTHER) if these were not the bytes of the file."""
        if self._digest.hexdigest() != self._attachment.sha512:
            raise other_file(self._attachment)


def vouch(attachment: Attachment, reader: SealedReader) -> None:
    """Read all of an open file and hold it against what is known; where others read in it does not move.

    Raises MachineError (ATTACHMENT_OTHER, ATTACHMENT_DAMAGED), and Cancelled once the file was closed.
    """
    voucher = Voucher(attachment)
    try:
        for at in range(0, reader.size, _AT_ONCE):
            voucher.take(reader.read_at(at, _AT_ONCE))
    except ValueError as error:
        raise Cancelled from error
    voucher.check()


def other_file(attachment: Attachment) -> MachineError:
    """Return the error that says that another file lies in the place of this one."""
    return MachineError(Code.ATTACHMENT_OTHER, attachment=attachment.attachment_id, name=attachment.name)


def about_file(error: MachineError, attachment: Attachment) -> MachineError:
    """Return an error about a file with its own name, not its sealed file's; every other as it is."""
    if error.code in (Code.ATTACHMENT_MISSING, Code.ATTACHMENT_DAMAGED, Code.ATTACHMENT_OTHER):
        return MachineError(error.code, attachment=attachment.attachment_id, name=attachment.name)
    return error

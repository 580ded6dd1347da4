"""A file that somebody removed from this computer once the gateway had it; answers name it still."""

from dataclasses import dataclass
from datetime import date

from desktop.domain.ids import AttachmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """What is left of such a file: which it was, and the day it went; not even its name."""

    attachment_id: AttachmentId
    released_on: date

"""A copy in the clear that was saved outside the vault, as it is listed until it is deleted there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from desktop.domain.ids import CopyId


class CopyKind(StrEnum):
    """What was saved."""

    FILE = "file"  # an attachment, as it is
    PAGES = "pages"  # a record, printed
    TABLE = "table"  # several records, as a table
    PAPER = "paper"  # a blank paper of a consent
    KEY = "key"  # a recovery kit or a piece, to be printed elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One file that anybody can open who uses the computer or the stick it is on.

    Attributes:
        path: where it was put.
        size: bytes; 0 where nobody counted.
    """

    copy_id: CopyId
    made_at: datetime
    path: Path
    what: CopyKind
    size: int

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("a moment needs its offset")
        if not self.path.is_absolute() or self.size < 0:
            raise ValueError("a copy needs its whole path and its size")

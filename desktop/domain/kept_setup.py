"""A setup file as it came: the very bytes that were signed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSetup:
    """A setup file that was taken in; `sync` reads its content.

    Attributes:
        sequence: its number; the highest one is in force.
        signer: the fingerprint of the key that signed it.
        content: the whole file.
    """

    sequence: int
    signer: str
    content: bytes
    taken_at: datetime

"""A database that is kept beside the one in use."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Why(StrEnum):
    """Why a database is kept beside the one in use."""

    BEFORE_MIGRATION = "before_migration"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """One database that is kept: its file, since when, and the bytes it takes with its log."""

    path: Path
    why: Why
    made_at: datetime
    size: int

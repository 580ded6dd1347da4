"""How a backup file is laid out; the same words as in docs/backup-format.md, and nothing is opened here."""

from __future__ import annotations

import uuid

FORMAT = "spotlight-capture-backup"
VERSION = "1"
APPLICATION_ID = 0x53434231  # "SCB1"

PAGE = 4096
"""Bytes of a page: small, because whatever is added costs a few pages more (see the decision 006)."""

PART = 1 << 20
"""Bytes of each part of a sealed file but its last."""

PIECE = 4096
"""Bytes of each piece of a database: one of its pages, so that a changed page costs no more than itself."""

FAT_LIMIT = 4 << 30
"""Bytes that no file on FAT32 may reach."""

MOST_SNAPSHOTS = 10_000
MOST_FILES = 2_000_000
LARGEST_KEYS = 1024 * 1024

SCHEMA = (
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE snapshots (number INTEGER PRIMARY KEY, snapshot_id TEXT NOT NULL, made_at TEXT NOT NULL,"
    " is_verified INTEGER NOT NULL, line TEXT NOT NULL, mark TEXT NOT NULL, seal BLOB NOT NULL,"
    " keys BLOB NOT NULL, database_size INTEGER NOT NULL,"
    " size INTEGER NOT NULL, pieces BLOB NOT NULL, files BLOB NOT NULL)",
    "CREATE TABLE files (number INTEGER PRIMARY KEY, file_id TEXT NOT NULL, mark TEXT NOT NULL,"
    " size INTEGER NOT NULL, first INTEGER NOT NULL, digests BLOB NOT NULL)",
    "CREATE TABLE pieces (part INTEGER PRIMARY KEY, digest BLOB NOT NULL)",
    "CREATE TABLE parts (part INTEGER PRIMARY KEY, content BLOB NOT NULL)",
)


def is_uuid(text: object) -> bool:
    """Tell whether `text` is a random id as we write them: nothing else becomes part of a path."""
    try:
        return isinstance(text, str) and str(uuid.UUID(text)) == text
    except ValueError:
        return False


def file_name(vault_id: str) -> str:
    """Return what the backup file of a vault is called; two vaults never share one."""
    return f"vault-{vault_id[:8]}.backup"


def part_count(size: int) -> int:
    """Return in how many parts a sealed file of `size` bytes lies."""
    return -(-size // PART)


def piece_count(size: int) -> int:
    """Return in how many pieces a database of `size` bytes lies."""
    return -(-size // PIECE)

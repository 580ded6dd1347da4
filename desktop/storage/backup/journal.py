"""Look at what an interrupted backup left beside its file, before SQLite puts the file right with it.

SQLite rolls an interrupted transaction back by the journal lying beside the file. A journal may also name a
"super-journal", and SQLite removes the file of that name: on a stick that others had in their hands it could
name any file of ours. We never write such a journal, so one that does is not put to use.
"""

from __future__ import annotations

import os
from pathlib import Path

_MAGIC = bytes.fromhex("d9d505f920a163d7")


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps the journal of the file at `path`."""
    return path.with_name(f"{path.name}-journal")


def is_interrupted(path: Path) -> bool:
    """Tell whether something lies beside `path` that SQLite would put it right with. Raises OSError.

    One that begins with a zero belongs to what was committed: there is nothing to put right.
    """
    journal = journal_of(path)
    if journal.is_symlink() or not journal.is_file():
        return os.path.lexists(journal)
    with journal.open("rb") as stream:
        return stream.read(1) not in (b"", b"\0")


def is_harmless(path: Path) -> bool:
    """Tell whether the journal beside `path`, if any, can touch nothing but that file. Raises OSError."""
    journal = journal_of(path)
    for stray in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        if os.path.lexists(stray):  # we never write these either
            return False
    if not os.path.lexists(journal):
        return True
    if journal.is_symlink() or not journal.is_file():
        return False
    with journal.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        if size < len(_MAGIC):
            return True
        stream.seek(-len(_MAGIC), os.SEEK_END)
        # A header alone also begins with these bytes, but is longer than that.
        return stream.read() != _MAGIC

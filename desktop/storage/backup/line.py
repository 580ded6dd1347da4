"""Tell copies of one vault apart that live on after a restoring; a note beside the vault, and no secret."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.paths import Paths, open_own
from desktop.storage.backup import layout

NAME = "vault.line"
_SIZE = 36


def of(paths: Paths) -> str:
    """Return the line of a vault that was restored; "" for one that never was."""
    return read(paths.home / NAME)


def read(path: Path) -> str:
    """Return what is noted at `path`; "" if there is nothing that makes sense."""
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as stream:
            found = stream.read(_SIZE + 1).decode("ascii").strip()
    except (OSError, ValueError):
        return ""
    return found if layout.is_uuid(found) else ""

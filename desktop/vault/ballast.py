"""Keep a few megabytes in hand, so that a vault opens and what is typed is saved on a full disk."""

import contextlib
import os
import shutil

from desktop.paths import Paths, open_own

SIZE = 4 << 20
"""Bytes: the database's log and index need a few tens of thousands to open; the rest is for typing."""

_ROOM = 2 * SIZE
"""Bytes that must be free before some of them are taken."""


def lay(paths: Paths) -> None:
    """Set the ballast aside where there is room; failing changes nothing."""
    with contextlib.suppress(OSError):
        there = paths.ballast.lstat().st_size if os.path.lexists(paths.ballast) else 0
        if there >= SIZE or shutil.disk_usage(paths.home).free < _ROOM:
            return
        descriptor = open_own(paths.ballast, os.O_WRONLY | os.O_CREAT)
        with os.fdopen(descriptor, "wb") as stream:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(descriptor, 0, SIZE)
            else:
                stream.write(os.urandom(SIZE))  # nothing that a disk could make small


def free(paths: Paths) -> bool:
    """Give the ballast up; tell whether there was any."""
    try:
        paths.ballast.unlink()
    except OSError:
        return False
    return True

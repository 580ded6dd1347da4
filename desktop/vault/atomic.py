"""Put a small file in its place whole or not at all; knows nothing of what is in it."""

import contextlib
import os
import stat
import tempfile
import time
from pathlib import Path

from desktop.errors import machine_error
from desktop.paths import sync_folder

_STRAY = 60.0
"""Seconds after which a temporary name belongs to nobody any more; writing one takes milliseconds."""


def write(target: Path, content: bytes) -> None:
    """Replace `target` by `content`, on the disk when this returns. Raises MachineError.

    A crash at any moment leaves the old file or the new one, and at worst a stray temporary name.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")  # mode 0600
    except OSError as error:
        raise machine_error(error, str(target.parent)) from error
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, target)
        sync_folder(target.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise machine_error(error, str(target.parent)) from error


def sweep(folder: Path, stem: str) -> None:
    """Remove the temporary names that a crash left of files called `stem`..., as far as the disk lets go."""
    for stray in folder.glob(f".{stem}*.????????"):
        with contextlib.suppress(OSError):
            found = stray.lstat()
            if abs(time.time() - found.st_mtime) > _STRAY:
                stray.rmdir() if stat.S_ISDIR(found.st_mode) else stray.unlink()

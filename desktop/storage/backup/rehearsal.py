"""A private folder inside the vault's own, where a database copy is opened for a look; it never stays."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.errors import machine_error
from desktop.paths import Paths

_NAME = "records.rehearsal"


@contextmanager
def rehearsal(paths: Paths) -> Iterator[Path]:
    """Give an empty folder for encrypted bytes; it is gone afterwards, or at the next start after a crash."""
    sweep(paths)
    folder = paths.home / _NAME
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    try:
        yield folder
    finally:
        sweep(paths)


def sweep(paths: Paths) -> None:
    """Remove what a rehearsal that was cut short has left; a link is removed and not followed."""
    folder = paths.home / _NAME
    with suppress(OSError):
        if folder.is_symlink() or folder.is_file():
            os.unlink(folder)
        elif folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)

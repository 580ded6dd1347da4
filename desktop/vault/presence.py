"""Whether a vault is there at all; asked before the first window is painted, so it imports nothing slow."""

import os
from contextlib import suppress
from pathlib import Path

from desktop.errors import machine_error
from desktop.paths import Paths, open_own

ERASED = b"spotlight-capture-erased\n"
"""How vault.json begins once its keys were destroyed: what is left of that vault is no vault any more."""


def exists(paths: Paths) -> bool:
    """Tell whether a vault, or what is left of one, lies in the folder. Raises MachineError.

    The rests of an erased vault are none, so that nobody is told of a damaged one.
    """
    parts = (paths.vault_json, paths.vault_copy, paths.records_db, paths.files)
    if is_erased(paths):
        return False
    try:
        return any(_is_there(path) for path in parts)
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def is_erased(paths: Paths) -> bool:
    """Tell whether the vault that lay here was erased and not everything of it is gone yet."""
    with suppress(OSError):
        descriptor = open_own(paths.vault_json, os.O_RDONLY)
        try:
            return os.read(descriptor, len(ERASED)) == ERASED
        finally:
            os.close(descriptor)
    return False


def _is_there(path: Path) -> bool:
    """Tell whether `path` is there; where one may not look, `Path.exists` says no in some Pythons."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True

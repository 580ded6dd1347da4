"""Whether a vault is there at all; asked before the first window is painted, so it imports nothing slow."""

from pathlib import Path

from desktop.errors import machine_error
from desktop.paths import Paths


def exists(paths: Paths) -> bool:
    """Tell whether a vault, or what is left of one, lies in the folder. Raises MachineError."""
    try:
        return any(_is_there(path) for path in (paths.vault_json, paths.records_db, paths.files))
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def _is_there(path: Path) -> bool:
    """Tell whether `path` is there; where one may not look, `Path.exists` says no in some Pythons."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True

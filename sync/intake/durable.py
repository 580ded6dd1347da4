"""Write a small file so that it is there whole or not at all."""

import os
from pathlib import Path

from desktop.domain.ids import new_uuid
from desktop.errors import machine_error
from desktop.paths import sync_folder
from sync.bundle.layout import PART


def write_whole(path: Path, data: bytes, *, is_lasting: bool = True) -> None:
    """Put `data` at `path`, in the place of what was there. Raises MachineError.

    With `is_lasting` a power cut leaves it whole as well; without, a reader never sees half of it, and the
    caller knows how to write it again.
    """
    fresh = path.with_name(f".{new_uuid()}{PART}")
    try:
        with fresh.open("xb") as out:
            out.write(data)
            if is_lasting:
                out.flush()
                os.fsync(out.fileno())
        fresh.replace(path)
        if is_lasting:
            sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise machine_error(error, str(path.parent)) from error

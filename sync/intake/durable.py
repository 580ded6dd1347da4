"""Write a small file so that it is there whole or not at all, even after a power cut."""

import os
from pathlib import Path

from desktop.domain.ids import new_uuid
from desktop.errors import machine_error
from desktop.paths import sync_folder
from sync.bundle.layout import PART


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path`, in the place of what was there. Raises MachineError."""
    fresh = path.with_name(f".{new_uuid()}{PART}")
    try:
        with fresh.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise machine_error(error, str(path.parent)) from error

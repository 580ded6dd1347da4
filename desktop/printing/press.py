"""What every printed document goes through: one at a time, and whole under its name or not at all."""

import os
import secrets
import threading
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.errors import machine_error

ONE_AT_A_TIME = threading.Lock()
"""reportlab keeps its fonts in one list for the whole program."""


def put(data: bytes, out: Path | BinaryIO) -> None:
    """Put `data` under its name at once, or leave nothing. Raises MachineError."""
    if not isinstance(out, Path):
        out.write(data)
        return
    part = out.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(out)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise machine_error(error, str(out.parent)) from error

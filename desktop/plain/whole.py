"""Put bytes under a name outside the vault, whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.errors import machine_error


def put_whole(data: bytes, out: Path | BinaryIO) -> None:
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

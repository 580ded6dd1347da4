"""Hold a reader to what it promised while it reads: writes nowhere, asks nobody, takes little memory."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MOST = 64 * 1024 * 1024
"""So much above what was taken before the input came."""

_NEVER = ("socket.", "subprocess.", "os.exec", "os.fork", "os.system", "os.symlink", "os.link", "ctypes.")
_CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "shutil.")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_PEAK, _NOW = "VmHWM:", "VmRSS:"
_allowed = os.path.join(tempfile.gettempdir(), "fuzz-")
_watching = False


class Strayed(BaseException):
    """A reader did what no reader does; nothing may catch this on its way out."""


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _watching:
        return
    if event.startswith(_NEVER):
        raise Strayed(event, arguments)
    is_writing = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING
    if is_writing or event.startswith(_CHANGES):
        folder = arguments[-1] if event in ("os.remove", "os.rmdir", "os.mkdir") else -1
        if not _place(arguments[0], folder).startswith(_allowed):
            raise Strayed(event, arguments)


def _place(name: object, folder: object) -> str:
    """Return where a name stands; `folder` is the open one that it is relative to, or -1."""
    if not isinstance(name, str | os.PathLike):
        return os.readlink(f"/proc/self/fd/{name}") if isinstance(name, int) else ""
    if isinstance(folder, int) and folder >= 0:
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), name)
    return os.fspath(name)


sys.addaudithook(_hook)


@contextmanager
def watched() -> Iterator[None]:
    """Let nothing inside write outside the folders of the inputs, or ask anybody."""
    global _watching
    _watching = True
    try:
        yield
    finally:
        _watching = False


def measured(read: Callable[[], object]) -> int:
    """Return how many bytes more than before were in memory at the worst moment; Linux says so."""
    before = _memory(_NOW)
    Path("/proc/self/clear_refs").write_text("5")
    read()
    return max(0, _memory(_PEAK) - before)


def _memory(field: str) -> int:
    with open("/proc/self/status") as status:
        line = next(line for line in status if line.startswith(field))
    return int(line.split()[1]) * 1024

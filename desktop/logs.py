"""Keep a short log and crash reports that hold what the program did, never what people wrote."""

import contextlib
import logging
import os
import traceback
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.errors import AppError
from desktop.paths import Paths, open_own, private_folder

_BYTES = 256 * 1024
_FILES = 3
_REPORTS = 20
_OURS = ("desktop", "sync", "ui")


class DiscreetFormatter(logging.Formatter):
    """Write the time, level, place and fixed text; of an exception its type and code lines only.

    Messages of exceptions and locals can hold answers, names and paths, so they are never written.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatException(self, ei: object) -> str:  # noqa: N802 (the library's name)
        """Return type and code lines of the exception."""
        error = ei[1] if isinstance(ei, tuple) else None
        return describe(error) if isinstance(error, BaseException) else ""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, with every argument that is not a number or a code replaced by its type."""
        safe = logging.makeLogRecord(record.__dict__)
        safe.exc_text = None  # another handler may have put the message there
        if isinstance(record.args, tuple):
            safe.args = tuple(_discreet(value) for value in record.args)
        elif record.args:
            safe.args = {name: _discreet(value) for name, value in record.args.items()}
        return super().format(safe)


class _PrivateHandler(RotatingFileHandler):
    """Writes for the owner alone, and never through a link."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        return os.fdopen(open_own(Path(self.baseFilename), flags), "a", encoding="utf-8")


def describe(error: BaseException) -> str:
    """Return an exception as type, code and lines of code, through its causes, without any message."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        code = f" {current.code.value}" if isinstance(current, AppError) else ""
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}{code}")
        for frame in traceback.extract_tb(current.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno} {frame.name}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


def start(paths: Paths) -> logging.Handler:
    """Log our own packages to the vault's folder until `stop` gets the handler. Raises MachineError."""
    private_folder(paths.logs)
    handler = _PrivateHandler(
        paths.logs / "log.txt", maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True
    )
    handler.setFormatter(DiscreetFormatter())
    for name in _OURS:
        logger = logging.getLogger(name)
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
    return handler


def stop(handler: logging.Handler) -> None:
    """End what `start` began."""
    for name in _OURS:
        logging.getLogger(name).removeHandler(handler)
    handler.close()


def report_crash(paths: Paths, error: BaseException) -> Path | None:
    """Write a crash report and return it, or None where nothing can be written: a crash must not crash."""
    try:
        private_folder(paths.logs)
        name = f"crash-{datetime.now(UTC):%Y%m%dT%H%M%S%f}.txt"
        target = paths.logs / name
        descriptor = open_own(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(describe(error) + "\n")
        for old in sorted(paths.logs.glob("crash-*.txt"))[:-_REPORTS]:
            with contextlib.suppress(OSError):
                old.unlink()
    except (OSError, AppError):
        return None
    return target


def _discreet(value: object) -> object:
    if isinstance(value, AppError):
        return value.code.value
    if isinstance(value, int | float):
        return value
    return f"<{type(value).__name__}>"


def _place(filename: str) -> str:
    """Return a source file from its package on: the folder before it can hold the user's name."""
    parts = Path(filename).parts
    tops = [at for at, part in enumerate(parts) if part in (*_OURS, "site-packages", "lib")]
    # The last one: a folder named "desktop" or "sync" may lie above one that names the user.
    return "/".join(parts[tops[-1] if tops else -1 :])

"""Choices about the program itself that reveal nothing, in the clear so that they hold before unlocking."""

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from desktop.errors import machine_error
from desktop.paths import open_own, sync_folder

LOCK_MINUTES = (1, 2, 5, 10, 15, 30)
"""After how many minutes alone the app may lock itself; never is no choice."""
_LARGEST_FILE = 64 * 1024
_TEXT_SIZES = range(80, 201)


class Theme(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The program's own settings; the author and everything else that reveals lie inside the vault.

    Attributes:
        language: a code as "fr" or "fa-AF"; empty for the system's.
        text_size: per cent, 80 to 200.
        guidance: whether the guidance beside the questions is shown.
        asks_who, asks_office, offers_trial: whether these first steps are still offered, until somebody chose
            "Later".
        lock_minutes: after how long alone the app locks itself; one of `LOCK_MINUTES`.
        lock_on_minimise: whether it also locks when its window is made small.
    """

    language: str = ""
    text_size: int = 100
    theme: Theme = Theme.SYSTEM
    guidance: bool = True
    asks_who: bool = True
    asks_office: bool = True
    offers_trial: bool = True
    lock_minutes: int = 5
    lock_on_minimise: bool = False

    def __post_init__(self) -> None:
        is_sound = self.text_size in _TEXT_SIZES and self.lock_minutes in LOCK_MINUTES
        if not is_sound or len(self.language) > 35:
            raise ValueError("a setting is out of bounds")


def read(path: Path) -> Settings:
    """Return the settings; the defaults if there are none, or for each one that makes no sense.

    A file that is no settings at all is kept aside as "settings.json.damaged" and does not stop the start.
    """
    try:
        with os.fdopen(open_own(path, os.O_RDONLY), "rb") as stream:
            found = json.loads(stream.read(_LARGEST_FILE))
        if not isinstance(found, dict):
            raise TypeError("not settings")
    except OSError:
        return Settings()
    except (ValueError, TypeError, RecursionError):
        with contextlib.suppress(OSError):
            os.replace(path, path.with_name(f"{path.name}.damaged"))
        return Settings()
    settings = Settings()
    for name, value in asdict(settings).items():
        with contextlib.suppress(ValueError, TypeError):
            settings = _with(settings, name, found.get(name, value))
    return settings


def write(path: Path, settings: Settings) -> None:
    """Keep the settings, whole or not at all, on the disk when this returns. Raises MachineError."""
    content = json.dumps(asdict(settings), indent=1, sort_keys=True).encode() + b"\n"
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with os.fdopen(open_own(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise machine_error(error, str(path.parent)) from error


def _with(settings: Settings, name: str, value: object) -> Settings:
    """Return `settings` with one value from a file. Raises ValueError or TypeError for nonsense."""
    fields = asdict(settings)
    expected = type(fields[name])
    if expected is Theme:
        value = Theme(str(value))
    elif type(value) is not expected:
        raise TypeError("a setting of another kind")
    return Settings(**(fields | {name: value}))

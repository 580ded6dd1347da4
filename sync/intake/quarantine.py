"""Where the desk puts what it did not file, with the reason beside it for the gateway's people."""

import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from desktop.errors import machine_error
from sync.bundle.layout import PART
from sync.intake.durable import write_whole
from sync.intake.inbox import Arrival
from sync.report import harmless

REASON = ".reason.json"
REFUSED = ".refused"
_PIECE = 1 << 20
_SHOWN = 16
_NAME = re.compile(rf"[0-9a-f]{{{_SHOWN}}}")


class Quarantine:
    """One folder of files that nobody should use, each named by its own bytes: the same lies there once."""

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`. Raises MachineError when it cannot be made."""
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise machine_error(error, str(folder)) from error

    def put(self, arrival: Arrival, reason: Mapping[str, object]) -> str:
        """Move a file here, its reason first; return the name that it got. Raises MachineError."""
        try:
            name = _digest(arrival.path)[:_SHOWN]
            told = {"file": arrival.path.name, "size": arrival.size, **reason}
            text = harmless(json.dumps(told, indent=2, ensure_ascii=False), keep="\n")
            write_whole(self._folder / f"{name}{REASON}", f"{text}\n".encode())
            _move(arrival.path, self._folder / f"{name}{REFUSED}")
            for note in arrival.notes:
                note.unlink(missing_ok=True)
        except OSError as error:
            raise machine_error(error, str(self._folder)) from error
        return name

    def holds(self, name: str) -> bool:
        """Tell whether a file lies here under this name."""
        return _NAME.fullmatch(name) is not None and (self._folder / f"{name}{REFUSED}").is_file()

    def dismiss(self, name: str) -> None:
        """Remove a file that people found to be of no use, with its reason. Raises MachineError."""
        try:
            for end in (REFUSED, REASON):
                (self._folder / f"{name}{end}").unlink(missing_ok=True)
        except OSError as error:
            raise machine_error(error, str(self._folder)) from error


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def _move(source: Path, target: Path) -> None:
    """Move a file, across disks as well; under its new name it is whole."""
    try:
        source.replace(target)
    except OSError:
        fresh = target.with_name(f".{target.name}{PART}")
        shutil.copyfile(source, fresh)
        fresh.replace(target)
        source.unlink()

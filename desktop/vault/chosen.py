"""Remember the folder that was chosen for the vault, so that the next start finds it there."""

import contextlib
import json
import os
from pathlib import Path

from desktop.paths import Paths, open_own, private_folder

_LARGEST_FILE = 16 * 1024


def find() -> Paths:
    """Return where this user's vault lies: in the folder that was chosen, or else in the usual one."""
    paths = Paths.default()
    home = _read(_place(paths))
    return paths if home is None else Paths(home, paths.state)


def is_chosen(paths: Paths) -> bool:
    """Tell whether the vault's folder was chosen by hand, so that it is missed when it is not there."""
    return paths.state is not None and _read(_place(paths)) == paths.home


def is_missing(paths: Paths) -> bool:
    """Tell whether the folder was chosen by hand and is not there, as on a stick that is not plugged in."""
    return is_chosen(paths) and not paths.home.is_dir()


def choose(home: Path) -> Paths:
    """Remember `home`, made if need be, and return its paths. Raises MachineError."""
    default = Paths.default()
    private_folder(home)
    if home == default.home:
        forget(Paths(_read(_place(default)) or home, default.state))
        return default
    state = default.state
    if state is not None:
        from desktop.vault import atomic  # not at the top: the first window waits for this module

        private_folder(state)
        atomic.write(_place(default), json.dumps({"home": str(home)}).encode())
    return Paths(home, state)


def forget(paths: Paths) -> None:
    """Forget that the folder of these paths was chosen, and leave no empty folder of notes behind."""
    if paths.state is None:
        return
    with contextlib.suppress(OSError):
        if is_chosen(paths):
            _place(paths).unlink(missing_ok=True)
        paths.state.rmdir()


def _place(paths: Paths) -> Path:
    return (paths.state or paths.home) / "vault-folder.json"


def _read(place: Path) -> Path | None:
    try:
        with os.fdopen(open_own(place, os.O_RDONLY), "rb") as stream:
            home = Path(json.loads(stream.read(_LARGEST_FILE))["home"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return home if home.is_absolute() else None

"""Open a vault for the command line; the passphrase comes from a file, a descriptor or the terminal."""

import getpass
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import Clock
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import ground, vault

_MAX_PASSPHRASE = 4096
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Secret:
    """Where the passphrase comes from: the first line of a file, an open descriptor, or else a prompt."""

    file: Path | None = None
    descriptor: int | None = None


PROMPT = Secret()


@contextmanager
def open_vault(home: Path, secret: Secret, clock: Clock) -> Iterator[Store]:
    """Open the vault in a folder, and close it again at the end. Raises only the family."""
    paths = Paths(home)
    ground.check(paths)
    key = vault.unlock(paths, _passphrase(secret), clock)
    try:
        store = Store.open(paths, key, clock)
    except MachineError as error:
        raise vault.explain(paths, error) from error
    with store:
        yield store


def _passphrase(secret: Secret) -> str:
    """Return the first line of the file or descriptor, or what is typed at the prompt."""
    try:
        if secret.file is not None:
            with secret.file.open("rb") as stream:
                data = stream.readline(_MAX_PASSPHRASE)
        elif secret.descriptor is not None:
            # Whoever writes may pause in the middle; the line ends where it says, or where nobody writes on.
            with os.fdopen(secret.descriptor, "rb", closefd=False) as stream:
                data = stream.readline(_MAX_PASSPHRASE)
        else:
            return _typed()
        return data.decode("utf-8").removeprefix(_BOM).removesuffix("\n").removesuffix("\r")
    except (OSError, UnicodeDecodeError, EOFError) as error:
        name = secret.file.name if secret.file else "The passphrase"
        raise FixableError(Code.FILE_UNREADABLE, name=name) from error


def _typed() -> str:
    """Ask for the passphrase at the terminal; where there is none, nobody would hide what is typed."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass("Passphrase: ")
        except getpass.GetPassWarning as warning:
            raise EOFError from warning

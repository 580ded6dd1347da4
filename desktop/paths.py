"""Where everything of one vault lies; makes folders, opens files without following links, reads nothing."""

import contextlib
import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import machine_error


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder of one vault and the names inside it.

    Everything lies under `home`, so that one folder on a stick is the whole program's memory.

    Attributes:
        home: the folder.
        state: where this user's own computer keeps notes on the vault; None for a vault that came along on a
            stick, which leaves nothing outside its folder.
    """

    home: Path
    state: Path | None = None

    @classmethod
    def default(cls) -> "Paths":
        """Return the paths of this user's own vault, where the system keeps such data."""
        from platformdirs import user_data_path, user_state_path  # on first use: the first window waits

        # A name of its own: on Windows and macOS data and state lie in one folder.
        return cls(
            user_data_path("spotlight-capture", appauthor=False),
            user_state_path("spotlight-capture-state", appauthor=False),
        )

    @property
    def vault_json(self) -> Path:
        """Return where the key slots lie."""
        return self.home / "vault.json"

    @property
    def vault_copy(self) -> Path:
        """Return where a second copy of the key slots lies, in case the first is lost or damaged."""
        return self.home / "vault.copy.json"

    @property
    def vault_next(self) -> Path:
        """Return where the key slots lie that are about to follow, while the data key is changed."""
        return self.home / "vault.next.json"

    @property
    def records_next(self) -> Path:
        """Return where the database lies that is about to follow, while the data key is changed."""
        return self.home / "records.next.db"

    @property
    def vault_id(self) -> Path:
        """Return where it stands whose database it is, so that another vault's key slots are told apart."""
        return self.home / "records.id"

    @property
    def help(self) -> Path:
        """Return where a machine that asked its office for help keeps what opens the answer."""
        return self.home / "vault.help"

    @property
    def tries(self) -> Path:
        """Return where wrong tries at the passphrase are counted."""
        return self.home / "vault.tries"

    @property
    def ballast(self) -> Path:
        """Return what is given up when the disk is full."""
        return self.home / "vault.ballast"

    @property
    def lock(self) -> Path:
        """Return what the one program that has the vault open holds."""
        return self.home / "vault.lock"

    @property
    def holder(self) -> Path:
        """Return where that program says who it is."""
        return self.home / "vault.holder"

    @property
    def records_db(self) -> Path:
        """Return where the encrypted database lies."""
        return self.home / "records.db"

    @property
    def spare(self) -> Path:
        """Return where the second, sealed copy of what the database hangs on lies."""
        return self.home / "records.spare"

    @property
    def files(self) -> Path:
        """Return the folder of sealed attachments."""
        return self.home / "files"

    @property
    def outbox(self) -> Path:
        """Return the folder of bundles that wait for their receipts, sealed to whoever gets them."""
        return self.home / "outbox"

    @property
    def logs(self) -> Path:
        """Return the folder of logs and crash reports, which never hold what people wrote."""
        return self.home / "logs"

    @property
    def settings(self) -> Path:
        """Return where choices that reveal nothing lie in the clear."""
        return self.home / "settings.json"


def private_folder(folder: Path) -> None:
    """Make `folder` if need be, durably and for its owner alone. Raises MachineError.

    A folder of somebody else's that may be written keeps its rights: what lies in it is encrypted.
    """
    try:
        _make(folder)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            with contextlib.suppress(PermissionError):
                folder.chmod(0o700)
    except OSError as error:
        raise machine_error(error, str(folder)) from error


def open_own(path: Path, flags: int) -> int:
    """Return a descriptor of one of our own files, for its owner alone where it is made. Raises OSError.

    Never follows a link, never waits: what lies under our name but is no plain file is refused with ELOOP.
    """
    if not hasattr(os, "O_NOFOLLOW") and path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return descriptor


def sync_folder(folder: Path) -> None:
    """Bring the names in `folder` to the disk, where the system can (Windows does it by itself)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _make(folder: Path) -> None:
    """Make `folder` and those above it that are missing, each with its name on the disk."""
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        _make(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    with contextlib.suppress(PermissionError):  # one may make folders where one may not look
        sync_folder(folder.parent)

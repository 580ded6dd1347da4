"""Let one program at a time have a vault open; the system frees the vault when that program dies.

The system's own lock decides between programs of one computer, and between computers where a network drive
carries it. The note beside it says who holds the vault; and where a folder travels or is synchronised,
nothing but the note tells of another computer. That such a computer is done cannot be proven from here, so
its note is never overruled by itself: a person says so, and a copy of the database is kept first.

Where a drive has no locks, the note is the lock: it is made only if there is none, and a program of this
computer is overruled once the system shows that it is gone, or that its number is another program's.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from types import TracebackType

from filelock import FileLock, Timeout

from desktop.clock import Clock
from desktop.domain.notice import Notice
from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, open_own, private_folder
from desktop.vault import atomic, erase, ground
from desktop.vault.key import DataKey
from desktop.vault.note import Note
from desktop.vault.presence import is_erased

_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}
_STEM = "records-before-takeover.db"


class Holder:
    """This program's hold on a vault. Use it in a `with`, or call `release`.

    Attributes:
        notices: what should be said of the folder, though it is used.
    """

    def __init__(self, paths: Paths, lock: FileLock | None, notices: tuple[Notice, ...] = ()) -> None:
        self._paths = paths
        self._lock = lock
        self._is_held = True
        self.notices = notices

    def release(self) -> None:
        """Let go. Doing it twice changes nothing."""
        if not self._is_held:
            return
        self._is_held = False
        with contextlib.suppress(OSError):
            self._paths.holder.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Holder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def hold(paths: Paths, clock: Clock, *, key: DataKey | None = None, takes_over: bool = False) -> Holder:
    """Take the vault for this program, and finish erasing one that was erased here.

    Args:
        paths: where the vault lies.
        clock: the time.
        key: what this computer's name is sealed to in the note, and another's is read with; without one,
            nobody is named.
        takes_over: a person said that the other computer is off or gone.

    Raises MachineError(VAULT_IN_USE, holder=, since=) if a program of this computer has it, or perhaps one of
    another through a network drive's lock, (VAULT_HELD_ELSEWHERE, host=, since=) if another computer has not
    let go of it, and FixableError (FOLDER_UNSAFE, LINK_IN_VAULT).
    """
    notices = ground.check(paths)
    private_folder(paths.home)
    lock = FileLock(
        paths.lock, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False, preserve_lock_file=True
    )
    held: FileLock | None = lock
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise _in_use(Note.read(paths.holder), key) from error
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise machine_error(error, str(paths.home)) from error
        held = None
    try:
        _take(paths, clock, key, by_note=held is None, takes_over=takes_over)
    except BaseException:
        lock.release()
        raise
    holder = Holder(paths, held, notices)
    try:
        if is_erased(paths):
            erase.finish(paths, keeps_hold=True)
        for stem in ("vault.", "records."):
            atomic.sweep(paths.home, stem)
    except BaseException:
        holder.release()
        raise
    return holder


def _take(paths: Paths, clock: Clock, key: DataKey | None, *, by_note: bool, takes_over: bool) -> None:
    """Put our note in the place of one that counts no more. Raises MachineError."""
    found = Note.read(paths.holder)
    if found is None and by_note and os.path.lexists(paths.holder) and not takes_over:
        raise _held_elsewhere(None, key)  # half a note proves nothing; with a lock of ours, it names nobody
    if found is not None and not found.is_here:
        if not takes_over:
            raise _held_elsewhere(found, key)
        _keep_copy(paths)
    elif found is not None and by_note and not found.is_dead:
        raise _in_use(found, key)
    content = Note.own(clock, key).content()
    if not by_note:
        _write(paths, content)
        return
    try:
        if os.path.lexists(paths.holder):
            # Of two that overrule the same note one may come late, and take away the note of the other.
            gone = paths.holder.with_name(f"{paths.holder.name}.{os.getpid()}")
            os.rename(paths.holder, gone)
            if Note.read(gone) != found:
                os.rename(gone, paths.holder)
                raise _in_use(Note.read(paths.holder), key)
            gone.unlink()
        descriptor = open_own(paths.holder, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except (FileNotFoundError, FileExistsError) as error:
        raise _in_use(Note.read(paths.holder), key) from error
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def _write(paths: Paths, content: bytes) -> None:
    """Say who holds the vault; a full disk stops nobody, because the lock is what counts here."""
    try:
        atomic.write(paths.holder, content)
    except MachineError as error:
        if error.code is not Code.DISK_FULL:
            raise
        with contextlib.suppress(OSError):
            paths.holder.unlink(missing_ok=True)


def _keep_copy(paths: Paths) -> None:
    """Copy the database as the other computer left it, over an earlier such copy. Raises MachineError."""
    try:
        for tail in ("", "-wal"):
            source = paths.home / f"{paths.records_db.name}{tail}"
            target = paths.home / f"{_STEM}{tail}"
            target.unlink(missing_ok=True)
            if not source.exists():
                continue
            with (
                os.fdopen(open_own(source, os.O_RDONLY), "rb") as old,
                os.fdopen(open_own(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as new,
            ):
                shutil.copyfileobj(old, new, 1 << 20)
                new.flush()
                os.fsync(new.fileno())
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error


def _in_use(note: Note | None, key: DataKey | None) -> MachineError:
    if note is None:
        return MachineError(Code.VAULT_IN_USE, holder="", since="")
    if not note.is_here:
        return _held_elsewhere(note, key)
    return MachineError(Code.VAULT_IN_USE, holder=f"{note.pid}@{note.name(key)}", since=note.since)


def _held_elsewhere(note: Note | None, key: DataKey | None) -> MachineError:
    if note is None:
        return MachineError(Code.VAULT_HELD_ELSEWHERE, host="", since="")
    return MachineError(Code.VAULT_HELD_ELSEWHERE, host=note.name(key), since=note.since)

"""Let one program at a time have a vault open; the system frees the vault when that program dies."""

import contextlib
import json
import os
import platform
from types import TracebackType

from filelock import FileLock, Timeout

from desktop.clock import Clock, stamp
from desktop.errors import Code, MachineError, machine_error
from desktop.paths import Paths, private_folder
from desktop.vault import atomic

_LARGEST_FILE = 4096


class Holder:
    """This program's hold on a vault. Use it in a `with`, or call `release`."""

    def __init__(self, paths: Paths, lock: FileLock) -> None:
        self._paths = paths
        self._lock = lock

    def release(self) -> None:
        """Let go. Doing it twice changes nothing."""
        if self._lock.is_locked:
            with contextlib.suppress(OSError):
                self._paths.holder.unlink(missing_ok=True)
            self._lock.release()

    def __enter__(self) -> "Holder":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def hold(paths: Paths, clock: Clock) -> Holder:
    """Take the vault for this program. Raises MachineError(VAULT_IN_USE, holder=, since=) if it is taken."""
    private_folder(paths.home)
    lock = FileLock(
        paths.lock, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False, preserve_lock_file=True
    )
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        holder, since = _who(paths)
        raise MachineError(Code.VAULT_IN_USE, holder=holder, since=since) from error
    except OSError as error:
        raise machine_error(error, str(paths.home)) from error
    who = {"pid": os.getpid(), "host": platform.node(), "since": stamp(clock.now())}
    try:
        atomic.write(paths.holder, json.dumps(who).encode())
    except MachineError:
        lock.release()
        raise
    return Holder(paths, lock)


def _who(paths: Paths) -> tuple[str, str]:
    """Return who holds the vault and since when, as it says itself; empty where it does not say."""
    try:
        with paths.holder.open("rb") as stream:
            found = json.loads(stream.read(_LARGEST_FILE))
        pid, host, since = int(found["pid"]), str(found["host"])[:255], str(found["since"])[:40]
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return "", ""
    return f"{pid}@{host}", since

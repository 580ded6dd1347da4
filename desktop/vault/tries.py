"""Slow down whoever guesses at the screen: a growing delay after wrong passphrases.

This guards against a guesser at the keyboard who restarts the program or the machine, sets the clock, or
deletes the one file that counts. It does not hold against one who copies the folder, or who removes both
counts: the guard that holds everywhere is the cost of Argon2id, which every guess pays wherever it is made.
"""

import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import Clock
from desktop.errors import AppError, machine_error
from desktop.paths import Paths, open_own, private_folder, sync_folder

_LONGEST = 60
"""Seconds; the right person is never kept out for longer, and a guesser gets no further than 1,440 a day."""

_SIZE = 128
"""Bytes of a count, always: it is written over in place, which needs no room even on a full disk."""


def delay(failures: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row: 0, 0, 1, 2, 4, 8 ... 60."""
    return 0 if failures <= 2 else int(min(_LONGEST, 2 ** min(failures - 3, 6)))


def witness(paths: Paths) -> Path:
    """Return where the second count lies: outside the folder, or inside it for a vault on a stick."""
    if paths.state is None:
        return paths.logs / "tries"
    name = hashlib.sha256(os.fsencode(os.path.realpath(paths.home))).hexdigest()[:32]
    return paths.state / f"{name}.tries"


@dataclass(frozen=True, slots=True)
class _Count:
    """Wrong tries in a row and the running time of the machine at the last one."""

    failures: int
    at: float


_NONE = _Count(0, 0.0)
_UNWRITTEN: dict[Path, _Count] = {}
"""Counts that no disk would take, by folder, for as long as the program runs."""


class Tries:
    """The count of wrong tries, kept beside vault.json and by a witness; the worse of the two holds.

    Time is the machine's running time, which no clock setting moves. It starts anew with the machine, and so
    does the wait: since that moment at least so much time has really passed, so nothing is credited that was
    not waited. Setting the wall clock neither shortens a wait nor makes one longer.
    """

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._home = paths.home
        self._places = (paths.tries, witness(paths))
        self._clock = clock
        self._before = _NONE

    def wait(self) -> int:
        """Return the whole seconds until the next try is allowed; 0 when it is."""
        running = self._clock.monotonic()
        return max(0, *(-int(-_left(count, running) // 1) for count in self._counts()))

    def charge(self) -> int:
        """Count a try before it is made, so that ending the program does not save it; return its wait.

        A disk that takes no count keeps nobody out of their vault: then it is kept in memory.
        """
        self._before = max(self._counts(), key=lambda count: count.failures)
        count = _Count(self._before.failures + 1, self._clock.monotonic())
        self._keep(count)
        return delay(count.failures)

    def take_back(self) -> None:
        """Uncount the try that was charged here last: it was right, but it was no try at the vault itself."""
        self._keep(self._before)

    def clear(self) -> None:
        """Forget every wrong try: the passphrase was right."""
        _UNWRITTEN.pop(self._home, None)
        for place in self._places:
            if _read(place).failures:
                self._put(place, _NONE)

    def remove(self) -> None:
        """Take the counts away, as if there never had been a vault. Raises MachineError."""
        _UNWRITTEN.pop(self._home, None)
        try:
            for place in self._places:
                place.unlink(missing_ok=True)
        except OSError as error:
            raise machine_error(error, str(self._home)) from error

    def _counts(self) -> tuple[_Count, ...]:
        return (*map(_read, self._places), _UNWRITTEN.get(self._home, _NONE))

    def _keep(self, count: _Count) -> None:
        kept = [self._put(place, count) for place in self._places]
        if any(kept):
            _UNWRITTEN.pop(self._home, None)
        else:
            _UNWRITTEN[self._home] = count

    def _put(self, place: Path, count: _Count) -> bool:
        """Write a count over the one that is there; tell whether that worked."""
        content = json.dumps({"failures": count.failures, "at": count.at}).encode().ljust(_SIZE)
        with contextlib.suppress(OSError, AppError):
            if place.parent != self._home:
                private_folder(place.parent)
            descriptor = open_own(place, os.O_WRONLY | os.O_CREAT)
            try:
                os.write(descriptor, content)
                os.ftruncate(descriptor, _SIZE)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            sync_folder(place.parent)
            return True
        return False


def _left(count: _Count, running: float) -> float:
    """Return the seconds still to wait after `count`, on a machine that has been running for `running`."""
    passed = running - count.at if running >= count.at else running
    return delay(count.failures) - max(0.0, passed)


def _read(place: Path) -> _Count:
    """Return what the file says; a file that says nothing sensible counts as none."""
    try:
        with os.fdopen(open_own(place, os.O_RDONLY), "rb") as stream:
            found = json.loads(stream.read(_SIZE * 2))
        failures, at = found["failures"], float(found["at"])
        if not isinstance(failures, int) or not 0 <= failures <= 10**6 or not 0 <= at <= 10**12:
            return _NONE
        return _Count(failures, at)
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return _NONE

"""Slow down whoever guesses at the screen: a growing delay after wrong passphrases.

This guards against a guesser at the keyboard, not against one who copies the folder or deletes this small
file: the guard that counts is the cost of Argon2id, which every guess pays wherever it is made.
"""

import json
from dataclasses import dataclass

from desktop.clock import Clock
from desktop.errors import machine_error
from desktop.paths import Paths
from desktop.vault import atomic

_LONGEST = 60
_LARGEST_FILE = 4096


def delay(failures: int) -> int:
    """Return the seconds to wait after so many wrong tries in a row: 0, 0, 1, 2, 4, 8 ... 60."""
    return 0 if failures <= 2 else int(min(_LONGEST, 2 ** min(failures - 3, 6)))


@dataclass(frozen=True, slots=True)
class _Count:
    """Wrong tries in a row and the running time of the machine at the last one."""

    failures: int
    at: float


class Tries:
    """The count of wrong tries, kept beside vault.json.

    Time is taken from the machine's running time, which nobody can set; after a restart of the machine that
    starts anew and the wait with it. So moving the clock never shortens a wait, nor makes one longer.
    """

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._file = paths.tries
        self._clock = clock

    def wait(self) -> int:
        """Return the whole seconds until the next try is allowed; 0 when it is."""
        count = self._read()
        running = self._clock.monotonic()
        passed = running - count.at if running >= count.at else running
        left = delay(count.failures) - max(0.0, passed)
        return max(0, -int(-left // 1))

    def charge(self) -> int:
        """Count a try before it is made, so that ending the program does not save it; return its wait."""
        count = _Count(self._read().failures + 1, self._clock.monotonic())
        atomic.write(self._file, json.dumps({"failures": count.failures, "at": count.at}).encode())
        return delay(count.failures)

    def clear(self) -> None:
        """Forget every wrong try: the passphrase was right."""
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise machine_error(error, str(self._file.parent)) from error

    def _read(self) -> _Count:
        """Return what the file says; a file that says nothing sensible counts as none."""
        try:
            with self._file.open("rb") as stream:
                found = json.loads(stream.read(_LARGEST_FILE))
            failures, at = found["failures"], float(found["at"])
            if not isinstance(failures, int) or not 0 <= failures <= 10**6 or not 0 <= at <= 10**12:
                return _Count(0, 0.0)
            return _Count(failures, at)
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return _Count(0, 0.0)

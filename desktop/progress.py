"""How long work tells how far it is, and how it is asked to stop; no Qt, no threads of its own."""

import threading
from collections.abc import Callable

from desktop.errors import Cancelled

Progress = Callable[[int, int], None]
"""Called with (done, total) in bytes or items; total is 0 while unknown. Runs on the worker's thread."""


def silent(done: int, total: int) -> None:
    """Listen to progress and say nothing."""


class CancelToken:
    """A request to stop, set from any thread and looked at between steps of the work."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Asking twice changes nothing."""
        self._asked.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked."""
        return self._asked.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait that long, or until somebody asks; tell whether somebody did."""
        return self._asked.wait(seconds)

    def check(self) -> None:
        """Raise Cancelled if somebody asked."""
        if self._asked.is_set():
            raise Cancelled

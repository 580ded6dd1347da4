"""How fast pieces of a file go through a line, so that somebody can be told how long the rest takes."""

import time
from collections.abc import Callable


class Speed:
    """Bytes a second; a mean that forgets, so that one slow moment is no prophecy.

    What the system takes into its buffers at the start of a piece went nowhere yet, so it does not count:
    the counting begins with the first block that had to wait. From then on a block goes in when one went out.

    Attributes:
        value: the mean; 0 while unknown.
    """

    _MEMORY = 10.0
    _FILLING = 0.25
    """Seconds from the first block of a piece in which the buffers take what they can."""

    _LEAST = 1.0
    """Seconds in which fewer bytes went than tell anything."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now` counts seconds."""
        self.value = 0.0
        self._now = now
        self._before = 0.0
        self._began = 0.0
        self._first: float | None = None
        self._full: tuple[float, int] | None = None

    def begin(self) -> None:
        """Begin a piece."""
        self._began = self._now()
        self._first = self._full = None

    def moving(self, count: int) -> None:
        """Learn from `count` bytes of a piece that went into the line."""
        now = self._now()
        if self._first is None:
            self._first = now
        if now - self._first < self._FILLING:
            return
        if self._full is None:
            self._full = (now, count)
        elif now - self._full[0] >= self._LEAST:
            self._learn(count - self._full[1], now - self._full[0])

    def arrived(self, count: int) -> None:
        """Learn from a piece that is there."""
        self._learn(count, max(self._now() - self._began, 0.001))
        self._before = self.value

    def _learn(self, count: int, passed: float) -> None:
        weight = min(1.0, passed / self._MEMORY) if self._before else 1.0
        self.value = self._before + (count / passed - self._before) * weight

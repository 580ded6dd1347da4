"""How fast pieces of a file go through a line, so that somebody can be told how long the rest takes."""

import time


class Speed:
    """Bytes a second; a mean that forgets, so that one slow moment is no prophecy.

    What the system takes into its buffers at the start of a piece went nowhere yet, so it does not count.

    Attributes:
        value: the mean; 0 while unknown.
    """

    _MEMORY = 10.0

    def __init__(self) -> None:
        self.value = 0.0
        self._before = 0.0
        self._began = 0.0

    def begin(self) -> None:
        """Begin a piece."""
        self._began = time.monotonic()

    def moving(self, count: int, piece: int) -> None:
        """Learn from `count` bytes of a piece that went into the line."""
        ahead = max(piece // 8, 64 * 1024)
        if count > 2 * ahead:
            self._learn(count - ahead)

    def arrived(self, count: int) -> None:
        """Learn from a piece that is there."""
        self._learn(count)
        self._before = self.value

    def _learn(self, count: int) -> None:
        passed = max(time.monotonic() - self._began, 0.001)
        weight = min(1.0, passed / self._MEMORY) if self._before else 1.0
        self.value = self._before + (count / passed - self._before) * weight

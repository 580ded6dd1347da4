"""Bring written files to the disk beside whoever writes the next ones."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

_AT_ONCE = 4
"""Files that wait for the disk side by side: it writes the notes on several of them in one go."""


class Syncing:
    """Everything taken in the `with` is on the disk once that ends without an error."""

    def __init__(self) -> None:
        self._workers = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="backup-syncing")
        self._waiting: deque[Future[None]] = deque()

    def take(self, descriptor: int) -> None:
        """Sync and close a file; wait first while many are waiting. Raises OSError of an earlier one."""
        self._waiting.append(self._workers.submit(_sync, descriptor))
        while len(self._waiting) > 4 * _AT_ONCE:
            self._waiting.popleft().result()

    def __enter__(self) -> Syncing:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._workers.shutdown()
        if error is None:
            for one in self._waiting:
                one.result()


def _sync(descriptor: int) -> None:
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Hash beside the thread that writes, and push what is written to the disk while more is on its way."""

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import BinaryIO

_AHEAD = 4
"""So many chunks may wait for the hash; with chunks of 1 MiB that is all the memory it takes."""
_SMALL = 64 * 1024
_PUSH = 32 << 20
"""After so many bytes the disk is told to begin, so that little is left to wait for at the end."""


class Press:
    """Two threads beside the caller's: one hashes, one syncs. Use as a context manager.

    Both let go of the interpreter's lock while they work, so that on two processors reading, hashing and
    writing go on at once.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._descriptor = stream.fileno()
        self._hasher = ThreadPoolExecutor(1, "hasher")
        self._pusher = ThreadPoolExecutor(1, "pusher")
        self._waiting: deque[Future[None]] = deque()
        self._pushed: Future[None] | None = None
        self._since = 0

    def __enter__(self) -> "Press":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._hasher.shutdown(cancel_futures=True)
        self._pusher.shutdown(cancel_futures=True)

    def hash(self, update: Callable[[bytes], None], chunk: bytes) -> None:
        """Call `update` with `chunk`, after those before; wait while too many are on their way."""
        if len(chunk) < _SMALL and not self._waiting:
            update(chunk)
            return
        while len(self._waiting) >= _AHEAD:
            self._waiting.popleft().result()
        self._waiting.append(self._hasher.submit(update, chunk))

    def settle(self) -> None:
        """Wait until everything is hashed."""
        while self._waiting:
            self._waiting.popleft().result()

    def push(self, written: int) -> None:
        """Count `written` bytes and now and then have the disk begin with them.

        Raises OSError when the disk could not take those before.
        """
        self._since += written
        if self._since < _PUSH or (self._pushed is not None and not self._pushed.done()):
            return
        if self._pushed is not None:
            self._pushed.result()
        self._since = 0
        self._pushed = self._pusher.submit(os.fsync, self._descriptor)

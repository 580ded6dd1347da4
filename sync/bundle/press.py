"""Hash beside the thread that writes, and push what is written to the disk while more is on its way."""

import os
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import BinaryIO

from sync.bundle.hashing import Hasher

_PUSH = 32 << 20
"""After so many bytes the disk is told to begin, so that little is left to wait for at the end."""


class Press(Hasher):
    """Two threads beside the caller's: one hashes, one syncs. Use as a context manager."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__()
        self._descriptor = stream.fileno()
        self._pusher = ThreadPoolExecutor(1, "pusher")
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
        super().__exit__(kind, error, trace)
        self._pusher.shutdown(cancel_futures=True)

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

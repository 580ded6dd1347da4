"""Hand chunks of bytes from one thread to another in bounded memory; knows no files and no keys."""

import threading
from collections import deque


class Conveyor:
    """A short belt of chunks between one giver and one taker.

    Either side may break it: the other then gets BrokenPipeError instead of waiting for ever.
    """

    def __init__(self, length: int = 8) -> None:
        self._length = length
        self._chunks: deque[bytes] = deque()
        self._moved = threading.Condition()
        self._is_ended = False
        self._is_broken = False

    def put(self, chunk: bytes) -> None:
        """Lay `chunk` on the belt, waiting while it is full."""
        with self._moved:
            while len(self._chunks) >= self._length and not self._is_broken:
                self._moved.wait()
            if self._is_broken:
                raise BrokenPipeError
            self._chunks.append(chunk)
            self._moved.notify()

    def take(self) -> bytes:
        """Return the next chunk, waiting for it; b"" after the last one."""
        with self._moved:
            while not self._chunks and not self._is_ended and not self._is_broken:
                self._moved.wait()
            if self._is_broken:
                raise BrokenPipeError
            if not self._chunks:
                return b""
            chunk = self._chunks.popleft()
            self._moved.notify()
            return chunk

    def end(self) -> None:
        """Say that nothing more will be laid on the belt."""
        with self._moved:
            self._is_ended = True
            self._moved.notify()

    def break_off(self) -> None:
        """Stop both sides and drop what lies on the belt."""
        with self._moved:
            self._is_broken = True
            self._chunks.clear()
            self._moved.notify_all()
